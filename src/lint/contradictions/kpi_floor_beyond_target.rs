//! `kpi-floor-beyond-target`: success that sets off the alarm.

use rust_decimal::Decimal;

use super::pull::{Pull, pulls};
use crate::lint::course::{Aim, Course, possible};
use crate::lint::{Context, Sink};
use crate::plan::field::Located;
use crate::quantity::KpiValue;
use crate::rule;

rule! {
    /// A floor that lies beyond the target of its own KPI.
    ///
    /// ## What it does
    ///
    /// Compares the `floor` of a KPI, at which the plan is opened again, with the targets that objectives set for it.
    ///
    /// ## Why it matters
    ///
    /// The objective could be met and the plan would be reopened the same day for missing its floor.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [kpis.csat]
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// floor = "88%"
    /// owner = "support-manager"
    ///
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 86% by 30 September 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "86%"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [kpis.csat]
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// floor = "80%"
    /// owner = "support-manager"
    ///
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 86% by 30 September 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "86%"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "kpi-floor-beyond-target", group: Contradictions, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for pull in pulls(cx) {
        let (Some((floor, number)), Some(target)) = (floor(&pull), pull.target()) else { continue };
        if !lies_beyond(&pull.course, number, target) {
            continue;
        }
        let (shown, name) = (floor.value, pull.name());
        out.report(floor.span, format!("the floor of {shown} for {name} lies beyond the target of {}", target.shown))
            .also(pull.place, format!("the target of `{}`", pull.objective.id))
            .help(match pull.course.baseline {
                Some(baseline) => format!("set the floor where things would be worse than today's {}", baseline.shown),
                None => "set the floor where things would be worse than today".to_owned(),
            });
    }
}

/// The floor of the KPI that an objective moves: as written, and in the KPI's unit.
pub(super) fn floor<'a>(pull: &Pull<'a>) -> Option<(&'a Located<KpiValue>, Decimal)> {
    let floor = pull.course.kpi.own?.body.floor.located()?;
    Some((floor, possible(&pull.course.kpi, floor.value)?))
}

/// Whether a floor is better than every value of the target.
pub(super) fn lies_beyond(course: &Course<'_>, floor: Decimal, target: Aim) -> bool {
    course.is_better(floor, target.low) && course.is_better(floor, target.high)
}
