//! `occupancy-beyond-cap`: the work fits, the people don't stand it.

use super::arithmetic::hours;
use super::more_people::MorePeople;
use super::{arithmetic, labels, words};
use crate::lint::modelled::Model;
use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::model::Origins;
use crate::model::outcome::Shortage;
use crate::rule;

rule! {
    /// People who keep the promises only by being busier than `max_occupancy` allows.
    ///
    /// ## What it does
    ///
    /// Works out the hours at work that keep every stretch of the week below `max_occupancy`, of the role or of the
    /// team, and compares with the hours there are, people who work several channels counted once. It is silent where
    /// the promises fail already: other rules say that.
    ///
    /// ## Why it matters
    ///
    /// The plan says how busy people may be, and its own volumes make them busier. Call Centre Helper advises to
    /// plan for 85% at most; above 90% handle times rise and people leave (Turnella).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "3800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 32 business hours"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    /// ```
    "occupancy-beyond-cap", group: Model, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    for pool in model.numbers.pools.iter().filter(|pool| pool.short_of_promise.is_none()) {
        // Where a promise fails for want of people at one moment, that is said already.
        if let Some(set) = &pool.short_of_cap
            && pool.channels.iter().all(|n| !super::shortage::is_short(model, *n))
        {
            report(out, model, set);
        }
    }
}

fn report(out: &mut Sink<'_>, model: &Model, set: &Shortage) {
    let inputs = &model.inputs;
    let listed: Vec<&str> = set.channels.iter().map(|n| inputs.channels[*n].id.as_str()).collect();
    let caps = || set.roles.iter().map(|role| &inputs.roles[*role].max_occupancy);
    let Some(cap) = caps().filter(|cap| cap.is_given()).max_by_key(|cap| cap.point()) else { return };
    let limit = cap.double().unwrap_or(0.0);
    let work: f64 = set.channels.iter().map(|n| work_a_week(model, *n)).sum();
    let busy = work / set.supply.value.max(1e-9);
    let more = MorePeople::for_fte(model, &set.roles, set.fte_missing.value.mid);
    let cost = more.as_ref().map(|more| format!(": {}", more.text())).unwrap_or_default();
    let heads = set.roles.iter().filter_map(|role| model.numbers.roles[*role].heads.as_ref().ok());
    let who = words::people(heads.map(|heads| heads.value).sum());
    let on = names(listed.iter().copied());
    let message = if busy > limit {
        let busy = words::share_beside(busy, limit);
        format!(
            "{who} on {on} would be busy {busy} of their time, more than the {} they may{cost}",
            words::share(limit)
        )
    } else {
        format!(
            "{who} on {on} can't keep every promise and stay below {} of their time at the busiest hours{cost}",
            words::share(limit)
        )
    };
    let found = out.report(cap.origin.span, message);
    let mut from: Origins = set.demand.from.clone();
    from.join(&set.supply.from);
    labels::mark(found, model, &from);
    for note in set.channels.iter().take(3).filter_map(|n| arithmetic::of_channel(model, *n)) {
        found.note(note);
    }
    for note in set.roles.iter().take(3).filter_map(|role| arithmetic::of_role(model, *role)) {
        found.note(note);
    }
    found.note(format!(
        "{} of contacts a week; with the promises kept and {} as the most, {} at work are needed and {} are there",
        hours(work),
        words::share(limit),
        hours(set.demand.value.mid),
        words::count(set.supply.value)
    ));
    let add = more.map(|more| format!("add {} to `team.roles.{}`, ", words::people(more.people), more.role));
    found.help(format!("{}or bring volume or handle time down", add.unwrap_or_default()));
}

/// Hours of contacts a week, at the middle of the inputs.
fn work_a_week(model: &Model, n: usize) -> f64 {
    let hours = model.numbers.channels[n].work_hours.as_ref();
    hours.map_or(0.0, |hours| hours.value.mid * 12.0 / 52.0)
}
