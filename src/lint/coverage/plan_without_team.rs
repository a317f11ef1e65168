//! `plan-without-team`: who does the work?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Channels with work, and no team.
    ///
    /// ## What it does
    ///
    /// Reports plans with channels that people answer and without any role in `[team]`.
    ///
    /// ## Why it matters
    ///
    /// Promises are kept by people. Without head counts nobody can say whether there are enough.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: team
    /// # without: budget
    /// # without: training
    /// # without: escalations
    /// # without: tools
    /// # without: severities
    /// [people.support-manager]
    /// name = "Support manager"
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
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "85%"
    /// ```
    "plan-without-team", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if no_roles(cx) && cx.plan.channels.each().any(|channel| channel.is_staffed() && channel.is_kept()) {
        out.report(cx.head_span(), "the plan has channels and nobody who works them")
            .help("add a role: `[team.roles.agent]` with `headcount`, `hours` and the channels it `works`");
    }
}

/// Whether there is certainly no role: an unreadable team may have some.
fn no_roles(cx: &Context<'_>) -> bool {
    match cx.plan.team.get() {
        Some(team) => team.roles.is_absent(),
        None => cx.plan.team.is_absent(),
    }
}
