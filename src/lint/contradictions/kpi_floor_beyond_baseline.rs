//! `kpi-floor-beyond-baseline`: an alarm that rings on the first day.

use super::kpi_floor_beyond_target::{floor, lies_beyond};
use super::pull::pulls;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A floor that today's value has not reached yet.
    ///
    /// ## What it does
    ///
    /// Compares the `floor` of a KPI, at which the plan is opened again, with the baseline of the objectives on it.
    ///
    /// ## Why it matters
    ///
    /// The plan would have to be reopened on its first day. An alarm that rings from the start is switched off.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [kpis.csat]
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// floor = "84%"
    /// owner = "support-manager"
    ///
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 86% by 30 September 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "86%"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [kpis.csat]
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// floor = "80%"
    /// owner = "support-manager"
    ///
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 86% by 30 September 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "86%"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "kpi-floor-beyond-baseline", group: Contradictions, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for pull in pulls(cx) {
        let (Some((floor, number)), Some(today)) = (floor(&pull), pull.course.baseline) else { continue };
        let beyond_target = pull.target().is_some_and(|target| lies_beyond(&pull.course, number, target));
        // A part may stand lower than the whole that the floor is for.
        let whole = !pull.objective.channels.has_any() && !pull.objective.segments.has_any();
        if beyond_target || !whole || !pull.course.is_better(number, today.number) {
            continue;
        }
        let message = format!("{} stands at {}, beyond its floor of {} already", pull.name(), today.shown, floor.value);
        out.report(floor.span, message)
            .also(today.span, "today")
            .help(format!("set the floor a little worse than {}, where it would be time to act", today.shown));
    }
}
