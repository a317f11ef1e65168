//! `no-contingency`: nothing kept for what nobody foresaw.

use rust_decimal::Decimal;

use super::wording::{sum, written_like};
use crate::lint::{Context, Sink};
use crate::numbers::spend::BudgetSpend;
use crate::plan::budget::Category;
use crate::rule;

rule! {
    /// A budget without anything kept for what nobody foresaw.
    ///
    /// ## What it does
    ///
    /// Reports budgets with three lines or more, none of category `contingency`, and no `contingency` share.
    ///
    /// ## Why it matters
    ///
    /// Somebody leaves, a release goes wrong, a partner raises the price. Replacing one agent alone costs 10,000 to 14,000 US dollars (a municipality and Gartner, both as quoted by APEX CX). Without a reserve it is paid from training.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: budget.lines.reserve
    /// [budget]
    /// total = "305000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// # without: budget.lines.reserve
    /// [budget]
    /// total = "305000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// contingency = "5%"
    /// ```
    "no-contingency", group: Money, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(budget) = cx.plan.budget.get() else { return };
    let kept = |category: Option<Category>| category.is_none_or(|category| category == Category::Contingency);
    if !budget.contingency.is_absent()
        || budget.lines.each().len() < 3
        || budget.lines.each().any(|line| kept(line.category.copied()))
    {
        return;
    }
    let place = budget.total.span().unwrap_or(budget.span);
    let found = out.report(place, "this budget keeps nothing for what nobody foresaw");
    let free = BudgetSpend::of(cx.plan).and_then(|sums| Some((sums, sums.total_in_period()?)));
    match (free, budget.total.copied()) {
        (Some((sums, total)), Some(money)) if total > sums.lines_in_period() => {
            let five = (total / Decimal::from(20)).min(total.saturating_sub(sums.lines_in_period()));
            found
                .note(format!(
                    "the lines leave {} of the total open",
                    sum(total.saturating_sub(sums.lines_in_period()), money.currency)
                ))
                .help(format!(
                    "add a line with `category = \"contingency\"` and `amount = \"{}\"`",
                    written_like(money, five, sums.months)
                ));
        }
        _ => {
            found.help("add `contingency = \"5%\"` to `[budget]`, or a line with `category = \"contingency\"`");
        }
    }
}
