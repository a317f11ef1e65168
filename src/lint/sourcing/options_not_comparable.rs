//! `options-not-comparable`: so much once against so much a month.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::model::figure::Known;
use crate::plan::field::Named;
use crate::plan::sourcing::Sourcing;
use crate::quantity::{Basis, Money};
use crate::rule;

rule! {
    /// Options whose costs are not in the same terms.
    ///
    /// ## What it does
    ///
    /// Reports sourcing options of which one costs an amount once and another recurs, and those that the plan can't bring to
    /// one sum: a price per seat beside a price in total, or a price per contact where the channels have no `volume`. A price
    /// per contact, resolution or agent hour beside a price in total is no fault where the volume is known: `svcplan numbers`
    /// gives what both cost, and the volume at which they cost the same.
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
    /// options = { in-house = "9800 EUR/month", partner = "390 EUR/seat/month" }
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
    "options-not-comparable", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each() {
        let Some(first) = sourcing.options.each().next() else { continue };
        let is_strange =
            |option: &&Named<Money>| option.basis != first.basis || recurs(&option.body) != recurs(&first.body);
        for option in sourcing.options.each().skip(1).filter(is_strange) {
            let is_once = recurs(&option.body) != recurs(&first.body);
            let reason = match (is_once, cost_of(cx, sourcing, &option.id), cost_of(cx, sourcing, &first.id)) {
                (false, Some(Ok(_)), Some(Ok(_))) => continue,
                (false, Some(Err(missing)), _) | (false, _, Some(Err(missing))) => Some(missing.reason.to_string()),
                _ => None,
            };
            let found = out.report(
                option.id_span,
                format!(
                    "`{}` costs {}, which does not compare with {} for `{}`",
                    option.id, option.body, first.body, first.id
                ),
            );
            found.also(first.id_span, format!("{}", first.body));
            if let Some(reason) = &reason {
                found.note(format!("what it comes to over the plan can't be told: {reason}"));
            }
            let once = if recurs(&option.body) { first } else { option };
            let by_head = |price: &Money| matches!(price.basis, Some(Basis::Seat | Basis::Person));
            found.help(if is_once {
                let (id, price) = (&once.id, &once.body);
                format!("write what `{id}` costs a month or a year, its {price} spread over the time they last")
            } else if reason.is_some() && !by_head(&option.body) && !by_head(&first.body) {
                "write that into the plan, or multiply it out to what you would pay, all in, a month or a year"
                    .to_owned()
            } else {
                "multiply it out to what you would pay, all in, a month or a year".to_owned()
            });
            break;
        }
    }
}

/// Whether a price is paid again and again, by the calendar or by the work.
fn recurs(price: &Money) -> bool {
    price.every.is_some() || matches!(price.basis, Some(Basis::Contact | Basis::Resolution | Basis::AgentHour))
}

/// What an option comes to over the plan, as the model has it.
fn cost_of<'a>(cx: &Context<'a>, sourcing: &Named<Sourcing>, option: &str) -> Option<&'a Known<Decimal>> {
    let decision = cx.model().money()?.decisions.iter().find(|decision| decision.id == sourcing.id)?;
    decision.options.iter().find(|known| known.id == option).map(|known| &known.cost)
}
