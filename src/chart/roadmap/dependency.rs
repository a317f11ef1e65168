//! An arrow from the end of a bar to the beginning of the bar that waits for it.
//!
//! In: the two bars. Out: a path of upright and level lines. Must not cross a bar where there is another way.

use super::row::BAR;
use crate::chart::palette::Ink;
use crate::chart::svg::Canvas;

/// A bar and the row it lies in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bar {
    /// Left edge.
    pub(super) left: f64,
    /// Right edge.
    pub(super) right: f64,
    /// Upper edge.
    pub(super) top: f64,
    /// Upper edge of its row.
    pub(super) row_top: f64,
    /// Lower edge of its row.
    pub(super) row_bottom: f64,
}

/// How far an arrow runs level before it turns.
const OUT: f64 = 7.0;
const HEAD: f64 = 7.0;

/// Draws the arrow; `backwards` where the second bar begins before the first has ended.
pub(super) fn draw_arrow(canvas: &mut Canvas, from: Bar, to: Bar, backwards: bool) {
    let (path, direction) = route(from, to);
    let ink = if backwards { Ink::Alert } else { Ink::Axis };
    let Some((&tip, before)) = path.split_last() else {
        return;
    };
    let mut line = before.to_vec();
    line.push((tip.0 - direction.0 * (HEAD - 1.0), tip.1 - direction.1 * (HEAD - 1.0)));
    canvas.polyline(&line, 4.0, 1.2, ink, backwards);
    canvas.arrowhead(tip, direction, HEAD, ink);
}

/// The corners of the path, the last one its tip, and the direction in which it arrives.
fn route(from: Bar, to: Bar) -> (Vec<(f64, f64)>, (f64, f64)) {
    let (start, end) = (from.top + BAR / 2.0, to.top + BAR / 2.0);
    let down = to.top > from.top;
    let turn = (from.right + OUT).max(to.left + OUT);
    if turn <= to.right - 2.0 {
        let (edge, dy) = if down { (to.top - 1.0, 1.0) } else { (to.top + BAR + 1.0, -1.0) };
        return (vec![(from.right, start), (turn, start), (turn, edge)], (0.0, dy));
    }
    let out = from.right + OUT;
    let tip = (to.left - 1.0, end);
    if to.left >= out + HEAD + 4.0 {
        return (vec![(from.right, start), (out, start), (out, end), tip], (1.0, 0.0));
    }
    let between = if down { from.row_bottom } else { from.row_top };
    let back = to.left - OUT - HEAD;
    (vec![(from.right, start), (out, start), (out, between), (back, between), (back, end), tip], (1.0, 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(left: f64, right: f64, row: f64) -> Bar {
        Bar { left, right, top: row + 10.0, row_top: row, row_bottom: row + 50.0 }
    }

    #[test]
    fn a_follower_is_entered_from_above_behind_the_end_of_the_first() {
        let (path, direction) = route(bar(0.0, 100.0, 0.0), bar(101.0, 200.0, 50.0));
        assert_eq!(path.last(), Some(&(108.0, 59.0)));
        assert_eq!(direction, (0.0, 1.0));
    }

    #[test]
    fn a_follower_further_up_is_entered_from_below() {
        let (path, direction) = route(bar(0.0, 100.0, 50.0), bar(101.0, 200.0, 0.0));
        assert_eq!(path.last(), Some(&(108.0, 11.0 + BAR)));
        assert_eq!(direction, (0.0, -1.0));
    }

    #[test]
    fn a_follower_that_ends_first_is_entered_from_the_left() {
        let (path, direction) = route(bar(0.0, 300.0, 0.0), bar(100.0, 200.0, 50.0));
        assert_eq!(path.last(), Some(&(99.0, 60.0 + BAR / 2.0)));
        assert_eq!(direction, (1.0, 0.0));
    }
}
