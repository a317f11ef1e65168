//! `contract-without-kpis`: good service, by whose measure?

use super::score::is_bought;
use crate::lint::coverage::empty::names_nothing;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Work that is bought without a KPI in the contract.
    ///
    /// ## What it does
    ///
    /// Reports sourcing decisions for an option whose name says that somebody else does the work (`partner`, `agency`,
    /// `vendor` and the like) and that list no `contract_kpis`.
    ///
    /// ## Why it matters
    ///
    /// What is not measured in the contract can't be claimed. Public contracts hold suppliers to such figures as 70% of
    /// calls in 30 seconds, at most 8% abandoned, 65% resolved at first contact (Case Western Reserve University).
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
    /// review = 2027-05-03
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
    "contract-without-kpis", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for sourcing in cx.plan.sourcing.each().filter(|sourcing| is_bought(sourcing)) {
        let none = names_nothing(cx, &sourcing.contract_kpis);
        let Some(decision) = sourcing.decision.located().filter(|_| none) else { continue };
        out.report(
            sourcing.contract_kpis.span().unwrap_or(decision.span),
            format!("no KPI holds `{}` to anything", decision.value),
        )
        .help("name what the contract measures: `contract_kpis = [\"service-level\", \"first-contact-resolution\"]`");
    }
}
