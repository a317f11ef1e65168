//! One stretch of time at a live or concurrent channel: the agents a promise needs, and what agents make of the queue.
//!
//! In: contacts a second, seconds a contact, patience, conversations at once. Out: agents as whole numbers and as fractions. A fraction
//! of an agent means that one agent more is there in that share of the weeks: measures are taken in proportion between the two
//! whole numbers.

use std::sync::{Mutex, PoisonError};

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::queue::chat::{self, Chats};
use crate::queue::erlang_a::{self, Impatient};
use crate::queue::erlang_c::{self, Patient};
use crate::queue::{Load, Quantity, Refusal};

/// More erlangs in one channel are a typing error, and would take long.
const MOST_LOAD: f64 = 1e6;
/// More conversations in one channel would take long.
const MOST_CHATS: f64 = 2e5;
/// By how much a chat takes longer when its agent holds as many as allowed, instead of one: handle times by number held are seldom
/// known, and planners take 10 to 20 % back from what dividing by the number held would give.
const LONGER: f64 = 0.15;

/// The work in a stretch of time. It remembers what it has evaluated: the search for agents, the people there are and the people
/// required meet the same numbers.
#[derive(Debug)]
pub(crate) struct Stretch {
    /// Contacts a second.
    pub per_second: f64,
    /// Seconds of work a contact.
    pub handle_time_s: f64,
    /// Seconds until a customer gives up; `None` if nobody does.
    pub patience_s: Option<f64>,
    /// Conversations at once; 1 where an agent serves one.
    pub at_once: usize,
    /// Agents, seconds promised, what came of it.
    known: Mutex<Vec<(u64, f64, State)>>,
}

/// What a number of agents makes of it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct State {
    /// Share answered in time, of all.
    pub in_time: f64,
    /// Mean wait of the answered, seconds; infinite if it grows for ever.
    pub wait_s: f64,
    /// Share that gives up.
    pub abandon: f64,
    /// Share of time that an agent is busy.
    pub busy: f64,
}

impl Stretch {
    /// A stretch in which so many contacts come a second.
    pub(crate) fn new(per_second: f64, handle_time_s: f64, patience_s: Option<f64>, at_once: usize) -> Self {
        Self { per_second, handle_time_s, patience_s, at_once, known: Mutex::default() }
    }

    /// Erlangs: agents that would be busy on average. For conversations, agents who each hold as many as allowed.
    pub(crate) fn load(&self) -> f64 {
        if self.at_once <= 1 {
            self.per_second * self.handle_time_s
        } else {
            self.per_second * self.time_at(self.at_once) / self.at_once as f64
        }
    }

    /// The load, if it is not too much to compute.
    ///
    /// # Errors
    /// If it is beyond a million agents.
    pub(crate) fn checked_load(&self) -> Result<f64, Refusal> {
        let load = self.load();
        if !load.is_finite() || load > MOST_LOAD || self.at_once > 1 && load * self.at_once as f64 > MOST_CHATS {
            return Err(Refusal::TooMuchWork { steps: load, most: MOST_LOAD });
        }
        Ok(load)
    }

    /// Seconds of one conversation when its agent holds so many.
    fn time_at(&self, held: usize) -> f64 {
        if self.at_once <= 1 {
            return self.handle_time_s;
        }
        self.handle_time_s * (1.0 + LONGER * (held - 1) as f64 / (self.at_once - 1) as f64)
    }

    /// Evaluates whole agents.
    ///
    /// # Errors
    /// If an amount is out of range.
    fn with_agents(&self, agents: u64, target_s: f64) -> Result<State, Refusal> {
        let seen = |(known, target, _): &&(u64, f64, State)| *known == agents && *target == target_s;
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((.., state)) = known().iter().find(seen) {
            return Ok(*state);
        }
        let state = self.evaluate(agents, target_s)?;
        known().push((agents, target_s, state));
        Ok(state)
    }

    fn evaluate(&self, agents: u64, target_s: f64) -> Result<State, Refusal> {
        let load = self.checked_load()?;
        if agents == 0 {
            return Ok(State { in_time: 0.0, wait_s: f64::INFINITY, abandon: 1.0, busy: 1.0 });
        }
        if self.at_once > 1 {
            return self.chats(agents, target_s);
        }
        let load = Load::computed(load)?;
        match self.patience_s {
            Some(patience) => {
                let found = erlang_a::evaluate(&Impatient::new(load, self.handle_time_s, patience, target_s)?, agents)?;
                Ok(State {
                    in_time: found.sl_offered,
                    wait_s: found.asa_answered_s,
                    abandon: found.p_abandon,
                    busy: found.occupancy,
                })
            }
            None => {
                let found = erlang_c::evaluate(&Patient::new(load, self.handle_time_s, target_s)?, agents)?;
                Ok(State {
                    in_time: found.service_level,
                    wait_s: found.asa_s.unwrap_or(f64::INFINITY),
                    abandon: 0.0,
                    busy: found.occupancy,
                })
            }
        }
    }

    fn chats(&self, agents: u64, target_s: f64) -> Result<State, Refusal> {
        // An hour's chats to 12 digits: the chain compares loads exactly, and a double has no more to say.
        let decimal = |value: f64, what| {
            Decimal::from_f64(value)
                .map(|decimal| decimal.round_sf(15).unwrap_or(decimal))
                .ok_or(Refusal::NotFinite(what))
        };
        let times = (1..=self.at_once).map(|held| decimal(self.time_at(held), Quantity::HandleTime));
        let times = times.collect::<Result<Vec<_>, _>>()?;
        let work = Chats {
            chats: decimal(self.per_second * 3600.0, Quantity::Calls)?,
            interval_s: Decimal::from(3600),
            handle_times_s: &times,
            patience_s: self.patience_s,
            target_s,
        };
        let found = chat::evaluate(&work, agents)?;
        Ok(State {
            in_time: found.sl_offered,
            wait_s: found.asa_answered_s.unwrap_or(f64::INFINITY),
            abandon: found.p_abandon,
            busy: found.mean_chats_per_busy_agent * found.occupancy / self.at_once as f64,
        })
    }

    /// Evaluates agents with a fraction.
    ///
    /// # Errors
    /// If an amount is out of range.
    pub(crate) fn with(&self, agents: f64, target_s: f64) -> Result<State, Refusal> {
        let agents = agents.max(0.0);
        let (whole, part) = (agents.floor(), agents.fract());
        let below = self.with_agents(whole as u64, target_s)?;
        // What rounding leaves of a whole number is that number.
        if part < 1e-9 {
            return Ok(below);
        }
        let above = self.with_agents(whole as u64 + 1, target_s)?;
        let mix = |below: f64, above: f64| if part == 0.0 { below } else { below * (1.0 - part) + above * part };
        Ok(State {
            in_time: mix(below.in_time, above.in_time),
            wait_s: mix(below.wait_s, above.wait_s),
            abandon: mix(below.abandon, above.abandon),
            busy: mix(below.busy, above.busy),
        })
    }

    /// The agents of whom a share `least` of the contacts is answered in time: as a fraction, at which the measure is just met, and
    /// in whole agents.
    ///
    /// # Errors
    /// If an amount is out of range or no number of agents is enough.
    pub(crate) fn needed(&self, least: f64, target_s: f64) -> Result<f64, Refusal> {
        if least >= 1.0 {
            return Err(Refusal::EverybodyInTime);
        }
        self.checked_load()?;
        let level = |agents: u64| self.with_agents(agents, target_s).map(|state| state.in_time);
        // From the load on, in doubling steps up or down to both sides of the promise, then bisection.
        let start = (self.load() + 0.5 * self.load().sqrt()).floor() as u64 + 1;
        let (mut low, mut high) = (0, start);
        let mut step = 1 + (self.load().sqrt() / 4.0) as u64;
        let mut at_high = level(high)?;
        let mut at_low = 0.0;
        if at_high < least {
            while at_high < least {
                (low, at_low) = (high, at_high);
                high += step;
                step *= 2;
                if high as f64 > 4.0 * MOST_LOAD {
                    return Err(Refusal::NeverEnough);
                }
                at_high = level(high)?;
            }
        } else {
            while high > step {
                let found = level(high - step)?;
                if found < least {
                    (low, at_low) = (high - step, found);
                    break;
                }
                (high, at_high) = (high - step, found);
                step *= 2;
            }
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            let found = level(middle)?;
            if found < least {
                (low, at_low) = (middle, found);
            } else {
                (high, at_high) = (middle, found);
            }
        }
        let part = if at_high > at_low { ((least - at_low) / (at_high - at_low)).clamp(0.0, 1.0) } else { 1.0 };
        Ok(low as f64 + part)
    }
}

/// Whole agents for a fraction that was computed, so that what rounding adds to a whole number makes no further agent.
pub(crate) fn whole(agents: f64) -> f64 {
    (agents - 1e-9 * agents.max(1.0)).ceil().max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(per_half_hour: f64, minutes: f64) -> Stretch {
        Stretch::new(per_half_hour / 1800.0, minutes * 60.0, None, 1)
    }

    #[test]
    fn needs_what_the_tables_say() {
        // Ten erlangs, 80 % in 20 s: 14 agents; the small teams of the table of loads, 5 minutes each.
        for (per_half_hour, minutes, agents) in [
            (100.0, 3.0, 14.0),
            (5.0, 5.0, 3.0),
            (10.0, 5.0, 4.0),
            (20.0, 5.0, 6.0),
            (200.0, 5.0, 39.0),
            (400.0, 5.0, 74.0),
        ] {
            let needed = calls(per_half_hour, minutes).needed(0.8, 20.0).expect("in range");
            assert_eq!(whole(needed), agents, "{per_half_hour} calls: {needed}");
            let state = calls(per_half_hour, minutes).with(needed, 20.0).expect("in range");
            assert!((state.in_time - 0.8).abs() < 1e-9, "{state:?}");
        }
    }

    #[test]
    fn chats_need_fewer_agents_than_calls_and_more_than_a_part() {
        let one = calls(60.0, 10.0).needed(0.8, 30.0).expect("in range");
        let two = Stretch::new(60.0 / 1800.0, 600.0, None, 2).needed(0.8, 30.0).expect("in range");
        assert!(two < one * 0.75 && two > one / 2.0, "{one} {two}");
    }

    #[test]
    fn refuses_what_is_too_much_instead_of_hanging() {
        assert!(calls(1e15, 1e9).needed(0.8, 20.0).is_err());
        assert!(calls(100.0, 3.0).needed(1.0, 20.0).is_err());
        assert_eq!(whole(calls(0.001, 1.0).needed(0.8, 20.0).expect("in range")), 1.0);
    }
}
