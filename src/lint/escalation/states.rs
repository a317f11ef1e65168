//! The states of the workflow as a graph.

use crate::lint::graph::Graph;
use crate::plan::field::Named;
use crate::plan::workflow::{State, Workflow};

/// The states and where each can lead; `None` if one of them has a `next` or `moves_to` that can't be read or names no state, so
/// that nothing sure can be said.
pub(super) fn graph(workflow: &Workflow) -> Option<Graph> {
    let states = || workflow.states.each();
    let unread = states().any(|state| {
        (!state.next.is_absent() && !state.next.is_set()) || (!state.moves_to.is_absent() && !state.moves_to.is_set())
    });
    if unread || states().len() == 0 {
        return None;
    }
    let graph = Graph::new(states().map(|state| state.id.as_str()), states().map(leads_to));
    (graph.edges() == states().map(|state| leads_to(state).count()).sum::<usize>()).then_some(graph)
}

fn leads_to(state: &Named<State>) -> impl Iterator<Item = &str> {
    state.next.each().map(|at| at.value.id.as_str()).chain(state.moves_to.get().map(|to| to.id.as_str()))
}
