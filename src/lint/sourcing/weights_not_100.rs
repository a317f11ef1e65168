//! `weights-not-100`: shares of a whole that is not one.

use super::score::is_whole;
use crate::lint::{Context, Sink};
use crate::rule;
use rust_decimal::Decimal;

rule! {
    /// Weights of criteria that do not add up to 100.
    ///
    /// ## What it does
    ///
    /// Adds up the weights of a sourcing decision.
    ///
    /// ## Why it matters
    ///
    /// A weight is a share of the decision. With a sum of 90 or 120 nobody knows what a weight of 40 means, and the usual
    /// cause is a criterion that was added or dropped later.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 30, control = 20 }
    /// scores = { in-house = { cost = 2, quality = 5, control = 5 }, partner = { cost = 5, quality = 4, control = 3 } }
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
    "weights-not-100", group: Sourcing, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        let Some(criteria) = sourcing.criteria.located() else { continue };
        let sum: Decimal = criteria.value.0.iter().map(|weight| weight.body).sum();
        if sum == Decimal::ONE_HUNDRED
            || criteria.value.0.is_empty()
            || !is_whole(cx, &["sourcing", &sourcing.id, "criteria"], &criteria.value)
        {
            continue;
        }
        let parts: Vec<String> = criteria.value.0.iter().map(|weight| weight.body.normalize().to_string()).collect();
        let sum = sum.normalize();
        let missing = (Decimal::ONE_HUNDRED - sum).normalize();
        let help = match sum {
            one if one == Decimal::ONE => "write the weights in percent: `40` instead of `0.4`".to_owned(),
            ten if ten == Decimal::TEN => "write the weights in percent: `40` instead of `4`".to_owned(),
            _ if missing > Decimal::ZERO => format!("give {missing} more to the criteria that count most"),
            _ => format!("take {} away from the criteria that count least", missing.abs()),
        };
        out.report(criteria.span, format!("the weights of `{}` add up to {sum}, not to 100", sourcing.id))
            .note(format!("{} = {sum}", parts.join(" + ")))
            .help(help);
    }
}
