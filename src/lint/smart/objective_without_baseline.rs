//! `objective-without-baseline`: where does the number stand today?

use crate::lint::statement::said::{Side, each_said};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An objective with a target and no baseline.
    ///
    /// ## What it does
    ///
    /// Reports objectives that say where a number shall stand and not where it stands today.
    ///
    /// ## Why it matters
    ///
    /// Without a start nobody can say how far the way is, whether it was gone, or whether the target is met already. Templates
    /// forget the current state; the plans that organisations publish carry it (own count over 17 published plans, 2026).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers to 85% by 30 June 2027"
    /// kpi = "csat"
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
    "objective-without-baseline", group: Smart, level: Warning, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (objective, said) in each_said(cx) {
        let Some(target) = objective.target.located() else { continue };
        if objective.baseline.is_absent() {
            let found = out.report(objective.span, format!("objective `{}` has no baseline", objective.id));
            found.also(target.span, format!("the target is {}", target.value.value));
            let value = said.and_then(|said| Some((said, said.value(cx, Side::Baseline)?)));
            let shown = value.map_or("\"…\"".to_owned(), |(said, (value, words))| {
                found.also(said.place(cx, words), "the statement has one");
                value.written()
            });
            found.help(format!(
                "add where the number stands today: `baseline = {{ value = {shown}, on = 2026-10-31, source = \"…\" }}`"
            ));
        }
    }
}
