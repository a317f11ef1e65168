//! `score-out-of-range`: six of five.

use crate::lint::{Context, Sink};
use crate::rule;
use rust_decimal::Decimal;

rule! {
    /// A score that is not between 1 and 5.
    ///
    /// ## What it does
    ///
    /// Reports scores of sourcing options below 1 or above 5.
    ///
    /// ## Why it matters
    ///
    /// The scale is the same for all criteria, so that weights alone say what counts more. One mark of 10 would outvote
    /// them.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { in-house = { cost = 2, quality = 5, control = 5 }, partner = { cost = 8, quality = 4, control = 3 } }
    /// decision = "partner"
    /// because = "the score, and the nights are quiet"
    /// decided = 2026-11-02
    /// decider = "managing-director"
    /// review = 2027-05-03
    /// contract_kpis = ["service-level"]
    /// exit = "three months' notice"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { in-house = { cost = 2, quality = 5, control = 5 }, partner = { cost = 5, quality = 4, control = 3 } }
    /// decision = "partner"
    /// because = "the score, and the nights are quiet"
    /// decided = 2026-11-02
    /// decider = "managing-director"
    /// review = 2027-05-03
    /// contract_kpis = ["service-level"]
    /// exit = "three months' notice"
    /// ```
    "score-out-of-range", group: Sourcing, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        for option in sourcing.scores.each() {
            for score in &option.body.0 {
                if score.body >= Decimal::ONE && score.body <= Decimal::from(5) {
                    continue;
                }
                let nearest = if score.body < Decimal::ONE { 1 } else { 5 };
                out.report(
                    score.id_span,
                    format!("a score of {} is not on the scale from 1 to 5", score.body.normalize()),
                )
                .help(format!(
                    "write `{} = {nearest}`, or rate all options again on the scale from 1 (poor) to 5 (excellent)",
                    score.id
                ));
            }
        }
    }
}
