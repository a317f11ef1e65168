//! At which end of the plan's ranges something is computed.
//!
//! In: nothing. Out: [`End`], and what a [`Spread`] or a number of the plan is there. Volume and handle time are uncertain together: what is
//! computed at an end takes all of them at that end.

use rust_decimal::Decimal;

use super::figure::Spread;
use super::input::{Number, Value};

/// Lower end, middle, upper end.
pub(super) const ENDS: [End; 3] = [End::Low, End::Mid, End::High];

/// Which end of the inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The lower ends.
    Low,
    /// The middle.
    Mid,
    /// The upper ends.
    High,
}

impl<T: Copy> Spread<T> {
    /// The value at an end of the inputs.
    pub fn at(&self, end: End) -> T {
        match end {
            End::Low => self.low,
            End::Mid => self.mid,
            End::High => self.high,
        }
    }
}

impl<T> Spread<T> {
    /// The values of all ends.
    pub fn each(mut value: impl FnMut(End) -> T) -> Self {
        Self { low: value(End::Low), mid: value(End::Mid), high: value(End::High) }
    }

    /// Puts the value of one end.
    pub fn set(&mut self, end: End, value: T) {
        match end {
            End::Low => self.low = value,
            End::Mid => self.mid = value,
            End::High => self.high = value,
        }
    }
}

impl Number {
    /// The number at an end, if it is given.
    pub fn at(&self, end: End) -> Option<Decimal> {
        match (end, self.value) {
            (End::Mid, _) => self.point(),
            (End::Low, Value::Given { low, high }) => Some(low.min(high)),
            (End::High, Value::Given { low, high }) => Some(low.max(high)),
            _ => None,
        }
    }
}
