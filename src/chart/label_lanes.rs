//! Labels beside each other without touching.
//!
//! In: where each label wants its middle and how wide it is. Out: a lane and a left edge for each, inside the bounds,
//! with a gap to its neighbours. Must not drop or shorten a label; the callers shorten before.

/// Space between two labels of a lane.
const GAP: f64 = 10.0;

/// Lanes filled so far: the intervals that are taken in each.
#[derive(Debug, Clone)]
pub(crate) struct Lanes {
    left: f64,
    right: f64,
    taken: Vec<Vec<(f64, f64)>>,
}

impl Lanes {
    /// Empty lanes between two positions.
    pub(crate) fn new(left: f64, right: f64) -> Self {
        Self { left, right, taken: Vec::new() }
    }

    /// How many lanes have something in them.
    pub(crate) fn count(&self) -> usize {
        self.taken.len()
    }

    /// The left edge that a label centred on `middle` has within the bounds.
    pub(crate) fn left_edge(&self, middle: f64, width: f64) -> f64 {
        (middle - width / 2.0).min(self.right - width).max(self.left)
    }

    /// Puts a label into the first lane with room; gives the lane and the left edge.
    pub(crate) fn place(&mut self, middle: f64, width: f64) -> (usize, f64) {
        let left = self.left_edge(middle, width);
        let free = |lane: &Vec<(f64, f64)>| lane.iter().all(|&(a, b)| left >= b + GAP || left + width + GAP <= a);
        let lane = self.taken.iter().position(free).unwrap_or(self.taken.len());
        if lane == self.taken.len() {
            self.taken.push(Vec::new());
        }
        self.taken[lane].push((left, left + width));
        (lane, left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_would_touch_go_to_different_lanes() {
        let mut lanes = Lanes::new(0.0, 300.0);
        assert_eq!(lanes.place(50.0, 60.0), (0, 20.0));
        assert_eq!(lanes.place(70.0, 60.0), (1, 40.0));
        assert_eq!(lanes.place(150.0, 60.0), (0, 120.0));
        assert_eq!(lanes.count(), 2);
    }

    #[test]
    fn labels_stay_inside_the_bounds() {
        let mut lanes = Lanes::new(10.0, 100.0);
        assert_eq!(lanes.place(12.0, 40.0).1, 10.0);
        assert_eq!(lanes.place(100.0, 40.0).1, 60.0);
        assert_eq!(lanes.place(50.0, 400.0).1, 10.0);
    }
}
