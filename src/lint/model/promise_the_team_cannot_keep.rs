//! `promise-the-team-cannot-keep`: what Erlang says of it.

use super::more_people::MorePeople;
use super::shortage::{Shortage, of_channels};
use super::{arithmetic, labels, words};
use crate::lint::modelled::Model;
use crate::lint::{Context, Sink};
use crate::model::outcome::{ChannelNumbers, PromiseNumbers, Verdict, Work};
use crate::rule;

rule! {
    /// A promise that the people of the plan can't keep.
    ///
    /// ## What it does
    ///
    /// Spreads the volume over the week through the opening hours, works out how many people each quarter hour needs to
    /// keep the promise (Erlang C; Erlang A where `patience` is given; for mail the backlog over the opening hours),
    /// and compares with the hours that head count, contract hours and shrinkage leave, people who work several
    /// channels counted once. The people are taken to be rostered exactly as the work falls, so a promise that fails
    /// here fails on every roster. Where the same people serve several live channels, only what they can't keep even as
    /// one queue of all contacts is reported. Where volume or handle time is a range, it reports only what fails at the lower end
    /// too.
    ///
    /// ## Why it matters
    ///
    /// A promise is kept by hours, not by intentions. Waiting grows without bound as the load comes near the people who
    /// are there (Erlang 1917; Koole, Call Center Optimization, 2013), so a team that is one in ten too small misses its
    /// service level by far more than a tenth.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "4500/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 90% within 15s"]
    /// owner = "support-manager"
    ///
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "20/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 16 business hours"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "900/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    /// ```
    "promise-the-team-cannot-keep", group: Model, level: Warning, criterion: Achievable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    for (n, shortage) in of_channels(model).into_iter().enumerate() {
        let channel = &model.numbers.channels[n];
        if shortage == Some(Shortage::Promise)
            && let Some(worst) = worst(channel, &Verdict::NotKept)
        {
            report(out, model, n, worst);
        }
    }
}

/// The promise of a channel that lacks most among those that come out in this way.
pub(super) fn worst<'m>(channel: &'m ChannelNumbers, verdict: &Verdict) -> Option<&'m PromiseNumbers> {
    let lacks = |promise: &PromiseNumbers| promise.fte_missing.as_ref().map_or(0.0, |missing| missing.value.high);
    let unkept = channel.promises.iter().filter(|promise| promise.verdict == *verdict);
    unkept.max_by(|a, b| lacks(a).total_cmp(&lacks(b)))
}

fn report(out: &mut Sink<'_>, model: &Model, n: usize, promise: &PromiseNumbers) {
    let channel = &model.numbers.channels[n];
    let (Ok(estimated), Ok(promised), Ok(fte)) = (&promise.estimated, &promise.promised, &promise.fte_missing) else {
        return;
    };
    let heads = promise.roles.iter().filter_map(|role| model.numbers.roles[*role].heads.as_ref().ok());
    let who = words::people(heads.map(|heads| heads.value).sum());
    let points = promise.points_missing.as_ref().map_or(0.0, |points| points.value.mid);
    let more = MorePeople::for_fte(model, &promise.roles, fte.value.mid);
    let cost = more.as_ref().map(|more| format!(": {}", more.text())).unwrap_or_default();
    let outcome = if points >= 0.05 {
        let kept = words::share_beside(estimated.value.mid, promised.value);
        format!("{who} can do that for {kept} of the contacts on `{}`", channel.id)
    } else {
        let at = channel
            .staffing
            .as_ref()
            .map_or_else(|_| "the busiest time".to_owned(), |staffing| staffing.binding.text());
        format!("{who} are too few on `{}` at {at}", channel.id)
    };
    let found = out.report(promise.origin.span, format!("the promise is `{}`, and {outcome}{cost}", promise.text));
    found.label(if points >= 0.05 {
        format!("{} points more than can be kept", words::count(points))
    } else {
        "not kept at the busiest time".to_owned()
    });
    for other in channel.promises.iter().filter(|other| other.verdict == Verdict::NotKept) {
        if other.origin.span != promise.origin.span {
            found.also(other.origin.span, "not kept either");
        }
    }
    labels::mark(found, model, &estimated.from);
    if let Some(note) = arithmetic::of_channel(model, n) {
        found.note(note);
    }
    for note in promise.roles.iter().take(4).filter_map(|role| arithmetic::of_role(model, *role)) {
        found.note(note);
    }
    found.note(shared(model, n, promise));
    if let Some(note) = arithmetic::of_pool(model, n) {
        found.note(note);
    }
    if !estimated.value.is_point() {
        found.note(format!(
            "at the lower ends of the ranges {} is kept, at the upper ends {}",
            words::share(estimated.value.low),
            words::share(estimated.value.high)
        ));
    }
    found.note(format!("`svcplan numbers` with `--explain promise.{}` shows every step", channel.id));
    found.help(help(channel, promise, more.as_ref()));
}

/// How much of its people's time the channel gets, and what it lacks.
fn shared(model: &Model, n: usize, promise: &PromiseNumbers) -> String {
    let channel = &model.numbers.channels[n];
    let fte = promise.fte_missing.as_ref().map_or(0.0, |missing| missing.value.mid);
    let agents = promise.agents_missing.as_ref().map_or(0.0, |missing| missing.value.mid);
    let at_once = match &channel.staffing {
        Ok(staffing) if channel.work != Work::Deferred && agents >= 0.05 => {
            format!("{} agents are missing at {}, ", words::count(agents), staffing.binding.text())
        }
        _ => String::new(),
    };
    format!("{at_once}{} full-time equivalents are missing over the week", words::number(fte, 1))
}

fn help(channel: &ChannelNumbers, promise: &PromiseNumbers, more: Option<&MorePeople<'_>>) -> String {
    let add = more.map_or_else(
        || "add people to the roles that work it".to_owned(),
        |more| format!("add {} to `team.roles.{}`", words::people(more.people), more.role),
    );
    // Five points below what comes out: chance takes its part.
    let share = promise.estimated.as_ref().map_or(0.0, |share| (share.value.low * 20.0 - 0.5).floor() * 5.0);
    let softer = if share >= 50.0 { format!("promise {share}% instead") } else { "promise a longer time".to_owned() };
    format!("{add}, {softer}, or bring the contacts on `{}` down", channel.id)
}
