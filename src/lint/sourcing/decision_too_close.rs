//! `decision-too-close`: a tie that was called a win.

use super::score::{TIE, best_other};
use crate::lint::{Context, Sink};
use crate::numbers::weighted_score::weighted_score;
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A decision between options that score the same.
    ///
    /// ## What it does
    ///
    /// Reports sourcing decisions where another option is within 0.3 of 5 points and that give no `because`.
    ///
    /// ## Why it matters
    ///
    /// Scores are opinions; half a mark on one criterion turns such a result around. A public template for choosing
    /// providers calls 0.3 points a tie and advises to try both for 30 days.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4100 EUR/month" }
    /// criteria = { cost = 40, quality = 40, control = 20 }
    /// scores = { in-house = { cost = 3, quality = 5, control = 5 }, partner = { cost = 5, quality = 4, control = 3 } }
    /// decision = "partner"
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
    /// scores = { in-house = { cost = 3, quality = 5, control = 5 }, partner = { cost = 5, quality = 4, control = 3 } }
    /// decision = "partner"
    /// because = "a pilot of 30 days in October went well"
    /// decided = 2026-11-02
    /// decider = "managing-director"
    /// review = 2027-05-03
    /// contract_kpis = ["service-level"]
    /// exit = "three months' notice"
    /// ```
    "decision-too-close", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each().filter(|sourcing| sourcing.because.is_absent()) {
        let Some(decision) = sourcing.decision.located() else { continue };
        let (Some(mine), Some((other, best))) =
            (weighted_score(sourcing, &decision.value), best_other(sourcing, &decision.value))
        else {
            continue;
        };
        if (best - mine).abs() > TIE {
            continue;
        }
        let (mine, best) = (format_decimal(mine, 2), format_decimal(best, 2));
        let found = out.report(
            decision.span,
            format!("`{}` with {mine} points and `{other}` with {best} are a tie", decision.value),
        );
        if let Some(scores) = sourcing.scores.span() {
            found.also(scores, "the scores");
        }
        found
            .note("two options within 0.3 of 5 points can't be told apart")
            .help("try both for 30 days, or say what tipped the scales: `because = \"…\"`");
    }
}
