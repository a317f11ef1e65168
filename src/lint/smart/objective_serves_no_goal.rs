//! `objective-serves-no-goal`: what for.

use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An objective that serves none of the plan's business goals.
    ///
    /// ## What it does
    ///
    /// In a plan with `[goals]`, reports objectives without `serves`.
    ///
    /// ## Why it matters
    ///
    /// A director reads a plan from the goals down. An objective that hangs on none of them is the first to lose its
    /// money, or a goal is missing from the plan.
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
    "objective-serves-no-goal", group: Smart, level: Warning, criterion: Relevant, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let goals = cx.plan.goals.each().as_slice();
    if goals.is_empty() {
        return;
    }
    for objective in cx.plan.objectives.each() {
        let empty = objective.serves.get().is_some_and(|serves| serves.0.is_empty());
        if !objective.serves.is_absent() && !empty {
            continue;
        }
        let place = if empty { objective.serves.span() } else { None }.unwrap_or(objective.span);
        let found = out.report(place, format!("objective `{}` serves no goal of this plan", objective.id));
        for goal in goals.iter().take(3) {
            found.also(goal.span, "a goal");
        }
        match goals {
            [goal] => found.help(format!("add `serves = [\"{}\"]`, or the goal that is missing", goal.id)),
            _ => found.help(format!(
                "add `serves` with one or more of {}, or the goal that is missing",
                names(goals.iter().map(|goal| goal.id.as_str()))
            )),
        };
    }
}
