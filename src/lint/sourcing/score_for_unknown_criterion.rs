//! `score-for-unknown-criterion`: a mark that counts for nothing.

use super::score::is_whole;
use crate::lint::{Context, Sink};
use crate::load::nearest;
use crate::rule;

rule! {
    /// A score on something that is no criterion.
    ///
    /// ## What it does
    ///
    /// Reports scores on a name that the `criteria` of the sourcing decision do not have.
    ///
    /// ## Why it matters
    ///
    /// It has no weight, so it counts for nothing, whatever somebody thought when they gave it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { in-house = { cost = 2, quality = 5, control = 5, speed = 2 }, partner = { cost = 5, quality = 4, control = 3 } }
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
    "score-for-unknown-criterion", group: Sourcing, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        let Some(criteria) = sourcing.criteria.located() else { continue };
        for score in sourcing.scores.each().flat_map(|option| &option.body.0) {
            if criteria.value.0.iter().any(|criterion| criterion.id == score.id)
                || !is_whole(cx, &["sourcing", &sourcing.id, "criteria"], &criteria.value)
            {
                continue;
            }
            let found = out.report(score.id_span, format!("`{}` is scored and is no criterion", score.id));
            found.also(criteria.span, "the criteria");
            found.help(match nearest(&score.id, criteria.value.0.iter().map(|criterion| criterion.id.as_str())) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `{}` to `criteria` with a weight, or take the score out", score.id),
            });
        }
    }
}
