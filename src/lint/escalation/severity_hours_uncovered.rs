//! `severity-hours-uncovered`: round the clock, and everybody asleep.

use super::ladders::ladders_of;
use crate::lint::{Context, Sink};
use crate::numbers::on_call;
use crate::numbers::open_week::{OpenWeek, normal_monday, same_week, stretch_text};
use crate::quantity::Hours;
use crate::rule;

rule! {
    /// A severity whose clock runs when nobody on its ladder is at work.
    ///
    /// ## What it does
    ///
    /// For each severity with `hours`, lays the shifts of everybody on its ladder and the on-call rotas that are called
    /// for it over these hours in a normal week and reports the first stretch that nothing covers. Where somebody on the
    /// ladder has no `shift`, `out-of-hours-without-rota` looks instead.
    ///
    /// ## Why it matters
    ///
    /// A severity that is answered round the clock needs somebody round the clock: five to six people on one chair, or
    /// an on-call rota.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [severities.critical]
    /// means = "a parcel with medicine is lost"
    /// first_response = "30m"
    /// update_every = "2h"
    /// resolve = "8h"
    /// hours = "24/7"
    ///
    /// [escalations.critical]
    /// levels = [{ to = "agent", within = "15m" }, { to = "support-manager", within = "1h" }]
    ///
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "38/week"
    /// salary = "52000 EUR/year"
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "managing-director"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [severities.critical]
    /// means = "a parcel with medicine is lost"
    /// first_response = "30m"
    /// update_every = "2h"
    /// resolve = "8h"
    /// hours = "Mo-Fr 09:00-17:00"
    ///
    /// [escalations.critical]
    /// levels = [{ to = "agent", within = "15m" }, { to = "support-manager", within = "1h" }]
    /// ```
    "severity-hours-uncovered", group: Escalation, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    for severity in cx.plan.severities.each() {
        let Some(hours) = severity.hours.located() else { continue };
        let told = || {
            ladders_of(cx.plan, severity).flat_map(|ladder| {
                let steps = ladder.levels.each().map(|step| &step.value.to);
                steps.filter_map(|to| to.located()).chain(ladder.fallback.located())
            })
        };
        let shift_of = |id: &str| team.roles.by_id(id).and_then(|role| role.shift.located());
        let covers = |shift: &Hours| shift.text == "24/7" || same_week(shift, &hours.value);
        if told().next().is_none() || told().any(|at| shift_of(&at.value.id).is_none_or(|shift| covers(&shift.value))) {
            continue;
        }
        let Some(monday) = normal_monday(cx.plan) else { return };
        let shifts = told().filter_map(|at| shift_of(&at.value.id)).map(|shift| OpenWeek::of(&shift.value, monday));
        let duty = on_call::on_duty(on_call::of_severity(cx.plan, &severity.id), monday);
        let there = shifts.fold(duty, |all, shift| all.or(&shift));
        let Some(gap) = OpenWeek::of(&hours.value, monday).first_outside(&there) else { continue };
        let found = out.report(
            hours.span,
            format!("the clock of `{}` runs {}, and nobody on its ladder is at work", severity.id, stretch_text(&gap)),
        );
        for at in told() {
            if let Some(shift) = shift_of(&at.value.id) {
                found.also(shift.span, format!("when `{}` is at work", at.value.id));
            }
        }
        found.help("say who is on call then, in `[team.on_call]`, or write the hours that are covered");
    }
}
