//! Deferred work by the exact chain of its week, where that is small enough.
//!
//! In: a channel's numbers by the mean flow. Out: the same with the estimated shares of its promises by the chain, which knows that
//! contacts come in bunches. It takes milliseconds, so rules do without: the flow fails only what fails surely, and what it lets pass by
//! a little may fail here.

use super::end::End;
use super::figure::{Missing, Spread};
use super::need::Queue;
use super::outcome::{ChannelNumbers, Model, PromiseNumbers, Verdict};
use super::promise::verdict;
use super::reason::Reason;
use super::share_out::Portion;
use super::staffable::Staffable;
use crate::queue::deferred::{self, Week};

/// Beyond this many contacts a week, or agents, chance hardly matters and the chain is slow.
const MOST_CONTACTS: f64 = 3000.0;
const MOST_AGENTS: f64 = 40.0;
/// Above this share of the working time the chain takes long to settle.
const MOST_BUSY: f64 = 0.97;
/// Agents beyond those there are that are tried.
const MORE_AGENTS: usize = 6;

/// Replaces the estimates of the promises by those of the chain.
pub(crate) fn refine(found: &mut ChannelNumbers, known: &Staffable, queue: &Queue, portion: &Spread<Portion>) {
    let Queue::Deferred { open, while_open } = queue else { return };
    let mut open_hours = [0.0; 7];
    for range in open.ranges() {
        let mut from = range.start;
        while from < range.end {
            let to = range.end.min((from / 1440 + 1) * 1440);
            open_hours[(from / 1440).min(6) as usize] += f64::from(to - from) / 60.0;
            from = to;
        }
    }
    for (promise, aim) in &known.aims {
        let chain = |end: End| {
            let (need, portion) = (known.need(end), portion.at(end));
            let total: f64 = open_hours.iter().sum();
            let week = Week {
                open_hours,
                share_while_open: *while_open,
                contacts: need.contacts,
                handle_time_h: need.handle_time_s / 3600.0,
                deadline_h: aim.within_s / 3600.0,
            };
            let agents = (portion.hours + portion.between + portion.spare) / total;
            let is_small = !need.is_none() && need.contacts <= MOST_CONTACTS && (1.0..=MOST_AGENTS).contains(&agents);
            let busy = need.work_hours() / total / agents.floor();
            (is_small && busy <= MOST_BUSY).then(|| Chain { week, agents, share: aim.share }.solve()).flatten()
        };
        let low = chain(End::Low);
        let is_point = known.is_point() && portion.is_constant();
        let ends = if is_point { [low, low, low] } else { [low, chain(End::Mid), chain(End::High)] };
        let ([Some(low), Some(mid), Some(high)], Some(numbers)) = (ends, found.promises.get_mut(*promise)) else {
            continue;
        };
        put(numbers, Spread { low, mid, high }, aim.share, known.fte_hours / open_hours.iter().sum::<f64>());
        found.model = Model::WeekChain;
    }
}

/// Estimate, verdict and what is missing. `per_agent` is the share of an agent's open hours that one FTE is there.
fn put(numbers: &mut PromiseNumbers, solved: Spread<Solved>, share: f64, per_agent: f64) {
    let Ok(estimated) = &mut numbers.estimated else { return };
    estimated.value = solved.map(|end| end.in_time);
    let from = estimated.from.clone();
    let kept_before = match numbers.verdict {
        Verdict::Kept => Spread { low: true, mid: true, high: true },
        Verdict::OnlyAtLowEnd => Spread { low: true, mid: false, high: false },
        Verdict::NotKept | Verdict::CantTell | Verdict::NotComputed(_) => return,
    };
    let fails = solved.map(|end| end.in_time < share);
    if !fails.high {
        return;
    }
    numbers.verdict = verdict(Spread { low: kept_before.low && !fails.low, mid: !fails.mid, high: false });
    if let Ok(figure) = &mut numbers.points_missing {
        figure.value = solved.map(|end| ((share - end.in_time) * 100.0).max(0.0));
    }
    let more = Spread { low: solved.low.more, mid: solved.mid.more, high: solved.high.more };
    if let Spread { low: Some(low), mid: Some(mid), high: Some(high) } = more {
        let more = Spread { low, mid, high };
        for (known, per) in [(&mut numbers.agents_missing, 1.0), (&mut numbers.fte_missing, per_agent)] {
            if let Ok(figure) = known {
                figure.value = more.map(|agents| agents / per);
            }
        }
    } else {
        let unknown = || Missing::new(Reason::BeyondChain, from.clone());
        (numbers.agents_missing, numbers.fte_missing) = (Err(unknown()), Err(unknown()));
    }
}

/// A week with a number of agents, by the chain.
struct Chain {
    week: Week,
    agents: f64,
    share: f64,
}

/// What the chain says.
#[derive(Clone, Copy)]
struct Solved {
    in_time: f64,
    /// Agents missing to the promise; `None` if they are more than were tried.
    more: Option<f64>,
}

impl Chain {
    fn at(&self, agents: f64) -> Option<f64> {
        deferred::evaluate(&self.week, agents as u64).ok().map(|found| found.p_started_within)
    }

    /// Between two whole numbers of agents in proportion, as for live work.
    fn solve(&self) -> Option<Solved> {
        let mut below = (self.agents.floor(), self.at(self.agents.floor())?);
        let mut above = (below.0 + 1.0, self.at(below.0 + 1.0)?);
        let in_time = below.1 + (above.1 - below.1) * self.agents.fract();
        if in_time >= self.share {
            return Some(Solved { in_time, more: Some(0.0) });
        }
        for _ in 0..MORE_AGENTS {
            if above.1 >= self.share {
                let needed = below.0 + (self.share - below.1) / (above.1 - below.1);
                return Some(Solved { in_time, more: Some((needed - self.agents).max(0.0)) });
            }
            below = above;
            above = (below.0 + 1.0, self.at(below.0 + 1.0)?);
        }
        Some(Solved { in_time, more: None })
    }
}
