//! `sourcing-review-overdue`: the look that was promised.

use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A sourcing decision whose review is overdue.
    ///
    /// ## What it does
    ///
    /// Reports sourcing decisions whose `review` lies before today.
    ///
    /// ## Why it matters
    ///
    /// The notice period runs whether anybody looks or not.
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
    /// review = 2026-11-16
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
    "sourcing-review-overdue", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        let Some(review) = sourcing.review.located().filter(|review| review.value < cx.as_of) else { continue };
        let days = counted((cx.as_of - review.value).num_days(), "day");
        out.report(review.span, format!("the review of `{}` has been due for {days}", sourcing.id))
            .help("look at it, then write the day of the next look");
    }
}
