//! `decision-without-date`: when was that?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A sourcing decision without the day it was taken.
    ///
    /// ## What it does
    ///
    /// Reports sourcing decisions with a `decision` and no `decided`.
    ///
    /// ## Why it matters
    ///
    /// Prices, volumes and people change. Without a day nobody knows which state of the world it was made for.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { in-house = { cost = 2, quality = 5, control = 5 }, partner = { cost = 5, quality = 4, control = 3 } }
    /// decision = "partner"
    /// because = "the score, and the nights are quiet"
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
    "decision-without-date", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each().filter(|sourcing| sourcing.decided.is_absent()) {
        let Some(decision) = sourcing.decision.located() else { continue };
        out.report(decision.span, format!("nobody knows when `{}` was chosen", decision.value))
            .help(format!("add the day: `decided = {}`", cx.as_of));
    }
}
