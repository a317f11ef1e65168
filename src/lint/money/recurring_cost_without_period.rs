//! `recurring-cost-without-period`: a salary that is paid once.

use super::wording::written;
use crate::lint::{Context, Sink};
use crate::plan::budget::Category;
use crate::quantity::{Basis, Money, PeriodUnit};
use crate::rule;
use crate::source::Span;

rule! {
    /// A cost that recurs by its nature, written without a period.
    ///
    /// ## What it does
    ///
    /// Reports amounts without `/month` or `/year` for salaries, for prices per seat, and for budget lines of salaries,
    /// benefits, software, telephony, facilities and outsourcing.
    ///
    /// ## Why it matters
    ///
    /// A bare amount counts once. `"3600 EUR"` for software that is paid each month makes the year twelve times too
    /// cheap.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.telephone]
    /// category = "telephony"
    /// amount = "250 EUR"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.telephone]
    /// category = "telephony"
    /// amount = "250 EUR/month"
    /// ```
    "recurring-cost-without-period", group: Money, level: Warning, since: "0.1.0", check
}

fn recurs(category: Category) -> bool {
    matches!(
        category,
        Category::Salaries
            | Category::Benefits
            | Category::Software
            | Category::Telephony
            | Category::Facilities
            | Category::Outsourcing
    )
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if let Some(team) = cx.plan.team.get() {
        for salary in team.roles.each().filter_map(|role| role.salary.located()) {
            let money = salary.value.value;
            if money.every.is_none() && money.basis != Some(Basis::AgentHour) {
                report(out, salary.span, money, "a salary");
            }
        }
    }
    for price in cx.plan.tools.each().filter_map(|tool| tool.price.located()) {
        if price.value.every.is_none() && matches!(price.value.basis, Some(Basis::Seat | Basis::Person)) {
            report(out, price.span, price.value, "a price per seat");
        }
    }
    let Some(budget) = cx.plan.budget.get() else { return };
    for line in budget.lines.each() {
        let (Some(category), Some(amount)) = (line.category.copied(), line.amount.located()) else { continue };
        if amount.value.every.is_none() && amount.value.basis.is_none() && recurs(category) {
            report(out, amount.span, amount.value, category.as_str());
        }
    }
}

fn report(out: &mut Sink<'_>, span: Span, money: Money, what: &str) {
    let basis = money.basis.map(|basis| format!("/{}", basis.as_str())).unwrap_or_default();
    let bare = written(money.amount, money.currency, None);
    let per = |every: PeriodUnit| format!("`\"{bare}{basis}/{}\"`", every.as_str());
    out.report(span, format!("{money} has no period, so it counts once, and {what} recurs")).help(format!(
        "write {} or {}; if it is really paid once, use the category `projects`",
        per(PeriodUnit::Month),
        per(PeriodUnit::Year)
    ));
}
