//! `neutral-kpi-as-target`: less of what customers want.

use crate::lint::{Context, Sink};
use crate::plan::kpi::Direction;
use crate::rule;

rule! {
    /// A target for a KPI of which neither more nor less is better.
    ///
    /// ## What it does
    ///
    /// Reports objectives with a target for a KPI whose direction is `neutral`, such as the contact volume.
    ///
    /// ## Why it matters
    ///
    /// Fewer contacts may mean that everything works, or that nobody gets through. A number that says how much was
    /// asked for carries no success by itself; its rate per customer or order does.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.fewer-contacts]
    /// statement = "Bring contacts from 2700 to 2500 a month by 30 June 2027"
    /// kpi = "contact-volume"
    /// baseline = { value = 2700, on = 2026-10-31, source = "help desk export" }
    /// target = 2500
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["let customers change their address themselves"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.fewer-contacts]
    /// statement = "Bring contacts per 100 orders from 9 to 8 by 30 June 2027"
    /// kpi = "contact-rate"
    /// baseline = { value = "9 per 100", on = 2026-10-31, source = "help desk export" }
    /// target = "8 per 100"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["let customers change their address themselves"]
    /// ```
    "neutral-kpi-as-target", group: Units, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        let (Some(kpi), Some(target)) = (objective.kpi.located(), objective.target.get()) else { continue };
        let Some(facts) = cx.kpi(&kpi.value.id).filter(|facts| facts.direction() == Some(Direction::Neutral)) else {
            continue;
        };
        let message =
            format!("neither more nor less of {} is better, so {} is no success by itself", facts.name(), target.value);
        let found = out.report(target.span, message);
        found.also(kpi.span, "its direction is neutral");
        found.help(if facts.id == "contact-volume" {
            "aim at `contact-rate`, contacts per 100 customers or orders, written like `target = \"8 per 100\"`"
                .to_owned()
        } else {
            format!(
                "aim at a rate or share; or, if one way is better for you, set `direction` in `[kpis.{}]`",
                facts.id
            )
        });
    }
}
