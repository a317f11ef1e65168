//! `unused-kpi-table`: a number that nothing depends on.

use super::mentioned::never_mentioned;
use crate::lint::{Context, Sink};
use crate::plan::field::Field;
use crate::rule;

rule! {
    /// A KPI that nothing in the plan refers to.
    ///
    /// ## What it does
    ///
    /// Reports tables under `[kpis]` that no objective, guard, vision, initiative or contract names and that have no `floor`.
    ///
    /// ## Why it matters
    ///
    /// A number that is reported and decides nothing costs work every month. New York's 311 dropped one of its published figures
    /// because it stood above 90% whatever happened. A `floor` makes it a tripwire; an objective makes it a promise.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [kpis.abandonment-rate]
    /// source = "telephone system"
    /// every = "weekly"
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [kpis.abandonment-rate]
    /// source = "telephone system"
    /// every = "weekly"
    /// owner = "support-manager"
    /// floor = "10%"
    /// ```
    "unused-kpi-table", group: References, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let plan = cx.plan;
    // A table behind a syntax error may be the one that refers to it.
    if matches!(plan.objectives, Field::Broken(_)) || matches!(plan.initiatives, Field::Broken(_)) {
        return;
    }
    for kpi in never_mentioned(cx, "kpis", plan.kpis.each().as_slice()) {
        if kpi.floor.is_absent() {
            out.report(kpi.span, format!("nothing in the plan refers to the KPI `{}`", kpi.id)).help(format!(
                "name it in an objective, in its `guards` or in an initiative's `moves`; give it a `floor` at which somebody acts; or take `[kpis.{}]` out",
                kpi.id
            ));
        }
    }
}
