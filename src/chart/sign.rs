//! Signs that say good, unsure and bad by their shape: drawn, since not every font has them, and never by colour alone.
//!
//! In: a verdict and a place. Out: strokes. The words beside the sign are the caller's.

use super::palette::Ink;
use super::svg::Canvas;

/// What a sign says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A tick: it holds.
    Good,
    /// A wave: it holds in the favourable case only.
    Unsure,
    /// A cross: it does not hold.
    Bad,
    /// A short line: nobody can say.
    Unknown,
}

impl Sign {
    /// The colour of the sign.
    pub(crate) const fn ink(self) -> Ink {
        match self {
            Self::Good => Ink::Accent,
            Self::Unsure => Ink::Text,
            Self::Bad => Ink::Alert,
            Self::Unknown => Ink::Muted,
        }
    }

    /// Draws the sign, 11 units wide and high, with its upper left corner at `(x, y)`.
    pub(crate) fn draw(self, canvas: &mut Canvas, (x, y): (f64, f64)) {
        let (at, ink) = (|dx: f64, dy: f64| (x + dx, y + dy), self.ink());
        match self {
            Self::Good => canvas.polyline(&[at(0.5, 6.0), at(4.0, 9.5), at(10.5, 1.5)], 0.0, 2.2, ink, false),
            Self::Unsure => {
                let wave = [at(0.5, 7.5), at(3.0, 4.0), at(7.5, 7.5), at(10.5, 3.5)];
                canvas.polyline(&wave, 4.0, 2.2, ink, false);
            }
            Self::Bad => {
                canvas.line(at(1.0, 1.0), at(10.0, 10.0), 2.2, ink);
                canvas.line(at(10.0, 1.0), at(1.0, 10.0), 2.2, ink);
            }
            Self::Unknown => canvas.line(at(1.0, 5.5), at(10.0, 5.5), 2.2, ink),
        }
    }
}
