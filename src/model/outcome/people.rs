//! What the model says of the people: roles, leads, on-call rotas, and groups of channels and roles that depend on each other.
//!
//! In: nothing; `evaluate` fills these types. Out: [`RoleNumbers`], [`SpanNumbers`], [`RotaNumbers`] and [`PoolNumbers`].

use crate::model::figure::{Figure, Known, Origin, Spread};

/// A role.
#[derive(Clone, Debug)]
pub struct RoleNumbers {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// `team.roles.ID` at its header.
    pub origin: Origin,
    /// People, by contract.
    pub heads: Known,
    /// Full-time equivalents at the end of the plan.
    pub fte: Known,
    /// Hours at work a week at the end of the plan: heads × contract hours × (1 − shrinkage).
    pub hours: Known,
    /// Full-time equivalents in each month, with start days and ramp; empty without a period.
    pub fte_by_month: Vec<Figure>,
    /// People missing on average because leavers are replaced only after the hiring lead.
    pub vacant: Known,
    /// The channels it works, as indices into [`Numbers::channels`](crate::model::Numbers::channels).
    pub works: Vec<usize>,
}

/// Somebody to whom people report.
#[derive(Clone, Debug)]
pub struct SpanNumbers {
    /// The id of the role or person.
    pub id: String,
    /// The name in documents.
    pub name: String,
    /// The header of the role or person.
    pub origin: Origin,
    /// The role, as an index into [`Numbers::roles`](crate::model::Numbers::roles); `None` for somebody outside the team.
    pub role: Option<usize>,
    /// The roles that report to them, as indices into [`Numbers::roles`](crate::model::Numbers::roles).
    pub reports: Vec<usize>,
    /// People who report to each of them.
    pub per_lead: Known,
}

/// An on-call rota.
#[derive(Clone, Debug)]
pub struct RotaNumbers {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// `team.on_call.ID` at its header.
    pub origin: Origin,
    /// People who take turns.
    pub people: Known,
    /// Hours of a normal week in which somebody is on duty.
    pub hours: Known,
    /// How many turns there are until the same person is on duty again: 6 for one week in six.
    pub one_in: Known,
    /// Hours a week that each of them is on duty, in the mean.
    pub hours_each: Known,
}

/// Channels and roles that depend on each other.
#[derive(Clone, Debug)]
pub struct PoolNumbers {
    /// Indices into [`Numbers::channels`](crate::model::Numbers::channels).
    pub channels: Vec<usize>,
    /// Indices into [`Numbers::roles`](crate::model::Numbers::roles).
    pub roles: Vec<usize>,
    /// Hours at work a week that all its channels need together, promises and occupancy cap included.
    pub demand: Figure<Spread>,
    /// Hours at work a week of its people, each counted once.
    pub supply: Figure,
    /// Hours at work a week that they need at least if everybody serves all channels they work; only where live channels share people and
    /// do not have enough when each is sized by itself.
    pub least: Option<Figure<Spread>>,
    /// Whether what they have lies between `least` and `demand`, so that some promise may be kept or not, by how contacts are routed.
    pub is_unclear: bool,
    /// The months of the plan, one by one; empty without a period.
    pub by_month: Vec<PoolMonth>,
    /// The set of channels that is shortest of people for its promises, if one is at the favourable end.
    pub short_of_promise: Option<Shortage>,
    /// The set of channels that is shortest of people for the occupancy cap, if one is at the favourable end.
    pub short_of_cap: Option<Shortage>,
}

/// A group of channels and roles in one month of the plan.
#[derive(Clone, Debug)]
pub struct PoolMonth {
    /// Hours at work a week that the promises of all its channels need.
    pub demand: Figure<Spread>,
    /// Hours at work a week of its people in that month, with start days and ramp.
    pub supply: Figure,
    /// Whether some of its channels lack people for their promises, at the favourable end.
    pub is_short: bool,
}

/// Channels whose people have fewer hours than the channels need (Hall 1935).
#[derive(Clone, Debug)]
pub struct Shortage {
    /// Indices into [`Numbers::channels`](crate::model::Numbers::channels).
    pub channels: Vec<usize>,
    /// The roles that work any of them.
    pub roles: Vec<usize>,
    /// Hours at work a week that they need.
    pub demand: Figure<Spread>,
    /// Hours at work a week of the people who work any of them.
    pub supply: Figure,
    /// FTE missing.
    pub fte_missing: Figure<Spread>,
    /// Whether `demand` is the least that live channels need if everybody serves all that they work, instead of the sum of what each
    /// needs apart.
    pub is_together: bool,
}
