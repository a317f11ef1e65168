//! `severity-times-not-falling`: the harmless case goes first.

use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{USUAL_DAY, on_severity_clock, surely_shorter};
use crate::plan::escalation::Severity;
use crate::plan::field::{Field, Named};
use crate::quantity::Duration;
use crate::rule;

rule! {
    /// A less severe case with a shorter time than a more severe one.
    ///
    /// ## What it does
    ///
    /// Goes through the severities in the order of the file, the worst first, and reports a first response or
    /// resolution that is surely shorter than that of the severity before it.
    ///
    /// ## Why it matters
    ///
    /// Severity decides what is done first (impact times urgency, ITIL). If the order of the times is another one,
    /// agents follow either the names or the numbers.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [severities.normal]
    /// means = "everything else"
    /// first_response = "20m"
    /// update_every = "24h"
    /// resolve = "72h"
    ///
    /// [escalations.normal]
    /// levels = [{ to = "agent", within = "15m" }, { to = "support-manager", within = "24h" }]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [severities.normal]
    /// means = "everything else"
    /// first_response = "8h"
    /// update_every = "24h"
    /// resolve = "72h"
    /// ```
    "severity-times-not-falling", group: Escalation, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    compare(cx, out, "is answered", |severity| &severity.first_response);
    compare(cx, out, "is settled", |severity| &severity.resolve);
}

fn compare(cx: &Context<'_>, out: &mut Sink<'_>, what: &str, time: fn(&Severity) -> &Field<Duration>) {
    let mut worse: Option<&Named<Severity>> = None;
    for severity in cx.plan.severities.each() {
        let Some(own) = time(severity).located() else { continue };
        if let Some((before, longer)) = worse.and_then(|worse| Some((worse, time(worse).located()?)))
            && surely_shorter(on_severity_clock(severity, own.value), on_severity_clock(before, longer.value), || {
                USUAL_DAY
            })
        {
            out.report(
                own.span,
                format!("`{}` {what} within {}, sooner than the worse `{}`", severity.id, own.value, before.id),
            )
            .also(longer.span, format!("`{}`: {}", before.id, longer.value))
            .note("the worst severity stands first in the file")
            .help(format!(
                "write a time above {}, or move `[severities.{}]` above `[severities.{}]`",
                longer.value, severity.id, before.id
            ));
        }
        worse = Some(severity);
    }
}
