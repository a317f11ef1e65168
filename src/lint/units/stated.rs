//! Every value that a plan states for a KPI: baselines, targets, milestones, floors.

use crate::catalogue::KpiFacts;
use crate::lint::Context;
use crate::quantity::KpiValue;
use crate::source::Span;

/// A value of a KPI and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stated {
    /// The value as written.
    pub(super) value: KpiValue,
    /// Its bytes; for one end of a range those of the range.
    pub(super) span: Span,
    /// What it is: `baseline`, `target`, `milestone`, `floor`.
    pub(super) what: &'static str,
    /// Whether it is one end of a range, so that the bytes hold more than this value.
    pub(super) is_end: bool,
}

/// Shows `visit` every value with its KPI. Values of unknown KPIs are left out: nothing can be said about them.
pub(super) fn each_stated<'a>(cx: &Context<'a>, mut visit: impl FnMut(&KpiFacts<'a>, Stated)) {
    for objective in cx.plan.objectives.each() {
        let Some(kpi) = objective.kpi.get().and_then(|kpi| cx.kpi(&kpi.id)) else { continue };
        if let Some(baseline) = objective.baseline.get() {
            visit(&kpi, Stated { value: baseline.value, span: baseline.span, what: "baseline", is_end: false });
        }
        if let Some(target) = objective.target.get() {
            let is_end = target.value.high.is_some();
            for value in [Some(target.value.low), target.value.high].into_iter().flatten() {
                visit(&kpi, Stated { value, span: target.span, what: "target", is_end });
            }
        }
        for milestone in objective.milestones.each() {
            if let Some(target) = milestone.value.target.located() {
                visit(&kpi, Stated { value: target.value, span: target.span, what: "milestone", is_end: false });
            }
        }
    }
    for kpi in cx.plan.kpis.each() {
        if let Some(floor) = kpi.floor.located()
            && let Some(facts) = cx.kpi(&kpi.id)
        {
            visit(&facts, Stated { value: floor.value, span: floor.span, what: "floor", is_end: false });
        }
    }
}
