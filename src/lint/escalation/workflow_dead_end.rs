//! `workflow-dead-end`: open for ever.

use crate::lint::{Context, Sink};
use crate::plan::workflow::Actor;
use crate::rule;

rule! {
    /// A workflow state that somebody must act in and that leads nowhere.
    ///
    /// ## What it does
    ///
    /// Reports states in which somebody acts next and that have neither `next` nor `moves_to`. States in which nobody
    /// acts are the end.
    ///
    /// ## Why it matters
    ///
    /// Whatever somebody does there, the case can't leave: it stays open in every report.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [workflow.states.open]
    /// acts = "us"
    /// next = ["pending", "solved", "with-carrier"]
    ///
    /// [workflow.states.with-carrier]
    /// acts = "third-party"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [workflow.states.open]
    /// acts = "us"
    /// next = ["pending", "solved", "with-carrier"]
    ///
    /// [workflow.states.with-carrier]
    /// acts = "third-party"
    /// next = ["open"]
    /// ```
    "workflow-dead-end", group: Escalation, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(workflow) = cx.plan.workflow.get() else { return };
    for state in workflow.states.each() {
        let Some(acts) = state.acts.located().filter(|acts| acts.value != Actor::Nobody) else { continue };
        let leads_on =
            state.next.has_any() || (!state.next.is_absent() && !state.next.is_set()) || !state.moves_to.is_absent();
        if leads_on {
            continue;
        }
        let found = out.report(state.span, format!("a case can't leave `{}`", state.id));
        found.also(acts.span, "somebody acts here");
        let end = workflow.states.each().find(|other| other.acts.copied() == Some(Actor::Nobody));
        found.help(match end {
            Some(end) => format!("add `next = [\"{}\"]`, or `acts = \"nobody\"` if the case is over here", end.id),
            None => {
                "add `next` with the states that can follow, or `acts = \"nobody\"` if the case is over here".to_owned()
            }
        });
    }
}
