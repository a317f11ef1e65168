//! `leap-in-target`: further than others get.

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use crate::lint::course::Course;
use crate::lint::{Context, Sink};
use crate::plan::kpi::KpiUnit;
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A jump in satisfaction or first contact resolution that hardly anybody achieves.
    ///
    /// ## What it does
    ///
    /// Works out how many percentage points a year the target asks for, from the day of the baseline (or the first
    /// day of the plan) to `due`; less than a year counts as one. Reports more than five for first contact
    /// resolution, one contact resolution and customer satisfaction.
    ///
    /// ## Why it matters
    ///
    /// Fewer than one centre in twenty improves either number by five percent or more in a year (SQM Group, 2021-23).
    /// A target that is out of reach is given up in spring.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 90% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "90%"
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
    "leap-in-target", group: Smart, level: Warning, criterion: Achievable, since: "0.1.0", check
}

const WATCHED: [&str; 3] = ["first-contact-resolution", "one-contact-resolution", "csat"];

/// Percentage points a year that fewer than 5% of centres reach (SQM Group, 2021-23).
const RARE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for course in Course::all(cx) {
        if !WATCHED.contains(&course.kpi.id) || course.kpi.unit() != Some(KpiUnit::Percent) {
            continue;
        }
        let (Some(baseline), Some(target), Some(end)) = (course.baseline, course.target, course.nearest_end()) else {
            continue;
        };
        let (Some(from), Some(due)) = (course.from(cx), course.objective.due.located()) else { continue };
        let points = end - baseline.number;
        if points <= RARE {
            continue;
        }
        let days = Decimal::from((due.value - from).num_days());
        let years = (days / Decimal::new(36525, 2)).max(Decimal::ONE);
        let pace = points / years;
        if pace <= RARE {
            continue;
        }
        let reachable = (baseline.number + RARE * years).floor();
        let message = format!("hardly any centre gets from {} to {} in that time", baseline.shown, target.shown);
        let found = out.report(target.span, message);
        found.also(baseline.span, "from here").also(due.span, "by this day");
        let shown = format_decimal(points, 1);
        found.note(if years > Decimal::ONE {
            format!(
                "{shown} points in {} years are {} points a year",
                format_decimal(years, 1),
                format_decimal(pace, 1)
            )
        } else {
            format!("that is {shown} points within a year")
        });
        found.note("fewer than 5% of centres improve this number by 5% or more in a year (SQM Group, 2021-23)");
        let help = format!("write `target = \"{}%\"`", reachable.normalize());
        found.help(match day_at_usual_pace(cx, from, points) {
            Some(later) => format!("{help}, or allow time until {later}: `due = {later}`"),
            None => help,
        });
    }
}

/// The day on which the way is gone at five points a year, if it lies inside the plan.
fn day_at_usual_pace(cx: &Context<'_>, from: NaiveDate, points: Decimal) -> Option<NaiveDate> {
    let days = u64::try_from((points / RARE * Decimal::new(36525, 2)).ceil()).ok()?;
    let day = from.checked_add_days(Days::new(days))?;
    let (_, end) = cx.plan.head.get()?.period.get()?.days()?;
    (day <= end).then_some(day)
}
