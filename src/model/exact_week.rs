//! Deferred work by the exact chain of its week, where that is small enough.
//!
//! In: a channel's numbers by the mean flow. Out: the same with the estimated shares of its promises by the chain, which knows that
//! contacts come in bunches. It takes milliseconds, so rules do without; the verdict stays the flow's, which fails only what fails surely.

use super::evaluate::{End, Portion, Staffable};
use super::figure::Spread;
use super::need::Queue;
use super::outcome::{ChannelNumbers, Model};
use crate::queue::deferred::{self, Week};

/// Beyond this many contacts a week, or agents, chance hardly matters and the chain is slow.
const MOST_CONTACTS: f64 = 3000.0;
const MOST_AGENTS: f64 = 40.0;

/// Replaces the estimates of the promises by those of the chain.
pub(crate) fn refine(found: &mut ChannelNumbers, known: &Staffable, queue: &Queue, portion: &Spread<Portion>) {
    let Queue::Deferred { open, while_open } = queue else { return };
    let mut open_hours = [0.0; 7];
    for range in open.ranges() {
        let mut from = range.start;
        while from < range.end {
            let midnight = (from / 1440 + 1) * 1440;
            let to = range.end.min(midnight);
            open_hours[(from / 1440).min(6) as usize] += f64::from(to - from) / 60.0;
            from = to;
        }
    }
    let total: f64 = open_hours.iter().sum();
    let in_time = |end: End, deadline_h: f64| -> Option<f64> {
        let need = known.need(end);
        let portion = portion.at(end);
        let agents = (portion.hours + portion.between + portion.spare) / total;
        if need.is_none() || need.contacts > MOST_CONTACTS || !(1.0..=MOST_AGENTS).contains(&agents) {
            return None;
        }
        let week = Week {
            open_hours,
            share_while_open: *while_open,
            contacts: need.contacts,
            handle_time_h: need.handle_time_s / 3600.0,
            deadline_h,
        };
        // A load close to the agents takes the chain long to settle, and any number of agents below the load never does.
        if need.work_hours() / total > 0.97 * agents.floor() {
            return None;
        }
        let at = |agents: f64| deferred::evaluate(&week, agents as u64).ok().map(|found| found.p_started_within);
        let below = at(agents.floor())?;
        let part = agents.fract();
        if part < 1e-9 { Some(below) } else { Some(below * (1.0 - part) + at(agents.floor() + 1.0)? * part) }
    };
    let is_point = known.need(End::Low).contacts == known.need(End::High).contacts
        && known.need(End::Low).handle_time_s == known.need(End::High).handle_time_s;
    for (promise, aim) in &known.aims {
        let deadline_h = aim.within_s / 3600.0;
        let Some(numbers) = found.promises.get_mut(*promise) else { continue };
        let Ok(estimated) = &mut numbers.estimated else { continue };
        let Some(low) = in_time(End::Low, deadline_h) else { continue };
        let ends =
            if is_point { Some((low, low)) } else { in_time(End::Mid, deadline_h).zip(in_time(End::High, deadline_h)) };
        let Some((mid, high)) = ends else { continue };
        estimated.value = Spread { low, mid, high };
        found.model = Model::WeekChain;
    }
}
