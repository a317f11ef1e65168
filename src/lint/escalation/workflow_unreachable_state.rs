//! `workflow-unreachable-state`: where no case ever comes.

use super::states::graph;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A workflow state that no case can come to.
    ///
    /// ## What it does
    ///
    /// Starts at the first state of the file, follows `next` and `moves_to`, and reports the states that are never met.
    ///
    /// ## Why it matters
    ///
    /// Either a step is missing from another state's `next`, or the state is left over from an older workflow and will
    /// puzzle every new agent.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [workflow.states.with-carrier]
    /// acts = "third-party"
    /// next = ["open"]
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
    "workflow-unreachable-state", group: Escalation, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(workflow) = cx.plan.workflow.get() else { return };
    let (Some(graph), Some(first)) = (graph(workflow), workflow.states.each().next()) else { return };
    let reached = graph.reached_from(std::iter::once(0));
    for (state, _) in workflow.states.each().zip(&reached).filter(|(_, reached)| !**reached) {
        out.report(state.span, format!("no case ever comes to `{}`", state.id))
            .also(first.span, "cases begin here, in the first state")
            .help(format!("add `\"{}\"` to `next` of the state before it, or take it out", state.id));
    }
}
