//! `occupancy-and-speed`: busy all the time and free at once.

use rust_decimal::Decimal;

use super::pull::{Pull, pulls};
use crate::lint::{Context, Sink};
use crate::plan::channel::Channel;
use crate::plan::field::{Located, Named};
use crate::quantity::{Promise, PromiseKind};
use crate::rule;

rule! {
    /// A small team that shall be busy 80% of the time and answer at once.
    ///
    /// ## What it does
    ///
    /// Reports objectives that bring `occupancy` to 80% or more where a channel with fewer than 20 people promises to answer most
    /// contacts within a minute. A highest occupancy in `[team]` is a limit, not an aim, and is left alone.
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

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for pull in pulls(cx).filter(|pull| pull.kpi() == "occupancy") {
        if pull.target().is_some_and(|target| target.low >= BUSY) {
            judge(cx, out, &pull);
        }
    }
}

fn judge(cx: &Context<'_>, out: &mut Sink<'_>, pull: &Pull<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| pull.is_about(&channel.id)) {
        let Some(promise) = quick_promise(channel) else { continue };
        let people = people(cx, &channel.id);
        if people.is_zero() || people >= SMALL {
            continue;
        }
        let target = pull.objective.target.get().map(|target| target.value.to_string()).unwrap_or_default();
        let message = format!("{people} people can't be busy {target} of the time and answer `{}` at once", channel.id);
        out.report(pull.place, message)
            .also(promise.span, "the promise that needs somebody free")
            .note("who answers 80% of five-minute calls within 20 s is busy: 6 agents 56% of the time, 12 agents 69%, 21 agents 79% (Erlang C)")
            .help("drop the objective or aim lower, or promise a longer wait, such as `\"answer 80% within 3m\"`");
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

fn people(cx: &Context<'_>, channel: &str) -> Decimal {
    let roles = cx.plan.team.get().map(|team| team.roles.each()).into_iter().flatten();
    let working = roles.filter(|role| role.works.each().any(|works| works.value.id == channel));
    working.filter_map(|role| role.headcount.copied()).sum()
}
