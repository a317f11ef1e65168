//! What the budget's total leaves over.
//!
//! In: the total, the contingency and the cost. Out: the balance over the period and, where the total recurs, month by month. Below zero
//! is overspent; nothing is rounded away.

use rust_decimal::Decimal;

use super::ledger::Ledger;
use super::months::Months;
use super::outcome::{Balance, MonthBalance};
use super::scope::Scope;
use crate::model::figure::{Figure, Missing, Origins, Spread, Unit};
use crate::model::reason::Reason;
use crate::numbers::spend::Spend;

/// The balance.
///
/// # Errors
/// If the budget has no total, or it is per unit or in another currency without a rate.
pub(crate) fn of(scope: Scope<'_>, ledger: &Ledger, cost: &Figure<Spread<Decimal>>) -> Result<Balance, Missing> {
    let unit = Unit::Money(scope.currency);
    let total = scope.money().total.as_ref();
    let total = total.ok_or_else(|| Missing::new(Reason::NoTotal, Origins::NONE))?;
    let (amount, from) = scope.in_currency(total)?;
    let spend = Spend::of(amount).ok_or_else(|| total.because(Reason::UnitPrice))?;
    let mut months = Months::once(scope.calendar.len(), spend.once, None);
    months.recurring = scope.calendar.recurring(spend, scope.calendar.first());
    let months = scope.bounded(months, &from)?;
    let total = Figure::new(months.total(), unit, from.clone());
    let reserve = match &scope.money().contingency {
        None => Figure::new(Decimal::ZERO, unit, Origins::NONE),
        Some(number) => {
            let share = number.point().filter(|share| (Decimal::ZERO..=Decimal::ONE).contains(share));
            let share = share.ok_or_else(|| number.missing())?;
            let kept = (total.value * share).round_dp(4);
            Figure::new(kept, unit, from.clone().and(&Origins::of([&number.origin])))
        }
    };
    let after = |reserve: Decimal, from: &Origins| {
        // The more contacts, the more it costs, and the less is left.
        let left = cost.value.map(|cost| total.value - cost - reserve);
        Figure::new(left, unit, from.clone().and(&cost.from))
    };
    let mut so_far = Decimal::ZERO;
    let balances = scope.calendar.months().iter().enumerate().map(|(n, month)| {
        let spent: Decimal = ledger.own().map(|entry| entry.amount.in_month(n)).sum();
        let left = months.recurring[n] - spent;
        so_far += left;
        MonthBalance { month: *month, total: months.recurring[n], cost: spent, left, left_so_far: so_far }
    });
    let balances = if spend.yearly.is_zero() { Vec::new() } else { balances.collect() };
    Ok(Balance {
        left: after(Decimal::ZERO, &from),
        left_after_reserve: after(reserve.value, &reserve.from.clone().and(&from)),
        total,
        reserve,
        months: balances,
    })
}
