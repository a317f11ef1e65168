//! `decision-against-score`: the table says one thing, the decision another.

use super::score::{TIE, best_other};
use crate::lint::{Context, Sink};
use crate::numbers::weighted_score::weighted_score;
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A decision against the better score, without a reason.
    ///
    /// ## What it does
    ///
    /// Reports sourcing decisions for an option that scores more than 0.3 of 5 points below another one and that give no
    /// `because`.
    ///
    /// ## Why it matters
    ///
    /// There may be good reasons; a table that was overruled in silence looks like one that was filled in afterwards.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { in-house = { cost = 2, quality = 5, control = 5 }, partner = { cost = 5, quality = 4, control = 3 } }
    /// decision = "in-house"
    /// decided = 2026-11-02
    /// decider = "managing-director"
    /// review = 2027-05-03
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
    /// decision = "in-house"
    /// because = "patient data may not leave the house"
    /// decided = 2026-11-02
    /// decider = "managing-director"
    /// review = 2027-05-03
    /// ```
    "decision-against-score", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each().filter(|sourcing| sourcing.because.is_absent()) {
        let Some(decision) = sourcing.decision.located() else { continue };
        let (Some(mine), Some((other, best))) =
            (weighted_score(sourcing, &decision.value), best_other(sourcing, &decision.value))
        else {
            continue;
        };
        if best - mine <= TIE {
            continue;
        }
        let (mine, best) = (format_decimal(mine, 2), format_decimal(best, 2));
        let found = out.report(
            decision.span,
            format!("`{}` was chosen with {mine} points against {best} for `{other}`", decision.value),
        );
        if let Some(scores) = sourcing.scores.span() {
            found.also(scores, "the scores");
        }
        found.help("say why: `because = \"…\"`");
    }
}
