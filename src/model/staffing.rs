//! What a channel's share of the people makes of its queue and its promises.
//!
//! In: a channel's needs and the hours it gets. Out: agents, FTE, service level, waits, verdicts. The people are rostered as the work
//! falls: each stretch of the week gets the agents it needs, times how far the hours go, and never more than are at work at once. So
//! what fails here fails under every roster. A role's `shift` is no part of this: it says which open hours are covered at all
//! (`uncovered`), and whoever works mornings only counts as if they could come at any open hour. That, too, is the favourable side.

use std::sync::Arc;

use super::end::End;
use super::figure::{Figure, Missing, Origins, Spread, Unit};
use super::input::ChannelInput;
use super::interval::{State, whole};
use super::need::{Part, Queue};
use super::outcome::{Binding, ChannelNumbers, Depth, Staffing, Work};
use super::promise::not_computed;
use super::quality::Qualities;
use super::reason::Reason;
use super::setup::Setup;
use super::share_out::Portion;
use super::staffable::Staffable;
use super::{exact_week, flow};
use crate::queue::Refusal;

/// Fills in staffing, promises and backlog of a channel.
pub(crate) fn fill(
    found: &mut ChannelNumbers,
    channel: &ChannelInput,
    setup: &Setup,
    known: &Arc<Staffable>,
    portion: &Spread<Portion>,
    roles: &[usize],
    depth: Depth,
) {
    let Ok(queue) = &setup.queue else { return };
    let from = known.need_from.clone().and(&known.have_from);
    let view = View { queue: queue.clone(), known: known.clone(), portion: *portion, from };
    found.staffing = Ok(view.staffing(&setup.from));
    found.backlog_growth = Ok(view.backlog_growth());
    found.backlog_change = Ok(view.backlog_change());
    let mut judged = known.aims.iter().enumerate();
    let mut next = judged.next();
    for (n, promise) in channel.promises.iter().enumerate() {
        let numbers = match (&setup.aims[n], next) {
            (Ok(aim), Some((place, _))) => {
                next = judged.next();
                view.promise(promise, aim, place, roles)
            }
            (Err(missing), _) => not_computed(promise, None, missing),
            (Ok(aim), None) => not_computed(promise, Some(aim), &Missing::new(Reason::NotComputed, Origins::NONE)),
        };
        found.promises.push(numbers);
    }
    if depth == Depth::Full && setup.work == Work::Deferred {
        exact_week::refine(found, known, queue, portion);
    }
}

/// A channel with the people it gets.
#[derive(Clone, Debug)]
pub(crate) struct View {
    pub queue: Arc<Queue>,
    pub known: Arc<Staffable>,
    pub portion: Spread<Portion>,
    /// The fields behind what it needs and gets.
    pub from: Origins,
}

impl View {
    pub(crate) fn is_deferred(&self) -> bool {
        matches!(*self.queue, Queue::Deferred { .. })
    }

    /// Whether need and hours are the same at all ends, so that one says all.
    pub(crate) fn is_point(&self) -> bool {
        self.known.is_point() && self.portion.is_constant()
    }

    /// Hours at work that go into the channel's work.
    pub(crate) fn hours(&self, end: End) -> f64 {
        let portion = self.portion.at(end);
        portion.hours + portion.between + portion.spare
    }

    /// The agents in each part of the week when the hours follow this roster.
    pub(crate) fn agents(&self, end: End, roster: &[f64]) -> Vec<f64> {
        let need = self.known.need(end);
        let hours = self.hours(end);
        let planned = need.aim_hours(roster);
        let limit = if self.is_deferred() { f64::INFINITY } else { self.known.at_once };
        roster.iter().map(|agents| if planned > 0.0 { (agents * (hours / planned)).min(limit) } else { 0.0 }).collect()
    }

    /// The agents in each part of the week who keep the promises.
    pub(crate) fn roster(&self, end: End) -> Vec<f64> {
        self.known.need(end).parts.iter().map(|part| part.promised).collect()
    }

    /// The queue over the week with these agents.
    pub(crate) fn state(&self, end: End, agents: &[f64], within_s: Option<f64>) -> Result<State, Refusal> {
        self.known.need(end).quality(&self.queue, |n| agents[n], within_s)
    }

    fn staffing(&self, setup_from: &Origins) -> Staffing {
        let known = &self.known;
        let need = |end| known.need(end);
        let figure = |unit, value: Spread| Figure::new(value, unit, known.need_from.clone());
        let have = |unit, value: f64| Figure::new(value, unit, self.from.clone());
        let fte = |value: Spread| Figure::new(value.map(|hours| hours / known.fte_hours), Unit::Fte, self.from.clone());
        let own = |end, hours: f64| (hours - self.portion.at(end).between).max(0.0);
        let whole_hours = Spread::each(|end| own(end, need(end).hours(|part| part.whole)));
        let promised_hours = Spread::each(|end| own(end, need(end).hours(|part| part.promised)));
        let first = |end, take: fn(&Part) -> f64| need(end).parts.first().map_or(0.0, take);
        let there = self.agents(End::Mid, &self.roster(End::Mid));
        Staffing {
            binding: self.binding(setup_from),
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
            qualities: Qualities::of(self.clone()),
        }
    }

    fn binding(&self, setup_from: &Origins) -> Binding {
        let load = Spread::each(|end| self.known.need(end).parts.first().map_or(0.0, |part| part.load));
        let load = Figure::new(load, Unit::Erlangs, self.known.need_from.clone());
        let per_week = &self.known.demand.per_week;
        match &*self.queue {
            Queue::Waiting { week, .. } => {
                let first = &week[0];
                let minutes = f64::from(first.first.end - first.first.start);
                Binding {
                    minutes: Some(first.first.clone()),
                    contacts: Figure::new(
                        per_week.value.map(|contacts| contacts * first.per_minute * minutes),
                        Unit::Contacts,
                        per_week.from.clone().and(setup_from),
                    ),
                    load,
                }
            }
            Queue::Deferred { .. } => Binding { minutes: None, contacts: per_week.clone(), load },
        }
    }

    fn backlog_change(&self) -> Figure<Spread> {
        let change = Spread::each(|end| {
            let need = self.known.need(end);
            if self.is_deferred() { need.contacts - self.hours(end) / (need.handle_time_s / 3600.0) } else { 0.0 }
        });
        Figure::new(change, Unit::ContactsPerWeek, self.from.clone())
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
}
