//! `risk-scale`: a six on a scale of five.

use crate::lint::{Context, Sink};
use crate::rule;
use rust_decimal::Decimal;

rule! {
    /// A likelihood or impact that is not a whole number from 1 to 5.
    ///
    /// ## What it does
    ///
    /// Looks at `likelihood` and `impact` of every risk.
    ///
    /// ## Why it matters
    ///
    /// Scores compare only on one scale. 30 for "30%" or 10 for "very bad" would put a small risk above all others.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 30
    /// impact = 4
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
    "risk-scale", group: Sourcing, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for risk in cx.plan.risks.each() {
        let words = [
            ("likelihood", &risk.likelihood, "1 (rare) to 5 (almost certain)"),
            ("impact", &risk.impact, "1 (minor) to 5 (critical)"),
        ];
        for (name, field, scale) in words {
            let Some(mark) = field.located() else { continue };
            if mark.value.fract().is_zero() && mark.value >= Decimal::ONE && mark.value <= Decimal::from(5) {
                continue;
            }
            out.report(mark.span, format!("{name} of {} is not on the scale from 1 to 5", mark.value.normalize()))
                .help(format!("write a whole number from {scale}"));
        }
    }
}
