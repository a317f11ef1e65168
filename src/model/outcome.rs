//! What the model says: every figure that documents, tables and rules show, ready to be compared and printed.
//!
//! In: nothing; `evaluate` fills these types. Out: [`Numbers`]. Whoever reads them does no arithmetic. In every [`Spread`], `low` is
//! the result at the lower ends of volume and handle time, `high` at the upper ends; a finding is certain only if it holds at
//! `low`, the favourable end.

use std::ops::Range;

use chrono::NaiveDate;

use super::figure::{Figure, Known, Missing, Origin, Spread};
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
    /// The roles, in the order of the plan.
    pub roles: Vec<RoleNumbers>,
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

/// How the work of a channel waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Somebody waits now, and an agent serves one.
    Live,
    /// Somebody waits now, and an agent serves several.
    Concurrent,
    /// It waits until somebody takes it up.
    Deferred,
    /// Nobody of the team works it.
    Unstaffed,
}

impl Work {
    /// The word in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Concurrent => "concurrent",
            Self::Deferred => "deferred",
            Self::Unstaffed => "not staffed",
        }
    }
}

/// The queue model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Nobody gives up.
    ErlangC,
    /// Callers give up.
    ErlangA,
    /// Several conversations an agent.
    Chats,
    /// The mean flow of work through opening hours.
    Flow,
    /// The exact chain of a week.
    WeekChain,
    /// None: nobody of the team works it.
    None,
}

impl Model {
    /// Its name for people.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ErlangC => "Erlang C",
            Self::ErlangA => "Erlang A",
            Self::Chats => "chat chain",
            Self::Flow => "backlog balance",
            Self::WeekChain => "weekly chain",
            Self::None => "none",
        }
    }

    /// Its name for programs.
    pub fn id(self) -> &'static str {
        match self {
            Self::ErlangC => "erlang-c",
            Self::ErlangA => "erlang-a",
            Self::Chats => "chat-chain",
            Self::Flow => "backlog-balance",
            Self::WeekChain => "weekly-chain",
            Self::None => "none",
        }
    }
}

/// A channel.
#[derive(Clone, Debug)]
pub struct ChannelNumbers {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// `channels.ID` at its header.
    pub origin: Origin,
    /// How its work waits.
    pub work: Work,
    /// The queue model.
    pub model: Model,
    /// Why this model, in words.
    pub reason: String,
    /// Contacts a month in the month that is judged, the last of the plan.
    pub contacts: Known<Spread>,
    /// Contacts of each month of the plan; empty if the volume or the period is unknown.
    pub contacts_by_month: Vec<Figure<Spread>>,
    /// Seconds of work a contact.
    pub handle_time: Known<Spread>,
    /// Hours of work on contacts in the month that is judged.
    pub work_hours: Known<Spread>,
    /// Hours of work of each month of the plan; empty if unknown.
    pub work_hours_by_month: Vec<Figure<Spread>>,
    /// Open hours in a normal week.
    pub open_hours: Known,
    /// Its staffing, or why it can't be computed.
    pub staffing: Result<Staffing, Missing>,
    /// Its promises, in the order of the plan.
    pub promises: Vec<PromiseNumbers>,
    /// Open hours in which nobody who works the channel has a shift; `None` where all are covered or shifts are not given.
    pub uncovered: Option<Uncovered>,
    /// Contacts by which the backlog grows in a week; zero where the people keep up.
    pub backlog_growth: Known<Spread>,
}

/// What a channel needs and has.
#[derive(Clone, Debug)]
pub struct Staffing {
    /// The interval that needs the most people; for deferred work, the open hours as a whole.
    pub binding: Binding,
    /// Agents that promises and stability need there, in whole agents; a fraction for deferred work.
    pub agents_for_promises: Figure<Spread>,
    /// Agents that promises, stability and the occupancy cap need there, in whole agents; a fraction for deferred work.
    pub agents_required: Figure<Spread>,
    /// Agents there with the people there are, spread over the week as the work falls. A fraction: one more in some weeks.
    pub agents_available: Figure,
    /// FTE that promises, occupancy cap and stability need, through the whole week.
    pub fte_required: Figure<Spread>,
    /// FTE that the promises alone need.
    pub fte_for_promises: Figure<Spread>,
    /// FTE there are: its share of the people who work it, when they are shared out by need.
    pub fte_available: Figure,
    /// Hours at work a week that are needed, behind `fte_required`.
    pub hours_required: Figure<Spread>,
    /// Hours at work a week there are, behind `fte_available`.
    pub hours_available: Figure,
    /// Hours of this deferred work a week that are done while live channels leave time; zero for other work.
    pub hours_between: Figure<Spread>,
    /// The queue over the week, with the people there are.
    pub with_available: Quality,
    /// The queue over the week, with the people required.
    pub with_required: Quality,
    /// The queue over the week with the people there are spread evenly over the open hours, as if nobody looked at when contacts
    /// come; only for channels of an objective.
    pub with_even_roster: Option<Quality>,
}

/// The interval that needs the most people.
#[derive(Clone, Debug)]
pub struct Binding {
    /// Minutes after Monday 00:00; `None` for deferred work.
    pub minutes: Option<Range<u32>>,
    /// `Mo 10:00–10:15`.
    pub text: String,
    /// Contacts in it; of deferred work, in a week.
    pub contacts: Figure<Spread>,
    /// Erlangs in it; of deferred work, in the mean of the open hours.
    pub load: Figure<Spread>,
}

/// How a queue does.
#[derive(Clone, Debug)]
pub struct Quality {
    /// Share answered in the promised time; [`Missing`] without a promise.
    pub service_level: Known<Spread>,
    /// Mean wait of the answered, seconds; [`Missing`] where the queue grows for ever.
    pub speed_of_answer: Known<Spread>,
    /// Share that gives up; [`Missing`] where patience is not given.
    pub abandonment: Known<Spread>,
    /// Share of time at work that people are busy with contacts.
    pub occupancy: Known<Spread>,
}

/// Whether a promise is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Also at the upper end of the inputs.
    Kept,
    /// At the lower end of the inputs, not at the upper.
    OnlyAtLowEnd,
    /// Not even at the lower end.
    NotKept,
    /// The model can't say.
    NotComputed(Missing),
}

/// A promise.
#[derive(Clone, Debug)]
pub struct PromiseNumbers {
    /// As the plan says it.
    pub text: String,
    /// The promise's place.
    pub origin: Origin,
    /// The share promised.
    pub promised: Known,
    /// The time promised, in seconds that the channel is open.
    pub within: Known,
    /// The share estimated over a week, with the people there are.
    pub estimated: Known<Spread>,
    /// Kept or not.
    pub verdict: Verdict,
    /// Percentage points missing to the promise; zero where kept.
    pub points_missing: Known<Spread>,
    /// Agents missing at the binding interval; zero where kept.
    pub agents_missing: Known<Spread>,
    /// FTE missing; zero where kept.
    pub fte_missing: Known<Spread>,
    /// The role that works the channel whose people would be added, as an index into [`Numbers::roles`]; for what that costs.
    pub roles: Vec<usize>,
}

/// Open hours without anybody.
#[derive(Clone, Debug)]
pub struct Uncovered {
    /// The first stretch, `Sa 09:00–13:00`.
    pub first: String,
    /// Hours a week.
    pub hours: Figure,
}

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
    /// The channels it works, as indices into [`Numbers::channels`].
    pub works: Vec<usize>,
}

/// Channels and roles that depend on each other.
#[derive(Clone, Debug)]
pub struct PoolNumbers {
    /// Indices into [`Numbers::channels`].
    pub channels: Vec<usize>,
    /// Indices into [`Numbers::roles`].
    pub roles: Vec<usize>,
    /// Hours at work a week that all its channels need together, promises and occupancy cap included.
    pub demand: Figure<Spread>,
    /// Hours at work a week of its people, each counted once.
    pub supply: Figure,
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
    /// Indices into [`Numbers::channels`].
    pub channels: Vec<usize>,
    /// The roles that work any of them.
    pub roles: Vec<usize>,
    /// Hours at work a week that they need.
    pub demand: Figure<Spread>,
    /// Hours at work a week of the people who work any of them.
    pub supply: Figure,
    /// FTE missing.
    pub fte_missing: Figure<Spread>,
}

/// What the model says of an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// Not even at the favourable end.
    OutOfReach,
    /// Already, also at the unfavourable end.
    Reached,
    /// Between the two.
    Open,
}

/// An objective.
#[derive(Clone, Debug)]
pub struct ObjectiveNumbers {
    /// Its id.
    pub id: String,
    /// `objectives.ID` at its header.
    pub origin: Origin,
    /// The KPI's id.
    pub kpi: String,
    /// What the KPI will be with the people there are, in the KPI's own unit.
    pub expected: Known<Spread>,
    /// The target, as least and greatest value, in the KPI's own unit.
    pub target: (Option<f64>, Option<f64>),
    /// Whether the target can be reached; [`Missing`] if the model does not compute this KPI.
    pub outlook: Result<Outlook, Missing>,
}
