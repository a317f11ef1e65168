//! From the plan to the inputs of the model.
//!
//! In: the typed plan. Out: [`Inputs`]. It takes only what was readable, guesses nothing and computes nothing but units: rates
//! become contacts a month, times become seconds, contract hours become hours a week.

use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::figure::Origin;
use super::input::{
    ChannelInput, Inputs, Measure, Number, Open, PersonInput, Profile, PromiseInput, RoleInput, RotaInput, SOME_MONDAY,
    SegmentPromisesInput, Value,
};
use super::path::Path;
use super::read_number::{count, months, number, point, seconds, share};
use super::read_profile::own_profile;
use super::{profile, read_objective};
use crate::numbers::open_week::{OpenWeek, normal_monday};
use crate::plan::Plan;
use crate::plan::channel::Channel;
use crate::plan::field::{Field, Located, Named};
use crate::plan::reference::{Ref, ToOwner};
use crate::plan::segment::Segment;
use crate::plan::team::{Employment, OnCall, Person, Role, Team};
use crate::quantity::{Estimate, Hours, Percent, Promise, Rate, TimeUnit, Workload};
use crate::source::Span;

/// The inputs that a plan gives.
pub fn read(plan: &Plan) -> Inputs {
    let head = plan.head.get();
    let period = head.and_then(|head| head.period.located());
    let week = normal_monday(plan);
    let monday = week.unwrap_or(SOME_MONDAY);
    let mut inputs = Inputs {
        monday: week,
        period: period.and_then(|at| at.value.days().map(|(first, last)| (first, last, at.span))),
        holidays: head.map_or_else(Vec::new, |head| {
            let days = head.holidays.each().zip(1..);
            days.map(|(day, n)| (day.value, Origin::new(format!("plan.holidays.{n}"), day.span))).collect()
        }),
        people: plan.people.each().map(person).collect(),
        channels: plan.channels.each().map(|channel| self::channel(channel, monday)).collect(),
        money: super::money::read(plan),
        ..Inputs::default()
    };
    inputs.segments = plan.segments.each().map(|segment| self::segment(segment, &inputs.channels)).collect();
    if let Some(team) = plan.team.get() {
        inputs.roles = team.roles.each().map(|role| self::role(role, team, &inputs.channels, monday)).collect();
        inputs.on_call = team.on_call.each().map(|rota| self::rota(rota, &inputs, monday)).collect();
        inputs.attrition = Some(share(&team.attrition, "team.attrition", team.span, |attrition| attrition.value));
        inputs.hiring_lead = Some(months(&team.hiring_lead, "team.hiring_lead", team.span));
    }
    inputs.objectives = read_objective::objectives(plan, &inputs.channels);
    inputs
}

fn channel(channel: &Named<Channel>, monday: NaiveDate) -> ChannelInput {
    let path: Arc<str> = format!("channels.{}", channel.id).into();
    let at = |key| Path::below(&path, key);
    let kind = channel.kind.copied();
    let span = channel.span;
    ChannelInput {
        id: channel.id.clone(),
        name: channel.name.text().unwrap_or(&channel.id).to_owned(),
        origin: Origin::new(Arc::clone(&path), span),
        kind,
        kind_origin: Origin::new(at("kind"), channel.kind.span().unwrap_or(span)),
        is_kept: channel.is_kept(),
        open: open(&channel.hours, at("hours"), span, monday),
        volume: number(&channel.volume, at("volume"), span, Measure::PerMonth, |volume| {
            let Estimate { low, high } = volume.value;
            Some((low.per_month(), high.map_or_else(|| low.per_month(), Rate::per_month)))
        }),
        growth: share(&channel.growth, at("growth"), span, |growth| *growth),
        handle_time: number(&channel.handle_time, at("handle_time"), span, Measure::Seconds, |time| {
            let Estimate { low, high } = time.value;
            Some((low.seconds, high.map_or(low.seconds, |high| high.seconds)))
        }),
        concurrency: count(&channel.concurrency, at("concurrency"), span),
        patience: seconds(&channel.patience, at("patience"), span),
        profile: match (&channel.profile, kind) {
            (Field::Absent, kind) => Ok(kind.map_or_else(Profile::even, profile::usual)),
            (given, _) => own_profile(given, at("profile")),
        },
        promises: channel.promises.each().zip(1..).map(|(promise, n)| self::promise(promise, &path, n)).collect(),
    }
}

fn promise(promise: &Located<Promise>, channel: &str, n: usize) -> PromiseInput {
    let path: Arc<str> = format!("{channel}.promises.{n}").into();
    let part = |key, measure, value: Option<Decimal>| Number {
        origin: Origin::new(Path::below(&path, key), promise.span),
        measure,
        value: value.map_or(Value::Absent, |value| Value::Given { low: value, high: value }),
    };
    let Promise { kind, share, within } = promise.value;
    PromiseInput {
        text: promise.value.to_string(),
        kind,
        share: part("share", Measure::Share, share.map(Percent::fraction)),
        within: part("within", Measure::Seconds, within.map(|within| within.seconds)),
        clock: within.map_or(crate::quantity::Clock::Unstated, |within| within.clock),
        unit: within.map_or(TimeUnit::Second, |within| within.unit),
        origin: Origin::new(Arc::clone(&path), promise.span),
    }
}

fn role(role: &Named<Role>, team: &Team, channels: &[ChannelInput], monday: NaiveDate) -> RoleInput {
    let path: Arc<str> = format!("team.roles.{}", role.id).into();
    let at = |key| Path::below(&path, key);
    let span = role.span;
    RoleInput {
        id: role.id.clone(),
        name: role.name.text().unwrap_or(&role.id).to_owned(),
        origin: Origin::new(Arc::clone(&path), span),
        headcount: count(&role.headcount, at("headcount"), span),
        hours: number(&role.hours, at("hours"), span, Measure::HoursPerWeek, |hours: &Workload| {
            Some(point(hours.per_year() / Decimal::from(52)))
        }),
        shrinkage: if role.shrinkage.is_absent() {
            share(&team.shrinkage, "team.shrinkage", team.span, |shrinkage| shrinkage.value)
        } else {
            share(&role.shrinkage, at("shrinkage"), span, |shrinkage| *shrinkage)
        },
        max_occupancy: if role.max_occupancy.is_absent() {
            share(&team.max_occupancy, "team.max_occupancy", team.span, |cap| *cap)
        } else {
            share(&role.max_occupancy, at("max_occupancy"), span, |cap| *cap)
        },
        works: role.works.each().filter_map(|work| works(work, at("works"), channels)).collect(),
        shift: open(&role.shift, at("shift"), span, monday),
        starts: role.starts.located().map(|starts| (starts.value, Origin::new(at("starts"), starts.span))),
        ramp: months(&role.ramp, at("ramp"), span),
        reports_to: reports_to(&role.reports_to, &path),
        is_partners: role.employment.copied() == Some(Employment::Partner),
    }
}

fn segment(segment: &Named<Segment>, channels: &[ChannelInput]) -> SegmentPromisesInput {
    let at = |key: &str| format!("segments.{}.{key}", segment.id);
    let named = segment.channels.each();
    SegmentPromisesInput {
        id: segment.id.clone(),
        name: segment.name.text().unwrap_or(&segment.id).to_owned(),
        share: share(&segment.share, at("share"), segment.span, |share| *share),
        channels: named.filter_map(|at| channels.iter().position(|channel| channel.id == at.value.id)).collect(),
        promises: segment
            .promises
            .each()
            .zip(1..)
            .map(|(promise, n)| self::promise(promise, &at("promises"), n))
            .collect(),
    }
}

fn person(person: &Named<Person>) -> PersonInput {
    let path = format!("people.{}", person.id);
    PersonInput {
        id: person.id.clone(),
        name: person.name.text().unwrap_or(&person.id).to_owned(),
        reports_to: reports_to(&person.reports_to, &path),
        origin: Origin::new(path, person.span),
    }
}

fn reports_to(field: &Field<Ref<ToOwner>>, path: &str) -> Option<(String, Origin)> {
    field.located().map(|at| (at.value.id.clone(), Origin::new(format!("{path}.reports_to"), at.span)))
}

fn rota(rota: &Named<OnCall>, inputs: &Inputs, monday: NaiveDate) -> RotaInput {
    let path: Arc<str> = format!("team.on_call.{}", rota.id).into();
    let at = |key| Path::below(&path, key);
    let who = rota.who.each().map(|who| {
        let role = inputs.roles.iter().position(|role| role.id == who.value.id);
        (role, Origin::new(at("who"), who.span))
    });
    let channels = rota.channels.each();
    let channels = channels.filter_map(|at| inputs.channels.iter().position(|channel| channel.id == at.value.id));
    RotaInput {
        id: rota.id.clone(),
        name: rota.name.text().unwrap_or(&rota.id).to_owned(),
        who: who.collect(),
        people: count(&rota.people, at("people"), rota.span),
        at_once: count(&rota.at_once, at("at_once"), rota.span),
        open: open(&rota.body.hours, at("hours"), rota.span, monday),
        channels: channels.collect(),
        origin: Origin::new(Arc::clone(&path), rota.span),
    }
}

fn works(
    work: &Located<Ref<crate::plan::reference::ToChannel>>,
    path: Path,
    channels: &[ChannelInput],
) -> Option<(usize, Origin)> {
    let index = channels.iter().position(|channel| channel.id == work.value.id)?;
    Some((index, Origin::new(path, work.span)))
}

fn open(hours: &Field<Hours>, path: Path, element: Span, monday: NaiveDate) -> Open {
    match hours {
        Field::Set(at) => Open::At(OpenWeek::of(&at.value, monday), Origin::new(path, at.span)),
        Field::Absent => Open::Unsaid(Origin::new(path, element)),
        Field::Broken(span) => Open::Unreadable(Origin::new(path, *span)),
    }
}
