//! `initiative-after-objective`: too late to help.

use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An initiative that ends after the day of the objective it serves.
    ///
    /// ## What it does
    ///
    /// Compares the `due` of each open initiative with the `due` of the objectives in its `serves`.
    ///
    /// ## Why it matters
    ///
    /// What is finished after the target day can't have moved the number by then. Most work needs weeks to show in a
    /// KPI, so even the same day is late.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-11-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    /// serves = ["faster-first-reply"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    /// serves = ["faster-first-reply"]
    /// ```
    "initiative-after-objective", group: Roadmap, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    // A day outside the plan is one fault, and has a rule of its own.
    let last = cx.plan.head.get().and_then(|head| head.period.get()?.days()).map(|(_, last)| last);
    for work in cx.plan.initiatives.each().filter(|work| work.is_open()) {
        let Some(end) = work.due.located() else { continue };
        for at in work.serves.each() {
            let objective = cx.plan.objectives.by_id(&at.value.id);
            let Some(target) = objective.and_then(|objective| objective.due.located()) else { continue };
            if end.value <= target.value || last.is_some_and(|last| end.value > last) {
                continue;
            }
            let late = (end.value - target.value).num_days();
            out.report(
                end.span,
                format!(
                    "`{}` ends {} after the objective `{}` that it serves",
                    work.id,
                    counted(late, "day"),
                    at.value.id
                ),
            )
            .also(target.span, format!("`{}` is due on {}", at.value.id, target.value))
            .also(at.span, "serves it")
            .help(format!("end it before {}, split off what comes later, or move the objective's day", target.value));
        }
    }
}
