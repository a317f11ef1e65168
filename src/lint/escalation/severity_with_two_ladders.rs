//! `severity-with-two-ladders`: who is called?

use super::ladders::ladders_of;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Two ladders for one severity.
    ///
    /// ## What it does
    ///
    /// Reports a second escalation for the same severity that has no `trigger` of its own.
    ///
    /// ## Why it matters
    ///
    /// At night, under pressure, nobody weighs two tables. There has to be one answer to "who is next".
    ///
    /// ## Example
    ///
    /// ```toml
    /// [escalations.lost-medicine]
    /// severity = "critical"
    /// levels = [{ to = "agent", within = "10m" }, { to = "managing-director", within = "2h" }]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [escalations.lost-medicine]
    /// severity = "critical"
    /// trigger = "the parcel holds a medicine that must stay cold"
    /// levels = [{ to = "agent", within = "10m" }, { to = "managing-director", within = "2h" }]
    /// ```
    "severity-with-two-ladders", group: Escalation, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for severity in cx.plan.severities.each() {
        let mut plain = ladders_of(cx.plan, severity).filter(|ladder| ladder.trigger.is_absent());
        let Some(first) = plain.next() else { continue };
        for second in plain {
            out.report(second.span, format!("`{}` is a second ladder for severity `{}`", second.id, severity.id))
                .also(first.span, "the first one")
                .help("put the steps into one ladder, or add the `trigger` that starts this one");
        }
    }
}
