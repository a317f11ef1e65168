//! `baseline-below-floor`: alarm on the first day.

use crate::lint::course::{Course, possible};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A KPI that stands beyond its floor already.
    ///
    /// ## What it does
    ///
    /// Compares `floor` of a KPI with the baselines of the objectives for it, unless those are about some
    /// channels or segments only.
    ///
    /// ## Why it matters
    ///
    /// A tripwire that is torn on the first day warns of nothing: the plan is open again before it has begun. The
    /// floor guards what you have, the target says what you want.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [kpis.csat]
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// owner = "support-manager"
    /// floor = "84%"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [kpis.csat]
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// owner = "support-manager"
    /// floor = "80%"
    /// ```
    "baseline-below-floor", group: Units, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for course in Course::all(cx) {
        let Some(floor) = course.kpi.own.and_then(|own| own.floor.located()) else { continue };
        let (Some(number), Some(baseline)) = (possible(&course.kpi, floor.value), course.baseline) else { continue };
        // A part may stand lower than the whole that the floor is for.
        if course.objective.channels.has_any() || course.objective.segments.has_any() {
            continue;
        }
        // A floor beyond the target as well is another rule's finding.
        let beyond_target = course.nearest_end().is_some_and(|end| course.is_better(number, end));
        if course.is_better(number, baseline.number) && !beyond_target {
            let message = format!(
                "the floor of `{}` is {}, and it stands at {} today",
                course.kpi.id, floor.value, baseline.shown
            );
            out.report(floor.span, message)
                .also(baseline.span, format!("the baseline of `{}`", course.objective.id))
                .help(format!("write a floor no better than today's value: `floor = {}`", baseline.shown.written()));
        }
    }
}
