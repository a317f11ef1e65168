//! `risk-without-rating`: how bad, and how likely?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An open risk without likelihood or impact.
    ///
    /// ## What it does
    ///
    /// Reports open risks that lack `likelihood` or `impact`.
    ///
    /// ## Why it matters
    ///
    /// Without both nobody can tell the risk that ends the year from the one that spoils an afternoon.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 4
    /// response = "reduce"
    /// action = "four seasonal agents trained by November"
    /// owner = "support-manager"
    /// due = 2027-10-31
    /// trigger = "more than 800 cases in a week"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 4
    /// impact = 4
    /// response = "reduce"
    /// action = "four seasonal agents trained by November"
    /// owner = "support-manager"
    /// due = 2027-10-31
    /// trigger = "more than 800 cases in a week"
    /// ```
    "risk-without-rating", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for risk in cx.plan.risks.each().filter(|risk| risk.is_open()) {
        let (message, help) = match (risk.likelihood.is_absent(), risk.impact.is_absent()) {
            (true, true) => (
                "is not rated",
                "add `likelihood` from 1 (rare) to 5 (almost certain) and `impact` from 1 (minor) to 5 (critical)",
            ),
            (true, false) => ("has no likelihood", "add `likelihood` from 1 (rare) to 5 (almost certain)"),
            (false, true) => ("has no impact", "add `impact` from 1 (minor) to 5 (critical)"),
            (false, false) => continue,
        };
        out.report(risk.span, format!("risk `{}` {message}", risk.id)).help(help);
    }
}
