//! Where the money goes, from the sums of the budget section.

use super::float;
use crate::chart::{Figure, budget_by_category};
use crate::language::Language;
use crate::view::budget::Budget;

pub(super) fn figure(budget: &Budget, language: Language) -> Option<Figure> {
    let sums = budget.sums.as_ref()?;
    let categories = budget.categories.iter().map(|category| budget_by_category::Category {
        name: category.name.clone(),
        recurring: float(category.exact.0),
        one_off: float(category.exact.1),
        amount: category.amount.clone(),
        share: category.share.clone().unwrap_or_else(|| "–".to_owned()),
        recurring_label: category.recurring.clone(),
        one_off_label: category.one_off.clone(),
    });
    let data = budget_by_category::Budget {
        categories: categories.collect(),
        total: sums.lines.clone(),
        recurring: sums.recurring.clone(),
        one_off: sums.one_off.clone(),
    };
    budget_by_category::figure("figure-budget", &data, language)
}
