//! Which element follows which: workflow states, initiatives.
//!
//! In: ids and the ids each one names. Out: what can be reached, and circles. Names that nothing has are passed over; another rule
//! reports them. Nothing recurses, so a file of ten thousand states is only slow work, not a full stack.

use std::collections::HashMap;

/// Elements by position, each with those it leads to.
pub(crate) struct Graph {
    next: Vec<Vec<usize>>,
}

impl Graph {
    /// Builds it from ids and, for each, the ids it leads to.
    pub(crate) fn new<'a, I, N>(ids: impl Iterator<Item = &'a str>, edges: I) -> Self
    where
        I: Iterator<Item = N>,
        N: Iterator<Item = &'a str>,
    {
        let places: HashMap<&str, usize> = ids.enumerate().map(|(n, id)| (id, n)).collect();
        let next = edges.map(|names| names.filter_map(|name| places.get(name).copied()).collect()).collect();
        Self { next }
    }

    /// How many steps there are from one element to another.
    pub(crate) fn edges(&self) -> usize {
        self.next.iter().map(Vec::len).sum()
    }

    /// Whether an element leads nowhere.
    pub(crate) fn is_last(&self, at: usize) -> bool {
        self.next.get(at).is_none_or(Vec::is_empty)
    }

    /// What can be reached from some elements, themselves included.
    pub(crate) fn reached_from(&self, start: impl Iterator<Item = usize>) -> Vec<bool> {
        walk(&self.next, start)
    }

    /// What can reach some elements, themselves included.
    pub(crate) fn reaching(&self, end: impl Iterator<Item = usize>) -> Vec<bool> {
        let mut back = vec![Vec::new(); self.next.len()];
        for (from, next) in self.next.iter().enumerate() {
            for to in next {
                back[*to].push(from);
            }
        }
        walk(&back, end)
    }

    /// Circles, each as the elements on it in order; every element is on at most one of those given.
    pub(crate) fn circles(&self) -> Vec<Vec<usize>> {
        let mut circles = Vec::new();
        // 0: not met; 1: on the path; 2: done.
        let mut state = vec![0u8; self.next.len()];
        for root in 0..self.next.len() {
            let mut path: Vec<(usize, usize)> = Vec::new();
            if state[root] == 0 {
                state[root] = 1;
                path.push((root, 0));
            }
            while let Some((at, edge)) = path.last_mut() {
                let Some(to) = self.next[*at].get(*edge).copied() else {
                    state[*at] = 2;
                    path.pop();
                    continue;
                };
                *edge += 1;
                match state[to] {
                    0 => {
                        state[to] = 1;
                        path.push((to, 0));
                    }
                    1 => {
                        let from = path.iter().position(|(on, _)| *on == to).unwrap_or(0);
                        let circle: Vec<usize> = path.drain(from..).map(|(on, _)| on).collect();
                        circle.iter().for_each(|on| state[*on] = 2);
                        circles.push(circle);
                    }
                    _ => {}
                }
            }
        }
        circles
    }
}

fn walk(next: &[Vec<usize>], start: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut met = vec![false; next.len()];
    let mut open: Vec<usize> = start.collect();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut met[at], true) {
            open.extend(next[at].iter().copied().filter(|to| !met[*to]));
        }
    }
    met
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[(&'static str, &'static [&'static str])]) -> Graph {
        Graph::new(edges.iter().map(|(id, _)| *id), edges.iter().map(|(_, to)| to.iter().copied()))
    }

    #[test]
    fn circles_and_reach() {
        let all = graph(&[("a", &["b"]), ("b", &["c", "nowhere"]), ("c", &["b"]), ("d", &["d"]), ("e", &["a"])]);
        assert_eq!(all.circles(), [vec![1, 2], vec![3]]);
        assert_eq!(all.reached_from([0].into_iter()), [true, true, true, false, false]);
        assert_eq!(all.reaching([0].into_iter()), [true, false, false, false, true]);
        assert!(graph(&[("a", &["b", "c"]), ("b", &["c"]), ("c", &[])]).circles().is_empty());
    }
}
