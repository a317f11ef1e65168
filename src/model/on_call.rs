//! On-call rotas: how many people take turns, how often each is on duty, and the open hours that they take off the shifts.
//!
//! In: the rotas, what every role has. Out: [`RotaNumbers`], and of a channel the hours at which a rota answers it. What comes in at these
//! hours is answered by whoever is on call, so it is no work of the shifts; how fast is not modelled, since they are called one by one.

use super::capacity::Capacity;
use super::demand::within;
use super::figure::{Figure, Known, Missing, Origins, Unit};
use super::input::{Inputs, RotaInput};
use super::limits::Limits;
use super::outcome::RotaNumbers;
use super::reason::Reason;
use crate::numbers::open_week::OpenWeek;

/// What follows from every rota.
pub(crate) fn of(inputs: &Inputs, roles: &[Capacity]) -> Vec<RotaNumbers> {
    inputs.on_call.iter().map(|rota| numbers(rota, roles)).collect()
}

/// The hours of a normal week at which a rota answers a channel, with the fields that say so; `None` if none does.
pub(crate) fn answering(inputs: &Inputs, channel: usize) -> Option<(OpenWeek, Origins)> {
    let mut all = OpenWeek::default();
    let mut from = Origins::NONE;
    for rota in inputs.on_call.iter().filter(|rota| rota.channels.contains(&channel)) {
        let Some(week) = rota.open.week() else { continue };
        all = all.or(week);
        from.add(rota.open.origin());
    }
    (all.minutes() > 0).then_some((all, from))
}

fn numbers(rota: &RotaInput, roles: &[Capacity]) -> RotaNumbers {
    let people = people(rota, roles);
    let hours = hours(rota);
    let at_once = at_once(rota);
    let one_in = people.clone().and_then(|people| {
        let at_once = at_once.clone()?;
        if people.value < at_once.value {
            let reason = Reason::FewerThanAtOnce { rota: rota.origin.path.clone() };
            return Err(Missing::new(reason, people.from.and(&at_once.from)));
        }
        Ok(Figure::new(people.value / at_once.value, Unit::Ratio, people.from.and(&at_once.from)))
    });
    let hours_each = hours.clone().and_then(|hours| {
        let one_in = one_in.as_ref().map_err(Missing::clone)?;
        Ok(Figure::new(hours.value / one_in.value, Unit::HoursPerWeek, hours.from.and(&one_in.from)))
    });
    RotaNumbers {
        id: rota.id.clone(),
        name: rota.name.clone(),
        origin: rota.origin.clone(),
        people,
        hours,
        one_in,
        hours_each,
    }
}

/// How many are on duty at the same time; one where the plan does not say.
///
/// # Errors
/// If it can't be read or is out of range.
pub(crate) fn at_once(rota: &RotaInput) -> Known {
    if rota.at_once.value == super::input::Value::Absent {
        return Ok(Figure::new(1.0, Unit::Heads, Origins::NONE));
    }
    let at_once = within(&rota.at_once, Limits::Turns)?;
    Ok(Figure::new(at_once.mid, Unit::Heads, Origins::of([&rota.at_once.origin])))
}

/// As the plan says, or everybody in the roles.
fn people(rota: &RotaInput, roles: &[Capacity]) -> Known {
    if rota.people.value != super::input::Value::Absent {
        let people = within(&rota.people, Limits::Turns)?;
        return Ok(Figure::new(people.mid, Unit::Heads, Origins::of([&rota.people.origin])));
    }
    let mut all = Figure::new(0.0, Unit::Heads, Origins::NONE);
    for (role, place) in &rota.who {
        let Some(heads) = role.and_then(|role| roles.get(role)).map(|role| &role.heads) else {
            let reason = Reason::TurnsUnknown { field: rota.people.origin.path.clone() };
            return Err(Missing::new(reason, Origins::of([place])));
        };
        let heads = heads.as_ref().map_err(Missing::clone)?;
        all = Figure::new(all.value + heads.value, Unit::Heads, all.from.and(&heads.from));
    }
    if all.value <= 0.0 {
        return Err(Missing::of(&rota.origin, |rota| Reason::NobodyTakesTurns { rota }));
    }
    Ok(all)
}

fn hours(rota: &RotaInput) -> Known {
    let origin = rota.open.origin();
    let week = rota.open.week().ok_or_else(|| Missing::of(origin, |field| Reason::Unreadable { field }))?;
    if week.minutes() == 0 {
        return Err(Missing::of(origin, |field| Reason::NoHour { field }));
    }
    Ok(Figure::new(f64::from(week.minutes()) / 60.0, Unit::HoursPerWeek, Origins::of([origin])))
}
