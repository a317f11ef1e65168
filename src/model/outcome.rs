//! What the model says: every figure that documents, tables and rules show, ready to be compared and printed.
//!
//! In: nothing; `evaluate` fills these types. Out: [`Numbers`]. Whoever reads them does no arithmetic. In every [`Spread`](crate::model::Spread), `low`
//! is the result at the lower ends of volume and handle time, `high` at the upper ends; a finding is certain only if it holds at
//! `low`, the favourable end.

mod channel;
mod objective;
mod people;
mod promise;
mod work;

use chrono::NaiveDate;

pub use channel::{Binding, ChannelNumbers, Quality, Staffing, Uncovered};
pub use objective::{ObjectiveNumbers, Outlook};
pub use people::{PoolMonth, PoolNumbers, RoleNumbers, RotaNumbers, Shortage, SpanNumbers};
pub use promise::{PromiseNumbers, SegmentNumbers, Verdict};
pub use work::{Model, Work};

use super::figure::Missing;
use super::money::MoneyNumbers;

/// How much is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// What rules need: deferred work by its mean flow.
    Quick,
    /// Also what takes milliseconds: deferred work by the exact chain of its week.
    Full,
}

/// Everything the model says.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    /// The months of the plan, by their first day within it.
    pub months: Vec<NaiveDate>,
    /// The channels, in the order of the plan.
    pub channels: Vec<ChannelNumbers>,
    /// The segments that are promised something.
    pub segments: Vec<SegmentNumbers>,
    /// The roles, in the order of the plan.
    pub roles: Vec<RoleNumbers>,
    /// Those to whom somebody reports.
    pub spans: Vec<SpanNumbers>,
    /// The on-call rotas, in the order of the plan.
    pub on_call: Vec<RotaNumbers>,
    /// Groups of channels and roles that depend on each other.
    pub pools: Vec<PoolNumbers>,
    /// The objectives whose KPI the model computes.
    pub objectives: Vec<ObjectiveNumbers>,
    /// What it costs, or why that can't be computed; `None` before it was.
    pub money: Option<Result<MoneyNumbers, Missing>>,
}

impl Numbers {
    /// The channel with this id.
    pub fn channel(&self, id: &str) -> Option<&ChannelNumbers> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    /// The role with this id.
    pub fn role(&self, id: &str) -> Option<&RoleNumbers> {
        self.roles.iter().find(|role| role.id == id)
    }
}
