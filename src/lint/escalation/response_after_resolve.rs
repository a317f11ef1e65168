//! `response-after-resolve`: settled before the first word.

use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{USUAL_DAY, surely_shorter};
use crate::rule;

rule! {
    /// A severity that is settled before it is answered.
    ///
    /// ## What it does
    ///
    /// Reports severities whose `resolve` is surely shorter than their `first_response`.
    ///
    /// ## Why it matters
    ///
    /// Nobody settles a case without a first reply; one of the two times is wrong, often by a unit.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: escalations.critical
    /// [severities.critical]
    /// means = "a parcel with medicine is lost"
    /// first_response = "30m"
    /// resolve = "8m"
    ///
    /// [escalations.medicine]
    /// severity = "critical"
    /// levels = [{ to = "agent", within = "2m" }, { to = "support-manager", within = "5m" }]
    /// fallback = "managing-director"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [severities.critical]
    /// means = "a parcel with medicine is lost"
    /// first_response = "30m"
    /// resolve = "8h"
    /// ```
    "response-after-resolve", group: Escalation, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for severity in cx.plan.severities.each() {
        let (Some(first), Some(resolve)) = (severity.first_response.located(), severity.resolve.located()) else {
            continue;
        };
        if !surely_shorter(resolve.value, first.value, || USUAL_DAY) {
            continue;
        }
        out.report(
            resolve.span,
            format!(
                "`{}` is settled within {}, before the first reply within {}",
                severity.id, resolve.value, first.value
            ),
        )
        .also(first.span, "the first reply")
        .help(format!("write a time above {}, and check the unit", first.value));
    }
}
