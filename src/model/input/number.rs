//! One number of the plan: what it is counted in, its place, and whether the plan gives it.
//!
//! In: nothing; `read` fills these types. Out: [`Number`], as a point, as a spread or as the reason why there is none.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::model::figure::{Missing, Origin, Spread};
use crate::model::reason::Reason;
use crate::quantity::Currency;

/// What a number of the plan is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Contacts a month; written as a rate such as `3000/month`.
    PerMonth,
    /// Seconds; written as a length of time such as `5m`.
    Seconds,
    /// A share, 1 for 100 %; written in percent.
    Share,
    /// A number of things or people.
    Count,
    /// Hours a week; written as `38/week`.
    HoursPerWeek,
    /// Months; written as `6 weeks` or `3 months`.
    Months,
    /// An amount in this currency. The number is the amount as written, in its own period and basis.
    Money(Currency),
}

/// Whether the plan gives a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A point, or both ends of a range.
    Given {
        /// The lower end.
        low: Decimal,
        /// The upper end; the same for a point.
        high: Decimal,
    },
    /// It is not in the plan.
    Absent,
    /// It is there and could not be read; that is reported elsewhere.
    Unreadable,
}

/// One number of the plan, given or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// The field; the element's own place where the field is absent.
    pub origin: Origin,
    /// What it is counted in.
    pub measure: Measure,
    /// The number.
    pub value: Value,
}

impl Number {
    /// A point, or the middle of a range.
    pub fn point(&self) -> Option<Decimal> {
        match self.value {
            Value::Given { low, high } if low == high => Some(low),
            Value::Given { low, high } => Some(low.saturating_add(high) / Decimal::TWO),
            _ => None,
        }
    }

    /// A point as a double.
    pub fn double(&self) -> Option<f64> {
        self.point()?.to_f64()
    }

    /// The ends and the middle.
    pub fn spread(&self) -> Option<Spread> {
        let double = |decimal: Decimal| decimal.to_f64();
        match self.value {
            Value::Given { low, high } => {
                let (low, high) = (low.min(high), low.max(high));
                Some(Spread { low: double(low)?, mid: self.double()?, high: double(high)? })
            }
            _ => None,
        }
    }

    /// The number, or why there is none.
    ///
    /// # Errors
    /// If the plan does not give it or it can't be read.
    pub fn needed(&self) -> Result<Spread, Missing> {
        self.spread().ok_or_else(|| self.missing())
    }

    /// Why there is no number.
    pub fn missing(&self) -> Missing {
        Missing::of(&self.origin, |field| match self.value {
            Value::Unreadable => Reason::Unreadable { field },
            _ => Reason::NotGiven { field },
        })
    }

    /// Whether the plan gives it.
    pub fn is_given(&self) -> bool {
        matches!(self.value, Value::Given { .. })
    }
}
