//! What a role costs, month by month, from the day its people are there.
//!
//! In: head count, salary, contract hours, loading, start day. Out: gross and loaded pay of each month. Whoever starts during the plan
//! is paid from that day on, in full also while still learning. Somebody who leaves is replaced, so a post is never paid twice; while
//! it is vacant for the hiring lead nobody is paid for it, which is shown and not taken off, because budgets carry the posts.

use rust_decimal::Decimal;

use super::input::{Paid, RoleMoney};
use super::months::Months;
use super::scope::Scope;
use crate::model::figure::{Missing, Origins};
use crate::model::input::Number;
use crate::model::reason::Reason;
use crate::numbers::pay::pay_a_year;
use crate::numbers::spend::Spend;

/// Weeks that make a year, the convention of budgets.
const WEEKS: Decimal = Decimal::from_parts(52, 0, 0, false, 0);

/// What a role costs.
#[derive(Clone, Debug)]
pub(crate) struct RolePay {
    /// Before payroll taxes and benefits.
    pub gross: Months,
    /// With the budget's loading.
    pub loaded: Months,
    /// The part of `loaded` that is not spent on average while posts are vacant; zero without attrition or hiring lead.
    pub vacant: Decimal,
    /// The fields behind it.
    pub from: Origins,
}

/// What a role costs.
///
/// # Errors
/// If head count or pay are missing, below zero, without a period, or in another currency without a rate.
pub(crate) fn pay_of(scope: Scope<'_>, money: &RoleMoney) -> Result<RolePay, Missing> {
    let none = Months::none(scope.calendar.len());
    if money.paid == Paid::Unpaid && !money.salary.number.is_given() {
        let from = Origins::of([&money.origin]);
        return Ok(RolePay { gross: none.clone(), loaded: none, vacant: Decimal::ZERO, from });
    }
    let role = scope.role(&money.id);
    let role = role.ok_or_else(|| Missing::new(Reason::HeadsUnknown, Origins::of([&money.origin])))?;
    let heads = role.headcount.point().ok_or_else(|| role.headcount.missing())?;
    let (price, mut from) = scope.in_currency(&money.salary)?;
    from.add(&role.headcount.origin);
    if heads < Decimal::ZERO || price.amount < Decimal::ZERO {
        return Err(Missing::new(Reason::PayBelowZero, from));
    }
    let hours = role.hours.point().map(|hours| hours.saturating_mul(WEEKS).round_dp(8));
    let is_hourly = price.every.is_none() || price.every == Some(crate::quantity::PeriodUnit::Hour);
    let pay = pay_a_year(price, hours).ok_or_else(|| {
        let reason = if is_hourly && price.basis.is_none() && price.every.is_none() {
            Reason::SalaryWithoutPeriod
        } else {
            Reason::PayNeedsHours
        };
        money.salary.because(reason)
    })?;
    if is_hourly {
        from.add(&role.hours.origin);
    }
    let gross = Spend { yearly: pay.amount, once: Decimal::ZERO }.times(heads);
    let mut loaded = gross;
    if let (Paid::Payroll, Some(factor)) = (money.paid, &scope.money().loaded) {
        let times = factor.point().filter(|factor| *factor > Decimal::ZERO).ok_or_else(|| factor.missing())?;
        loaded = gross.times(times);
        from.add(&factor.origin);
    }
    let starts = role.starts.as_ref().map_or(scope.calendar.first(), |(day, origin)| {
        from.add(origin);
        *day
    });
    let months = |spend| scope.bounded(Months::recurring(scope.calendar.recurring(spend, starts)), &from);
    let (gross, loaded) = (months(gross)?, months(loaded)?);
    let vacant = (loaded.total() * vacant_share(scope)).round_dp(4);
    Ok(RolePay { gross, loaded, vacant, from })
}

/// The share of a post's time that is vacant on average: leavers a year for each post × years until one is replaced, at most all of it.
fn vacant_share(scope: Scope<'_>) -> Decimal {
    let of = |number: &Option<Number>| number.as_ref().and_then(Number::point);
    let (Some(attrition), Some(lead)) = (of(&scope.inputs.attrition), of(&scope.inputs.hiring_lead)) else {
        return Decimal::ZERO;
    };
    (attrition.saturating_mul(lead) / Decimal::from(12)).clamp(Decimal::ZERO, Decimal::ONE)
}
