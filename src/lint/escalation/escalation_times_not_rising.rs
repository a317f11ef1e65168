//! `escalation-times-not-rising`: the second step comes before the first.

use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{USUAL_DAY, surely_shorter};
use crate::rule;

rule! {
    /// A step of a ladder that is due before the one below it.
    ///
    /// ## What it does
    ///
    /// Goes through the steps of each ladder, first to last, and reports a time that is shorter than that of the step
    /// before. Times count from the beginning of the case; two steps at the same time are two people told at once.
    ///
    /// ## Why it matters
    ///
    /// The director would be called before the team lead. Mostly the times were meant from one step to the next.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [escalations.normal]
    /// levels = [{ to = "agent", within = "4h" }, { to = "support-manager", within = "2h" }]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [escalations.normal]
    /// levels = [{ to = "agent", within = "4h" }, { to = "support-manager", within = "6h" }]
    /// ```
    "escalation-times-not-rising", group: Escalation, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for ladder in cx.plan.escalations.each() {
        let steps = || ladder.levels.each();
        for (before, step) in steps().zip(steps().skip(1)) {
            let (Some(first), Some(second)) = (before.value.within.located(), step.value.within.located()) else {
                continue;
            };
            if !surely_shorter(second.value, first.value, || USUAL_DAY) {
                continue;
            }
            let found = out.report(
                second.span,
                format!("this step is due after {}, before the one below it after {}", second.value, first.value),
            );
            found.also(first.span, "the step before");
            if first.value.clock == second.value.clock {
                let sum = crate::quantity::Duration {
                    seconds: first.value.seconds + second.value.seconds,
                    unit: first.value.unit.max(second.value.unit),
                    clock: first.value.clock,
                };
                found.help(format!(
                    "times count from the beginning of the case: if it is {} after that step, write `{sum}`",
                    second.value
                ));
            } else {
                found.help(format!("write a time above {}", first.value));
            }
        }
    }
}
