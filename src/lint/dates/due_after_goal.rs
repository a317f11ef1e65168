//! `due-after-goal`: too late for what it is for.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An objective that is due after the goal it serves.
    ///
    /// ## What it does
    ///
    /// Compares `due` of an objective with `due` of each goal in its `serves`.
    ///
    /// ## Why it matters
    ///
    /// The goal will be judged before the objective can help it. Either the objective comes sooner, or it serves
    /// another goal.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// due = 2027-06-30
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// due = 2027-12-31
    /// ```
    "due-after-goal", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        let Some(due) = objective.due.located() else { continue };
        for serves in objective.serves.each() {
            let goal = cx.plan.goals.by_id(&serves.value.id);
            let Some(goal_due) = goal.and_then(|goal| goal.due.located()).filter(|goal| goal.value < due.value) else {
                continue;
            };
            out.report(due.span, format!("objective `{}` is due after the goal it serves", objective.id))
                .also(goal_due.span, format!("`{}` is due here", serves.value.id))
                .help(format!("write `due = {}` or a day before it", goal_due.value));
        }
    }
}
