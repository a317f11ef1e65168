//! `kpi-without-source`: where does the number come from?

use crate::lint::{Context, Sink};
use crate::plan::field::Field;
use crate::rule;

rule! {
    /// An objective's KPI that nobody says how to get.
    ///
    /// ## What it does
    ///
    /// Reports objectives whose KPI has no `[kpis.…]` table with a `source`, and whose baseline names no source either.
    ///
    /// ## Why it matters
    ///
    /// One real export gives a first contact resolution of 29% or 51%, depending on how it is counted. A number without a
    /// named report or survey is a number that two people will count differently.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of easy contacts from 62% to 66% by 30 June 2027"
    /// kpi = "ces-easy-share"
    /// baseline = { value = "62%", on = 2026-10-31 }
    /// target = "66%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["one form less"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of easy contacts from 62% to 66% by 30 June 2027"
    /// kpi = "ces-easy-share"
    /// baseline = { value = "62%", on = 2026-10-31, source = "survey after each case" }
    /// target = "66%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["one form less"]
    /// ```
    "kpi-without-source", group: Coverage, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        let Some(kpi) = objective.kpi.located() else { continue };
        let Some(facts) = cx.kpi(&kpi.value.id) else { continue };
        let unreadable = matches!(cx.plan.kpis, Field::Broken(_)) || matches!(objective.baseline, Field::Broken(_));
        let named = facts.own.is_some_and(|own| !own.source.is_absent())
            || objective.baseline.get().is_some_and(|baseline| !baseline.source.is_absent());
        if named || unreadable {
            continue;
        }
        let id = facts.id;
        let found = out.report(kpi.span, format!("nobody says where the number for `{id}` comes from"));
        let from = facts.builtin.and_then(|builtin| builtin.measured_from.text()).unwrap_or("name of the report");
        match facts.own {
            Some(own) => found
                .also(own.span, "this table has no source")
                .help(format!("add `source = \"{from}\"` to `[kpis.{id}]`")),
            None => found.help(format!("add `[kpis.{id}]` with `source = \"{from}\"`, or a `source` to the baseline")),
        };
    }
}
