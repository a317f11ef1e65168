//! Chats: an agent holds several conversations, and each takes longer the more are held.
//!
//! In: chats, handle time of one chat by the number its agent holds, agents, patience if known. Out: waits, abandonment, how busy
//! agents are. The chain of the number of chats in which they are always spread evenly over the agents (birth–death process;
//! state-dependent handle times as in Tezcan and Zhang 2014); beyond the last free place it is Erlang C or A.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::erlang_a::Shares;
use super::load::Load;
use super::refusal::{self, Quantity, Refusal};
use super::waiting::Line;

/// The most chats at once that are computed.
pub const MOST_AT_ONCE: usize = 64;
/// The most places (agents × chats at once) that are computed.
pub const MOST_PLACES: u64 = 4_000_000;

/// The work of a chat team.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chats<'a> {
    /// Chats that arrive in an interval.
    pub chats: Decimal,
    /// The interval's length, seconds.
    pub interval_s: Decimal,
    /// Mean handle time of one chat when its agent holds 1, 2, … chats, seconds. As many as an agent holds at most.
    pub handle_times_s: &'a [Decimal],
    /// Mean patience, seconds; `None` if nobody gives up.
    pub patience_s: Option<f64>,
    /// Time within which chats are to be taken, seconds.
    pub target_s: f64,
}

/// What a number of agents makes of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChatQueue {
    /// Agents.
    pub agents: u64,
    /// Whether the queue has a steady state. If not, everybody waits ever longer and the other fields say so.
    pub stable: bool,
    /// Share of chats that find every place taken.
    pub p_wait: f64,
    /// Share of chats taken within the target, of all offered.
    pub sl_offered: f64,
    /// Share of chats that give up.
    pub p_abandon: f64,
    /// Mean wait of the chats that are taken, seconds; `None` if it grows for ever.
    pub asa_answered_s: Option<f64>,
    /// Mean wait of all chats, seconds; `None` if it grows for ever.
    pub mean_wait_all_s: Option<f64>,
    /// Mean number waiting; `None` if it grows for ever.
    pub mean_queue: Option<f64>,
    /// Share of agents who hold at least one chat.
    pub occupancy: f64,
    /// Mean number of chats of an agent who holds any; 0 if nobody chats.
    pub mean_chats_per_busy_agent: f64,
    /// Chats that all agents together can finish in an interval when all places are taken.
    pub capacity_per_interval: f64,
}

/// The states with a free place, in units of the one in which all places are just taken.
#[derive(Clone, Copy, Debug)]
struct FreePlaces {
    /// Their sum, D.
    all: f64,
    /// The unit itself, as a share of the sum and the unit; the three are on one scale, on which none overflows.
    unit: f64,
    sum: f64,
    /// Σ of the share of agents without a chat.
    idle: f64,
    /// Σ of the chats held.
    chats: f64,
}

/// Evaluates a number of agents.
///
/// # Errors
/// If an amount is out of range, no handle time is given, or there are more places than [`MOST_PLACES`]. A load beyond the agents is
/// no error: without patience the result is not `stable`.
pub fn evaluate(work: &Chats, agents: u64) -> Result<ChatQueue, Refusal> {
    refusal::agents(agents)?;
    refusal::not_negative(Quantity::Target, work.target_s)?;
    let at_once = work.handle_times_s.len();
    let Some(full_time) = work.handle_times_s.last() else { return Err(Refusal::Empty(Quantity::Concurrency)) };
    if at_once > MOST_AT_ONCE {
        return Err(Refusal::TooMany { what: Quantity::Concurrency, seen: at_once, most: MOST_AT_ONCE });
    }
    let places = agents.saturating_mul(at_once as u64);
    if places > MOST_PLACES {
        return Err(Refusal::TooMuchWork { steps: places as f64, most: MOST_PLACES as f64 });
    }
    // The load as it is when agents hold 1, 2, … chats; the last one decides on stability.
    let load = |time: &Decimal| Load::of(work.chats, *time, work.interval_s);
    let loads = work.handle_times_s.iter().map(load).collect::<Result<Vec<_>, _>>()?;
    let full_load = load(full_time)?;
    let full_time_s = full_time.to_f64().unwrap_or(f64::NAN);
    let capacity_per_interval = places as f64 * (work.interval_s.to_f64().unwrap_or(f64::NAN) / full_time_s);
    if full_load.is_none() {
        return Ok(ChatQueue { capacity_per_interval, ..quiet(agents) });
    }
    let utilisation = full_load.value() / places as f64;
    let spare = full_load.spare(places);
    let free = FreePlaces::of(agents, &loads);
    let queue = match work.patience_s {
        Some(patience) => {
            let patience = refusal::positive(Quantity::Patience, patience)?;
            let scale = patience / full_time_s;
            let line = Line { x: places as f64 * scale, y: full_load.value() * scale, gap: spare * scale };
            let shares = Shares::of(utilisation, free.all, line, work.target_s / patience);
            ChatQueue {
                p_wait: shares.wait,
                sl_offered: shares.answered_within,
                p_abandon: shares.abandon,
                asa_answered_s: Some(if shares.answered > 0.0 {
                    shares.delay / shares.answered * patience
                } else {
                    0.0
                }),
                mean_wait_all_s: Some(shares.abandon * patience),
                mean_queue: Some(shares.abandon * line.y),
                ..quiet(agents)
            }
        }
        None if full_load.is_below(places) => {
            let states = free.all * (spare / places as f64);
            let p_wait = 1.0 / (1.0 + states);
            let free_place = if states.is_finite() { states * p_wait } else { 1.0 };
            let wait = p_wait * (full_time_s / spare);
            ChatQueue {
                p_wait,
                sl_offered: (free_place - p_wait * (-spare * (work.target_s / full_time_s)).exp_m1()).min(1.0),
                asa_answered_s: Some(wait),
                mean_wait_all_s: Some(wait),
                mean_queue: Some(p_wait * (full_load.value() / spare)),
                ..quiet(agents)
            }
        }
        None => {
            let held = at_once as f64;
            return Ok(ChatQueue {
                stable: false,
                p_wait: 1.0,
                sl_offered: 0.0,
                asa_answered_s: None,
                mean_wait_all_s: None,
                mean_queue: None,
                occupancy: 1.0,
                mean_chats_per_busy_agent: held,
                capacity_per_interval,
                ..quiet(agents)
            });
        }
    };
    // Shares of the states with a free place; the rest of the time all places are taken.
    let free_share = 1.0 - queue.p_wait;
    let (idle, chats) = if free.sum > 0.0 { (free.idle / free.sum, free.chats / free.sum) } else { (0.0, 0.0) };
    let free_share = if free.all.is_finite() { free_share } else { 1.0 };
    let occupancy = 1.0 - free_share * idle;
    let held = free_share * chats + queue.p_wait * places as f64;
    let mean_chats_per_busy_agent = if occupancy > 0.0 { held / (occupancy * agents as f64) } else { 0.0 };
    Ok(ChatQueue { occupancy, mean_chats_per_busy_agent, capacity_per_interval, ..queue })
}

/// Nobody chats.
fn quiet(agents: u64) -> ChatQueue {
    ChatQueue {
        agents,
        stable: true,
        p_wait: 0.0,
        sl_offered: 1.0,
        p_abandon: 0.0,
        asa_answered_s: Some(0.0),
        mean_wait_all_s: Some(0.0),
        mean_queue: Some(0.0),
        occupancy: 0.0,
        mean_chats_per_busy_agent: 0.0,
        capacity_per_interval: 0.0,
    }
}

impl FreePlaces {
    /// Sums downwards from all places taken; `loads[q − 1]` is the load when each agent holds q chats.
    fn of(agents: u64, loads: &[Load]) -> Self {
        /// Sums beyond this are scaled down.
        const LARGE: f64 = 1e250;
        // Chats that an agent with q chats finishes while one chat arrives for all.
        let finished: Vec<f64> = std::iter::once(0.0)
            .chain(loads.iter().zip(1..).map(|(load, held)| f64::from(held) / load.value()))
            .collect();
        // If agents with more chats finish more, the terms fall for good once they fall.
        let steady = finished.is_sorted();
        let mut found = Self { all: 0.0, unit: 1.0, sum: 0.0, idle: 0.0, chats: 0.0 };
        let mut term = 1.0;
        let mut below = agents * loads.len() as u64;
        while below > 0 {
            let (held, more) = ((below / agents) as usize, below % agents);
            let step =
                (agents - more) as f64 * finished[held] + if more > 0 { more as f64 * finished[held + 1] } else { 0.0 };
            term *= step;
            below -= 1;
            found.sum += term;
            found.chats += term * below as f64;
            if below < agents {
                found.idle += term * ((agents - below) as f64 / agents as f64);
            }
            if steady && step < 1.0 && term * step < 1e-18 * found.sum * (1.0 - step) {
                break;
            }
            if found.chats > LARGE {
                for part in [&mut term, &mut found.unit, &mut found.sum, &mut found.idle, &mut found.chats] {
                    *part /= LARGE;
                }
            }
        }
        found.all = found.sum / found.unit;
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_chat_at_a_time_is_a_phone() {
        let time = [Decimal::from(300)];
        let work = Chats {
            chats: Decimal::from(100),
            interval_s: Decimal::from(1800),
            handle_times_s: &time,
            patience_s: Some(90.0),
            target_s: 20.0,
        };
        let load = Load::of(work.chats, time[0], work.interval_s).expect("valid");
        let phone = super::super::erlang_a::Impatient::new(load, 300.0, 90.0, 20.0).expect("valid");
        let phone = super::super::erlang_a::evaluate(&phone, 17).expect("valid");
        let chat = evaluate(&work, 17).expect("valid");
        assert!((chat.sl_offered - phone.sl_offered).abs() < 1e-14 && (chat.occupancy - phone.occupancy).abs() < 1e-14);
    }

    #[test]
    fn nonsense_is_refused() {
        let time = [Decimal::from(300), Decimal::ZERO];
        let work = |handle_times_s| Chats {
            chats: Decimal::from(100),
            interval_s: Decimal::from(1800),
            handle_times_s,
            patience_s: None,
            target_s: 20.0,
        };
        assert!(evaluate(&work(&time), 3).is_err());
        assert!(evaluate(&work(&time[..0]), 3).is_err());
        assert!(evaluate(&work(&time[..1]), 0).is_err());
        assert!(evaluate(&work(&time[..1]), u64::MAX).is_err());
        assert!(evaluate(&Chats { patience_s: Some(0.0), ..work(&time[..1]) }, 3).is_err());
        assert!(evaluate(&work(&time[..1]), 3).is_ok_and(|queue| !queue.stable && queue.asa_answered_s.is_none()));
    }
}
