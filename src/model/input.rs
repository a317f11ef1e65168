//! What the model is computed from: plain numbers, each with the field it came from.
//!
//! In: nothing; `read` fills these types from a plan and `change` alters single numbers. Out: what `evaluate` takes. A number that
//! the plan does not give stays here with its path, so that results can say what they lack and a change can supply it.

use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::figure::{Missing, Origin, Spread};
use super::reason::Reason;
use crate::numbers::open_week::OpenWeek;
use crate::plan::channel::ChannelKind;
use crate::quantity::{Clock, Currency, PromiseKind, TimeUnit};
use crate::source::Span;

/// What a number of the plan is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Contacts a month; written as a rate such as `3000/month`.
    PerMonth,
    /// Seconds; written as a length of time such as `5m`.
    Seconds,
    /// A share, 1 for 100 %; written in percent.
    Share,
    /// A number of things or people.
    Count,
    /// Hours a week; written as `38/week`.
    HoursPerWeek,
    /// Months; written as `6 weeks` or `3 months`.
    Months,
    /// An amount in this currency. The number is the amount as written, in its own period and basis.
    Money(Currency),
}

/// Whether the plan gives a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A point, or both ends of a range.
    Given {
        /// The lower end.
        low: Decimal,
        /// The upper end; the same for a point.
        high: Decimal,
    },
    /// It is not in the plan.
    Absent,
    /// It is there and could not be read; that is reported elsewhere.
    Unreadable,
}

/// One number of the plan, given or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// The field; the element's own place where the field is absent.
    pub origin: Origin,
    /// What it is counted in.
    pub measure: Measure,
    /// The number.
    pub value: Value,
}

impl Number {
    /// A point, or the middle of a range.
    pub fn point(&self) -> Option<Decimal> {
        match self.value {
            Value::Given { low, high } if low == high => Some(low),
            Value::Given { low, high } => Some(low.saturating_add(high) / Decimal::TWO),
            _ => None,
        }
    }

    /// A point as a double.
    pub fn double(&self) -> Option<f64> {
        self.point()?.to_f64()
    }

    /// The ends and the middle.
    pub fn spread(&self) -> Option<Spread> {
        let double = |decimal: Decimal| decimal.to_f64();
        match self.value {
            Value::Given { low, high } => {
                let (low, high) = (low.min(high), low.max(high));
                Some(Spread { low: double(low)?, mid: self.double()?, high: double(high)? })
            }
            _ => None,
        }
    }

    /// The number, or why there is none.
    ///
    /// # Errors
    /// If the plan does not give it or it can't be read.
    pub fn needed(&self) -> Result<Spread, Missing> {
        self.spread().ok_or_else(|| self.missing())
    }

    /// Why there is no number.
    pub fn missing(&self) -> Missing {
        Missing::of(&self.origin, |field| match self.value {
            Value::Unreadable => Reason::Unreadable { field },
            _ => Reason::NotGiven { field },
        })
    }

    /// Whether the plan gives it.
    pub fn is_given(&self) -> bool {
        matches!(self.value, Value::Given { .. })
    }
}

/// When something is open or somebody is there, in a normal week.
#[derive(Clone, Debug)]
pub enum Open {
    /// At these times.
    At(OpenWeek, Origin),
    /// The plan does not say.
    Unsaid(Origin),
    /// It says something that can't be read.
    Unreadable(Origin),
}

impl Open {
    /// The times.
    pub fn week(&self) -> Option<&OpenWeek> {
        match self {
            Self::At(week, _) => Some(week),
            _ => None,
        }
    }

    /// The field.
    pub fn origin(&self) -> &Origin {
        match self {
            Self::At(_, origin) | Self::Unsaid(origin) | Self::Unreadable(origin) => origin,
        }
    }
}

/// How a channel's contacts fall on the days of a week and the hours of a day: weights, of any size.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Weights of Monday to Sunday.
    pub days: [f64; 7],
    /// Weights of the hours from midnight.
    pub hours: [f64; 24],
    /// Whether a day's weight counts all contacts of that day, however long it is open; if not, it scales the hours.
    pub days_are_totals: bool,
    /// The plan's own field; `None` for a built-in profile.
    pub origin: Option<Origin>,
}

impl Profile {
    /// The same at every hour of every day.
    pub fn even() -> Self {
        Self { days: [1.0; 7], hours: [1.0; 24], days_are_totals: false, origin: None }
    }
}

/// A promise of a channel.
#[derive(Clone, Debug)]
pub struct PromiseInput {
    /// Such as `answer 80% within 20 s`.
    pub text: String,
    /// The bytes of the promise.
    pub origin: Origin,
    /// What is promised.
    pub kind: PromiseKind,
    /// In which share of the cases, 1 for 100 %.
    pub share: Number,
    /// How soon, in seconds; a day counts 24 hours here.
    pub within: Number,
    /// The clock.
    pub clock: Clock,
    /// The unit it was written in, since days on the business clock are shorter.
    pub unit: TimeUnit,
}

/// A channel.
#[derive(Clone, Debug)]
pub struct ChannelInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// `channels.ID` at its header.
    pub origin: Origin,
    /// What it is; `None` if that can't be read.
    pub kind: Option<ChannelKind>,
    /// `channels.ID.kind`.
    pub kind_origin: Origin,
    /// Whether it is in use at all: not closing.
    pub is_kept: bool,
    /// When people answer.
    pub open: Open,
    /// Contacts a month in the first month of the plan.
    pub volume: Number,
    /// By how much the volume grows in a year.
    pub growth: Number,
    /// Seconds of work a contact.
    pub handle_time: Number,
    /// Conversations at once.
    pub concurrency: Number,
    /// Seconds until a customer gives up, on average.
    pub patience: Number,
    /// How contacts fall on the week, or why that can't be read.
    pub profile: Result<Profile, Missing>,
    /// What customers are promised.
    pub promises: Vec<PromiseInput>,
}

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
    /// The channels it works, as indices into [`Inputs::channels`], and the place that says so.
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

/// What a segment is promised.
#[derive(Clone, Debug)]
pub struct SegmentPromisesInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// Its share of all contacts, 1 for 100 %.
    pub share: Number,
    /// Its channels, as indices into [`Inputs::channels`].
    pub channels: Vec<usize>,
    /// What it is promised beyond the channels' own promises.
    pub promises: Vec<PromiseInput>,
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
    /// Who takes turns: roles, as indices into [`Inputs::roles`]; `None` for somebody outside the team.
    pub who: Vec<(Option<usize>, Origin)>,
    /// How many people take turns, where the plan says it.
    pub people: Number,
    /// How many are on duty at the same time; one if it is not given.
    pub at_once: Number,
    /// When somebody is on duty.
    pub open: Open,
    /// The channels they answer then, as indices into [`Inputs::channels`].
    pub channels: Vec<usize>,
}

/// An objective's KPI and target.
#[derive(Clone, Debug)]
pub struct ObjectiveInput {
    /// Its id.
    pub id: String,
    /// `objectives.ID` at its header.
    pub origin: Origin,
    /// The KPI's id.
    pub kpi: Arc<str>,
    /// The channels it is about, as indices; every channel if the plan names none.
    pub channels: Vec<usize>,
    /// The least and the greatest value that reach the target, in the KPI's unit; `None` on the side that does not matter.
    pub target: (Option<Decimal>, Option<Decimal>),
    /// The target's bytes.
    pub target_origin: Origin,
    /// What a number in the KPI's unit is multiplied by to count seconds, shares of one or plain things.
    pub scale: f64,
    /// The value that was measured, in the KPI's unit, and its bytes.
    pub baseline: Option<(f64, Origin)>,
    /// The day it must be reached.
    pub due: Option<NaiveDate>,
}

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
