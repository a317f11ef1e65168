//! `first-step-after-response`: nobody is told until the reply is late.

use super::ladders::severity_of;
use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{USUAL_DAY, surely_shorter};
use crate::rule;

rule! {
    /// A ladder whose first step comes after the first reply is due.
    ///
    /// ## What it does
    ///
    /// Compares the first step of each severity's ladder with the severity's `first_response`.
    ///
    /// ## Why it matters
    ///
    /// Somebody has to take the case before it can be answered. Here the first person is told when the reply is already
    /// late.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [escalations.critical]
    /// levels = [{ to = "agent", within = "45m" }, { to = "support-manager", within = "1h" }]
    /// fallback = "managing-director"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [escalations.critical]
    /// levels = [{ to = "agent", within = "15m" }, { to = "support-manager", within = "1h" }]
    /// fallback = "managing-director"
    /// ```
    "first-step-after-response", group: Escalation, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for ladder in cx.plan.escalations.each() {
        let Some(severity) = severity_of(cx.plan, ladder) else { continue };
        let first = ladder.levels.each().next().and_then(|step| step.value.within.located());
        let (Some(first), Some(reply)) = (first, severity.first_response.located()) else { continue };
        if surely_shorter(reply.value, first.value, || USUAL_DAY) {
            out.report(
                first.span,
                format!(
                    "the first step comes after {}, and the first reply to `{}` is due within {}",
                    first.value, severity.id, reply.value
                ),
            )
            .also(reply.span, "the first reply is due")
            .help(format!("write a time of at most {}", reply.value));
        }
    }
}
