//! From a field of the plan to a number of the inputs.
//!
//! In: a field, its path, and the place of the element that lacks it if it is absent. Out: a [`Number`] in the model's units. It guesses
//! nothing: what is absent or unreadable says so.

use rust_decimal::Decimal;

use super::figure::Origin;
use super::input::{Measure, Number, Value};
use super::path::Path;
use crate::plan::field::Field;
use crate::quantity::{Duration, Percent, Period};
use crate::source::Span;

/// Reads a number of the plan: `take` gives both ends of what was written.
pub(crate) fn number<T>(
    field: &Field<T>,
    path: impl Into<Path>,
    element: Span,
    measure: Measure,
    take: impl Fn(&T) -> Option<(Decimal, Decimal)>,
) -> Number {
    let value = match field {
        Field::Absent => Value::Absent,
        Field::Broken(_) => Value::Unreadable,
        Field::Set(at) => match take(&at.value) {
            Some((low, high)) => Value::Given { low, high },
            None => Value::Unreadable,
        },
    };
    Number { origin: Origin::new(path, field.span().unwrap_or(element)), measure, value }
}

/// Both ends of a number that is no range.
pub(crate) fn point(value: Decimal) -> (Decimal, Decimal) {
    (value, value)
}

/// A number of things or people.
pub(crate) fn count(field: &Field<Decimal>, path: impl Into<Path>, element: Span) -> Number {
    number(field, path, element, Measure::Count, |count| Some(point(*count)))
}

/// A length of time.
pub(crate) fn seconds(field: &Field<Duration>, path: impl Into<Path>, element: Span) -> Number {
    number(field, path, element, Measure::Seconds, |time| Some(point(time.seconds)))
}

/// A period, in months.
pub(crate) fn months(field: &Field<Period>, path: impl Into<Path>, element: Span) -> Number {
    number(field, path, element, Measure::Months, |period| Some(point(period.months())))
}

/// A share, 1 for 100 %.
pub(crate) fn share<T>(field: &Field<T>, path: impl Into<Path>, element: Span, take: impl Fn(&T) -> Percent) -> Number {
    number(field, path, element, Measure::Share, |share| Some(point(take(share).fraction())))
}
