//! The states a case goes through.

use serde::Serialize;

use super::amount::shown;
use super::names::{Names, own_name};
use super::text::text;

/// How a case runs.
#[derive(Clone, Debug, Serialize)]
pub struct Workflow {
    /// How a case runs, in a paragraph.
    pub summary: Option<String>,
    /// The states in the order a case meets them.
    pub states: Vec<State>,
}

/// A state of a case.
#[derive(Clone, Debug, Serialize)]
pub struct State {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it means.
    pub means: Option<String>,
    /// Who acts next, in words.
    pub acts: Option<String>,
    /// The names of the states that can follow.
    pub next: Vec<String>,
    /// How long a case may stay before it moves by itself.
    pub after: Option<String>,
    /// The same behind its preposition: `after 3 days`.
    pub after_text: Option<String>,
    /// The name of the state to which it then moves.
    pub moves_to: Option<String>,
    /// Whether promised times stand still meanwhile, where the plan says it.
    pub pauses_clock: Option<bool>,
}

impl Workflow {
    pub(super) fn of(names: Names<'_>) -> Option<Self> {
        names.plan.workflow.get().map(|workflow| Self {
            summary: text(&workflow.summary),
            states: workflow
                .states
                .each()
                .map(|state| State {
                    id: state.id.clone(),
                    name: own_name(&state.name, &state.id),
                    means: text(&state.means),
                    acts: state.acts.copied().map(|actor| names.language.word("workflow-actor", actor.as_str())),
                    next: names.all(&state.next),
                    after: shown(&state.after, names.language),
                    after_text: state.after.copied().map(|after| names.language.after(after)),
                    moves_to: names.of(&state.moves_to),
                    pauses_clock: state.pauses_clock.copied(),
                })
                .collect(),
        })
    }
}
