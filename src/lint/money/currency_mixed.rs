//! `currency-mixed`: amounts that can't be added.

use crate::lint::{Context, Sink};
use crate::numbers::amounts::each_amount;
use crate::numbers::exchange::rate_between;
use crate::numbers::spend::plan_currency;
use crate::quantity::{Currency, KpiValue, ValueUnit};
use crate::rule;

rule! {
    /// An amount in another currency than the plan's.
    ///
    /// ## What it does
    ///
    /// Compares the currency of every amount, and of every KPI value in money, with `currency` in `[plan]`. Amounts in a currency
    /// for which `rates` in `[plan]` has a rate pass; KPI values do not, because they are compared and not added up.
    ///
    /// ## Why it matters
    ///
    /// Without an exchange rate such an amount is in no sum: totals, seat prices and salaries would silently be
    /// too low.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [training.product-news]
    /// what = "what is new in the product"
    /// roles = ["agent"]
    /// hours = "12 hours/year"
    /// cost = "1200 USD"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [training.product-news]
    /// what = "what is new in the product"
    /// roles = ["agent"]
    /// hours = "12 hours/year"
    /// cost = "1100 EUR"
    /// ```
    "currency-mixed", group: Money, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(currency) = plan_currency(cx.plan) else { return };
    let stated = cx.plan.head.get().and_then(|head| head.currency.span()).unwrap_or_default();
    let mut compare = |span, seen: Currency| {
        if seen != currency {
            out.report(span, format!("this amount is in {seen}, the plan is in {currency}"))
                .also(stated, format!("the plan's currency is {currency}"))
                .help(format!(
                    "write what it comes to in {currency}, or give the rate in `[plan]`: `rates = [\"1 {seen} = … {currency}\"]`"
                ));
        }
    };
    each_amount(cx.plan, |span, money| {
        if rate_between(cx.plan, money.currency, currency).is_none() {
            compare(span, money.currency);
        }
    });
    let mut value = |span, value: KpiValue| {
        if let ValueUnit::Money(seen) = value.unit {
            compare(span, seen);
        }
    };
    for floor in cx.plan.kpis.each().filter_map(|kpi| kpi.floor.located()) {
        value(floor.span, floor.value);
    }
    for objective in cx.plan.objectives.each() {
        if let Some(at) = objective.baseline.located() {
            value(at.span, at.value.value);
        }
        if let Some(at) = objective.target.located() {
            value(at.span, at.value.value.low);
        }
        for at in objective.milestones.each().filter_map(|milestone| milestone.value.target.located()) {
            value(at.span, at.value);
        }
    }
}
