//! Who can be reached when nobody is at work.

use serde::Serialize;

use super::amount::{number_of, shown};
use super::date::hours_of;
use super::names::{Names, own_name};
use crate::plan::field::Named;
use crate::plan::team as plan;

/// People who take turns at being reachable.
#[derive(Clone, Debug, Serialize)]
pub struct OnCall {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The names of the roles and people who take turns.
    pub who: Vec<String>,
    /// How many people take turns, where the plan says it.
    pub people: Option<String>,
    /// How many are on duty at the same time, where the plan says it.
    pub at_once: Option<String>,
    /// When somebody is on duty.
    pub hours: Option<String>,
    /// How long one turn lasts.
    pub turn: Option<String>,
    /// The names of the severities they are called for.
    pub severities: Vec<String>,
    /// The names of the channels they answer then.
    pub channels: Vec<String>,
    /// What one person gets for being on duty.
    pub pay: Option<String>,
    /// The name of the budget line that pays it.
    pub line: Option<String>,
}

impl OnCall {
    pub(super) fn of(names: Names<'_>, rota: &Named<plan::OnCall>) -> Self {
        Self {
            id: rota.id.clone(),
            name: own_name(&rota.name, &rota.id),
            who: names.all(&rota.who),
            people: number_of(&rota.people, names.language),
            at_once: number_of(&rota.at_once, names.language),
            hours: hours_of(&rota.hours, names.language),
            turn: shown(&rota.turn, names.language),
            severities: names.all(&rota.severities),
            channels: names.all(&rota.channels),
            pay: shown(&rota.pay, names.language),
            line: names.of(&rota.line),
        }
    }
}
