//! Figures as people read them: as many digits as they are worth, the range below the middle.
//!
//! In: values with their units. Out: text and cells of tables. Ranges stand with the smaller value first, whichever end of the inputs it
//! comes from.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::model::{Known, Spread, Unit};
use crate::quantity::format_decimal;
use crate::report::table::{Cell, NONE, Tone};

/// Less than this is something, and shown as such.
const LEAST: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

/// A value that can be shown: a double of a queue model, or an exact decimal.
pub(super) trait Value: Copy + PartialEq + PartialOrd {
    /// As a decimal; what is beyond one is shown as the largest.
    fn decimal(self) -> Decimal;
}

impl Value for Decimal {
    fn decimal(self) -> Decimal {
        self
    }
}

impl Value for f64 {
    fn decimal(self) -> Decimal {
        Decimal::from_f64(self).unwrap_or(if self < 0.0 { Decimal::MIN } else { Decimal::MAX })
    }
}

/// A number without its unit.
pub(super) fn number(value: impl Value, unit: Unit) -> String {
    let value = value.decimal();
    let small = |limit: i64, below: u32, above: u32| if value.abs() < Decimal::from(limit) { below } else { above };
    match unit {
        Unit::Share => percent(value),
        Unit::Seconds => time(value),
        Unit::Money(_) | Unit::MoneyPerMonth(_) | Unit::MoneyPerYear(_) => money(value),
        Unit::MoneyPerContact(_) | Unit::MoneyPerResolution(_) => fixed(value, 2),
        Unit::Contacts | Unit::ContactsPerWeek | Unit::ContactsPerMonth => format_decimal(value, small(10, 1, 0)),
        Unit::Hours | Unit::HoursPerWeek | Unit::HoursPerMonth => format_decimal(value, small(100, 1, 0)),
        Unit::Agents | Unit::Heads | Unit::Fte | Unit::Points if value > Decimal::ZERO && value < LEAST => {
            "<0.1".to_owned()
        }
        Unit::Fte if value.abs() < Decimal::ONE_THOUSAND => fixed(value, 1),
        Unit::Agents | Unit::Fte => format_decimal(value, small(1000, 1, 0)),
        Unit::Heads | Unit::Points | Unit::Months => format_decimal(value, 1),
        Unit::Erlangs | Unit::Ratio => format_decimal(value, 2),
    }
}

/// A number with its unit.
pub(super) fn quantity(value: impl Value, unit: Unit) -> String {
    let written = number(value, unit);
    let is_one = written == "1";
    let counted = |one: &str, many: &str| format!("{written} {}", if is_one { one } else { many });
    match unit {
        Unit::Share | Unit::Seconds | Unit::Ratio => written,
        Unit::Points => counted("point", "points"),
        Unit::Contacts => counted("contact", "contacts"),
        Unit::ContactsPerWeek => counted("contact a week", "contacts a week"),
        Unit::ContactsPerMonth => counted("contact a month", "contacts a month"),
        Unit::Erlangs => counted("erlang", "erlangs"),
        Unit::Agents => counted("agent", "agents"),
        Unit::Heads => counted("person", "people"),
        Unit::Fte => format!("{written} FTE"),
        Unit::Hours => counted("hour", "hours"),
        Unit::HoursPerWeek => counted("hour a week", "hours a week"),
        Unit::HoursPerMonth => counted("hour a month", "hours a month"),
        Unit::Months => counted("month", "months"),
        Unit::Money(currency) => format!("{written} {currency}"),
        Unit::MoneyPerMonth(currency) => format!("{written} {currency} a month"),
        Unit::MoneyPerYear(currency) => format!("{written} {currency} a year"),
        Unit::MoneyPerContact(currency) | Unit::MoneyPerResolution(currency) => format!("{written} {currency}"),
    }
}

/// The range of a spread, the smaller value first; `None` if its ends look the same.
pub(super) fn range<T: Value>(spread: Spread<T>, unit: Unit) -> Option<String> {
    let (low, high) = if spread.low <= spread.high { (spread.low, spread.high) } else { (spread.high, spread.low) };
    let (low, high) = (number(low, unit), number(high, unit));
    between(&low, &high)
}

/// Two ends as one text, with the unit once where it is the same; `None` if they look the same.
pub(super) fn between(low: &str, high: &str) -> Option<String> {
    if low == high {
        return None;
    }
    let bare = |text: &'_ str, unit: &str| text.strip_suffix(unit).filter(|rest| !rest.contains(' ')).map(str::len);
    let same =
        ["%", " s", " min", " h"].into_iter().find(|unit| bare(low, unit).is_some() && bare(high, unit).is_some());
    let low = same.and_then(|unit| low.strip_suffix(unit)).unwrap_or(low);
    Some(format!("{low}..{high}"))
}

/// The middle with its unit, and the range behind it.
pub(super) fn with_range<T: Value>(spread: Spread<T>, unit: Unit) -> String {
    match range(spread, unit) {
        Some(range) => format!("{} ({range})", quantity(spread.mid, unit)),
        None => quantity(spread.mid, unit),
    }
}

/// The middle, and the range below it.
pub(super) fn spread<T: Value>(spread: Spread<T>, unit: Unit) -> Cell {
    let mid = number(spread.mid, unit);
    Cell::lines(std::iter::once(mid).chain(range(spread, unit)).collect())
}

/// A number that may be missing.
pub(super) fn known<T: Value>(known: &Known<Spread<T>>) -> Cell {
    known.as_ref().map_or_else(|_| none(), |figure| spread(figure.value, figure.unit))
}

/// A number without a range that may be missing.
pub(super) fn point<T: Value>(known: &Known<T>) -> Cell {
    known.as_ref().map_or_else(|_| none(), |figure| number(figure.value, figure.unit).into())
}

/// No number.
pub(super) fn none() -> Cell {
    Cell::from(NONE).in_tone(Tone::Dim)
}

/// Money: whole units from 1,000 on, because cents of a sum of estimates say nothing.
fn money(value: Decimal) -> String {
    let whole = value.abs() >= Decimal::ONE_THOUSAND || value.fract().is_zero();
    if whole { format_decimal(value, 0) } else { fixed(value, 2) }
}

/// Always with so many decimals, so that a column lines up.
fn fixed(value: Decimal, places: u32) -> String {
    let written = format_decimal(value, places);
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    format!("{whole}.{fraction:0<width$}", width = places as usize)
}

/// A share in percent; one that is nearly all or nearly nothing is not shown as all or nothing.
fn percent(share: Decimal) -> String {
    let percent = share.saturating_mul(Decimal::ONE_HUNDRED);
    let edge = Decimal::new(5, 2);
    if percent > Decimal::ZERO && percent < edge {
        return "<0.1%".to_owned();
    }
    if percent < Decimal::ONE_HUNDRED && percent > Decimal::ONE_HUNDRED - edge {
        return ">99.9%".to_owned();
    }
    let written = format_decimal(percent, 1);
    if percent.fract().is_zero() || written.contains('.') { format!("{written}%") } else { format!("{written}.0%") }
}

/// A length of time: `18 s`, `4 min 30 s`, `2 h 5 min`.
pub(super) fn time(seconds: Decimal) -> String {
    let minute = Decimal::from(60);
    let hour = Decimal::from(3600);
    let rounded = seconds.round();
    if rounded < minute {
        return format!("{} s", format_decimal(seconds, u32::from(seconds < Decimal::TEN)));
    }
    let (large, small, names) =
        if rounded < hour { (minute, Decimal::ONE, ("min", "s")) } else { (hour, minute, ("h", "min")) };
    let whole = (rounded / large).floor();
    let rest = ((rounded - whole * large) / small).floor();
    if rest.is_zero() {
        format!("{} {}", format_decimal(whole, 0), names.0)
    } else {
        format!("{} {} {rest} {}", format_decimal(whole, 0), names.0, names.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_digits_they_are_worth() {
        let eur = crate::quantity::Currency::from_code("EUR").expect("a code");
        assert_eq!(number(0.8, Unit::Share), "80%");
        assert_eq!(number(0.912_345, Unit::Share), "91.2%");
        assert_eq!(number(0.9999, Unit::Share), ">99.9%");
        assert_eq!(number(1e-9, Unit::Share), "<0.1%");
        assert_eq!(number(0.03, Unit::Fte), "<0.1");
        assert_eq!(number(0.0, Unit::Fte), "0.0");
        assert_eq!(number(270.0, Unit::Seconds), "4 min 30 s");
        assert_eq!(number(Decimal::new(123_456_789, 2), Unit::Money(eur)), "1,234,568");
        assert_eq!(number(Decimal::new(65, 1), Unit::MoneyPerContact(eur)), "6.50");
        assert_eq!(quantity(1.0, Unit::Agents), "1 agent");
        assert_eq!(number(f64::INFINITY, Unit::Contacts), number(Decimal::MAX, Unit::Contacts));
    }

    #[test]
    fn a_range_starts_with_the_smaller_value() {
        let falling = Spread { low: 0.9, mid: 0.8, high: 0.7 };
        assert_eq!(range(falling, Unit::Share).as_deref(), Some("70..90%"));
        assert_eq!(range(Spread::point(0.8), Unit::Share), None);
        assert_eq!(spread(falling, Unit::Share).lines, ["80%", "70..90%"]);
    }
}
