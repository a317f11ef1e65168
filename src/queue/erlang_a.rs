//! Erlang A: contacts wait, and give up after an exponential patience. For phone and other live channels with data on patience.
//!
//! In: load, mean handle time, mean patience, time to answer, agents. Out: waits, abandonment and service level by three
//! definitions. Assumes Poisson arrivals, exponential handle times and patience, equal agents, first come first served, steady
//! state, which exists for every load (C. Palm 1957; Garnett, Mandelbaum and Reiman 2002; Mandelbaum and Zeltyn 2007).

use super::busy::free_over_just_busy;
use super::load::Load;
use super::refusal::{self, Quantity, Refusal};
use super::waiting::Line;

/// The work of a queue whose contacts give up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Impatient {
    /// Offered load.
    pub load: Load,
    /// Mean handle time, seconds.
    pub handle_time_s: f64,
    /// Mean patience, seconds.
    pub patience_s: f64,
    /// Time within which contacts are to be answered, seconds.
    pub target_s: f64,
}

/// What a number of agents makes of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErlangA {
    /// Agents.
    pub agents: u64,
    /// Offered load, erlangs.
    pub load: f64,
    /// Share of contacts that find all agents busy, answered later or not.
    pub p_wait: f64,
    /// Share of contacts that give up.
    pub p_abandon: f64,
    /// Share that gives up within the target. Absolute error below 10^-12 only: it is a difference.
    pub p_abandon_within: f64,
    /// Share still waiting after the target.
    pub p_wait_longer: f64,
    /// Service level: answered within the target, of all that were offered.
    pub sl_offered: f64,
    /// 1 − `sl_offered`, with all its digits: given up, or answered later.
    pub missed: f64,
    /// Service level: answered within the target, of all that were answered.
    pub sl_answered: f64,
    /// Service level: answered within the target, of all but those who gave up within the target.
    pub sl_excluding_short_abandons: f64,
    /// Mean wait of all contacts, those who give up included, seconds.
    pub mean_wait_all_s: f64,
    /// Mean wait of the answered, seconds.
    pub asa_answered_s: f64,
    /// Share of time that an agent is busy.
    pub occupancy: f64,
    /// Mean number waiting.
    pub mean_queue: f64,
}

impl Impatient {
    /// Checks the amounts.
    ///
    /// # Errors
    /// If handle time or patience are not above zero, the target is below zero, or any is no number or beyond 10^15.
    pub fn new(load: Load, handle_time_s: f64, patience_s: f64, target_s: f64) -> Result<Self, Refusal> {
        refusal::positive(Quantity::HandleTime, handle_time_s)?;
        refusal::positive(Quantity::Patience, patience_s)?;
        refusal::not_negative(Quantity::Target, target_s)?;
        Ok(Self { load, handle_time_s, patience_s, target_s })
    }
}

/// Evaluates a number of agents. Relative error below 10^-12 (service level: absolute); what is below 10^-300 is given as zero.
///
/// # Errors
/// If there are no agents, or more than 10^15.
pub fn evaluate(work: &Impatient, agents: u64) -> Result<ErlangA, Refusal> {
    refusal::agents(agents)?;
    if work.load.is_none() {
        return Ok(idle(agents));
    }
    let per_handle_time = work.patience_s / work.handle_time_s;
    let line = Line {
        x: agents as f64 * per_handle_time,
        y: work.load.value() * per_handle_time,
        gap: work.load.spare(agents) * per_handle_time,
    };
    let utilisation = work.load.value() / agents as f64;
    let shares = Shares::of(utilisation, free_over_just_busy(work.load, agents), line, work.target_s / work.patience_s);
    Ok(shares.result(work, agents, line))
}

/// Nobody calls: whoever did would be answered at once.
fn idle(agents: u64) -> ErlangA {
    ErlangA {
        agents,
        load: 0.0,
        p_wait: 0.0,
        p_abandon: 0.0,
        p_abandon_within: 0.0,
        p_wait_longer: 0.0,
        sl_offered: 1.0,
        missed: 0.0,
        sl_answered: 1.0,
        sl_excluding_short_abandons: 1.0,
        mean_wait_all_s: 0.0,
        asa_answered_s: 0.0,
        occupancy: 0.0,
        mean_queue: 0.0,
    }
}

/// Shares of all contacts, and waits in units of patience.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shares {
    pub(crate) wait: f64,
    pub(crate) abandon: f64,
    pub(crate) abandon_within: f64,
    pub(crate) answered: f64,
    pub(crate) answered_within: f64,
    pub(crate) missed: f64,
    pub(crate) wait_longer: f64,
    pub(crate) busy: f64,
    /// The waits of the answered, summed over all contacts.
    pub(crate) delay: f64,
}

impl Shares {
    /// `utilisation`: load over agents; `free`: states with somebody free over the one with all just busy; `target` in units of
    /// patience.
    pub(crate) fn of(utilisation: f64, free: f64, line: Line, target: f64) -> Self {
        let overloaded = line.gap < 0.0;
        let (all, beyond) = if overloaded || target <= 0.0 {
            (line.sums(), None)
        } else {
            let (all, beyond) = line.sums_and_beyond(target);
            (all, Some(beyond))
        };
        // States in units of the waiting ones.
        let just_busy = (-all.peak).exp() / all.area;
        let free_states = if just_busy > 0.0 { free * just_busy } else { 0.0 };
        let wait = 1.0 / (1.0 + free_states);
        let at_once = if free_states.is_finite() { free_states * wait } else { 1.0 };
        let of_waiting = wait / all.area;
        let abandon = of_waiting * all.lost;
        // Beyond the agents' reach 1 − abandon would cancel; the mean number busy does not.
        let (busy, answered) = if overloaded {
            let busy = wait + at_once * utilisation - wait * just_busy;
            (busy, busy / utilisation)
        } else {
            (utilisation * (1.0 - abandon), 1.0 - abandon)
        };
        // What lies before and after the target, whichever is the smaller, must not be a difference of the larger.
        let (longer, answered_later, answered_within);
        if overloaded && target < line.peak_at() {
            let (area, of_answered) = line.before_peak(target);
            longer = of_waiting * (all.area - area);
            answered_later = of_waiting * (all.answered - of_answered);
            answered_within = at_once + of_waiting * of_answered;
        } else {
            let [later_area, of_later] = beyond.unwrap_or_else(|| {
                let later = if target > 0.0 { line.beyond(target).sums() } else { all };
                [later.area, later.answered]
            });
            let still_there = of_waiting * line.fall(target).exp();
            longer = still_there * later_area;
            answered_later = still_there * (-target).exp() * of_later;
            answered_within = if overloaded { answered - answered_later } else { 1.0 - abandon - answered_later };
        }
        let wait_longer = longer * (-target).exp();
        Self {
            wait,
            abandon,
            // All who still wait then are answered later or give up later.
            abandon_within: (abandon - (wait_longer - answered_later)).max(0.0),
            answered,
            answered_within: answered_within.clamp(0.0, 1.0),
            missed: (abandon + answered_later).min(1.0),
            wait_longer,
            busy: busy.clamp(0.0, 1.0),
            delay: of_waiting * all.delay,
        }
    }

    fn result(self, work: &Impatient, agents: u64, line: Line) -> ErlangA {
        let share = |of: f64, all: f64| if all > 0.0 { (of / all).min(1.0) } else { 0.0 };
        ErlangA {
            agents,
            load: work.load.value(),
            p_wait: self.wait,
            p_abandon: self.abandon,
            p_abandon_within: self.abandon_within,
            p_wait_longer: self.wait_longer,
            sl_offered: self.answered_within,
            missed: self.missed,
            sl_answered: share(self.answered_within, self.answered),
            // All but those who gave up in time are answered in time or still wait then.
            sl_excluding_short_abandons: share(self.answered_within, self.answered_within + self.wait_longer),
            mean_wait_all_s: self.abandon * work.patience_s,
            asa_answered_s: if self.answered > 0.0 { self.delay / self.answered * work.patience_s } else { 0.0 },
            occupancy: self.busy,
            mean_queue: self.abandon * line.y,
        }
    }
}
