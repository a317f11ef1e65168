//! `workflow-loop-without-exit`: round and round.

use super::states::graph;
use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::plan::field::Named;
use crate::plan::workflow::{Actor, State};
use crate::rule;

rule! {
    /// Workflow states from which no end can be reached.
    ///
    /// ## What it does
    ///
    /// Follows `next` and `moves_to` backwards from the states in which nobody acts, and reports the states that never
    /// lead there, or that there is no such state at all. States that lead nowhere are left to `workflow-dead-end`.
    ///
    /// ## Why it matters
    ///
    /// A case that comes in there is handed round for ever and never counts as solved.
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
    /// next = ["with-lawyer"]
    ///
    /// [workflow.states.with-lawyer]
    /// acts = "third-party"
    /// next = ["with-carrier"]
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
    /// next = ["with-lawyer", "open"]
    ///
    /// [workflow.states.with-lawyer]
    /// acts = "third-party"
    /// next = ["with-carrier"]
    /// ```
    "workflow-loop-without-exit", group: Escalation, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(workflow) = cx.plan.workflow.get() else { return };
    let Some(graph) = graph(workflow) else { return };
    let states = || workflow.states.each();
    // Without a readable actor a state may be the end.
    let is_end = |state: &Named<State>| state.acts.copied().is_none_or(|acts| acts == Actor::Nobody);
    let ends = || states().enumerate().filter(|(_, state)| is_end(state));
    let Some((_, end)) = ends().next() else {
        // One state that leads nowhere is a dead end, which has a rule of its own.
        if let Some(first) = states().next().filter(|_| graph.edges() > 0) {
            out.report(first.span, "this workflow has no end: in every state somebody acts next")
                .help("write `acts = \"nobody\"` in the state in which a case is over");
        }
        return;
    };
    let leaves = graph.reaching(ends().map(|(n, _)| n));
    // A dead end and what leads only there is one fault, which the dead end's own rule reports.
    let to_dead_end = graph.reaching((0..states().len()).filter(|n| graph.is_last(*n)));
    let mut caught = states().enumerate().filter(|(n, _)| !leaves[*n] && !to_dead_end[*n]).map(|(_, state)| state);
    let Some(one) = caught.next() else { return };
    let rest: Vec<&str> = std::iter::once(one).chain(caught).map(|state| state.id.as_str()).collect();
    let found = out.report(one.span, format!("no way leads from {} to an end", names(rest.iter().copied())));
    for state in states().filter(|state| state.id != one.id && rest.contains(&state.id.as_str())).take(5) {
        found.also(state.span, "nor from here");
    }
    found.help(format!("add `\"{}\"`, or a state that leads there, to `next` of one of them", end.id));
}
