//! What a channel's share of the people makes of its queue and its promises.
//!
//! In: a channel's needs and the hours it gets. Out: agents, FTE, service level, waits, verdicts. The people are rostered as the work
//! falls: each stretch of the week gets the agents it needs, times how far the hours go, and never more than are at work at once. So
//! what fails here fails under every roster.

use super::end::End;
use super::figure::{Figure, Known, Missing, Origins, Spread, Unit};
use super::input::{ChannelInput, PromiseInput};
use super::interval::{State, whole};
use super::need::{Aim, Queue};
use super::outcome::{Binding, ChannelNumbers, Depth, PromiseNumbers, Quality, Staffing, Verdict, Work};
use super::setup::Setup;
use super::share_out::Portion;
use super::staffable::Staffable;
use super::{exact_week, flow};
use crate::numbers::open_week::stretch_text;
use crate::queue::Refusal;

/// What rounding may add to hours without a promise being broken.
const ROUNDING: f64 = 1e-9;

/// Fills in staffing, promises and backlog of a channel.
pub(crate) fn fill(
    found: &mut ChannelNumbers,
    channel: &ChannelInput,
    setup: &Setup,
    known: &Staffable,
    portion: &Spread<Portion>,
    roles: &[usize],
    (depth, even): (Depth, bool),
) {
    let Ok(queue) = &setup.queue else { return };
    let view = View { setup, queue, known, portion, even, from: known.need_from.clone().and(&known.have_from) };
    found.staffing = Ok(view.staffing());
    found.backlog_growth = Ok(view.backlog_growth());
    let mut judged = known.aims.iter().enumerate();
    let mut next = judged.next();
    for (n, promise) in channel.promises.iter().enumerate() {
        let numbers = match (&setup.aims[n], next) {
            (Ok(aim), Some((place, _))) => {
                next = judged.next();
                view.promise(promise, aim, place, roles)
            }
            (Err(missing), _) => not_computed(promise, None, missing),
            (Ok(aim), None) => not_computed(promise, Some(aim), &Missing::new("not computed", Origins::NONE)),
        };
        found.promises.push(numbers);
    }
    if depth == Depth::Full && setup.work == Work::Deferred {
        exact_week::refine(found, known, queue, portion);
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
fn refused(refusal: &Refusal, from: &Origins) -> Missing {
    Missing::new(refusal.to_string(), from.clone())
}

/// The verdict over the ends of the inputs.
pub(crate) fn verdict(kept: Spread<bool>) -> Verdict {
    match (kept.low, kept.high) {
        (true, true) => Verdict::Kept,
        (true, false) => Verdict::OnlyAtLowEnd,
        (false, _) => Verdict::NotKept,
    }
}

fn promised(promise: &PromiseInput) -> Known {
    let share = promise
        .share
        .double()
        .ok_or_else(|| Missing::new("the promise names no share", Origins::of([&promise.origin])))?;
    Ok(Figure::new(share, Unit::Share, Origins::of([&promise.origin])))
}

fn within(promise: &PromiseInput, aim: &Aim) -> Figure {
    Figure::new(aim.within_s, Unit::Seconds, Origins::of([&promise.origin]))
}

struct View<'v> {
    setup: &'v Setup,
    queue: &'v Queue,
    known: &'v Staffable,
    portion: &'v Spread<Portion>,
    /// Whether the even roster is wanted, too.
    even: bool,
    from: Origins,
}

impl View<'_> {
    fn is_deferred(&self) -> bool {
        self.setup.work == Work::Deferred
    }

    /// Hours at work that go into the channel's work.
    fn hours(&self, end: End) -> f64 {
        let portion = self.portion.at(end);
        portion.hours + portion.between + portion.spare
    }

    /// The agents in each part of the week when the hours follow this roster.
    fn agents(&self, end: End, roster: &[f64]) -> Vec<f64> {
        let need = self.known.need(end);
        let hours = self.hours(end);
        let planned = need.aim_hours(roster);
        let limit = if self.is_deferred() { f64::INFINITY } else { self.known.at_once };
        roster.iter().map(|agents| if planned > 0.0 { (agents * (hours / planned)).min(limit) } else { 0.0 }).collect()
    }

    fn roster(&self, end: End) -> Vec<f64> {
        self.known.need(end).parts.iter().map(|part| part.promised).collect()
    }

    fn state(&self, end: End, agents: &[f64], within_s: Option<f64>) -> Result<State, Refusal> {
        self.known.need(end).quality(self.queue, |n| agents[n], within_s)
    }

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
            Err(Missing::new("the queue grows for ever in the busiest hours", self.from.clone()))
        }
    }

    fn quality(&self, agents: impl Fn(End) -> Vec<f64>) -> Quality {
        let aim = self.known.aims.first().map(|(_, aim)| aim.within_s);
        // Each end is solved once.
        let same = self.known.need(End::Low).contacts == self.known.need(End::High).contacts
            && self.known.need(End::Low).handle_time_s == self.known.need(End::High).handle_time_s;
        let low = self.state(End::Low, &agents(End::Low), aim);
        let other = |end: End| if same { low } else { self.state(end, &agents(end), aim) };
        let states = Spread { low, mid: other(End::Mid), high: other(End::High) };
        let state = |end| states.at(end);
        let no = |reason: &str| Err(Missing::new(reason, self.from.clone()));
        Quality {
            service_level: match aim {
                Some(_) => self.over(Unit::Share, state, |state| state.in_time),
                None => no("no promise says in which time"),
            },
            speed_of_answer: if self.is_deferred() {
                no("work that waits for opening hours has no speed of answer")
            } else {
                self.over(Unit::Seconds, state, |state| state.wait_s)
            },
            abandonment: match self.queue {
                Queue::Waiting { patience_s: Some(_), .. } => self.over(Unit::Share, state, |state| state.abandon),
                Queue::Waiting { .. } => no("`patience` is not given"),
                Queue::Deferred { .. } => no("nobody gives up waiting for a written reply"),
            },
            occupancy: self.over(Unit::Share, state, |state| state.busy),
        }
    }

    fn staffing(&self) -> Staffing {
        let known = self.known;
        let need = |end| known.need(end);
        let figure = |unit, value: Spread| Figure::new(value, unit, known.need_from.clone());
        let have = |unit, value: f64| Figure::new(value, unit, self.from.clone());
        let fte_from = known.need_from.clone().and(&known.have_from);
        let fte = |value: Spread| Figure::new(value.map(|hours| hours / known.fte_hours), Unit::Fte, fte_from.clone());
        let own = |end, hours: f64| (hours - self.portion.at(end).between).max(0.0);
        let whole_hours = Spread::each(|end| own(end, need(end).hours(|part| part.whole)));
        let promised_hours = Spread::each(|end| own(end, need(end).hours(|part| part.promised)));
        let first = |end, take: fn(&super::need::Part) -> f64| need(end).parts.first().map_or(0.0, take);
        let there = self.agents(End::Mid, &self.roster(End::Mid));
        Staffing {
            binding: self.binding(),
            agents_for_promises: figure(
                Unit::Agents,
                Spread::each(|end| {
                    let agents = first(end, |part| part.promised);
                    if self.is_deferred() { agents } else { whole(agents) }
                }),
            ),
            agents_required: figure(Unit::Agents, Spread::each(|end| first(end, |part| part.whole))),
            agents_available: have(Unit::Agents, there.first().copied().unwrap_or(0.0)),
            fte_required: fte(whole_hours),
            fte_for_promises: fte(promised_hours),
            fte_available: have(Unit::Fte, self.portion.mid.hours / known.fte_hours),
            hours_required: figure(Unit::HoursPerWeek, whole_hours),
            hours_available: have(Unit::HoursPerWeek, self.portion.mid.hours),
            hours_between: figure(Unit::HoursPerWeek, self.portion.map(|portion| portion.between)),
            with_available: self.quality(|end| self.agents(end, &self.roster(end))),
            with_required: self.quality(|end| need(end).parts.iter().map(|part| part.whole).collect()),
            with_even_roster: self
                .even
                .then(|| self.quality(|end| self.agents(end, &vec![1.0; need(end).parts.len()]))),
        }
    }

    fn binding(&self) -> Binding {
        let load = Spread::each(|end| self.known.need(end).parts.first().map_or(0.0, |part| part.load));
        let load = Figure::new(load, Unit::Erlangs, self.known.need_from.clone());
        let per_week = &self.known.demand.per_week;
        match self.queue {
            Queue::Waiting { week, .. } => {
                let first = &week[0];
                let minutes = f64::from(first.first.end - first.first.start);
                Binding {
                    minutes: Some(first.first.clone()),
                    text: stretch_text(&first.first),
                    contacts: Figure::new(
                        per_week.value.map(|contacts| contacts * first.per_minute * minutes),
                        Unit::Contacts,
                        per_week.from.clone().and(&self.setup.from),
                    ),
                    load,
                }
            }
            Queue::Deferred { .. } => {
                Binding { minutes: None, text: "all open hours of a week".to_owned(), contacts: per_week.clone(), load }
            }
        }
    }

    fn backlog_growth(&self) -> Figure<Spread> {
        let growth = if self.is_deferred() {
            Spread::each(|end| {
                let need = self.known.need(end);
                flow::growth(need.contacts, need.handle_time_s / 3600.0, self.hours(end))
            })
        } else {
            Spread::default()
        };
        Figure::new(growth, Unit::ContactsPerWeek, self.from.clone())
    }

    fn promise(&self, promise: &PromiseInput, aim: &Aim, place: usize, roles: &[usize]) -> PromiseNumbers {
        let rosters = |end| self.known.need(end).by_aim[place].clone();
        let rosters = match (rosters(End::Low), rosters(End::Mid), rosters(End::High)) {
            (Ok(low), Ok(mid), Ok(high)) => [low, mid, high],
            (Err(refusal), ..) | (_, Err(refusal), _) | (.., Err(refusal)) => {
                return not_computed(promise, Some(aim), &refused(&refusal, &self.from));
            }
        };
        let judged = |end: End| self.judge(end, &rosters[end as usize], aim);
        let (low, mid, high) = match (judged(End::Low), judged(End::Mid), judged(End::High)) {
            (Ok(low), Ok(mid), Ok(high)) => (low, mid, high),
            (Err(refusal), ..) | (_, Err(refusal), _) | (.., Err(refusal)) => {
                return not_computed(promise, Some(aim), &refused(&refusal, &self.from));
            }
        };
        let ends = Spread { low, mid, high };
        let figure = |unit, take: fn(&Judged) -> f64| {
            Ok(Figure::new(
                Spread::each(|end| take(&ends.at(end))),
                unit,
                self.from.clone().and(&Origins::of([&promise.origin])),
            ))
        };
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
        let per_person = self.known.at_once.max(1e-9) / (self.known.hours / self.known.fte_hours).max(1e-9);
        Ok(Judged {
            in_time: state.in_time,
            is_kept,
            points: ((aim.share - state.in_time) * 100.0).max(0.0),
            agents: (in_whole(first(roster)) - first(&there)).max(0.0),
            fte: (missing_hours / self.known.fte_hours).max(missing_at_once / per_person).max(0.0),
        })
    }
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
