//! What the model is computed from: plain numbers, each with the field it came from.
//!
//! In: nothing; `read` fills these types from a plan and `change` alters single numbers. Out: what `evaluate` takes. A number that
//! the plan does not give stays here with its path, so that results can say what they lack and a change can supply it.

mod channel;
mod number;
mod objective;
mod people;
mod times;

pub use channel::{ChannelInput, PromiseInput, SegmentPromisesInput};
pub use number::{Measure, Number, Value};
pub use objective::ObjectiveInput;
pub use people::{PersonInput, RoleInput, RotaInput};
pub use times::{Open, Profile};

use chrono::NaiveDate;

use super::figure::Origin;
use crate::source::Span;

/// The week that opening hours are read for where the plan has no period; they seldom depend on it.
pub const SOME_MONDAY: NaiveDate = match NaiveDate::from_ymd_opt(2027, 1, 4) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Everything the model is computed from.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// First and last day of the plan, and the place that says so.
    pub period: Option<(NaiveDate, NaiveDate, Span)>,
    /// The first day of the week that opening hours were read for; [`SOME_MONDAY`] if `None`.
    pub monday: Option<NaiveDate>,
    /// Days of the period on which nothing is open although the hours say so.
    pub holidays: Vec<(NaiveDate, Origin)>,
    /// The channels, in the order of the plan.
    pub channels: Vec<ChannelInput>,
    /// The segments, in the order of the plan.
    pub segments: Vec<SegmentPromisesInput>,
    /// The roles, in the order of the plan.
    pub roles: Vec<RoleInput>,
    /// Posts outside the team, in the order of the plan.
    pub people: Vec<PersonInput>,
    /// The on-call rotas, in the order of the plan.
    pub on_call: Vec<RotaInput>,
    /// The share of people who leave in a year.
    pub attrition: Option<Number>,
    /// The time to find and hire somebody.
    pub hiring_lead: Option<Number>,
    /// The objectives with a KPI and a target.
    pub objectives: Vec<ObjectiveInput>,
    /// Prices, amounts and shares.
    pub money: super::money::MoneyInputs,
}

impl Inputs {
    /// The first day of the week that opening hours are read for.
    pub fn monday(&self) -> NaiveDate {
        self.monday.unwrap_or(SOME_MONDAY)
    }
}
