//! `target-already-met`: nothing to do.

use crate::lint::course::Course;
use crate::lint::{Context, Sink};
use crate::plan::kpi::Direction;
use crate::rule;

rule! {
    /// An objective whose target is met today.
    ///
    /// ## What it does
    ///
    /// Reports baselines that equal the target or lie inside a target range.
    ///
    /// ## Why it matters
    ///
    /// An objective is a change. One that is met on the first day takes a place on the page, and its success says
    /// nothing about the year.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Keep the share of satisfied customers at 82% until 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "82%"
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
    "target-already-met", group: Units, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for course in Course::all(cx) {
        let (Some(baseline), Some(target)) = (course.baseline, course.target) else { continue };
        // No target makes sense where neither way is better; that is another rule's finding.
        if !target.holds(baseline.number) || course.kpi.direction() == Some(Direction::Neutral) {
            continue;
        }
        let message = if target.low == target.high {
            format!("the target is {}, and so is the baseline", target.shown)
        } else {
            format!("the baseline, {}, lies inside the target, {}", baseline.shown, target.shown)
        };
        out.report(target.span, message).also(baseline.span, "today's value").help(format!(
            "ask for more; or, if the value is only to be held, write `floor = {}` in `[kpis.{}]` and take the objective out",
            baseline.shown.written(),
            course.kpi.id
        ));
    }
}
