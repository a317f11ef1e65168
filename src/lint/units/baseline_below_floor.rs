//! `baseline-below-floor`: alarm on the first day.

use crate::lint::course::{Course, possible};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A KPI that stands beyond its floor already.
    ///
    /// ## What it does
    ///
    /// Compares `floor` of a KPI with the baselines of the objectives for it.
    ///
    /// ## Why it matters
    ///
    /// A tripwire that is torn on the first day warns of nothing: the plan is open again before it has begun. The
    /// floor guards what you have, the target says what you want.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [kpis.first-response-time]
    /// source = "help desk export"
    /// every = "weekly"
    /// owner = "support-manager"
    /// floor = "8h"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [kpis.first-response-time]
    /// source = "help desk export"
    /// every = "weekly"
    /// owner = "support-manager"
    /// floor = "12h"
    /// ```
    "baseline-below-floor", group: Units, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for course in Course::all(cx) {
        let Some(floor) = course.kpi.own.and_then(|own| own.floor.located()) else { continue };
        let (Some(number), Some(baseline)) = (possible(&course.kpi, floor.value), course.baseline) else { continue };
        // A floor beyond the target as well is another rule's finding.
        let beyond_target = course.nearest_end().is_some_and(|end| course.is_better(number, end));
        if course.is_better(number, baseline.number) && !beyond_target {
            out.report(floor.span, format!("the floor of `{}` is {}, and it stands at {} today", course.kpi.id, floor.value, baseline.shown))
                .also(baseline.span, format!("the baseline of `{}`", course.objective.id))
                .help(format!("write a floor no better than today's value: `floor = {}`", baseline.shown.written()));
        }
    }
}
