//! `plan-without-training`: who teaches the new ones?

use super::grown::is_grown;
use super::workers::roles;
use crate::lint::{Context, Sink};
use crate::plan::budget::Category;
use crate::rule;

rule! {
    /// Roles, and no training at all.
    ///
    /// ## What it does
    ///
    /// Reports plans with roles where no role has hours of `training`, there is no `[training.…]` and no budget line for it,
    /// once they have initiatives, budget lines or risks.
    ///
    /// ## Why it matters
    ///
    /// New products, new tools and new people all need hours that are taken from the queue. Training is the first thing cut
    /// from service budgets, which is easiest when it was never in the plan; a 900-seat centre gives 6 days a year (Contact
    /// Center Pipeline, 2015).
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: training
    /// # without: budget.lines.training
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    /// ```
    "plan-without-training", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if is_grown(cx.plan) && nobody_learns(cx) {
        out.report(cx.head_span(), "nobody in this plan learns anything").help("add hours to the roles (`training = \"24 hours/year\"`), or what is learned: `[training.product-news]` with `what`, `roles` and `hours`");
    }
}

fn nobody_learns(cx: &Context<'_>) -> bool {
    let paid = || {
        let lines = cx.plan.budget.get().map(|budget| budget.lines.each()).into_iter().flatten();
        lines.into_iter().any(|line| line.category.copied() == Some(Category::Training))
    };
    cx.plan.training.is_absent()
        && roles(cx.plan).next().is_some()
        && roles(cx.plan).all(|role| role.training.is_absent())
        && !paid()
}
