//! `floor-beyond-target`: alarm in spite of success.

use crate::lint::course::{Course, possible};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A floor that is better than the target of the same KPI.
    ///
    /// ## What it does
    ///
    /// Compares `floor` of a KPI with the targets of the objectives for it.
    ///
    /// ## Why it matters
    ///
    /// The floor is the value at which somebody acts. If it lies beyond the target, the plan is opened again although
    /// the objective was met.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [kpis.first-response-time]
    /// source = "help desk export"
    /// every = "weekly"
    /// owner = "support-manager"
    /// floor = "3h"
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
    "floor-beyond-target", group: Units, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for course in Course::all(cx) {
        let Some(floor) = course.kpi.own.and_then(|own| own.floor.located()) else { continue };
        let (Some(number), Some(target), Some(end)) =
            (possible(&course.kpi, floor.value), course.target, course.nearest_end())
        else {
            continue;
        };
        if !course.is_better(number, end) {
            continue;
        }
        let message =
            format!("the floor of `{}`, {}, is better than the target, {}", course.kpi.id, floor.value, target.shown);
        let found = out.report(floor.span, message);
        found.also(target.span, format!("the target of `{}`", course.objective.id));
        found.note("at this floor somebody has to act although the target is met");
        match course.baseline.filter(|baseline| course.is_better(end, baseline.number)) {
            Some(baseline) => {
                let written = baseline.shown.written();
                found.also(baseline.span, "today's value");
                found.help(format!("write a floor no better than today's value: `floor = {written}`"));
            }
            None => {
                found.help(format!("write a floor worse than {}", target.shown));
            }
        }
    }
}
