//! `severity-without-first-response`: bad, and nobody says how soon.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A severity without the time until the first reply.
    ///
    /// ## What it does
    ///
    /// Reports severities with no `first_response`.
    ///
    /// ## Why it matters
    ///
    /// It is the one number that a severity is for. When a case will be settled often can not be promised; when somebody takes it up can.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [severities.normal]
    /// means = "everything else"
    /// update_every = "24h"
    /// resolve = "72h"
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
    "severity-without-first-response", group: Escalation, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let mut worse = None;
    for severity in cx.plan.severities.each() {
        if severity.first_response.is_absent() {
            let found =
                out.report(severity.span, format!("`{}` does not say how soon the first reply comes", severity.id));
            match worse {
                Some(time) => found.help(format!("add `first_response`, longer than the {time} of the worse severity")),
                None => found.help("add `first_response = \"30m\"`, with your own time"),
            };
        }
        worse = severity.first_response.copied().or(worse);
    }
}
