//! `single-option`: no choice to make.

use super::score::is_whole;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A sourcing decision with fewer than two options.
    ///
    /// ## What it does
    ///
    /// Reports sourcing decisions that compare nothing.
    ///
    /// ## Why it matters
    ///
    /// At least "as today" is always an option. What was compared with nothing was not decided.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { partner = { cost = 5, quality = 4, control = 3 } }
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
    "single-option", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        let Some(options) = sourcing.options.located().filter(|options| options.value.0.len() < 2) else { continue };
        if !is_whole(cx, &["sourcing", &sourcing.id, "options"], &options.value) {
            continue;
        }
        out.report(
            options.span,
            format!(
                "`{}` compares {}",
                sourcing.id,
                if options.value.0.is_empty() { "no options" } else { "one option with nothing" }
            ),
        )
        .help("add what you would do otherwise with its cost, such as `as-today = \"…\"` or `in-house = \"…\"`");
    }
}
