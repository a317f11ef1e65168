//! `occupancy-and-speed`: busy all the time and free at once.

use rust_decimal::Decimal;

use super::pull::pulls;
use crate::lint::{Context, Sink};
use crate::plan::channel::Channel;
use crate::plan::field::{Located, Named};
use crate::quantity::{Percent, Promise, PromiseKind};
use crate::rule;
use crate::source::Span;

rule! {
    /// People busy more than 85% of the time who shall also answer at once, in a small team.
    ///
    /// ## What it does
    ///
    /// Reports a `max_occupancy`, or an objective on `occupancy`, above 85% where a channel with fewer than 20 people promises
    /// most answers within a minute.
    ///
    /// ## Why it matters
    ///
    /// In a small team somebody must be waiting for the next call if it is to be answered at once. By Erlang's formula (1917)
    /// 12 agents who answer 80% of 50 five-minute calls a half hour within 20 seconds are busy 69% of the time, 21 agents with
    /// 100 calls 79%. Above 85% queues and exhaustion grow steeply in any team (Call Centre Helper).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "90%"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "75%"
    /// ```
    "occupancy-and-speed", group: Contradictions, level: Warning, since: "0.1.0", check
}

/// Busier than this is planned nowhere (Call Centre Helper).
const BUSY: Decimal = Decimal::from_parts(85, 0, 0, false, 0);
/// From about this many people on, 80% in 20 s goes together with 80% occupancy (Erlang C).
const SMALL: Decimal = Decimal::from_parts(20, 0, 0, false, 0);
/// An answer within this many seconds is "at once".
const QUICK: Decimal = Decimal::from_parts(60, 0, 0, false, 0);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    if let Some(limit) = team.max_occupancy.located() {
        let free_of_it = |role: &str| team.roles.by_id(role).is_none_or(|role| !role.max_occupancy.is_set());
        judge(cx, out, limit.span, limit.value, |channel| workers(cx, channel).any(free_of_it));
    }
    for role in team.roles.each() {
        let Some(limit) = role.max_occupancy.located() else { continue };
        judge(cx, out, limit.span, limit.value, |channel| role.works.each().any(|works| works.value.id == channel));
    }
    for pull in pulls(cx).filter(|pull| pull.kpi() == "occupancy") {
        let Some(target) = pull.target().map(|target| target.high) else { continue };
        judge(cx, out, pull.place, Percent(target), |channel| pull.is_about(channel));
    }
}

fn judge(cx: &Context<'_>, out: &mut Sink<'_>, place: Span, limit: Percent, is_about: impl Fn(&str) -> bool) {
    if limit.0 <= BUSY {
        return;
    }
    for channel in cx.plan.channels.each().filter(|channel| is_about(&channel.id)) {
        let Some(promise) = quick_promise(channel) else { continue };
        let people = people(cx, &channel.id);
        if people.is_zero() || people >= SMALL {
            continue;
        }
        let message = format!("{people} people can't be busy {limit} of the time and answer `{}` at once", channel.id);
        out.report(place, message)
            .also(promise.span, "the promise that needs somebody free")
            .note("12 agents who answer 80% within 20 s are busy about 69% of the time, 21 agents 79% (Erlang C)")
            .help("plan with `\"75%\"` or less, or promise a longer wait, such as `\"answer 80% within 3m\"`");
        return;
    }
}

fn quick_promise(channel: &Named<Channel>) -> Option<&Located<Promise>> {
    let most = Decimal::from(70);
    channel.promises.each().find(|promise| {
        promise.value.kind == PromiseKind::Answer
            && promise.value.within.is_some_and(|within| within.seconds <= QUICK)
            && promise.value.share.is_none_or(|share| share.0 >= most)
    })
}

fn workers<'a>(cx: &Context<'a>, channel: &'a str) -> impl Iterator<Item = &'a str> {
    let roles = cx.plan.team.get().map(|team| team.roles.each()).into_iter().flatten();
    roles.filter(move |role| role.works.each().any(|works| works.value.id == channel)).map(|role| role.id.as_str())
}

fn people(cx: &Context<'_>, channel: &str) -> Decimal {
    let roles = cx.plan.team.get().map(|team| team.roles.each()).into_iter().flatten();
    let working = roles.filter(|role| role.works.each().any(|works| works.value.id == channel));
    working.filter_map(|role| role.headcount.copied()).sum()
}
