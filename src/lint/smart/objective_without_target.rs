//! `objective-without-target`: how far.

use crate::lint::statement::said::{Side, each_said};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An objective without a target value.
    ///
    /// ## What it does
    ///
    /// Reports objectives that name a KPI and no `target`.
    ///
    /// ## Why it matters
    ///
    /// "Better" is reached by one tenth of a point. A target says how far is far enough, and lets somebody say that
    /// it was too much or too little to ask.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers"
    /// kpi = "csat"
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
    "objective-without-target", group: Smart, level: Warning, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (objective, said) in each_said(cx) {
        if !objective.target.is_absent() {
            continue;
        }
        let Some(kpi) = objective.kpi.located() else { continue };
        let facts = cx.kpi(&kpi.value.id);
        let example = facts.and_then(|facts| facts.value(facts.usual()?.1)).map(|value| value.written());
        let found = out.report(objective.span, format!("objective `{}` has no target", objective.id));
        found.also(kpi.span, "the KPI it is about");
        if let Some(baseline) = objective.baseline.get() {
            found.also(baseline.span, format!("today it stands at {}", baseline.value));
        }
        if let Some((facts, (low, high, source))) = facts.and_then(|facts| Some((facts, facts.usual()?)))
            && let (Some(low), Some(high)) = (facts.value(low), facts.value(high))
        {
            found.note(format!("usual for {}: {low} to {high} ({source})", facts.name()));
        }
        if let Some((said, (value, words))) = said.and_then(|said| Some((said, said.value(cx, Side::Target)?))) {
            found.also(said.place(cx, words), "the statement has one");
            found.help(format!("add `target = {}`, as the statement says", value.written()));
            continue;
        }
        found.help(match example {
            Some(example) => format!("add where it shall stand, written like `target = {example}`"),
            None => "add where it shall stand: `target = \"…\"`".to_owned(),
        });
    }
}
