//! What is known of a channel without its people: contacts, hours of work, opening hours, the queue model, hours without a shift.
//!
//! In: a channel and its setup. Out: [`ChannelNumbers`] without staffing; `staffing` fills that in.

use std::sync::Arc;

use rust_decimal::prelude::ToPrimitive;

use super::demand::Demand;
use super::figure::{Figure, Missing, Origins, Spread, Unit};
use super::input::{ChannelInput, Inputs};
use super::outcome::{ChannelNumbers, Uncovered};
use super::reason::Reason;
use super::setup::Setup;
use super::{demand, on_call};
use crate::numbers::open_week::{OpenWeek, hours_of};
use crate::plan::channel::ChannelKind;

/// What is known of a channel without its people.
pub(crate) fn of(
    inputs: &Inputs,
    n: usize,
    setup: &Setup,
    by_month: Result<Vec<Figure<Spread>>, Missing>,
    demand: &Result<Arc<Demand>, Missing>,
) -> ChannelNumbers {
    let channel = &inputs.channels[n];
    let demand = demand.as_ref();
    let work_from = demand.map_or(Origins::NONE, |demand| demand.contacts.from.clone().and(&demand.handle_time.from));
    let hours = |contacts: &Spread, time: &Spread| {
        let hours = Spread::each(|end| contacts.at(end) * time.at(end) / 3600.0);
        Figure::new(hours, Unit::HoursPerMonth, work_from.clone())
    };
    let open_hours = channel.open.week().map(|week| {
        Figure::new(f64::from(week.minutes()) / 60.0, Unit::HoursPerWeek, Origins::of([channel.open.origin()]))
    });
    let contacts = match &by_month {
        Ok(months) => months.last().cloned().map_or_else(|| demand::volume(channel), Ok),
        Err(missing) => Err(missing.clone()),
    };
    ChannelNumbers {
        id: channel.id.clone(),
        name: channel.name.clone(),
        origin: channel.origin.clone(),
        work: setup.work,
        model: setup.model,
        reason: setup.reason.clone(),
        contacts,
        contacts_by_month: by_month.unwrap_or_default(),
        handle_time: match &demand {
            Ok(demand) => Ok(demand.handle_time.clone()),
            Err(_) => channel
                .handle_time
                .needed()
                .map(|time| Figure::new(time, Unit::Seconds, Origins::of([&channel.handle_time.origin]))),
        },
        work_hours: demand
            .map(|demand| hours(&demand.contacts.value, &demand.handle_time.value))
            .map_err(Missing::clone),
        work_hours_by_month: demand.map_or_else(
            |_| Vec::new(),
            |demand| demand.by_month.iter().map(|contacts| hours(contacts, &demand.handle_time.value)).collect(),
        ),
        open_hours: open_hours.ok_or_else(|| {
            let origin = channel.open.origin();
            Missing::of(origin, |field| Reason::NotGiven { field })
        }),
        staffing: Err(Missing::new(Reason::NotComputed, Origins::NONE)),
        promises: Vec::new(),
        uncovered: uncovered(inputs, n, channel),
        on_call: on_call_hours(inputs, n, channel),
        backlog_growth: Err(Missing::new(Reason::NotComputed, Origins::NONE)),
        backlog_change: Err(Missing::new(Reason::NotComputed, Origins::NONE)),
    }
}

/// Open hours at which a rota answers.
fn on_call_hours(inputs: &Inputs, n: usize, channel: &ChannelInput) -> Option<Figure> {
    let (duty, mut from) = on_call::answering(inputs, n)?;
    let open = channel.open.week()?;
    from.add(channel.open.origin());
    let minutes = open.minutes() - open.without(&duty).minutes();
    Some(Figure::new(f64::from(minutes) / 60.0, Unit::HoursPerWeek, from))
}

/// Open hours in which nobody who works the channel has a shift or is on call. Nothing is said unless every role that works it gives its shift.
fn uncovered(inputs: &Inputs, n: usize, channel: &ChannelInput) -> Option<Uncovered> {
    if !channel.is_kept || !channel.kind.is_some_and(ChannelKind::is_staffed) {
        return None;
    }
    let open = channel.open.week()?;
    let mut there = OpenWeek::default();
    let mut from = Origins::of([channel.open.origin()]);
    let mut is_worked = false;
    for role in inputs.roles.iter().filter(|role| role.works.iter().any(|(works, _)| *works == n)) {
        is_worked = true;
        there = there.or(role.shift.week()?);
        from.add(role.shift.origin());
    }
    if let Some((duty, places)) = on_call::answering(inputs, n) {
        there = there.or(&duty);
        from.join(&places);
    }
    let first = open.first_outside(&there).filter(|_| is_worked)?;
    let minutes = open.minutes_outside(&there);
    let hours = hours_of(minutes).to_f64().unwrap_or(0.0);
    Some(Uncovered { first, hours: Figure::new(hours, Unit::HoursPerWeek, from) })
}
