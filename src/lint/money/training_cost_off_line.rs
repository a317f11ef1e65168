//! `training-cost-off-line`: courses that cost more than the training budget.

use super::wording::{differs, months_text, number, sum, with_period, written_like};
use crate::lint::{Context, Sink};
use crate::numbers::spend::{Spend, plan_currency, plan_months, spend_in, spend_on};
use crate::plan::budget::Category;
use crate::rule;

rule! {
    /// Courses that cost more than the training lines of the budget.
    ///
    /// ## What it does
    ///
    /// Adds up the `cost` of all courses over the plan's period and reports more than 2 % above the lines of category
    /// `training`.
    ///
    /// ## Why it matters
    ///
    /// Training is easily cut in the course of a year; a training plan that was never paid for is cut from the start.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [training.product-news]
    /// what = "what is new in the product"
    /// roles = ["agent"]
    /// hours = "12 hours/year"
    /// cost = "9000 EUR"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [training.product-news]
    /// what = "what is new in the product"
    /// roles = ["agent"]
    /// hours = "12 hours/year"
    /// cost = "4500 EUR"
    /// ```
    "training-cost-off-line", group: Money, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(budget), Some(currency)) = (cx.plan.budget.get(), plan_currency(cx.plan)) else { return };
    let Some(months) = plan_months(cx.plan) else { return };
    let mut lines = budget.lines.each().filter(|line| line.category.copied() == Some(Category::Training));
    let Some(line) = lines.next() else { return };
    let costs = || cx.plan.training.each().filter_map(|course| course.cost.located());
    let known = costs().filter_map(|at| spend_in(at.value, cx.plan)).fold(Spend::default(), Spend::plus);
    let planned = spend_on(cx.plan, |category| category == Category::Training).over(months);
    let cost = known.over(months);
    let Some(amount) = line.amount.located() else { return };
    if cost.is_zero() || cost <= planned || !differs(cost, planned, 2) || !line.paid_by.is_absent() {
        return;
    }
    let found = out.report(
        amount.span,
        format!(
            "the courses cost {}, {} more than line `{}`",
            sum(cost, currency),
            sum(cost.saturating_sub(planned), currency),
            line.id
        ),
    );
    found.label(format!("{} for training in {}", sum(planned, currency), months_text(months)));
    let mut terms = Vec::new();
    for at in costs() {
        let Some(spend) = spend_in(at.value, cx.plan) else { continue };
        found.also(at.span, with_period(at.value, spend, months));
        terms.push(number(spend.over(months)));
    }
    if terms.len() > 1 {
        found.note(format!("{} = {} in {}", terms.join(" + "), sum(cost, currency), months_text(months)));
    }
    let own = crate::numbers::spend::line_spend(line, cx.plan).unwrap_or_default().over(months);
    found.help(format!(
        "write `amount = \"{}\"`, or plan cheaper courses",
        written_like(amount.value, own.saturating_add(cost.saturating_sub(planned)), months)
    ));
}
