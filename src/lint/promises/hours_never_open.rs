//! `hours-never-open`: a channel nobody can use.

use chrono::Days;

use crate::lint::{Context, Sink};
use crate::numbers::open_week::normal_monday;
use crate::rule;

rule! {
    /// Opening hours in which a channel is never open.
    ///
    /// ## What it does
    ///
    /// Evaluates the hours of each channel and each role's shift over the plan's period, at most a year, and reports those without a
    /// single open minute.
    ///
    /// ## Why it matters
    ///
    /// The text is valid and says nothing: `"PH off"` alone, a rule that a later one switches off, a date outside the
    /// period. Whatever is promised on the channel is promised for no time at all.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; Mo-Su off"
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
    "hours-never-open", group: Promises, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(monday) = normal_monday(cx.plan) else { return };
    let Some((first, last)) = cx.plan.head.get().and_then(|head| head.period.get()?.days()) else { return };
    let channels = cx.plan.channels.each().filter_map(|channel| Some((channel.hours.located()?, &channel.id)));
    let shifts = cx.plan.team.get().into_iter().flat_map(|team| team.roles.each());
    let shifts = shifts.filter_map(|role| Some((role.shift.located()?, &role.id)));
    // Nearly all are open on the first Monday. Only what is not is looked at day by day: for a year, and for few enough that a plan
    // of thousands of shut channels is not slow.
    let mut closer = 0;
    for (hours, id) in channels.chain(shifts).filter(|(hours, _)| hours.value.on(monday).is_empty()) {
        closer += 1;
        if closer > 20 {
            return;
        }
        let mut days = first.iter_days().take(366).take_while(|day| *day <= last);
        if days.all(|day| hours.value.on(day).is_empty()) {
            let until = last.min(first.checked_add_days(Days::new(365)).unwrap_or(last));
            out.report(hours.span, format!("`{id}` is never open from {first} to {until}"))
                .note("a later rule overrides an earlier one for the days it names")
                .help("write days and times, such as `\"Mo-Fr 09:00-17:00; PH off\"`");
        }
    }
}
