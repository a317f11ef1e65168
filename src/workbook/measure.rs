//! Values of KPIs as cells hold them: a number, and the number format that shows its unit.
//!
//! In: a value of the plan. Out: the number in its own unit, percent as a fraction, times in the unit they were written in.

use rust_decimal::Decimal;

use crate::quantity::{KpiValue, TimeUnit, ValueUnit};

/// A unit in which values can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measure(ValueUnit);

impl Measure {
    /// The unit of a value.
    pub(super) fn of(value: KpiValue) -> Self {
        Self(value.unit)
    }

    /// The number in this unit; `None` if the value is of another kind.
    pub(super) fn number(self, value: KpiValue) -> Option<Decimal> {
        match (self.0, value.unit) {
            (ValueUnit::Time(unit), ValueUnit::Time(_)) => Some(value.number / unit.seconds()),
            (ValueUnit::Percent, ValueUnit::Percent) => Some(value.number / Decimal::ONE_HUNDRED),
            (mine, other) => (mine == other).then_some(value.number),
        }
    }

    /// The number format. Only words of this program stand in it.
    pub(super) fn format(self) -> String {
        match self.0 {
            ValueUnit::Percent => "0.0%".to_owned(),
            ValueUnit::Time(unit) => match unit {
                TimeUnit::Second => "#,##0 \"s\"".to_owned(),
                unit => format!("#,##0.0 \"{}\"", unit.as_str()),
            },
            ValueUnit::Money(currency) => format!("#,##0.00 [${currency}]"),
            ValueUnit::OutOf(top) => format!("0.00 \"/ {}\"", top.normalize()),
            ValueUnit::Per(base) => format!("#,##0.0 \"/ {}\"", base.normalize()),
            ValueUnit::Points => "0.0".to_owned(),
            ValueUnit::Plain => "#,##0.##".to_owned(),
            ValueUnit::Every(unit) | ValueUnit::HoursEvery(unit) => format!("#,##0.0 \"/ {}\"", unit.as_str()),
        }
    }
}
