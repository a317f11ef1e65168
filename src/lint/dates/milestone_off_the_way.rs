//! `milestone-off-the-way`: a detour.

use rust_decimal::Decimal;

use crate::lint::course::{Aim, Course, possible};
use crate::lint::{Context, Sink};
use crate::plan::kpi::Direction;
use crate::rule;

rule! {
    /// A milestone that does not lie on the way from the baseline to the target.
    ///
    /// ## What it does
    ///
    /// Follows the milestones from the baseline to the target. Reports values beyond the target, values behind the
    /// baseline and steps back.
    ///
    /// ## Why it matters
    ///
    /// A step that asks for more than the end, or for less than today, was typed wrong or left over from an older
    /// target. Whoever reads it in May steers by it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 September 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "3h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 September 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    "milestone-off-the-way", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for course in Course::all(cx) {
        if !course.objective.milestones.has_any() {
            continue;
        }
        let Some(target) = course.target else { continue };
        let Some(upward) = goes_up(&course, target) else { continue };
        // Behind: how far a value lies behind another on the way, negative if before it.
        let behind = |one: Decimal, other: Decimal| if upward { one < other } else { one > other };
        let far_end = if upward { target.high } else { target.low };
        let mut before = course.baseline.map(|baseline| (baseline.number, baseline.span, "the baseline"));
        let mut last_day = None;
        for milestone in course.objective.milestones.each() {
            let (Some(value), Some(on)) = (milestone.value.target.located(), milestone.value.on.copied()) else {
                continue;
            };
            let Some(number) = possible(&course.kpi, value.value) else { continue };
            if last_day.is_some_and(|day| on <= day) {
                // Out of order: another rule's finding, and no way to follow.
                break;
            }
            last_day = Some(on);
            let id = &course.objective.id;
            let (message, place, said) = if behind(far_end, number) {
                (
                    format!("the milestone of {} lies beyond the target of `{id}`, {}", value.value, target.shown),
                    target.span,
                    "the target",
                )
            } else if let Some((seen, span, what)) = before.filter(|(seen, ..)| behind(number, *seen)) {
                let shown = course.value(seen).map(|value| value.to_string()).unwrap_or_default();
                (format!("the milestone of {} falls behind {what} of `{id}`, {shown}", value.value), span, what)
            } else {
                before = Some((number, value.span, "the milestone before"));
                continue;
            };
            let expected = expected(cx, &course, target, on).and_then(|number| course.rounded(number));
            let found = out.report(value.span, message);
            found.also(place, said);
            match expected {
                Some(value) => {
                    found.note("in even steps from the baseline's day to `due`");
                    found.help(format!("write `target = {}` for {on}", value.written()));
                }
                None => {
                    found.help("write a value between the two");
                }
            }
        }
    }
}

/// Whether the way goes to higher numbers; `None` if that can't be said, or if there is no way.
fn goes_up(course: &Course<'_>, target: Aim) -> Option<bool> {
    match course.baseline {
        // A target that is worse than the baseline is another rule's finding.
        Some(baseline)
            if course.is_better(baseline.number, target.low) && course.is_better(baseline.number, target.high) =>
        {
            None
        }
        Some(baseline) if target.low > baseline.number => Some(true),
        Some(baseline) if target.high < baseline.number => Some(false),
        Some(_) => None,
        None => match course.kpi.direction()? {
            Direction::Higher => Some(true),
            Direction::Lower => Some(false),
            Direction::Band | Direction::Neutral => None,
        },
    }
}

/// The value on a day if the way is gone in even steps.
fn expected(cx: &Context<'_>, course: &Course<'_>, target: Aim, on: chrono::NaiveDate) -> Option<Decimal> {
    let (from, due, baseline) = (course.from(cx)?, course.objective.due.copied()?, course.baseline?.number);
    let whole = (due - from).num_days();
    let part = (on - from).num_days();
    if whole <= 0 || part <= 0 || part >= whole {
        return None;
    }
    let end = if target.low > baseline { target.low } else { target.high };
    Some(baseline + (end - baseline) * Decimal::from(part) / Decimal::from(whole))
}
