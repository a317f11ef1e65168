//! `escalation-slower-than-resolve`: help comes when it is over.

use super::ladders::severity_of;
use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{USUAL_DAY, surely_shorter};
use crate::rule;

rule! {
    /// A ladder whose last step comes after the time in which the case must be settled.
    ///
    /// ## What it does
    ///
    /// Compares the last step of each severity's ladder with the severity's `resolve`.
    ///
    /// ## Why it matters
    ///
    /// The limits of an escalation have to be shorter than what customers are promised; usual triggers are 50, 75 and
    /// 100 % of the time. The last person here learns of it when the promise is broken.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [escalations.critical]
    /// levels = [{ to = "agent", within = "15m" }, { to = "support-manager", within = "10h" }]
    /// fallback = "managing-director"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [escalations.critical]
    /// levels = [{ to = "agent", within = "15m" }, { to = "support-manager", within = "4h" }]
    /// fallback = "managing-director"
    /// ```
    "escalation-slower-than-resolve", group: Escalation, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for ladder in cx.plan.escalations.each() {
        let Some(severity) = severity_of(cx.plan, ladder) else { continue };
        let last = ladder.levels.each().last().and_then(|step| step.value.within.located());
        let (Some(last), Some(resolve)) = (last, severity.resolve.located()) else { continue };
        if !surely_shorter(resolve.value, last.value, || USUAL_DAY) {
            continue;
        }
        let half =
            crate::quantity::Duration { seconds: resolve.value.seconds / rust_decimal::Decimal::TWO, ..resolve.value };
        out.report(
            last.span,
            format!(
                "the last step comes after {}, and `{}` is to be settled within {}",
                last.value, severity.id, resolve.value
            ),
        )
        .also(resolve.span, "the time in which it is settled")
        .help(format!("write a time below {}, such as {half}, half of it", resolve.value));
    }
}
