//! How a channel's queue does over the week with some agents in each stretch of it.
//!
//! In: a channel's people seen by `staffing`. Out: [`Quality`]: service level, waits, abandonment, occupancy, each known or missing with
//! its reason; worked out when it is first asked for, because few rules ask.

use std::sync::OnceLock;

use super::end::End;
use super::figure::{Figure, Known, Missing, Spread, Unit};
use super::interval::State;
use super::need::Queue;
use super::outcome::Quality;
use super::promise::refused;
use super::reason::Reason;
use super::staffing::View;
use crate::queue::Refusal;

/// A channel's queue with several rosters.
#[derive(Clone, Debug)]
pub(crate) struct Qualities {
    view: View,
    available: OnceLock<Quality>,
    required: OnceLock<Quality>,
    even: OnceLock<Quality>,
}

impl Qualities {
    /// Of a channel with the people it gets.
    pub(crate) fn of(view: View) -> Self {
        Self { view, available: OnceLock::new(), required: OnceLock::new(), even: OnceLock::new() }
    }

    pub(crate) fn with_available(&self) -> &Quality {
        let view = &self.view;
        self.available.get_or_init(|| view.quality(|end| view.agents(end, &view.roster(end))))
    }

    /// The channel with its people.
    pub(crate) fn view(&self) -> &View {
        &self.view
    }

    pub(crate) fn with_required(&self) -> &Quality {
        let need = |end| self.view.known.need(end);
        self.required.get_or_init(|| self.view.quality(|end| need(end).parts.iter().map(|part| part.whole).collect()))
    }

    pub(crate) fn with_even_roster(&self) -> &Quality {
        let view = &self.view;
        let evenly = |end| view.agents(end, &vec![1.0; view.known.need(end).parts.len()]);
        self.even.get_or_init(|| view.quality(evenly))
    }
}

impl View {
    /// A spread over states that may be refused.
    fn over(
        &self,
        unit: Unit,
        state: impl Fn(End) -> Result<State, Refusal>,
        take: impl Fn(&State) -> f64,
    ) -> Known<Spread> {
        let at = |end| state(end).map(|state| take(&state)).map_err(|refusal| refused(&refusal, &self.from));
        let spread = Spread { low: at(End::Low)?, mid: at(End::Mid)?, high: at(End::High)? };
        if spread.low.is_finite() && spread.mid.is_finite() && spread.high.is_finite() {
            Ok(Figure::new(spread, unit, self.from.clone()))
        } else {
            Err(Missing::new(Reason::QueueGrows, self.from.clone()))
        }
    }

    /// The share of all contacts that the people there are take up within some seconds.
    pub(crate) fn in_time(&self, within_s: f64) -> Known<Spread> {
        let state = |end| self.state(end, &self.agents(end, &self.roster(end)), Some(within_s));
        self.over(Unit::Share, state, |state| state.in_time)
    }

    /// The queue with these agents, at every end.
    fn quality(&self, agents: impl Fn(End) -> Vec<f64>) -> Quality {
        let aim = self.known.aims.first().map(|(_, aim)| aim.within_s);
        let low = self.state(End::Low, &agents(End::Low), aim);
        let other = |end: End| if self.is_point() { low } else { self.state(end, &agents(end), aim) };
        let states = Spread { low, mid: other(End::Mid), high: other(End::High) };
        let state = |end| states.at(end);
        let no = |reason: Reason| Err(Missing::new(reason, self.from.clone()));
        Quality {
            service_level: match aim {
                Some(_) => self.over(Unit::Share, state, |state| state.in_time),
                None => no(Reason::NoTimePromised),
            },
            speed_of_answer: if self.is_deferred() {
                no(Reason::WorkMayWait)
            } else {
                self.over(Unit::Seconds, state, |state| state.wait_s)
            },
            abandonment: match *self.queue {
                Queue::Waiting { patience_s: Some(_), .. } => self.over(Unit::Share, state, |state| state.abandon),
                Queue::Waiting { .. } => no(Reason::NoPatience),
                Queue::Deferred { .. } => no(Reason::NobodyGivesUp),
            },
            occupancy: self.over(Unit::Share, state, |state| state.busy),
        }
    }
}
