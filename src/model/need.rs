//! What a channel needs at one end of its inputs: agents through the week, and the hours at work behind them.
//!
//! In: contacts a week, handle time, opening hours, profile, promises. Out: per stretch of alike minutes the agents that the promises
//! need (a fraction), that the occupancy cap needs as well, and in whole agents. A live channel with contacts needs one agent
//! whenever it is open.

use super::flow::Flow;
use super::interval::{State, Stretch, whole};
use super::week::Alike;
use crate::queue::Refusal;

/// A promise that the queue model can judge: this share within this time, in seconds that the channel is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Aim {
    /// The share.
    pub share: f64,
    /// The time, seconds.
    pub within_s: f64,
}

/// How a channel works, with everything but the volume.
#[derive(Clone, Debug)]
pub(crate) enum Queue {
    /// Somebody waits: an agent serves one, or several.
    Waiting {
        /// The week in alike stretches, the busiest first.
        week: Vec<Alike>,
        /// Seconds until a customer gives up.
        patience_s: Option<f64>,
        /// Conversations at once.
        at_once: usize,
    },
    /// Work that can wait.
    Deferred {
        /// The open week.
        open: crate::numbers::open_week::OpenWeek,
        /// The share of contacts that comes while open.
        while_open: f64,
    },
}

/// A stretch of the week and what it needs.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Part {
    /// Hours of the week that it lasts.
    pub hours: f64,
    /// Contacts in these hours.
    pub contacts: f64,
    /// Erlangs.
    pub load: f64,
    /// Agents for stability and cover alone.
    pub least: f64,
    /// Agents for all promises.
    pub promised: f64,
    /// Agents for all promises and the occupancy cap.
    pub capped: f64,
    /// The same in whole agents; a fraction for deferred work.
    pub whole: f64,
}

/// What a channel needs.
#[derive(Debug)]
pub(crate) struct Need {
    /// The stretches of the week, the busiest first; one for deferred work.
    pub parts: Vec<Part>,
    /// The work in each of them; none for deferred work.
    stretches: Vec<Stretch>,
    /// The work of deferred work.
    flow: Option<Flow>,
    /// Of each aim, the agents it needs in each part.
    pub by_aim: Vec<Result<Vec<f64>, Refusal>>,
    /// Contacts a week.
    pub contacts: f64,
    /// Seconds a contact.
    pub handle_time_s: f64,
}

impl Need {
    /// Computes the need.
    ///
    /// # Errors
    /// If an amount is out of range.
    pub(crate) fn of(
        queue: &Queue,
        contacts: f64,
        handle_time_s: f64,
        aims: &[Aim],
        cap: Option<f64>,
    ) -> Result<Self, Refusal> {
        let mut need =
            Self { parts: Vec::new(), stretches: Vec::new(), flow: None, by_aim: Vec::new(), contacts, handle_time_s };
        need.stretches = match queue {
            Queue::Waiting { week, .. } => {
                week.iter().map(|alike| queue.stretch(alike, contacts, handle_time_s)).collect()
            }
            Queue::Deferred { .. } => Vec::new(),
        };
        need.by_aim = aims.iter().map(|_| Ok(Vec::new())).collect();
        match queue {
            Queue::Waiting { week, patience_s, .. } => {
                let stretches = std::mem::take(&mut need.stretches);
                for (alike, stretch) in week.iter().zip(&stretches) {
                    let load = stretch.checked_load()?;
                    let least = match (contacts > 0.0, patience_s) {
                        (false, _) => 0.0,
                        (true, None) => load.max(1.0),
                        (true, Some(_)) => 1.0,
                    };
                    let found =
                        |aim: &Aim| if contacts > 0.0 { stretch.needed(aim.share, aim.within_s) } else { Ok(0.0) };
                    let (hours, contacts) = (alike.minutes / 60.0, contacts * alike.per_minute * alike.minutes);
                    need.add(Part { hours, contacts, load, least, ..Part::default() }, aims, cap, found);
                }
                need.stretches = stretches;
                for part in &mut need.parts {
                    part.whole = whole(part.capped);
                }
            }
            Queue::Deferred { open, while_open } => {
                let time_h = handle_time_s / 3600.0;
                let flow = Flow::new(open, contacts, *while_open, time_h);
                let flow = flow.ok_or(Refusal::NotPositive(crate::queue::Quantity::OpenHours, 0.0))?;
                let load = flow.load();
                if !load.is_finite() || load > 1e9 {
                    return Err(Refusal::TooMuchWork { steps: load, most: 1e9 });
                }
                let found = |aim: &Aim| {
                    let agents = flow.needed(aim.share, aim.within_s / 3600.0);
                    if agents < 1e12 { Ok(agents) } else { Err(Refusal::NeverEnough) }
                };
                let part = Part { hours: flow.open_hours(), contacts, load, least: load, ..Part::default() };
                need.add(part, aims, cap, found);
                for part in &mut need.parts {
                    part.whole = part.capped;
                }
                need.flow = Some(flow);
            }
        }
        Ok(need)
    }

    /// Adds a stretch of which all is known but the agents; `found` gives those that an aim needs.
    fn add(&mut self, part: Part, aims: &[Aim], cap: Option<f64>, found: impl Fn(&Aim) -> Result<f64, Refusal>) {
        let mut promised = part.least;
        for (aim, agents) in aims.iter().zip(&mut self.by_aim) {
            let Ok(list) = agents else { continue };
            match found(aim) {
                Ok(needed) => {
                    promised = promised.max(needed);
                    list.push(needed.max(part.least));
                }
                Err(refusal) => *agents = Err(refusal),
            }
        }
        let capped = promised.max(cap.map_or(0.0, |cap| part.load / cap));
        self.parts.push(Part { promised, capped, whole: capped, ..part });
    }

    /// The work in each part; none for deferred work.
    pub(crate) fn stretches(&self) -> &[Stretch] {
        &self.stretches
    }

    /// Hours at work a week that some measure of the parts comes to.
    pub(crate) fn hours(&self, agents: impl Fn(&Part) -> f64) -> f64 {
        self.parts.iter().map(|part| agents(part) * part.hours).sum()
    }

    /// Hours at work a week that an aim needs.
    pub(crate) fn aim_hours(&self, agents: &[f64]) -> f64 {
        agents.iter().zip(&self.parts).map(|(agents, part)| agents * part.hours).sum()
    }

    /// Whether nothing comes in.
    pub(crate) fn is_none(&self) -> bool {
        self.contacts <= 0.0
    }

    /// Hours of contacts a week.
    pub(crate) fn work_hours(&self) -> f64 {
        self.hours(|part| part.load)
    }

    /// Hours a week in which agents who are there for the promises have no contact, as far as the occupancy cap lets them have work.
    pub(crate) fn idle_hours(&self, cap: f64) -> f64 {
        self.hours(|part| (part.promised * cap - part.load).max(0.0))
    }

    /// The queue over the week with these agents in each part, judged by an aim's time.
    ///
    /// # Errors
    /// If an amount is out of range.
    pub(crate) fn quality(
        &self,
        queue: &Queue,
        agents: impl Fn(usize) -> f64,
        within_s: Option<f64>,
    ) -> Result<State, Refusal> {
        let mut sum = State::default();
        let (mut answered, mut at_work) = (0.0, 0.0);
        match queue {
            Queue::Waiting { .. } => {
                for (n, (part, stretch)) in self.parts.iter().zip(&self.stretches).enumerate() {
                    let there = agents(n);
                    let state = stretch.with(there, within_s.unwrap_or(0.0))?;
                    let kept = part.contacts * (1.0 - state.abandon);
                    sum.in_time += part.contacts * state.in_time;
                    sum.abandon += part.contacts * state.abandon;
                    if kept > 0.0 {
                        sum.wait_s += kept * state.wait_s;
                    }
                    answered += kept;
                    sum.busy += there * part.hours * state.busy;
                    at_work += there * part.hours;
                }
            }
            Queue::Deferred { .. } => {
                let (Some(flow), Some(part)) = (&self.flow, self.parts.first()) else { return Ok(sum) };
                let there = agents(0);
                sum.in_time = self.contacts * within_s.map_or(0.0, |within| flow.in_time(there, within / 3600.0));
                sum.wait_s = f64::NAN;
                sum.busy = part.load.min(there) * part.hours;
                at_work = there * part.hours;
            }
        }
        let share = |of: f64, all: f64, none: f64| if all > 0.0 { of / all } else { none };
        Ok(State {
            in_time: share(sum.in_time, self.contacts, 1.0).clamp(0.0, 1.0),
            wait_s: share(sum.wait_s, answered, 0.0),
            abandon: share(sum.abandon, self.contacts, 0.0).clamp(0.0, 1.0),
            busy: share(sum.busy, at_work, 0.0).clamp(0.0, 1.0),
        })
    }
}

impl Queue {
    fn stretch(&self, alike: &Alike, contacts: f64, handle_time_s: f64) -> Stretch {
        let (patience_s, at_once) = match self {
            Self::Waiting { patience_s, at_once, .. } => (*patience_s, *at_once),
            Self::Deferred { .. } => (None, 1),
        };
        Stretch::new(contacts * alike.per_minute / 60.0, handle_time_s, patience_s, at_once)
    }
}
