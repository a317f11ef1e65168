//! `target-better-than-best-published`: a world record.

use crate::lint::course::Course;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A target better than the best result anybody has published.
    ///
    /// ## What it does
    ///
    /// Compares the target with the best result that a named organisation or survey reports for this KPI. `svcplan
    /// explain` of a KPI shows it.
    ///
    /// ## Why it matters
    ///
    /// It may be possible. More often the number is defined another way than the published ones, and then the plan
    /// had better say how, or the target was picked because it sounds good.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 95% to 98% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "95%", on = 2026-10-31, source = "survey export" }
    /// target = "98%"
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
    "target-better-than-best-published", group: Units, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for course in Course::all(cx) {
        let (Some(target), Some(end)) = (course.target, course.nearest_end()) else { continue };
        let Some((best, source)) = course.kpi.best_published() else { continue };
        if !course.is_better(end, best) {
            continue;
        }
        let Some(shown) = course.value(best) else { continue };
        let message =
            format!("{} for {} is better than the best result published, {shown}", target.shown, course.kpi.name());
        let found = out.report(target.span, message);
        found.note(format!("{shown}: {source}"));
        if let Some(baseline) = course.baseline {
            found.also(baseline.span, "today's value");
        }
        let help = "say in `definition` how your number is counted";
        found.help(match course.baseline {
            Some(baseline) if !course.is_better(best, baseline.number) => {
                format!("{help}, or hold what you have with a `floor` and aim at another KPI")
            }
            _ => format!("{help}, or write `target = {}` at most", shown.written()),
        });
    }
}
