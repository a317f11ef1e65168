//! Cost by month.
//!
//! In: the ledger. Out: each month of the plan with what recurs and what is spent once; what has no month stays apart.

use rust_decimal::Decimal;

use super::ledger::{Entry, Ledger};
use super::outcome::{ByMonth, MonthCost};
use super::scope::Scope;
use crate::model::figure::{Figure, Origins, Unit};

/// The months of the plan.
pub(crate) fn of(scope: Scope<'_>, ledger: &Ledger) -> ByMonth {
    let unit = Unit::Money(scope.currency);
    let figure = |value: Decimal, is_in: &dyn Fn(&Entry) -> bool| {
        let entries = ledger.own().filter(|entry| is_in(entry));
        Figure::new(value, unit, Origins::of(entries.flat_map(|entry| &entry.from)))
    };
    let months = scope.calendar.months().iter().enumerate().map(|(n, month)| {
        let recurring: Decimal = ledger.own().map(|entry| entry.amount.recurring[n]).sum();
        let one_off: Decimal = ledger.own().map(|entry| entry.amount.once[n]).sum();
        let total = figure(recurring + one_off, &|entry| !entry.amount.in_month(n).is_zero());
        MonthCost { month: *month, recurring, one_off, total }
    });
    let months = months.collect();
    let undated = ledger.own().map(|entry| entry.amount.undated).sum();
    ByMonth { months, undated: figure(undated, &|entry| !entry.amount.undated.is_zero()) }
}
