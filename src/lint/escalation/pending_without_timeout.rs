//! `pending-without-timeout`: waiting for an answer that never comes.

use crate::lint::{Context, Sink};
use crate::plan::workflow::Actor;
use crate::rule;

rule! {
    /// A state that waits for the customer without an end.
    ///
    /// ## What it does
    ///
    /// Reports states in which the customer acts next and that no case leaves by itself.
    ///
    /// ## Why it matters
    ///
    /// Some customers never come back. Without a limit their cases stay open for ever and make backlog and resolution
    /// time look worse than they are. Published limits: solved after 7 days (PostHog), after 48 business hours
    /// (Sourcegraph, 2024).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [workflow.states.pending]
    /// acts = "customer"
    /// next = ["open", "solved"]
    /// pauses_clock = true
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [workflow.states.pending]
    /// acts = "customer"
    /// next = ["open", "solved"]
    /// after = "7 days"
    /// moves_to = "solved"
    /// pauses_clock = true
    /// ```
    "pending-without-timeout", group: Escalation, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(workflow) = cx.plan.workflow.get() else { return };
    for state in workflow.states.each().filter(|state| state.after.is_absent() && state.moves_to.is_absent()) {
        let Some(acts) = state.acts.located().filter(|acts| acts.value == Actor::Customer) else { continue };
        let end = workflow.states.each().find(|other| other.acts.copied() == Some(Actor::Nobody));
        let end = end.map_or("solved", |end| end.id.as_str());
        out.report(state.span, format!("a case can wait in `{}` for ever", state.id))
            .also(acts.span, "the customer acts next, or never")
            .help(format!("add `after = \"7 days\"` and `moves_to = \"{end}\"`"));
    }
}
