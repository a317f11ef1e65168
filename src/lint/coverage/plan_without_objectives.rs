//! `plan-without-objectives`: a plan that changes nothing.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan without objectives.
    ///
    /// ## What it does
    ///
    /// Reports plans that have no `[objectives.…]`.
    ///
    /// ## Why it matters
    ///
    /// What stays as it is needs no plan. An objective says which number changes, from where to where, by when.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: objectives
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2027-04-30
    /// owner = "support-manager"
    /// moves = ["first-response-time", "csat"]
    /// cost = "12000 EUR"
    /// line = "knowledge-base"
    ///
    /// # without: goals
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 86% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "86%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "plan-without-objectives", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.objectives.is_absent() {
        out.report(cx.head_span(), "the plan has no objectives").help("add one: `[objectives.happier-customers]` with `statement`, `kpi`, `baseline`, `target`, `due` and `owner`");
    }
}
