//! What an on-call rota costs, month by month.
//!
//! In: the pay for being on duty, how many are on duty at once, the hours. Out: the cost with the budget's loading. Only duty is paid
//! here: the work that people are called for is in nobody's pay twice, because the plan does not say how often they are called.

use rust_decimal::Decimal;

use super::input::{Paid, RotaMoney};
use super::months::Months;
use super::scope::Scope;
use crate::model::figure::{Missing, Origins};
use crate::model::input::{RotaInput, Value};
use crate::model::reason::Reason;
use crate::numbers::open_week::{OpenWeek, hours_of};
use crate::numbers::spend::Spend;
use crate::quantity::{Money, PeriodUnit};

/// Weeks that make a year, the convention of budgets.
const WEEKS: u64 = 52;

/// What a rota costs, and the fields behind it.
///
/// # Errors
/// If its pay has no period, is per something else than a person, or if hours or people are missing.
pub(crate) fn cost_of(scope: Scope<'_>, rota: &RotaInput, money: &RotaMoney) -> Result<(Months, Origins), Missing> {
    let (pay, mut from) = scope.in_currency(&money.pay)?;
    if pay.basis.is_some() {
        return Err(money.pay.because(Reason::DutyNotByTime));
    }
    let every = pay.every.ok_or_else(|| money.pay.because(Reason::DutyWithoutTime))?;
    let at_once = match rota.at_once.value {
        Value::Absent => Decimal::ONE,
        _ => {
            from.add(&rota.at_once.origin);
            rota.at_once.point().ok_or_else(|| rota.at_once.missing())?
        }
    };
    if pay.amount < Decimal::ZERO || at_once < Decimal::ZERO {
        return Err(Missing::new(Reason::DutyBelowZero, from));
    }
    let times = match (every, rota.open.week()) {
        (PeriodUnit::Hour | PeriodUnit::Day, Some(week)) => {
            from.add(rota.open.origin());
            units_a_year(every, week)
        }
        (PeriodUnit::Hour | PeriodUnit::Day, None) => {
            return Err(Missing::of(rota.open.origin(), |field| Reason::Unreadable { field }));
        }
        (every, _) => every.per_year(),
    };
    let yearly = Money { every: Some(PeriodUnit::Year), ..pay };
    let mut spend = Spend::of(yearly).unwrap_or_default().times(times).times(at_once);
    if let (Paid::Payroll, Some(factor)) = (money.paid, &scope.money().loaded) {
        let loading = factor.point().filter(|factor| *factor > Decimal::ZERO).ok_or_else(|| factor.missing())?;
        spend = spend.times(loading);
        from.add(&factor.origin);
    }
    let months = Months::recurring(scope.calendar.recurring(spend, scope.calendar.first()));
    Ok((scope.bounded(months, &from)?, from))
}

/// Hours, or days with duty, of a year.
fn units_a_year(every: PeriodUnit, week: &OpenWeek) -> Decimal {
    let a_week = match every {
        PeriodUnit::Hour => hours_of(week.minutes()),
        _ => Decimal::from(week.days()),
    };
    a_week * Decimal::from(WEEKS)
}
