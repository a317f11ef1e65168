//! Values of fields in the units that sentences use, and back.
//!
//! In: a value of a field or a number of a sentence. Out: the number in the other's unit, or nothing where the two are of different
//! kinds. Conversions are exact.

use rust_decimal::Decimal;

use super::numbers::numbers;
use crate::catalogue::KpiFacts;
use crate::lint::course::possible;
use crate::plan::kpi::KpiUnit;
use crate::quantity::{KpiValue, TimeUnit, ValueUnit};
use crate::statement::Unit;

/// The number of a field in the unit that the sentence uses; `None` if they are of different kinds.
pub(super) fn in_unit_of(unit: Unit, field: KpiValue, kpi: &KpiFacts<'_>, scale: Option<Decimal>) -> Option<Decimal> {
    let number = field.number;
    match (unit, field.unit) {
        (Unit::Percent, ValueUnit::Per(base)) => (number * Decimal::ONE_HUNDRED).checked_div(base),
        (Unit::Percent, ValueUnit::Percent | ValueUnit::Plain)
        | (Unit::Points, ValueUnit::Plain | ValueUnit::Points | ValueUnit::Percent | ValueUnit::OutOf(_))
        | (Unit::Currency, ValueUnit::Money(_) | ValueUnit::Plain)
        | (Unit::Hours, ValueUnit::HoursEvery(_)) => Some(number),
        (Unit::Seconds | Unit::Minutes | Unit::Hours | Unit::Days, ValueUnit::Time(_)) => {
            number.checked_div(Decimal::from(unit.seconds()?))
        }
        (Unit::Score, ValueUnit::OutOf(top)) => rescaled(number, Some(top), scale),
        (Unit::Score, ValueUnit::Plain) => rescaled(number, kpi.bounds().1, scale),
        // A bare number has the unit that everybody knows.
        (Unit::Score, ValueUnit::Percent) if scale.is_none() && kpi.unit() == Some(KpiUnit::Percent) => {
            // 4.4 is a mark, 90 is a share.
            Some(number)
        }
        (Unit::Count, _) => Some(own_number(field)),
        _ => None,
    }
}

/// A number of the sentence as a value of a KPI, for writing it into a field; `None` if the KPI can't have it.
pub(super) fn as_value(unit: Unit, number: Decimal, kpi: &KpiFacts<'_>) -> Option<KpiValue> {
    let time = |unit: TimeUnit| KpiValue { number: number * unit.seconds(), unit: ValueUnit::Time(unit) };
    let value = match unit {
        Unit::Percent => KpiValue { number, unit: ValueUnit::Percent },
        Unit::Seconds => time(TimeUnit::Second),
        Unit::Minutes => time(TimeUnit::Minute),
        Unit::Hours => time(TimeUnit::Hour),
        Unit::Days => time(TimeUnit::Day),
        Unit::Currency => KpiValue { number, unit: ValueUnit::Money(kpi.currency?) },
        Unit::Score | Unit::Points | Unit::Count => KpiValue { number, unit: ValueUnit::Plain },
        _ => return None,
    };
    possible(kpi, value).map(|_| value)
}

fn rescaled(number: Decimal, own: Option<Decimal>, wanted: Option<Decimal>) -> Option<Decimal> {
    match (own, wanted) {
        (Some(own), Some(wanted)) if own != wanted => (number * wanted).checked_div(own),
        _ => Some(number),
    }
}

/// The number as it is written in the field.
pub(super) fn own_number(field: KpiValue) -> Decimal {
    match field.unit {
        ValueUnit::Time(unit) => field.number.checked_div(unit.seconds()).unwrap_or(field.number).normalize(),
        _ => field.number,
    }
}

/// The scale that stands behind a mark: 5 in "4.5 of 5", "4.5/5" and "4.5 out of 5".
pub(super) fn scale_in(words: &str) -> Option<Decimal> {
    let found: Vec<Decimal> = numbers(words).map(|(number, _)| number).collect();
    let is_scale = words.contains('/') || words.contains(" of ");
    found.last().copied().filter(|_| is_scale && found.len() > 1)
}

/// Business or working time.
pub(super) fn is_business(words: &str) -> bool {
    let lower = words.to_ascii_lowercase();
    lower.contains("business") || lower.contains("working")
}
