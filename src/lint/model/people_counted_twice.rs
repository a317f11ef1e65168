//! `people-counted-twice`: enough for either, not for both.

use super::arithmetic::hours;
use super::more_people::MorePeople;
use super::shortage::{counted_twice, hours_for_promises, hours_of_workers};
use super::{arithmetic, labels, words};
use crate::lint::modelled::Model;
use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::model::outcome::Shortage;
use crate::rule;

rule! {
    /// Channels that count on the same people, who are enough for each of them and not for all.
    ///
    /// ## What it does
    ///
    /// Adds up the hours at work that the promises of several channels need and compares with the hours of all who work
    /// any of them, each person once. It reports the set of channels that is shortest, if each of them by itself would
    /// have enough. The time that live channels leave between contacts counts for mail. People who serve several live
    /// channels need fewer than channels with people of their own; where that might be enough, nothing is reported.
    ///
    /// ## Why it matters
    ///
    /// Every channel looks well staffed in its own table, and the same five people stand in all of them. A set of
    /// channels can be staffed only if the people who work any of them have the hours that all of them need (Hall
    /// 1935).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "2700/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    ///
    /// [channels.counter]
    /// kind = "counter"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1200/month"
    /// handle_time = "10m"
    /// promises = ["see 80% within 5m"]
    /// owner = "support-manager"
    ///
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "counter"]
    /// priority = 1
    ///
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email", "counter"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
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
    "people-counted-twice", group: Model, level: Warning, criterion: Achievable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    for set in model.numbers.pools.iter().filter_map(|pool| counted_twice(model, pool)) {
        report(out, model, set);
    }
}

fn report(out: &mut Sink<'_>, model: &Model, set: &Shortage) {
    let inputs = &model.inputs;
    let listed: Vec<&str> = set.channels.iter().map(|n| inputs.channels[*n].id.as_str()).collect();
    let listed = names(listed.iter().copied());
    // The role that brings most hours is the one to be marked.
    let brings = |role: &usize| model.numbers.roles[*role].hours.as_ref().map_or(0.0, |hours| hours.value);
    let Some(main) = set.roles.iter().copied().max_by(|a, b| brings(a).total_cmp(&brings(b))) else { return };
    let works = |role: usize| inputs.roles[role].works.iter().filter(|(channel, _)| set.channels.contains(channel));
    let Some((_, place)) = works(main).next() else { return };
    let heads: f64 = set
        .roles
        .iter()
        .filter_map(|role| model.numbers.roles[*role].heads.as_ref().ok())
        .map(|heads| heads.value)
        .sum();
    let more = MorePeople::for_fte(model, &set.roles, set.fte_missing.value.mid);
    let cost = more.as_ref().map(|more| format!(": {}", more.text())).unwrap_or_default();
    let message = format!(
        "{listed} count on the same {}, who are enough for each of them and not for all{cost}",
        words::people(heads)
    );
    let found = out.report(place.span, message);
    for (channel, at) in works(main).skip(1).take(2) {
        found.also(at.span, format!("and `{}` as well", inputs.channels[*channel].id));
    }
    labels::mark(found, model, &set.demand.from.clone().and(&set.supply.from));
    let alone = set.channels.iter().filter_map(|n| {
        let needed = hours_for_promises(&model.numbers.channels[*n])?;
        Some(format!(
            "`{}` {} of {}",
            inputs.channels[*n].id,
            words::count(needed),
            words::count(hours_of_workers(model, *n))
        ))
    });
    found.note(format!("each by itself: {} hours at work a week", alone.take(6).collect::<Vec<_>>().join(", ")));
    found.note(format!(
        "together they need {}{}, and the people who work any of them have {}",
        if set.is_together { "at least " } else { "" },
        hours(set.demand.value.low),
        words::count(set.supply.value)
    ));
    for note in set.roles.iter().take(3).filter_map(|role| arithmetic::of_role(model, *role)) {
        found.note(note);
    }
    let add = more.map(|more| format!("add {} to `team.roles.{}`, ", words::people(more.people), more.role));
    found.help(format!("{}promise less on one of them, or shorten its hours", add.unwrap_or_default()));
}
