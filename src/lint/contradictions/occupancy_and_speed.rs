//! `occupancy-and-speed`: busy all the time and free at once.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::pull::{names, pulls};
use crate::lint::model::labels::mark;
use crate::lint::model::words::{number, share};
use crate::lint::{Context, Sink};
use crate::model::outcome::{Staffing, Work};
use crate::plan::channel::Channel;
use crate::plan::field::{Field, List, Located, Named};
use crate::plan::reference::{Ref, ToChannel};
use crate::quantity::{Promise, PromiseKind};
use crate::rule;
use crate::source::Span;

rule! {
    /// A small team that shall be busy most of the time and answer at once.
    ///
    /// ## What it does
    ///
    /// Looks at objectives on `occupancy` and at its `floor` where fewer than 20 people work a channel with a promised wait. Where these
    /// people do nothing else, it works out how busy they are if they keep the promise, and reports a
    /// higher aim. Where they also answer mail between calls, or the plan lacks the numbers, it reports 80% and more beside a promise to
    /// answer most contacts within a minute. A highest occupancy in `[team]` is a limit, not an aim, and is left alone.
    ///
    /// ## Why it matters
    ///
    /// In a small team somebody must be waiting for the next call if it is to be answered at once. By Erlang's formula (1917)
    /// six agents who answer 80% of 20 five-minute calls a half hour within 20 seconds are busy 56% of the time, 12 agents with 50
    /// calls 69%, 21 agents with 100 calls 79%.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.busier-team]
    /// statement = "Raise occupancy on the phone from 76% to 82% by 30 June 2027"
    /// kpi = "occupancy"
    /// baseline = { value = "76%", on = 2026-10-31, source = "telephone system" }
    /// target = "82%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// guards = ["service-level"]
    /// tactics = ["breaks follow the forecast"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.better-forecast]
    /// statement = "Raise forecast accuracy from 80% to 85% by 30 June 2027"
    /// kpi = "forecast-accuracy"
    /// baseline = { value = "80%", on = 2026-10-31, source = "weekly forecast" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["service-level"]
    /// tactics = ["breaks follow the forecast"]
    /// ```
    "occupancy-and-speed", group: Contradictions, level: Warning, since: "0.1.0", check
}

/// From about this many people on, 80% in 20 s goes together with 80% occupancy (Erlang C).
const SMALL: Decimal = Decimal::from_parts(20, 0, 0, false, 0);
/// The occupancy, in percent, that smaller teams can't have beside it.
const BUSY: Decimal = Decimal::from_parts(80, 0, 0, false, 0);
/// An answer within this many seconds is "at once".
const QUICK: Decimal = Decimal::from_parts(60, 0, 0, false, 0);

/// How busy somebody shall be at least.
struct Busy<'a> {
    percent: Decimal,
    shown: String,
    place: Span,
    channels: &'a Field<List<Ref<ToChannel>>>,
    instead: &'static str,
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for pull in pulls(cx).filter(|pull| pull.kpi() == "occupancy") {
        let Some(target) = pull.target() else { continue };
        let shown = target.shown.to_string();
        let (percent, channels) = (target.low, &pull.objective.channels);
        let instead = "drop the objective or aim lower";
        judge(cx, out, &Busy { percent, shown, place: pull.place, channels, instead });
    }
    let floor = cx.plan.kpis.by_id("occupancy").and_then(|kpi| Some((kpi, kpi.floor.located()?)));
    if let Some((kpi, floor)) = floor
        && let Some(percent) = cx.kpi("occupancy").and_then(|facts| facts.in_unit(floor.value))
    {
        let instead = "write a lower `floor`, or none";
        let shown = floor.value.to_string();
        judge(cx, out, &Busy { percent, shown, place: floor.span, channels: &kpi.channels, instead });
    }
}

fn judge(cx: &Context<'_>, out: &mut Sink<'_>, busy: &Busy<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| names(busy.channels, &channel.id)) {
        let people = people(cx, &channel.id);
        if people.is_zero() || people >= SMALL {
            continue;
        }
        let attained = attained(cx, &channel.id);
        let promise = match attained {
            Some((most, _)) => {
                let most = Decimal::from_f64(most * 100.0).unwrap_or_default();
                channel.promises.each().find(|_| busy.percent > most)
            }
            None => quick_promise(channel).filter(|_| busy.percent >= BUSY),
        };
        let Some(promise) = promise else { continue };
        let shown = &busy.shown;
        let message = format!("{people} people can't be busy {shown} of the time and answer `{}` at once", channel.id);
        let found = out.report(busy.place, message);
        found.also(promise.span, "the promise that needs somebody free");
        match attained {
            Some((most, staffing)) => {
                mark(found, cx.model(), &staffing.hours_required.from);
                found.note(format!(
                    "people who keep it are busy {}: at {} {} agents for {} agents' work",
                    share(most),
                    staffing.binding.text(),
                    number(staffing.agents_required.value.high, 1),
                    number(staffing.binding.load.value.high, 1)
                ))
            }
            None => found.note("who answers 80% of five-minute calls within 20 s is busy: 6 agents 56% of the time, 12 agents 69%, 21 agents 79% (Erlang C)"),
        }
        .help(format!("{}, or promise a longer wait, such as `\"answer 80% within 3m\"`", busy.instead));
        return;
    }
}

/// How busy the people are at most who keep a channel's promise; `None` if they have other work between contacts, or nobody can tell.
fn attained<'a>(cx: &Context<'a>, id: &str) -> Option<(f64, &'a Staffing)> {
    let model = cx.model();
    let n = model.numbers.channels.iter().position(|channel| channel.id == id)?;
    let channel = &model.numbers.channels[n];
    if !matches!(channel.work, Work::Live | Work::Concurrent) {
        return None;
    }
    let has_mail = |other: &usize| model.numbers.channels.get(*other).is_some_and(|other| other.work == Work::Deferred);
    if model.numbers.roles.iter().any(|role| role.works.contains(&n) && role.works.iter().any(has_mail)) {
        return None;
    }
    let staffing = channel.staffing.as_ref().ok()?;
    let occupancy = staffing.with_required().occupancy.as_ref().ok()?;
    Some((occupancy.value.low.max(occupancy.value.high), staffing))
}

fn quick_promise(channel: &Named<Channel>) -> Option<&Located<Promise>> {
    let most = Decimal::from(70);
    channel.promises.each().find(|promise| {
        promise.value.kind == PromiseKind::Answer
            && promise.value.within.is_some_and(|within| within.seconds <= QUICK)
            && promise.value.share.is_none_or(|share| share.0 >= most)
    })
}

fn people(cx: &Context<'_>, channel: &str) -> Decimal {
    let roles = cx.plan.team.get().map(|team| team.roles.each()).into_iter().flatten();
    let working = roles.filter(|role| role.works.each().any(|works| works.value.id == channel));
    working.filter_map(|role| role.headcount.copied()).sum()
}
