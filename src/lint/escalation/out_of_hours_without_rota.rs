//! `out-of-hours-without-rota`: somebody will wake up, surely.

use super::ladders::ladders_of;
use crate::lint::{Context, Sink};
use crate::numbers::on_call;
use crate::numbers::open_week::{OpenWeek, normal_monday, stretch_text};
use crate::plan::team::Employment;
use crate::rule;

rule! {
    /// A severity whose clock runs when every channel is closed, with nobody who is said to be on duty then.
    ///
    /// ## What it does
    ///
    /// For each severity with `hours`, takes away the opening hours of all channels, the shifts of everybody on its
    /// ladder and the on-call rotas that are called for it. What is left rests on somebody whose hours the plan does not
    /// say; it reports the first such stretch. A ladder with a service partner on it is left alone: partners keep
    /// rotas of their own. If all on the ladder have shifts, `severity-hours-uncovered` says it.
    ///
    /// ## Why it matters
    ///
    /// A name on a ladder answers at night by chance. Round-the-clock reaction takes five to six people on one chair, or a
    /// rota in which it is written who is on duty tonight.
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
    /// hours = "24/7"
    ///
    /// [team.on_call.nights]
    /// who = ["agent"]
    /// hours = "24/7"
    /// severities = ["critical"]
    /// ```
    "out-of-hours-without-rota", group: Escalation, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for severity in cx.plan.severities.each() {
        let Some(hours) = severity.hours.located() else { continue };
        let told = || {
            ladders_of(cx.plan, severity).flat_map(|ladder| {
                let steps = ladder.levels.each().map(|step| &step.value.to);
                steps.filter_map(|to| to.located()).chain(ladder.fallback.located())
            })
        };
        let role = |id: &str| cx.plan.team.get().and_then(|team| team.roles.by_id(id));
        let is_partner = |id: &str| role(id).and_then(|role| role.employment.copied()) == Some(Employment::Partner);
        let has_shift = |id: &str| role(id).is_some_and(|role| !role.shift.is_absent());
        let Some(first) = told().find(|at| !has_shift(&at.value.id)) else { continue };
        if told().any(|at| is_partner(&at.value.id)) {
            continue;
        }
        let Some(monday) = normal_monday(cx.plan) else { return };
        let shifts = told().filter_map(|at| role(&at.value.id)?.shift.get());
        let open = cx.plan.channels.each().filter(|channel| channel.is_staffed()).filter_map(|at| at.hours.get());
        let rotas = on_call::on_duty(on_call::of_severity(cx.plan, &severity.id), monday);
        let there = shifts.chain(open).map(|hours| OpenWeek::of(hours, monday)).fold(rotas, |all, week| all.or(&week));
        let Some(gap) = OpenWeek::of(&hours.value, monday).first_outside(&there) else { continue };
        let found = out.report(
            hours.span,
            format!(
                "the clock of `{}` runs {}, and no shift and no rota says who is on duty then",
                severity.id,
                stretch_text(&gap)
            ),
        );
        found.also(first.span, format!("the plan does not say when `{}` can be reached", first.value.id));
        found.help(format!(
            "add `[team.on_call.NAME]` with `who`, `people`, `hours = \"{}\"` and `severities = [\"{}\"]`, or write the hours that are covered",
            hours.value.text, severity.id
        ));
    }
}
