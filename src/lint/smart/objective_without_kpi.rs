//! `objective-without-kpi`: what is to change.

use crate::lint::statement::said::each_said;
use crate::lint::statement::task_as_result::is_task;
use crate::lint::{Context, Sink};
use crate::rule;
use crate::statement::Metric;

rule! {
    /// An objective that names no KPI.
    ///
    /// ## What it does
    ///
    /// Reports objectives without `kpi`. Where the statement names a KPI of the catalogue, that one is suggested.
    ///
    /// ## Why it matters
    ///
    /// Without a number, two people can look at the same year and one calls it a success, the other a failure. Doran
    /// (1981) asked first for a specific area of improvement and for an indicator of progress.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% by 30 June 2027"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
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
    /// statement = "Raise CSAT from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "objective-without-kpi", group: Smart, level: Warning, criterion: Specific, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (objective, said) in each_said(cx) {
        // A piece of work needs more than a KPI; another rule says so.
        if !objective.kpi.is_absent() || said.is_some_and(|said| is_task(&said)) {
            continue;
        }
        let found = out.report(objective.span, format!("objective `{}` names no KPI", objective.id));
        if let Some(said) = said
            && let (Metric::Kpi(kpi), Some(words)) = (said.reading.metric, &said.reading.metric_words)
        {
            found.also(said.place(cx, words), format!("which `{kpi}` measures")).help(format!("add `kpi = \"{kpi}\"`"));
        } else {
            found.help(
                "add `kpi = \"…\"`; `svcplan list kpis` shows the built-in ones, `[kpis.…]` makes one of your own",
            );
        }
    }
}
