//! `plan-without-goals`: what does the business want?

use super::grown::is_grown;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Objectives, and no business goal that they serve.
    ///
    /// ## What it does
    ///
    /// Reports plans with objectives and without `[goals.…]`, once they have initiatives, budget lines or risks.
    ///
    /// ## Why it matters
    ///
    /// Whoever pays asks what the business gets. The relevant R of SMART can only be answered if the goal is named.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: goals
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 June 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// ```
    "plan-without-goals", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.goals.is_absent() && cx.plan.objectives.has_any() && is_grown(cx.plan) {
        out.report(cx.head_span(), "the plan names no business goal that its objectives serve").help(
            "add `[goals.keep-customers]` with a `statement`, and `serves = [\"keep-customers\"]` to the objectives",
        );
    }
}
