//! `target-worsens`: the wrong way.

use crate::lint::course::Course;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A target that is worse than today's value.
    ///
    /// ## What it does
    ///
    /// Compares baseline and target in the direction in which the KPI gets better.
    ///
    /// ## Why it matters
    ///
    /// Either the two were swapped, or the KPI's direction was mistaken, or a limit is meant that must not be
    /// crossed, which is a floor and no objective.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Bring the share of satisfied customers from 82% to 79% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "79%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
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
    /// ```
    "target-worsens", group: Units, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for course in Course::all(cx) {
        let (Some(baseline), Some(target)) = (course.baseline, course.target) else { continue };
        let worse = |end| course.is_better(baseline.number, end);
        if !worse(target.low) || !worse(target.high) {
            continue;
        }
        let direction = course.kpi.direction().map_or("", |direction| direction.as_str());
        let message = format!("the target, {}, is worse than the baseline, {}", target.shown, baseline.shown);
        let found = out.report(target.span, message);
        found.also(baseline.span, "today's value");
        match course.kpi.own.and_then(|own| own.direction.span()) {
            Some(span) => {
                found.also(span, format!("for `{}`, {direction} is better", course.kpi.id));
            }
            None => {
                found.note(format!("for `{}`, {direction} is better", course.kpi.id));
            }
        }
        found.help(format!(
            "write `target` better than {}; or, if it is a limit, `floor = {}` in `[kpis.{}]`",
            baseline.shown,
            target.shown.low.written(),
            course.kpi.id
        ));
    }
}
