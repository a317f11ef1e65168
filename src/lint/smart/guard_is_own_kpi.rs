//! `guard-is-own-kpi`: a number that watches itself.

use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An objective whose guard is the KPI it moves.
    ///
    /// ## What it does
    ///
    /// Compares `guards` with `kpi`.
    ///
    /// ## Why it matters
    ///
    /// A guard is the number that shows when the KPI improves at somebody's expense: satisfaction beside handle time,
    /// reopened cases beside first replies. The KPI itself can't show that.
    ///
    /// ## Example
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
    /// guards = ["csat"]
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
    /// guards = ["complaint-rate"]
    /// ```
    "guard-is-own-kpi", group: Smart, level: Warning, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        let Some(kpi) = objective.kpi.located() else { continue };
        for guard in objective.guards.each() {
            if guard.value.id != kpi.value.id {
                continue;
            }
            let builtin = cx.catalogue.get(&kpi.value.id);
            let better: Vec<&str> =
                builtin.iter().flat_map(|kpi| kpi.guards.each()).map(|guard| guard.value.as_str()).collect();
            let found = out.report(guard.span, format!("`{}` is to guard itself", kpi.value.id));
            found.also(kpi.span, "the KPI of this objective");
            if let Some(gamed) = builtin.and_then(|kpi| kpi.gamed_by.text()) {
                found.note(format!("how it is made to look good: {gamed}"));
            }
            found.help(if better.is_empty() {
                "name the KPI that would suffer if this one were forced".to_owned()
            } else {
                format!("name what would suffer if it were forced: {}", names(better.into_iter()))
            });
        }
    }
}
