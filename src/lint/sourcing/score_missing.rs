//! `score-missing`: an empty cell in the table.

use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An option without a score on some criterion.
    ///
    /// ## What it does
    ///
    /// Reports every option of a sourcing decision that lacks a score on one of the criteria, or has none at all.
    ///
    /// ## Why it matters
    ///
    /// With a gap no weighted score can be worked out, and the gap is mostly where the favourite is weak.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { in-house = { cost = 2, quality = 5, control = 5 }, partner = { cost = 5, quality = 4 } }
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
    "score-missing", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        if sourcing.scores.is_absent() {
            if sourcing.options.has_any() && sourcing.criteria.has_any() {
                let options = names(sourcing.options.each().map(|option| option.id.as_str()));
                out.report(sourcing.span, format!("the options of `{}` have no scores", sourcing.id)).help(format!(
                    "add `scores` with a mark from 1 (poor) to 5 (excellent) on each criterion for {options}"
                ));
            }
            continue;
        }
        let Some(scores) = sourcing.scores.get() else { continue };
        for option in sourcing.options.each() {
            let Some(given) = scores.0.iter().find(|given| given.id == option.id) else {
                out.report(option.id_span, format!("option `{}` has no scores", option.id)).help(format!(
                    "add `{} = {{ … }}` to `scores`, with a mark from 1 to 5 on each criterion",
                    option.id
                ));
                continue;
            };
            for criterion in sourcing.criteria.each() {
                if given.body.0.iter().all(|score| score.id != criterion.id) {
                    out.report(given.id_span, format!("option `{}` has no score on `{}`", option.id, criterion.id))
                        .also(criterion.id_span, format!("this criterion weighs {}", criterion.body.normalize()))
                        .help(format!("add `{} = …`, from 1 (poor) to 5 (excellent)", criterion.id));
                }
            }
        }
    }
}
