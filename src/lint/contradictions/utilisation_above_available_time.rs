//! `utilisation-above-available-time`: busier than the hours people are there.

use rust_decimal::Decimal;

use super::pull::{Pull, pulls};
use crate::lint::{Context, Sink};
use crate::plan::field::{Located, Measured};
use crate::quantity::Percent;
use crate::rule;

rule! {
    /// A utilisation target above the share of paid time in which people are available at all.
    ///
    /// ## What it does
    ///
    /// Compares the target of an objective on `utilisation` with what the team's `shrinkage` leaves.
    ///
    /// ## Why it matters
    ///
    /// Utilisation is occupancy times the time left after shrinkage. With 30% shrinkage, 70% would mean that nobody ever waits
    /// for a contact, and more is impossible.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "40%"
    /// max_occupancy = "85%"
    ///
    /// [objectives.use-the-hours]
    /// statement = "Raise utilisation from 58% to 62% by 30 June 2027"
    /// kpi = "utilisation"
    /// baseline = { value = "58%", on = 2026-10-31, source = "time records" }
    /// target = "62%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["service-level"]
    /// tactics = ["fewer meetings"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.use-the-hours]
    /// statement = "Raise utilisation from 54% to 57% by 30 June 2027"
    /// kpi = "utilisation"
    /// baseline = { value = "54%", on = 2026-10-31, source = "time records" }
    /// target = "57%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["service-level"]
    /// tactics = ["fewer meetings"]
    /// ```
    "utilisation-above-available-time", group: Contradictions, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for pull in pulls(cx).filter(|pull| pull.kpi() == "utilisation") {
        let Some((shrinkage, left)) = impossible(cx, &pull) else { continue };
        let Some(target) = pull.target() else { continue };
        let message = format!(
            "utilisation of {} is more than the {left} of paid time in which people are available",
            target.shown
        );
        let limit =
            cx.plan.team.get().and_then(|team| team.max_occupancy.copied()).unwrap_or(Percent(Decimal::from(85)));
        let most = Percent((left.0 * limit.fraction()).floor());
        out.report(pull.place, message)
            .also(shrinkage.span, format!("leaves {left}"))
            .note(format!("utilisation = occupancy × (1 − shrinkage); {limit} × {left} = {most}"))
            .help(format!("aim for `\"{most}\"` at most"));
    }
}

/// The shrinkage that rules the target out, and what it leaves.
pub(super) fn impossible<'a>(cx: &Context<'a>, pull: &Pull<'_>) -> Option<(&'a Located<Measured<Percent>>, Percent)> {
    if pull.kpi() != "utilisation" {
        return None;
    }
    let shrinkage = cx.plan.team.get()?.shrinkage.located()?;
    let left = Decimal::ONE_HUNDRED - shrinkage.value.value.0;
    let target = pull.target()?.low;
    (target > left).then_some((shrinkage, Percent(left)))
}
