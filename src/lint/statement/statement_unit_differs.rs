//! `statement-unit-differs`: percent and percentage points, hours and business hours.

use rust_decimal::Decimal;

use super::amounts::Mixup;
use super::differences::Difference;
use super::said::said;
use crate::lint::course::Course;
use crate::lint::{Context, Sink};
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A sentence with another unit than its fields.
    ///
    /// ## What it does
    ///
    /// Applies "by 3%" and "by 3 percentage points" to the baseline and reports the one that was taken for the other;
    /// reports business hours in the sentence against hours in the fields and the other way round, and units of
    /// different kinds, such as marks against percent.
    ///
    /// ## Why it matters
    ///
    /// From 80%, three percent more are 82.4% and three percentage points more are 83%. Eight business hours are a day
    /// later than eight hours. Whoever signs the plan reads one of them and is measured by the other.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT by 3% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "80%", on = 2026-10-31, source = "survey export" }
    /// target = "83%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT by 3 percentage points by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "80%", on = 2026-10-31, source = "survey export" }
    /// target = "83%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "statement-unit-differs", group: Statement, level: Warning, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        let Some((words, mixup)) = &said.differences.unit else { continue };
        let Some(course) = Course::of(cx, said.objective) else { continue };
        let is_target = said.reading.target.as_ref().is_some_and(|target| target.words == *words);
        let field = if is_target { course.target.map(|at| (at.span, at.shown.to_string())) } else { None };
        let Some((span, shown)) = field.or_else(|| course.baseline.map(|at| (at.span, at.shown.to_string()))) else {
            continue;
        };
        let what = if is_target { "target" } else { "baseline" };
        let text = said.slice(words);
        let message = match mixup {
            Mixup::PercentForPoints => format!("the statement says `{text}`, and the fields move by percentage points"),
            Mixup::PointsForPercent => format!("the statement says `{text}`, and the fields move by percent"),
            _ => {
                format!("the statement says `{text}`, and the {what} is `{}`", cx.sources.slice(span).trim_matches('"'))
            }
        };
        let found = out.report(said.place(cx, words), message);
        found.also(span, format!("the {what} is {shown}"));
        if let (Some(from), Some(to), true) =
            (course.baseline, course.nearest_end(), matches!(mixup, Mixup::PercentForPoints | Mixup::PointsForPercent))
        {
            found.also(from.span, "from here");
            let points = (to - from.number).abs();
            let percent = (points * Decimal::ONE_HUNDRED).checked_div(from.number).unwrap_or_default();
            found.note(format!(
                "from {} to {shown} are {} percentage points, which is {}% of {}",
                from.shown,
                format_decimal(points, 2),
                format_decimal(percent, 1),
                from.shown
            ));
        }
        let number = said.reading.target.as_ref().map(|amount| amount.value.normalize()).unwrap_or_default();
        found.help(match mixup {
            Mixup::PercentForPoints => format!("write `{number} percentage points` in the statement"),
            Mixup::PointsForPercent => format!("write `{number}%` in the statement"),
            Mixup::TimeForBusinessTime => {
                "say in the statement, too, that the clock stops when you are closed".to_owned()
            }
            Mixup::BusinessTimeForTime => {
                format!("write the {what} in business time, too, or leave the word out of the statement")
            }
            Mixup::Kind => format!("write the {what} in one unit in both places; `kpi` says in which"),
        });
        said.offer_rewrite(cx, Difference::Unit, found);
    }
}
