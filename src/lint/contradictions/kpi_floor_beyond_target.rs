//! `kpi-floor-beyond-target`: success that sets off the alarm.

use std::cmp::Ordering;

use super::aim::{Aim, aims, compare};
use crate::lint::{Context, Sink};
use crate::plan::field::Located;
use crate::plan::kpi::Direction;
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
    for aim in aims(cx) {
        let Some(floor) = floor(&aim) else { continue };
        let Some(target) = aim.target().filter(|target| is_beyond(&aim, floor.value, target.low, target.bounds().1))
        else {
            continue;
        };
        let name = aim.facts.name();
        out.report(floor.span, format!("the floor of {} for {name} lies beyond the target of {target}", floor.value))
            .also(aim.place, format!("the target of `{}`", aim.objective.id))
            .help(match aim.objective.baseline.get() {
                Some(baseline) => format!("set the floor where things would be worse than today's {}", baseline.value),
                None => "set the floor where things would be worse than today".to_owned(),
            });
    }
}

/// The floor of the KPI an objective moves.
pub(super) fn floor<'a>(aim: &Aim<'a>) -> Option<&'a Located<KpiValue>> {
    aim.facts.own?.body.floor.located()
}

/// Whether a floor is better than a value, which may be a range.
pub(super) fn is_beyond(aim: &Aim<'_>, floor: KpiValue, low: KpiValue, high: KpiValue) -> bool {
    match aim.facts.direction() {
        Some(Direction::Higher) => compare(floor, low) == Some(Ordering::Greater),
        Some(Direction::Lower) => compare(floor, high) == Some(Ordering::Less),
        _ => false,
    }
}
