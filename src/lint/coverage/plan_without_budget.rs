//! `plan-without-budget`: what does it cost?

use super::workers::roles;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Salaries, prices or costs, and no budget.
    ///
    /// ## What it does
    ///
    /// Reports plans without `[budget]` that give salaries, prices of tools or costs of initiatives.
    ///
    /// ## Why it matters
    ///
    /// Every approver asks what it costs. Where the parts are in the plan, the sum belongs there too; one template in 13 and
    /// 3 of 17 published plans have it (own count).
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: budget
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "50 EUR/seat/month"
    /// renews = 2027-06-01
    /// owner = "support-manager"
    ///
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2027-04-30
    /// owner = "support-manager"
    /// moves = ["first-response-time", "csat"]
    /// serves = ["faster-first-reply"]
    /// cost = "12000 EUR"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget]
    /// total = "305000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    "plan-without-budget", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.budget.is_absent() && costs_money(cx) {
        out.report(cx.head_span(), "the plan has costs and no budget").help("add `[budget]` with a `total`, and a line for each kind of cost: `[budget.lines.salaries]` with `category` and `amount`");
    }
}

fn costs_money(cx: &Context<'_>) -> bool {
    roles(cx.plan).any(|role| role.salary.is_set())
        || cx.plan.tools.each().any(|tool| tool.price.is_set())
        || cx.plan.initiatives.each().any(|initiative| initiative.cost.is_set())
}
