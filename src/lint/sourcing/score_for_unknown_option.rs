//! `score-for-unknown-option`: a mark that counts for nothing.

use super::score::is_whole;
use crate::lint::{Context, Sink};
use crate::load::nearest;
use crate::rule;

rule! {
    /// Scores for something that is no option.
    ///
    /// ## What it does
    ///
    /// Reports scores under a name that the `options` of the sourcing decision do not have.
    ///
    /// ## Why it matters
    ///
    /// Mostly a slip in the name: then the real option has no scores. Or an option was dropped and its scores were left.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { in-house = { cost = 2, quality = 5, control = 5 }, partner = { cost = 5, quality = 4, control = 3 }, bot = { cost = 5, quality = 1, control = 3 } }
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
    "score-for-unknown-option", group: Sourcing, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        let Some(options) = sourcing.options.located() else { continue };
        for scored in sourcing.scores.each() {
            if options.value.0.iter().any(|option| option.id == scored.id)
                || !is_whole(cx, &["sourcing", &sourcing.id, "options"], &options.value)
            {
                continue;
            }
            let found = out.report(scored.id_span, format!("`{}` is scored and is no option", scored.id));
            found.also(options.span, "the options");
            found.help(match nearest(&scored.id, options.value.0.iter().map(|option| option.id.as_str())) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `{}` to `options` with its cost, or take its scores out", scored.id),
            });
        }
    }
}
