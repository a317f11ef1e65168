//! `decision-not-an-option`: decided for something else.

use super::score::is_whole;
use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::load::nearest;
use crate::rule;

rule! {
    /// A sourcing decision for something that is none of its options.
    ///
    /// ## What it does
    ///
    /// Looks the `decision` up among the `options`.
    ///
    /// ## Why it matters
    ///
    /// What was decided has no cost and no score in the plan, so nobody can follow why.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { in-house = { cost = 2, quality = 5, control = 5 }, partner = { cost = 5, quality = 4, control = 3 } }
    /// decision = "partners"
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
    "decision-not-an-option", group: Sourcing, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        let (Some(decision), Some(options)) = (sourcing.decision.located(), sourcing.options.located()) else {
            continue;
        };
        let known = options.value.0.iter().any(|option| option.id == decision.value);
        if known || !is_whole(cx, &["sourcing", &sourcing.id, "options"], &options.value) {
            continue;
        }
        let ids = || options.value.0.iter().map(|option| option.id.as_str());
        let found = out.report(decision.span, format!("`{}` is none of the options", decision.value));
        found.also(options.span, "the options");
        found.help(match nearest(&decision.value, ids()) {
            Some(near) => format!("did you mean `\"{near}\"`?"),
            None => format!("write one of {}", names(ids())),
        });
    }
}
