//! Where each name of the columns goes.
//!
//! In: the columns and the width of a name. Out: for each column the names that have room, from the top, each with its place. Names are
//! ordered so that few lines cross (by the mean place of what they are joined to; Sugiyama, Tagawa, Toda 1981) and lie as near to
//! what they are joined to as the names around them let them.

use super::{Column, HEAD, LABEL, LEADING, MOST_LINES, PAD, is_passage};
use crate::chart::svg::HIGHEST;
use crate::chart::text::{self, Wrapped};

const BETWEEN: f64 = 11.0;
const PASSAGE: f64 = 6.0;
/// There and back so often; more changes little.
const SWEEPS: usize = 6;

/// For each name by its column and place in the list: the columns and places of what it is joined to.
type Neighbours = Vec<Vec<Vec<(usize, usize)>>>;

/// The columns with their places.
pub(super) struct Layout {
    /// From left to right.
    pub(super) columns: Vec<Vec<Shown>>,
    /// The lower end of the lowest name.
    pub(super) bottom: f64,
    /// Whether every name has a place.
    pub(super) is_complete: bool,
}

/// A name with its place.
pub(super) struct Shown {
    /// Its place in the column's list.
    pub(super) node: usize,
    /// The name as it is written.
    pub(super) name: Wrapped,
    /// The upper edge.
    pub(super) top: f64,
    /// The height.
    pub(super) height: f64,
}

impl Shown {
    /// Half-way down, where lines arrive.
    pub(super) fn middle(&self) -> f64 {
        self.top + self.height / 2.0
    }
}

impl Layout {
    /// Places as many names as there is room for.
    pub(super) fn of(columns: &[Column], room: f64) -> Self {
        let mut layout = Self { columns: Vec::new(), bottom: 0.0, is_complete: true };
        for (at, column) in columns.iter().enumerate() {
            let shown = layout.chosen(columns, at, room);
            layout.is_complete &= shown.len() == column.nodes.len();
            layout.columns.push(shown);
        }
        for column in 0..columns.len() {
            stack(&mut layout.columns[column]);
        }
        let neighbours = layout.neighbours(columns);
        layout.untangle(&neighbours);
        for column in (0..columns.len()).chain((0..columns.len()).rev()) {
            layout.draw_near(column, &neighbours, &|_| true, false);
        }
        layout.settle();
        layout
    }

    /// The shown names that a shown name leads to.
    pub(super) fn targets<'l>(&'l self, columns: &'l [Column], at: usize, from: &Shown) -> Vec<&'l Shown> {
        let Some(next) = self.columns.get(at + 1) else { return Vec::new() };
        let links = &columns[at].nodes[from.node].links;
        next.iter().filter(|one| links.contains(&one.node)).collect()
    }

    /// What is joined to a shown name of the column before comes first, then the rest, as far as the height reaches.
    fn chosen(&self, columns: &[Column], at: usize, room: f64) -> Vec<Shown> {
        let nodes = &columns[at].nodes;
        let mut is_joined = vec![at == 0; nodes.len()];
        if let Some(before) = at.checked_sub(1) {
            let links = self.columns[before].iter().flat_map(|one| &columns[before].nodes[one.node].links);
            links.filter(|link| **link < nodes.len()).for_each(|link| is_joined[*link] = true);
        }
        let mut order: Vec<usize> = (0..nodes.len()).collect();
        order.sort_by_key(|node| !is_joined[*node]);
        let (mut used, mut out) = (HEAD, Vec::new());
        for node in order {
            let is_passage = is_passage(&nodes[node]);
            let name = text::wrap(&nodes[node].name, LABEL.font, room, MOST_LINES);
            let height = if is_passage { PASSAGE } else { 2.0 * PAD + LEADING * name.lines.len() as f64 - 2.0 };
            used += height + BETWEEN;
            if used > HIGHEST {
                break;
            }
            out.push(Shown { node, name, top: 0.0, height });
        }
        out.sort_by_key(|one| one.node);
        out
    }

    /// For each shown name its neighbours in both columns beside it, as (column, node).
    fn neighbours(&self, columns: &[Column]) -> Neighbours {
        let mut out: Neighbours = columns.iter().map(|column| vec![Vec::new(); column.nodes.len()]).collect();
        for (at, shown) in self.columns.iter().enumerate() {
            for one in shown {
                for to in self.targets(columns, at, one) {
                    out[at][one.node].push((at + 1, to.node));
                    out[at + 1][to.node].push((at, one.node));
                }
            }
        }
        out
    }

    /// Orders the names so that few lines cross: sweeps from left to right look at the column before, those back at the column behind,
    /// and the best order that was met is kept.
    fn untangle(&mut self, neighbours: &Neighbours) {
        let mut best = (self.crossings(neighbours), self.order());
        for sweep in 0..SWEEPS {
            for step in 0..self.columns.len() {
                let is_forth = sweep % 2 == 0;
                let column = if is_forth { step } else { self.columns.len() - 1 - step };
                self.draw_near(column, neighbours, &|other| (other < column) == is_forth, true);
            }
            let crossings = self.crossings(neighbours);
            if crossings < best.0 {
                best = (crossings, self.order());
            }
        }
        for (column, order) in self.columns.iter_mut().zip(&best.1) {
            column.sort_by_key(|one| order.iter().position(|node| *node == one.node));
            stack(column);
        }
    }

    fn order(&self) -> Vec<Vec<usize>> {
        self.columns.iter().map(|column| column.iter().map(|one| one.node).collect()).collect()
    }

    /// How many pairs of lines cross.
    fn crossings(&self, neighbours: &Neighbours) -> usize {
        let mut count = 0;
        for (at, column) in self.columns.iter().enumerate() {
            let Some(next) = self.columns.get(at + 1) else { break };
            let place = |node: usize| next.iter().position(|one| one.node == node);
            let mut before: Vec<usize> = Vec::new();
            for one in column {
                let to = neighbours[at][one.node].iter().filter(|(column, _)| *column == at + 1);
                let to: Vec<usize> = to.filter_map(|(_, node)| place(*node)).collect();
                count += to.iter().map(|to| before.iter().filter(|other| *other > to).count()).sum::<usize>();
                before.extend(to);
            }
        }
        count
    }

    /// Moves the names of a column towards what they are joined to in the columns that `counts`; `may_reorder` also past each other.
    fn draw_near(&mut self, column: usize, neighbours: &Neighbours, counts: &dyn Fn(usize) -> bool, may_reorder: bool) {
        let middle_of = |(column, node): (usize, usize)| {
            self.columns[column].iter().find(|one| one.node == node).map_or(0.0, Shown::middle)
        };
        let wish = |one: &Shown| {
            let joined: Vec<_> = neighbours[column][one.node].iter().filter(|(other, _)| counts(*other)).collect();
            if joined.is_empty() {
                return one.middle();
            }
            joined.iter().map(|neighbour| middle_of(**neighbour)).sum::<f64>() / joined.len() as f64
        };
        let wishes: Vec<f64> = self.columns[column].iter().map(wish).collect();
        let mut wished: Vec<(f64, Shown)> = wishes.into_iter().zip(std::mem::take(&mut self.columns[column])).collect();
        if may_reorder {
            wished.sort_by(|a, b| a.0.total_cmp(&b.0));
        }
        self.columns[column] = apart(wished);
    }

    /// Moves everything so that the highest name lies below the headings.
    fn settle(&mut self) {
        let all = || self.columns.iter().flatten();
        let top = all().map(|one| one.top).fold(f64::INFINITY, f64::min);
        let mut bottom = HEAD;
        for one in self.columns.iter_mut().flatten() {
            one.top += HEAD - top;
            bottom = f64::max(bottom, one.top + one.height);
        }
        self.bottom = bottom;
    }
}

/// One below the other.
fn stack(column: &mut [Shown]) {
    let mut y = HEAD;
    for one in column {
        one.top = y;
        y += one.height + BETWEEN;
    }
}

/// Names in their order as near as can be to the middles they wish for, none touching another: neighbours that would touch become a
/// block which lies at the mean of its wishes (pooling of adjacent violators).
fn apart(wished: Vec<(f64, Shown)>) -> Vec<Shown> {
    struct Block {
        count: usize,
        /// Sum over the names of the top that each wishes the block had.
        wishes: f64,
        height: f64,
    }
    let top = |block: &Block| block.wishes / block.count as f64;
    let mut blocks: Vec<Block> = Vec::new();
    for (middle, one) in &wished {
        let mut block = Block { count: 1, wishes: middle - one.height / 2.0, height: one.height + BETWEEN };
        while let Some(above) = blocks.pop_if(|above| top(above) + above.height > top(&block)) {
            block = Block {
                count: above.count + block.count,
                wishes: above.wishes + block.wishes - above.height * block.count as f64,
                height: above.height + block.height,
            };
        }
        blocks.push(block);
    }
    let mut names = wished.into_iter().map(|(_, one)| one);
    let mut out = Vec::new();
    for block in &blocks {
        let mut y = top(block);
        for mut one in names.by_ref().take(block.count) {
            one.top = y;
            y += one.height + BETWEEN;
            out.push(one);
        }
    }
    within(&mut out);
    out
}

/// Moves names that lie too high or too low back, and with them those that are in their way. All have room, or they were not shown.
fn within(names: &mut [Shown]) {
    let mut top = HEAD;
    for one in names.iter_mut() {
        one.top = one.top.max(top);
        top = one.top + one.height + BETWEEN;
    }
    let mut bottom = HIGHEST;
    for one in names.iter_mut().rev() {
        one.top = one.top.min(bottom - one.height);
        bottom = one.top - BETWEEN;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Node;
    use super::*;

    fn column(links: &[&[usize]]) -> Column {
        let nodes = links.iter().enumerate();
        let nodes = nodes.map(|(n, links)| Node { name: format!("Name {n}"), links: links.to_vec() });
        Column { heading: String::new(), one: String::new(), nodes: nodes.collect() }
    }

    fn order(layout: &Layout, column: usize) -> Vec<usize> {
        layout.columns[column].iter().map(|one| one.node).collect()
    }

    #[test]
    fn lines_that_would_cross_are_untangled() {
        let columns = [column(&[&[2], &[1], &[0]]), column(&[&[], &[], &[]])];
        let layout = Layout::of(&columns, 100.0);
        let reversed: Vec<usize> = order(&layout, 1).into_iter().rev().collect();
        assert_eq!(order(&layout, 0), reversed);
    }

    #[test]
    fn names_that_are_joined_on_both_sides_are_untangled_too() {
        let columns = [column(&[&[0, 2], &[1, 3]]), column(&[&[0], &[1], &[2], &[3]]), column(&[&[], &[], &[], &[]])];
        let layout = Layout::of(&columns, 100.0);
        assert_eq!(layout.crossings(&layout.neighbours(&columns)), 0, "{:?}", layout.order());
    }

    #[test]
    fn names_of_a_column_never_touch_and_a_lonely_pair_lies_level() {
        for seed in 0..20_usize {
            let many = |k: usize| -> Vec<Vec<usize>> {
                (0..4 + k % 9).map(|n| (0..(n * seed) % 4).map(|m| (n * 5 + m * 3 + seed) % 12).collect()).collect()
            };
            let made: Vec<Column> =
                (0..5).map(|k| column(&many(k * 3 + seed).iter().map(Vec::as_slice).collect::<Vec<_>>())).collect();
            let layout = Layout::of(&made, 100.0);
            for names in &layout.columns {
                for pair in names.windows(2) {
                    assert!(pair[0].top + pair[0].height + BETWEEN - 0.01 <= pair[1].top, "seed {seed}");
                }
                assert!(names.iter().all(|one| one.top >= HEAD - 0.01 && one.top + one.height <= HIGHEST), "{seed}");
            }
        }
        let layout = Layout::of(&[column(&[&[0]]), column(&[&[]])], 100.0);
        assert_eq!(layout.columns[0][0].middle(), layout.columns[1][0].middle());
    }
}
