//! Erlang C: whoever finds all agents busy waits, however long it takes. For phone and other live channels without data on
//! patience; on the safe side when people give up.
//!
//! In: load, mean handle time, time to answer, agents. Out: probabilities, waits, occupancy. Assumes Poisson arrivals,
//! exponential handle times, equal agents, first come first served, nobody leaves, steady state (A. K. Erlang 1917; tail of the
//! wait: Gans, Koole and Mandelbaum 2003).

use super::busy::free_over_just_busy;
use super::load::Load;
use super::refusal::{self, Quantity, Refusal};

/// The work of a queue without abandonment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Patient {
    /// Offered load.
    pub load: Load,
    /// Mean handle time, seconds.
    pub handle_time_s: f64,
    /// Time within which contacts are to be answered, seconds.
    pub target_s: f64,
}

/// What a number of agents makes of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErlangC {
    /// Agents.
    pub agents: u64,
    /// Offered load, erlangs.
    pub load: f64,
    /// Whether there are more agents than load. If not, everybody waits ever longer.
    pub stable: bool,
    /// Share of contacts that find all agents busy.
    pub p_wait: f64,
    /// Share answered within the target.
    pub service_level: f64,
    /// Share that waits longer than the target: 1 − service level, with all its digits.
    pub p_wait_longer: f64,
    /// Mean wait of all contacts (all are answered), seconds; `None` if it grows for ever.
    pub asa_s: Option<f64>,
    /// Share of time that an agent is busy.
    pub occupancy: f64,
    /// Mean number waiting; `None` if it grows for ever.
    pub mean_queue: Option<f64>,
}

impl Patient {
    /// Checks the amounts.
    ///
    /// # Errors
    /// If the handle time is not above zero, the target is below zero, or either is no number or beyond 10^15.
    pub fn new(load: Load, handle_time_s: f64, target_s: f64) -> Result<Self, Refusal> {
        refusal::positive(Quantity::HandleTime, handle_time_s)?;
        refusal::not_negative(Quantity::Target, target_s)?;
        Ok(Self { load, handle_time_s, target_s })
    }
}

/// Evaluates a number of agents. The relative error is below 10^-12 × max(1, load/(agents − load)); what is below 10^-300 is given
/// as zero.
///
/// # Errors
/// If there are no agents, or more than 10^15. A load that is not below the agents is no error: the result is not `stable`.
pub fn evaluate(work: &Patient, agents: u64) -> Result<ErlangC, Refusal> {
    refusal::agents(agents)?;
    let load = work.load.value();
    if !work.load.is_below(agents) {
        return Ok(ErlangC {
            agents,
            load,
            stable: false,
            p_wait: 1.0,
            service_level: 0.0,
            p_wait_longer: 1.0,
            asa_s: None,
            occupancy: 1.0,
            mean_queue: None,
        });
    }
    let c = agents as f64;
    let spare = work.load.spare(agents);
    // The waiting states sum to c/(c − a) times the one with nobody waiting, and the others to D times it.
    let free = free_over_just_busy(work.load, agents) * (spare / c);
    let p_wait = 1.0 / (1.0 + free);
    let at_once = if free.is_finite() { free * p_wait } else { 1.0 };
    let ends = spare * (work.target_s / work.handle_time_s);
    Ok(ErlangC {
        agents,
        load,
        stable: true,
        p_wait,
        // Each summand is positive, so a small service level keeps its digits too.
        service_level: (at_once - p_wait * (-ends).exp_m1()).min(1.0),
        p_wait_longer: p_wait * (-ends).exp(),
        asa_s: Some(p_wait * (work.handle_time_s / spare)),
        occupancy: load / c,
        mean_queue: Some(p_wait * (load / spare)),
    })
}
