//! `contract-without-exit`: in, and never out.

use super::score::is_bought;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Work that is bought without a way back.
    ///
    /// ## What it does
    ///
    /// Reports sourcing decisions for an option whose name says that somebody else does the work and that have no `exit`.
    ///
    /// ## Why it matters
    ///
    /// Knowledge leaves with the work. Notice, hand-over and who owns the articles are cheap to settle before signing and
    /// dear afterwards.
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
    /// decided = 2026-11-02
    /// decider = "managing-director"
    /// review = 2027-05-03
    /// contract_kpis = ["service-level"]
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
    "contract-without-exit", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each().filter(|sourcing| is_bought(sourcing) && sourcing.exit.is_absent()) {
        let Some(decision) = sourcing.decision.located() else { continue };
        out.report(decision.span, format!("nothing says how to get out of `{}`", decision.value))
            .help("add notice and hand-over: `exit = \"three months' notice, articles and recordings are ours\"`");
    }
}
