//! Roles as trees, and how far across the drawing each stands.
//!
//! In: roles with the id of the role above. Out: each role once, whatever the ids say.

use std::collections::HashMap;

use super::Role;

/// The roles as trees: for each in reading order its index, depth and children.
pub(super) struct Forest {
    /// Indices, each role before those that report to it.
    pub(super) preorder: Vec<usize>,
    /// For each role those that report to it.
    pub(super) children: Vec<Vec<usize>>,
    /// For each role the one above, except where that closed a circle.
    pub(super) parent: Vec<Option<usize>>,
    /// How many roles are above each role.
    pub(super) depth: Vec<usize>,
}

impl Forest {
    /// The trees that the roles form.
    pub(super) fn new(roles: &[Role]) -> Self {
        let mut by_id = HashMap::new();
        for (index, role) in roles.iter().enumerate() {
            by_id.entry(role.id.as_str()).or_insert(index);
        }
        let wanted = |index: usize| {
            let above = by_id.get(roles[index].reports_to.as_deref()?).copied()?;
            (above != index).then_some(above)
        };
        let mut forest = Self {
            preorder: Vec::new(),
            children: vec![Vec::new(); roles.len()],
            parent: vec![None; roles.len()],
            depth: vec![0; roles.len()],
        };
        for index in 0..roles.len() {
            forest.parent[index] = wanted(index);
            if let Some(above) = forest.parent[index] {
                forest.children[above].push(index);
            }
        }
        let mut seen = vec![false; roles.len()];
        // True roots first; what is not reached from them lies in a circle, which is opened at its first role.
        let (roots, others): (Vec<usize>, Vec<usize>) =
            (0..roles.len()).partition(|&index| forest.parent[index].is_none());
        for root in roots.into_iter().chain(others) {
            if !seen[root] {
                forest.walk(root, &mut seen);
            }
        }
        forest
    }

    fn walk(&mut self, root: usize, seen: &mut [bool]) {
        if let Some(above) = self.parent[root].take() {
            self.children[above].retain(|&child| child != root);
        }
        let mut open = vec![root];
        while let Some(index) = open.pop() {
            seen[index] = true;
            self.preorder.push(index);
            self.depth[index] = self.parent[index].map_or(0, |above| self.depth[above] + 1);
            open.extend(self.children[index].iter().rev());
        }
    }

    /// How many roles are above each other at most.
    pub(super) fn levels(&self) -> usize {
        self.depth.iter().max().map_or(0, |deepest| deepest + 1)
    }

    /// Positions across the tree in units of one box: siblings at least 1 apart, parents in the middle of their
    /// children, subtrees as near to each other as their outlines allow (after Reingold and Tilford, 1981).
    pub(super) fn breadths(&self) -> Vec<f64> {
        let mut offset = vec![0.0; self.children.len()];
        let mut outlines: Vec<Vec<(f64, f64)>> = vec![Vec::new(); self.children.len()];
        for &index in self.preorder.iter().rev() {
            let (at, merged) = packed(&self.children[index], &outlines);
            let middle = at.first().zip(at.last()).map_or(0.0, |(first, last)| (first + last) / 2.0);
            for (&child, at) in self.children[index].iter().zip(at) {
                offset[child] = at - middle;
            }
            let below = merged.into_iter().map(|(left, right)| (left - middle, right - middle));
            outlines[index] = [(0.0, 0.0)].into_iter().chain(below).collect();
        }
        let roots: Vec<usize> = self.preorder.iter().copied().filter(|&index| self.parent[index].is_none()).collect();
        let (at, _) = packed(&roots, &outlines);
        for (root, at) in roots.into_iter().zip(at) {
            offset[root] = at;
        }
        let mut breadth = vec![0.0; offset.len()];
        for &index in &self.preorder {
            breadth[index] = offset[index] + self.parent[index].map_or(0.0, |above| breadth[above]);
        }
        let least = breadth.iter().copied().fold(f64::INFINITY, f64::min);
        breadth.iter().map(|at| at - least).collect()
    }
}

/// Subtrees side by side: where each one's top is, and the outline of all together, from level to level.
fn packed(trees: &[usize], outlines: &[Vec<(f64, f64)>]) -> (Vec<f64>, Vec<(f64, f64)>) {
    let (mut tops, mut all): (Vec<f64>, Vec<(f64, f64)>) = (Vec::new(), Vec::new());
    for &tree in trees {
        let outline = &outlines[tree];
        let apart = all.iter().zip(outline).map(|(before, own)| before.1 + 1.0 - own.0);
        let at = apart.fold(tops.last().map_or(0.0, |last| last + 1.0), f64::max);
        for (level, &(left, right)) in outline.iter().enumerate() {
            match all.get_mut(level) {
                Some(so_far) => so_far.1 = at + right,
                None => all.push((at + left, at + right)),
            }
        }
        tops.push(at);
    }
    (tops, all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(id: &str, above: &str) -> Role {
        let reports_to = (!above.is_empty()).then(|| above.to_owned());
        Role { id: id.into(), name: id.to_uppercase(), heads: "1 person".into(), reports_to }
    }

    #[test]
    fn parents_stand_in_the_middle_and_no_two_boxes_overlap() {
        let roles = [
            role("a", ""),
            role("b", "a"),
            role("c", "a"),
            role("d", "b"),
            role("e", "b"),
            role("f", "b"),
            role("g", "c"),
        ];
        let forest = Forest::new(&roles);
        assert_eq!(forest.breadths(), [2.0, 1.0, 3.0, 0.0, 1.0, 2.0, 3.0]);
    }

    #[test]
    fn roles_in_a_circle_are_each_drawn_once() {
        let roles = [role("a", "c"), role("b", "a"), role("c", "b"), role("d", "d"), role("e", "nobody")];
        let forest = Forest::new(&roles);
        let mut drawn = forest.preorder.clone();
        drawn.sort_unstable();
        assert_eq!(drawn, [0, 1, 2, 3, 4]);
        assert_eq!(forest.depth, [0, 1, 2, 0, 0]);
    }
}
