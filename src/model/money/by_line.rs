//! Cost by budget line, and each line against what it carries.
//!
//! In: the ledger. Out: the lines in the order of the plan, then what no line carries. The line's own amount counts in every sum; what
//! its roles, tools and initiatives come to is shown beside it.

use rust_decimal::Decimal;

use super::ledger::{Entry, Ledger};
use super::outcome::{Carried, LineCost};
use super::scope::Scope;
use crate::model::figure::{Figure, Missing, Origins, Unit};

/// The lines and what no line carries.
pub(crate) fn of(scope: Scope<'_>, ledger: &Ledger) -> Vec<LineCost> {
    let unit = Unit::Money(scope.currency);
    let lines = ledger.entries.iter().map(|entry| LineCost {
        origin: entry.origin.clone(),
        id: entry.id.clone(),
        name: entry.name.clone(),
        is_line: entry.is_line,
        category: entry.category,
        is_elsewhere: entry.is_elsewhere,
        amount: entry.amount.clone(),
        total: Figure::new(entry.amount.total(), unit, entry.from.clone()),
        carried: carried(entry, unit),
    });
    lines.collect()
}

fn carried(entry: &Entry, unit: Unit) -> Option<Carried> {
    let contents = || entry.contents.iter().filter(|content| !content.is_second);
    contents().next()?;
    let known = || contents().filter_map(|content| content.cost.as_ref().ok());
    let missing: Vec<Missing> =
        contents().filter_map(|content| content.cost.as_ref().err()).map(Missing::clone).collect();
    let cost: Decimal = known().map(|(cost, _)| cost.total()).sum();
    let from = Origins::of(known().flat_map(|(_, from)| from));
    let left = Figure::new(entry.amount.total() - cost, unit, entry.from.clone().and(&from));
    Some(Carried { cost: Figure::new(cost, unit, from), left, missing })
}
