//! Cost by category.
//!
//! In: the ledger. Out: the categories that cost something, in the order of the format, and their sum month by month.

use std::collections::BTreeMap;

use super::ledger::{Entry, Ledger};
use super::months::Months;
use super::outcome::CategoryCost;
use super::scope::Scope;
use crate::model::figure::{Figure, Origins, Unit};
use crate::plan::budget::Category;

/// The categories of what the department pays.
pub(crate) fn of(scope: Scope<'_>, ledger: &Ledger) -> Vec<CategoryCost> {
    let mut by_category: BTreeMap<Category, Vec<&Entry>> = BTreeMap::new();
    for entry in ledger.own() {
        by_category.entry(entry.category).or_default().push(entry);
    }
    let rows = by_category.into_iter().map(|(category, entries)| {
        let amount = Months::sum(scope.calendar.len(), entries.iter().map(|entry| &entry.amount));
        let from = Origins::of(entries.iter().flat_map(|entry| &entry.from));
        CategoryCost { category, total: Figure::new(amount.total(), Unit::Money(scope.currency), from), amount }
    });
    rows.collect()
}
