//! `objective-without-milestone`: no word before the end.

use chrono::{Days, Months};
use rust_decimal::Decimal;

use crate::lint::course::{Course, first_day};
use crate::lint::{Context, Sink};
use crate::plan::field::Field;
use crate::rule;

rule! {
    /// An objective that runs for more than half a year and has no milestone.
    ///
    /// ## What it does
    ///
    /// Reports objectives that are due more than six months after the plan begins and have no `milestones`.
    ///
    /// ## Why it matters
    ///
    /// Without a value on the way, the first honest word comes on the last day. With one in the middle there is half
    /// the time left to act.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 November 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-11-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 November 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-11-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// milestones = [{ on = 2027-05-31, target = "83%" }]
    /// ```
    "objective-without-milestone", group: Smart, level: Advice, criterion: TimeBound, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(start) = first_day(cx) else { return };
    let Some(soon) = start.checked_add_months(Months::new(6)) else { return };
    for objective in cx.plan.objectives.each() {
        let Some(due) = objective.due.located().filter(|due| due.value > soon) else { continue };
        if objective.milestones.has_any() || matches!(objective.milestones, Field::Broken(_)) {
            continue;
        }
        let half = u64::try_from((due.value - start).num_days() / 2).unwrap_or(0);
        let middle = start.checked_add_days(Days::new(half)).unwrap_or(due.value);
        let value = Course::of(cx, objective).and_then(|course| {
            let (baseline, target) = (course.baseline?, course.nearest_end()?);
            course.rounded((baseline.number + target) / Decimal::TWO)
        });
        let written = value.map_or_else(|| "\"…\"".to_owned(), |value| value.written());
        out.report(objective.span, format!("objective `{}` has no milestone before {}", objective.id, due.value))
            .also(due.span, "due here")
            .help(format!(
                "add a value for the middle of the way: `milestones = [{{ on = {middle}, target = {written} }}]`"
            ));
    }
}
