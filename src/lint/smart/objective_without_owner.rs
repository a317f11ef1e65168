//! `objective-without-owner`: who.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An objective that nobody answers for.
    ///
    /// ## What it does
    ///
    /// Reports objectives without `owner`.
    ///
    /// ## Why it matters
    ///
    /// What everybody owns is nobody's first task. "Assignable" is what the A of SMART stood for when Doran wrote it
    /// down (1981): say who will do it.
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
    "objective-without-owner", group: Smart, level: Warning, criterion: Specific, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        if !objective.owner.is_absent() {
            continue;
        }
        let owner = cx.plan.head.get().and_then(|head| head.owner.located());
        let found = out.report(objective.span, format!("objective `{}` has no owner", objective.id));
        match owner {
            Some(owner) => {
                found
                    .also(owner.span, "the owner of the plan")
                    .help(format!("add `owner = \"{}\"`, or whoever can move this number", owner.value.id));
            }
            None => {
                found.help("add `owner = \"…\"` with the name of a role or a person of this plan");
            }
        }
    }
}
