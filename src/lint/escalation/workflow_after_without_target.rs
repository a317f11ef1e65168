//! `workflow-after-without-target`: it moves, but where?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A state that a case leaves by itself without a place to go, or at no time.
    ///
    /// ## What it does
    ///
    /// Reports states with `after` and no `moves_to`, or with `moves_to` and no `after`.
    ///
    /// ## Why it matters
    ///
    /// The two belong together: whoever sets the rule up in the help desk has to guess the half that is missing.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [workflow.states.pending]
    /// acts = "customer"
    /// next = ["open", "solved"]
    /// after = "7 days"
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
    "workflow-after-without-target", group: Escalation, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(workflow) = cx.plan.workflow.get() else { return };
    for state in workflow.states.each() {
        if let Some(after) = state.after.located().filter(|_| state.moves_to.is_absent()) {
            let next = state.next.each().last().map_or("solved", |at| at.value.id.as_str());
            out.report(
                after.span,
                format!("after {} the case leaves `{}`, and nothing says for where", after.value, state.id),
            )
            .also(state.span, "has no `moves_to`")
            .help(format!("add `moves_to = \"{next}\"`, with the state it moves to"));
        }
        if let Some(target) = state.moves_to.located().filter(|_| state.after.is_absent()) {
            out.report(
                target.span,
                format!("the case moves to `{}` by itself, and nothing says when", target.value.id),
            )
            .also(state.span, "has no `after`")
            .help("add `after = \"7 days\"`, with the time after which it moves");
        }
    }
}
