//! What the business wants, and which objectives serve it.

use serde::Serialize;

use super::date::day_of;
use super::names::Names;
use super::text::{in_words, text};

/// Something the business wants.
#[derive(Clone, Debug, Serialize)]
pub struct Goal {
    /// The id.
    pub id: String,
    /// The id in words.
    pub name: String,
    /// The goal in a sentence.
    pub statement: Option<String>,
    /// The day it is meant to be reached.
    pub due: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The names of the objectives that serve it.
    pub objectives: Vec<String>,
}

impl Goal {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let serving = |id: &str| {
            let objectives = names.plan.objectives.each();
            objectives
                .filter(|objective| objective.serves.each().any(|goal| goal.value.id == id))
                .map(|objective| in_words(&objective.id))
                .collect()
        };
        let goals = names.plan.goals.each();
        goals
            .map(|goal| Self {
                id: goal.id.clone(),
                name: in_words(&goal.id),
                statement: text(&goal.statement),
                due: day_of(&goal.due, names.language),
                owner: names.of(&goal.owner),
                objectives: serving(&goal.id),
            })
            .collect()
    }
}
