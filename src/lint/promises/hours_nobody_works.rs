//! `hours-nobody-works`: open, and nobody there.

use crate::lint::{Context, Sink};
use crate::numbers::on_call;
use crate::numbers::open_week::{OpenWeek, normal_monday, same_week, stretch_text};
use crate::plan::field::Named;
use crate::plan::team::Role;
use crate::quantity::Hours;
use crate::rule;

rule! {
    /// A channel that is open when none of the people who answer it are at work.
    ///
    /// ## What it does
    ///
    /// Lays the shifts of all roles that work a channel over its hours in a normal week and reports the first stretch
    /// that no shift covers. It says nothing where one of these roles has no `shift`.
    ///
    /// ## Why it matters
    ///
    /// The promise on the website is made for hours in which the telephone rings in an empty room.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; Sa 09:00-13:00; PH off"
    /// volume = "900/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
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
    "hours-nobody-works", group: Promises, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    for channel in cx.plan.channels.each().filter(|channel| channel.is_kept() && channel.is_staffed()) {
        let Some(hours) = channel.hours.located() else { continue };
        let works = |role: &&Named<Role>| role.works.each().any(|at| at.value.id == channel.id);
        let roles = || team.roles.each().filter(works);
        let covers = |shift: &Hours| shift.text == "24/7" || same_week(shift, &hours.value);
        // Texts that are alike need no calendar.
        if roles().next().is_none()
            || team.roles.each().any(|role| !role.works.is_absent() && !role.works.is_set())
            || roles().any(|role| role.shift.get().is_none_or(covers))
        {
            continue;
        }
        let Some(monday) = normal_monday(cx.plan) else { return };
        let shifts = roles().filter_map(|role| role.shift.get()).map(|shift| OpenWeek::of(shift, monday));
        let duty = on_call::on_duty(on_call::of_channel(cx.plan, &channel.id), monday);
        let there = shifts.fold(duty, |all, shift| all.or(&shift));
        let Some(gap) = OpenWeek::of(&hours.value, monday).first_outside(&there) else { continue };
        let found = out.report(
            hours.span,
            format!("`{}` is open {}, and nobody who works it is there", channel.id, stretch_text(&gap)),
        );
        for role in roles() {
            if let Some(shift) = role.shift.span() {
                found.also(shift, format!("when `{}` is at work", role.id));
            }
        }
        found.help(format!(
            "lengthen a shift to cover {}, put it on call with `[team.on_call]`, or close the channel then",
            stretch_text(&gap)
        ));
    }
}
