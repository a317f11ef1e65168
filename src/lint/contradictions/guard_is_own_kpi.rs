//! `guard-is-own-kpi`: a number can't watch over itself.

use super::pull::pulls;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An objective that is guarded by the KPI it moves.
    ///
    /// ## What it does
    ///
    /// Reports an objective's own KPI in its `guards`.
    ///
    /// ## Why it matters
    ///
    /// A guard shows what gets worse while the target gets better. The target itself can't show that.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 86% by 30 September 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "86%"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 86% by 30 September 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "86%"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["survey-response-rate"]
    /// ```
    "guard-is-own-kpi", group: Contradictions, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for pull in pulls(cx) {
        for guard in pull.objective.guards.each().filter(|guard| guard.value.id == pull.kpi()) {
            let suggested =
                pull.builtin().and_then(|entry| entry.guards.each().next()).map(|guard| guard.value.as_str());
            let found = out.report(guard.span, format!("`{}` is guarded by the KPI it moves", pull.objective.id));
            if let Some(kpi) = pull.objective.kpi.span() {
                found.also(kpi, "the KPI itself");
            }
            found.help(match suggested {
                Some(kpi) => format!("name another KPI that could suffer, such as `\"{kpi}\"`"),
                None => "name another KPI that could suffer, such as `\"csat\"`".to_owned(),
            });
        }
    }
}
