//! `baseline-without-evidence`: says who.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A baseline that does not say when and where it was measured.
    ///
    /// ## What it does
    ///
    /// Reports baselines that are a bare value, with neither `on` nor `source`.
    ///
    /// ## Why it matters
    ///
    /// Half a year later somebody measures again and gets a number that does not compare: another export, another
    /// survey, another month. The day and the source make the second measurement the same as the first.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = "82%"
    /// target = "85%"
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
    "baseline-without-evidence", group: Smart, level: Advice, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        let Some(baseline) = objective.baseline.located() else { continue };
        if !baseline.value.on.is_absent() || !baseline.value.source.is_absent() {
            continue;
        }
        let kpi = objective.kpi.get().and_then(|kpi| cx.kpi(&kpi.id));
        let source = kpi.and_then(|kpi| {
            kpi.own.and_then(|own| own.source.text()).or_else(|| kpi.builtin.and_then(|kpi| kpi.measured_from.text()))
        });
        let written = baseline.value.value.written();
        let message = format!("the baseline of `{}` does not say when it was measured, or where", objective.id);
        out.report(baseline.span, message).help(format!(
            "write `baseline = {{ value = {written}, on = {}, source = \"{}\" }}` with the day and the report it comes from",
            cx.as_of,
            source.unwrap_or("…")
        ));
    }
}
