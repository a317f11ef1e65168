//! `options-not-comparable`: so much a month against so much a call.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Options whose costs are not in the same terms.
    ///
    /// ## What it does
    ///
    /// Reports sourcing options of which one costs an amount once and another recurs, or one is priced by contact, seat or
    /// hour and another in total.
    ///
    /// ## Why it matters
    ///
    /// A price per contact looks small beside a salary until it is multiplied by the volume. Two prices compare when both
    /// are what you would pay in a year.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [sourcing.night-cover]
    /// what = "Who answers at night"
    /// options = { in-house = "9800 EUR/month", partner = "4.10 EUR/contact" }
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
    "options-not-comparable", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        let Some(first) = sourcing.options.each().next() else { continue };
        for option in sourcing.options.each().skip(1) {
            let alike =
                option.body.basis == first.body.basis && option.body.every.is_some() == first.body.every.is_some();
            if alike {
                continue;
            }
            out.report(
                option.id_span,
                format!(
                    "`{}` costs {}, which does not compare with {} for `{}`",
                    option.id, option.body, first.body, first.id
                ),
            )
            .also(first.id_span, format!("{}", first.body))
            .help("multiply it out to what you would pay, all in, per month or year");
            break;
        }
    }
}
