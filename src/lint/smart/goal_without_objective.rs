//! `goal-without-objective`: a wish without a way.

use crate::lint::{Context, Sink};
use crate::plan::field::Field;
use crate::rule;

rule! {
    /// A business goal that no objective serves.
    ///
    /// ## What it does
    ///
    /// In a plan with objectives, reports goals that none of them names in `serves`.
    ///
    /// ## Why it matters
    ///
    /// The goal stands on the first page and nothing behind it moves it. Either service has no part in it, then it is
    /// no goal of this plan, or the objective is missing.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [goals.grow-abroad]
    /// statement = "Win a tenth of revenue outside the country by the end of 2027"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [goals.grow-abroad]
    /// statement = "Win a tenth of revenue outside the country by the end of 2027"
    ///
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["grow-abroad"]
    /// ```
    "goal-without-objective", group: Smart, level: Warning, criterion: Relevant, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let objectives = &cx.plan.objectives;
    // An objective whose `serves` could not be read may serve any goal.
    if !objectives.has_any() || objectives.each().any(|objective| matches!(objective.serves, Field::Broken(_))) {
        return;
    }
    for goal in cx.plan.goals.each() {
        let served = |goal: &str| objectives.each().any(|o| o.serves.each().any(|serves| serves.value.id == goal));
        if !served(&goal.id) {
            out.report(goal.span, format!("no objective serves the goal `{}`", goal.id)).help(format!(
                "add `\"{}\"` to `serves` of the objective that helps, or take the goal out of this plan",
                goal.id
            ));
        }
    }
}
