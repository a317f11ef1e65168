//! `kpi-without-owner`: who looks at it?

use super::grown::is_grown;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A KPI that nobody answers for.
    ///
    /// ## What it does
    ///
    /// Reports `[kpis.…]` tables without an `owner` where no objective on that KPI has one either, once any KPI of the plan
    /// has an owner or the plan has initiatives, budget lines or risks.
    ///
    /// ## Why it matters
    ///
    /// Reports that nobody has to explain are not read. SQM Group advises few metrics, each with somebody accountable.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [kpis.csat]
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [kpis.csat]
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// owner = "support-manager"
    /// ```
    "kpi-without-owner", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for kpi in cx.plan.kpis.each().filter(|kpi| kpi.owner.is_absent()) {
        let owned =
            cx.plan.objectives.each().any(|objective| {
                objective.kpi.get().is_some_and(|item| item.id == kpi.id) && !objective.owner.is_absent()
            });
        if owned || !is_grown(cx.plan) && cx.plan.kpis.each().all(|other| other.owner.is_absent()) {
            continue;
        }
        let owner = cx.plan.head.get().and_then(|head| head.owner.get()).map_or("…", |owner| &owner.id);
        out.report(kpi.span, format!("nobody answers for KPI `{}`", kpi.id))
            .help(format!("name who explains the number when it moves: `owner = \"{owner}\"`"));
    }
}
