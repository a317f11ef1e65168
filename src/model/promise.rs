//! Whether a channel's people keep its promises, and what is missing to it.
//!
//! In: a promise, what it needs and the hours that the channel gets. Out: [`PromiseNumbers`]: the share estimated, the verdict over the ends
//! of the inputs, points, agents and FTE missing. A promise that no queue model can judge keeps its reason.

use super::end::End;
use super::figure::{Figure, Known, Missing, Origins, Spread, Unit};
use super::input::{ChannelInput, PromiseInput};
use super::interval::whole;
use super::need::Aim;
use super::outcome::{PromiseNumbers, Verdict};
use super::reason::Reason;
use super::setup::Setup;
use super::staffing::View;
use crate::queue::Refusal;

/// What rounding may add to hours without a promise being broken.
const ROUNDING: f64 = 1e-9;

/// Promises of a channel whose staffing is unknown.
pub(crate) fn unjudged(channel: &ChannelInput, setup: &Setup, missing: &Missing) -> Vec<PromiseNumbers> {
    let promises = channel.promises.iter().zip(&setup.aims);
    promises
        .map(|(promise, aim)| {
            let why = aim.as_ref().err().unwrap_or(missing);
            not_computed(promise, aim.as_ref().ok(), why)
        })
        .collect()
}

/// Why a queue model refuses, as a missing number.
pub(crate) fn refused(refusal: &Refusal, from: &Origins) -> Missing {
    Missing::new(*refusal, from.clone())
}

/// The verdict over the ends of the inputs.
pub(crate) fn verdict(kept: Spread<bool>) -> Verdict {
    match (kept.low, kept.high) {
        (true, true) => Verdict::Kept,
        (true, false) => Verdict::OnlyAtLowEnd,
        (false, _) => Verdict::NotKept,
    }
}

/// A promise that the model says nothing of.
pub(crate) fn not_computed(promise: &PromiseInput, aim: Option<&Aim>, why: &Missing) -> PromiseNumbers {
    let none = || Err(why.clone());
    PromiseNumbers {
        text: promise.text.clone(),
        origin: promise.origin.clone(),
        promised: promised(promise),
        within: aim.map_or_else(|| Err(why.clone()), |aim| Ok(within(promise, aim))),
        estimated: none(),
        points_missing: none(),
        agents_missing: none(),
        fte_missing: none(),
        verdict: Verdict::NotComputed(why.clone()),
        roles: Vec::new(),
    }
}

pub(crate) fn promised(promise: &PromiseInput) -> Known {
    let share = promise.share.double().ok_or_else(|| Missing::new(Reason::NoShare, Origins::of([&promise.origin])))?;
    Ok(Figure::new(share, Unit::Share, Origins::of([&promise.origin])))
}

pub(crate) fn within(promise: &PromiseInput, aim: &Aim) -> Figure {
    Figure::new(aim.within_s, Unit::Seconds, Origins::of([&promise.origin]))
}

impl View {
    /// What the channel's people make of a promise; `place` is that of its aim among the aims.
    pub(crate) fn promise(&self, promise: &PromiseInput, aim: &Aim, place: usize, roles: &[usize]) -> PromiseNumbers {
        let ends = match self.judge_ends(aim, place) {
            Ok(ends) => ends,
            Err(refusal) => return not_computed(promise, Some(aim), &refused(&refusal, &self.from)),
        };
        let mut from = self.from.clone();
        from.add(&promise.origin);
        let figure = |unit, take: fn(&Judged) -> f64| Ok(Figure::new(ends.map(|end| take(&end)), unit, from.clone()));
        PromiseNumbers {
            text: promise.text.clone(),
            origin: promise.origin.clone(),
            promised: promised(promise),
            within: Ok(within(promise, aim)),
            estimated: figure(Unit::Share, |end| end.in_time),
            verdict: verdict(ends.map(|end| end.is_kept)),
            points_missing: figure(Unit::Points, |end| end.points),
            agents_missing: figure(Unit::Agents, |end| end.agents),
            fte_missing: figure(Unit::Fte, |end| end.fte),
            roles: roles.to_vec(),
        }
    }

    fn judge_ends(&self, aim: &Aim, place: usize) -> Result<Spread<Judged>, Refusal> {
        let roster = |end| self.known.need(end).by_aim[place].as_ref().map_err(|refusal| *refusal);
        let rosters = Spread { low: roster(End::Low)?, mid: roster(End::Mid)?, high: roster(End::High)? };
        let judged = |end| self.judge(end, rosters.at(end), aim);
        let low = judged(End::Low)?;
        if self.is_point() {
            return Ok(Spread::point(low));
        }
        Ok(Spread { low, mid: judged(End::Mid)?, high: judged(End::High)? })
    }

    fn judge(&self, end: End, roster: &[f64], aim: &Aim) -> Result<Judged, Refusal> {
        let need = self.known.need(end);
        let there = self.agents(end, roster);
        let state = self.state(end, &there, Some(aim.within_s))?;
        let peak = roster.iter().copied().fold(0.0, f64::max);
        let enough_hours = need.aim_hours(roster) <= self.hours(end) * (1.0 + ROUNDING);
        let enough_at_once = self.is_deferred() || peak <= self.known.at_once * (1.0 + ROUNDING);
        let is_kept = need.contacts <= 0.0 || enough_hours && enough_at_once;
        if is_kept {
            return Ok(Judged { in_time: state.in_time, is_kept, points: 0.0, agents: 0.0, fte: 0.0 });
        }
        let in_whole = |agents: f64| if self.is_deferred() { agents } else { whole(agents) };
        let first = |agents: &[f64]| agents.first().copied().unwrap_or(0.0);
        let hours: f64 = roster.iter().zip(&need.parts).map(|(agents, part)| in_whole(*agents) * part.hours).sum();
        let missing_hours = hours - self.hours(end);
        // Too few at once at the busiest time, though there are hours enough: they lack for all their paid time.
        let missing_at_once = if enough_at_once { 0.0 } else { in_whole(peak) - self.known.at_once };
        let fte_at_once = fte_at_once(missing_at_once, self.known.at_once, self.known.hours / self.known.fte_hours);
        Ok(Judged {
            in_time: state.in_time,
            is_kept,
            points: ((aim.share - state.in_time) * 100.0).max(0.0),
            agents: (in_whole(first(roster)) - first(&there)).max(0.0),
            fte: (missing_hours / self.known.fte_hours).max(fte_at_once).max(0.0),
        })
    }
}

/// FTE of people who are missing at one moment, of a team of so many FTE that has so many at work at once: whoever is missing at one
/// moment is missing for all their paid time.
pub(crate) fn fte_at_once(missing: f64, at_once: f64, fte: f64) -> f64 {
    missing / (at_once.max(1e-9) / fte.max(1e-9))
}

/// A promise at one end of the inputs.
#[derive(Clone, Copy)]
struct Judged {
    in_time: f64,
    is_kept: bool,
    points: f64,
    agents: f64,
    fte: f64,
}
