//! Amounts in another currency than the plan's, by the rates that the plan gives.
//!
//! In: an amount and the plan. Out: the amount in the plan's currency. Without a rate between the two there is none: two currencies
//! are never added up, and no rate is made of two others.

use crate::plan::Plan;
use crate::plan::field::{Located, Measured};
use crate::quantity::{Currency, ExchangeRate, Money};

/// The first rate of the plan between two currencies.
pub fn rate_between(plan: &Plan, one: Currency, other: Currency) -> Option<&Located<Measured<ExchangeRate>>> {
    let rates = plan.head.get()?.rates.each();
    rates.into_iter().find(|at| {
        let (of, to) = (at.value.of, at.value.to);
        (of, to) == (one, other) || (to, of) == (one, other)
    })
}

/// An amount in the plan's currency; `None` without a plan currency, or in another one without a rate.
pub fn in_plan_currency(plan: &Plan, money: Money) -> Option<Money> {
    let currency = plan.head.get()?.currency.copied()?;
    if money.currency == currency {
        return Some(money);
    }
    let rate = rate_between(plan, money.currency, currency)?;
    let amount = rate.value.convert(money.amount, money.currency, currency)?;
    Some(Money { amount, currency, ..money })
}
