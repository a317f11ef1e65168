//! `decision-without-review`: right for ever?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A sourcing decision that is never looked at again.
    ///
    /// ## What it does
    ///
    /// Reports sourcing decisions with a `decision` and no `review`.
    ///
    /// ## Why it matters
    ///
    /// Contracts renew by themselves, volumes move and prices fall. Somebody has to compare again before the notice period
    /// ends.
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
    "decision-without-review", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each().filter(|sourcing| sourcing.review.is_absent()) {
        let Some(decision) = sourcing.decision.located() else { continue };
        out.report(decision.span, format!("the choice of `{}` is never looked at again", decision.value)).help(
            match sourcing.decided.copied().unwrap_or(cx.as_of).checked_add_months(chrono::Months::new(12)) {
                Some(day) => format!("add the day of the next look, a year on at the latest: `review = {day}`"),
                None => "add the day of the next look: `review = …`".to_owned(),
            },
        );
    }
}
