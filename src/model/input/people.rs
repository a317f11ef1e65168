//! What the plan says of people: roles of the team, posts outside of it, on-call rotas.
//!
//! In: nothing; `read` fills these types. Out: [`RoleInput`], [`PersonInput`] and [`RotaInput`].

use chrono::NaiveDate;

use super::{Number, Open};
use crate::model::figure::Origin;

/// A role of the team.
#[derive(Clone, Debug)]
pub struct RoleInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// `team.roles.ID` at its header.
    pub origin: Origin,
    /// People.
    pub headcount: Number,
    /// Contract hours a week.
    pub hours: Number,
    /// The role's own shrinkage, or the team's.
    pub shrinkage: Number,
    /// The role's own occupancy cap, or the team's.
    pub max_occupancy: Number,
    /// The channels it works, as indices into [`Inputs::channels`](super::Inputs::channels), and the place that says so.
    pub works: Vec<(usize, Origin)>,
    /// When they are at work.
    pub shift: Open,
    /// The first day, where they are not there yet.
    pub starts: Option<(NaiveDate, Origin)>,
    /// Time until full speed.
    pub ramp: Number,
    /// Who they report to, by id.
    pub reports_to: Option<(String, Origin)>,
    /// Whether they are a partner's people, whom the partner leads.
    pub is_partners: bool,
}

impl RoleInput {
    /// Days from the first one until full speed, in months of 30.44 days as [`Period::days`](crate::quantity::Period::days) has them.
    pub fn ramp_days(&self) -> u64 {
        (self.ramp.double().unwrap_or(0.0).clamp(0.0, 1200.0) * 30.44).round() as u64
    }
}

/// A person or post outside the team's head count.
#[derive(Clone, Debug)]
pub struct PersonInput {
    /// The id.
    pub id: String,
    /// The name in documents.
    pub name: String,
    /// `people.ID` at its header.
    pub origin: Origin,
    /// Who they report to, by id.
    pub reports_to: Option<(String, Origin)>,
}

/// People who take turns at being on call.
#[derive(Clone, Debug)]
pub struct RotaInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// `team.on_call.ID` at its header.
    pub origin: Origin,
    /// Who takes turns: roles, as indices into [`Inputs::roles`](super::Inputs::roles); `None` for somebody outside the team.
    pub who: Vec<(Option<usize>, Origin)>,
    /// How many people take turns, where the plan says it.
    pub people: Number,
    /// How many are on duty at the same time; one if it is not given.
    pub at_once: Number,
    /// When somebody is on duty.
    pub open: Open,
    /// The channels they answer then, as indices into [`Inputs::channels`](super::Inputs::channels).
    pub channels: Vec<usize>,
}
