//! `currency-of-kpi-value`: two currencies for one cost.

use crate::catalogue::Misfit;
use crate::lint::{Context, Sink};
use crate::quantity::{KpiValue, ValueUnit};
use crate::rule;
use super::stated::each_stated;

rule! {
    /// A KPI value in another currency than the plan's.
    ///
    /// ## What it does
    ///
    /// Compares the currency of every baseline, target, milestone and floor with `currency` in `[plan]`.
    ///
    /// ## Why it matters
    ///
    /// A cost of 5 USD and one of 5 EUR are not the same target, and the plan carries no rate of exchange, which
    /// changes every day. One plan has one currency.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.cheaper-contacts]
    /// statement = "Cut the cost of a contact from 9 to 8 by 30 June 2027"
    /// kpi = "cost-per-contact"
    /// baseline = { value = "9 EUR", on = 2026-10-31, source = "budget report" }
    /// target = "8 USD"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.cheaper-contacts]
    /// statement = "Cut the cost of a contact from 9 to 8 euros by 30 June 2027"
    /// kpi = "cost-per-contact"
    /// baseline = { value = "9 EUR", on = 2026-10-31, source = "budget report" }
    /// target = "8 EUR"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    "currency-of-kpi-value", group: Units, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    each_stated(cx, |kpi, stated| {
        let Err(Misfit::Currency(plan)) = kpi.convert(stated.value) else { return };
        let found = out.report(stated.span, format!("the {} is {}, but the plan is in {plan}", stated.what, stated.value));
        if let Some(span) = cx.plan.head.get().and_then(|head| head.currency.span()) {
            found.also(span, "the currency of the plan");
        }
        let in_plan = KpiValue { unit: ValueUnit::Money(plan), ..stated.value };
        found.help(format!("convert it and write the amount in {plan}; if only the code is wrong: `{}`", in_plan.written()));
    });
}
