//! `backlog-grows`: more comes in than goes out.

use super::arithmetic::hours;
use super::more_people::MorePeople;
use super::shortage::{Shortage, of_channels};
use super::{arithmetic, labels, words};
use crate::lint::modelled::Model;
use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::model::outcome::Staffing;
use crate::rule;

rule! {
    /// Mail, forms or letters that come in faster than the people can answer them.
    ///
    /// ## What it does
    ///
    /// Compares the work that comes in within a week (volume × handle time) with the hours that its people have for it,
    /// the time between calls included, after what live channels need. Where volume or handle time is a range, it
    /// reports only what grows at the lower end too.
    ///
    /// ## Why it matters
    ///
    /// What is not answered this week is there next week: backlog at the end = backlog at the start + arrivals − capacity. A backlog
    /// that grows keeps no promise for long, and customers who wait write again, so it grows faster than the sum says.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "6000/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
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
    "backlog-grows", group: Model, level: Warning, criterion: Achievable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    for (n, shortage) in of_channels(model).into_iter().enumerate() {
        if shortage == Some(Shortage::Backlog)
            && let Ok(staffing) = &model.numbers.channels[n].staffing
        {
            report(out, model, n, staffing);
        }
    }
}

fn report(out: &mut Sink<'_>, model: &Model, n: usize, staffing: &Staffing) {
    let (channel, input) = (&model.numbers.channels[n], &model.inputs.channels[n]);
    let (Ok(growth), Ok(handle_time)) = (&channel.backlog_growth, &channel.handle_time) else { return };
    let a_week = growth.value.mid;
    let comes = staffing.binding.contacts.value.mid;
    let lost = a_week * handle_time.value.mid / 3600.0;
    let roles: Vec<usize> =
        (0..model.inputs.roles.len()).filter(|role| model.numbers.roles[*role].works.contains(&n)).collect();
    // Hours of a full-time equivalent at work, as the model counts them.
    let fte_hours = staffing.hours_required.value.mid / staffing.fte_required.value.mid.max(1e-9);
    let more = MorePeople::for_fte(model, &roles, lost / fte_hours.max(1e-9));
    let cost = more.as_ref().map(|more| format!("; to stand still takes {}", more.text())).unwrap_or_default();
    let found = out.report(
        input.volume.origin.span,
        format!(
            "`{}` gets {} contacts a week and {} of them can be answered{cost}",
            channel.id,
            words::count(comes),
            words::count((comes - a_week).max(0.0)),
        ),
    );
    found.label(format!("the backlog grows by {} a week", words::count(a_week)));
    labels::mark(found, model, &growth.from);
    if let Some(note) = arithmetic::of_channel(model, n) {
        found.note(note);
    }
    for note in roles.iter().take(4).filter_map(|role| arithmetic::of_role(model, *role)) {
        found.note(note);
    }
    found.note(format!(
        "{} contacts × {} = {} that nobody has; after a year {} wait",
        words::count(a_week),
        words::time(handle_time.value.mid),
        hours(lost),
        words::count(a_week * 52.0)
    ));
    let pools = model.numbers.pools.iter().filter_map(|pool| pool.short_of_promise.as_ref());
    for set in pools.filter(|set| set.channels.contains(&n) && set.channels.len() > 1) {
        let others: Vec<&str> =
            set.channels.iter().filter(|other| **other != n).map(|n| model.inputs.channels[*n].id.as_str()).collect();
        found.note(format!(
            "the same people work {}: together {} at work a week are needed and {} are there, shared out by need",
            names(others.iter().copied()),
            hours(set.demand.value.mid),
            words::count(set.supply.value)
        ));
    }
    let add = more.map(|more| format!("add {} to `team.roles.{}`, ", words::people(more.people), more.role));
    found.help(format!("{}answer faster, or let fewer contacts arise", add.unwrap_or_default()));
}
