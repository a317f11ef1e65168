//! What the model says of a channel: contacts, work, people needed and there, how its queue does.
//!
//! In: nothing; `evaluate` fills these types. Out: [`ChannelNumbers`].

use std::borrow::Cow;
use std::ops::Range;

use super::{Model, PromiseNumbers, Work};
use crate::model::figure::{Figure, Known, Missing, Origin, Spread};
use crate::model::quality::Qualities;
use crate::numbers::open_week::stretch_text;

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
    pub reason: Cow<'static, str>,
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
    /// Open hours a week at which a rota answers it and no shift has to; `None` without such a rota.
    pub on_call: Option<Figure>,
    /// Contacts by which the backlog grows in a week; zero where the people keep up.
    pub backlog_growth: Known<Spread>,
    /// Contacts by which the backlog changes in a week if all the time that is left goes into it: below zero where it can be worked off.
    pub backlog_change: Known<Spread>,
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
    /// How its queue does; most rules never ask.
    pub(crate) qualities: Qualities,
}

impl Staffing {
    /// The queue over the week, with the people there are.
    pub fn with_available(&self) -> &Quality {
        self.qualities.with_available()
    }

    /// The queue over the week, with the people required.
    pub fn with_required(&self) -> &Quality {
        self.qualities.with_required()
    }

    /// The queue over the week with the people there are spread evenly over the open hours, as if nobody looked at when contacts come.
    pub fn with_even_roster(&self) -> &Quality {
        self.qualities.with_even_roster()
    }
}

/// The interval that needs the most people.
#[derive(Clone, Debug)]
pub struct Binding {
    /// Minutes after Monday 00:00; `None` for deferred work.
    pub minutes: Option<Range<u32>>,
    /// Contacts in it; of deferred work, in a week.
    pub contacts: Figure<Spread>,
    /// Erlangs in it; of deferred work, in the mean of the open hours.
    pub load: Figure<Spread>,
}

impl Binding {
    /// In English: `Mo 10:00–10:15`.
    pub fn text(&self) -> String {
        self.minutes.as_ref().map_or_else(|| "all open hours of a week".to_owned(), stretch_text)
    }
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

/// Open hours without anybody.
#[derive(Clone, Debug)]
pub struct Uncovered {
    /// The first stretch, minutes after Monday 00:00.
    pub first: Range<u32>,
    /// Hours a week.
    pub hours: Figure,
}

impl Uncovered {
    /// The first stretch in English: `Sa 09:00–13:00`.
    pub fn text(&self) -> String {
        stretch_text(&self.first)
    }
}
