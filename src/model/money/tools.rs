//! What a tool costs, by its price model.
//!
//! In: price, seats, usage, the people and the work of the plan. Out: its cost month by month. A price per seat meets the licences,
//! per person the licences or else the people there are in each month, per contact, resolution or agent hour the `usage`, or else what
//! the model says of the tool's channels.

use rust_decimal::Decimal;

use super::input::ToolInput;
use super::months::Months;
use super::resolution::settled_share;
use super::scope::Scope;
use super::workload::ByMonth;
use crate::model::figure::{Missing, Origins};
use crate::model::reason::Reason;
use crate::numbers::spend::Spend;
use crate::quantity::{Basis, Money, PeriodUnit};

/// What a tool costs, and the fields behind it.
///
/// # Errors
/// If its price or the count that it is multiplied by is missing, or the price is per hour of nothing in particular.
pub(crate) fn cost_of(scope: Scope<'_>, tool: &ToolInput) -> Result<(Months, Origins), Missing> {
    let (price, mut from) = scope.in_currency(&tool.price)?;
    let bare = Money { basis: None, ..price };
    let months = match price.basis {
        None if price.every == Some(PeriodUnit::Hour) => {
            return Err(tool.price.because(Reason::HourOfWhich));
        }
        None => spread(scope, bare, Decimal::ONE),
        Some(Basis::Seat) => spread(scope, bare, count(scope, &tool.seats, &mut from)?),
        Some(Basis::Person) if tool.seats.is_given() => spread(scope, bare, count(scope, &tool.seats, &mut from)?),
        Some(Basis::Person) => per_person(scope, bare, &mut from)?,
        Some(_) if price.every.is_some() => {
            return Err(tool.price.because(Reason::UseAndPeriod));
        }
        Some(basis) => by_use(scope, tool, basis, price.amount, &mut from)?,
    };
    Ok((scope.bounded(months, &from)?, from))
}

fn count(scope: Scope<'_>, number: &crate::model::input::Number, from: &mut Origins) -> Result<Decimal, Missing> {
    let count = number.at(scope.end).ok_or_else(|| number.missing())?;
    from.add(&number.origin);
    if count < Decimal::ZERO {
        return Err(Missing::of(&number.origin, |field| Reason::BelowZero { field }));
    }
    Ok(count)
}

fn spread(scope: Scope<'_>, price: Money, times: Decimal) -> Months {
    let spend = Spend::of(price).unwrap_or_default().times(times);
    let mut months = Months::recurring(scope.calendar.recurring(spend, scope.calendar.first()));
    months.undated = spend.once.round_dp(4);
    months
}

/// Times the people there are in each month; of a price that is paid once, times all of them.
fn per_person(scope: Scope<'_>, price: Money, from: &mut Origins) -> Result<Months, Missing> {
    let mut sum = Months::none(scope.calendar.len());
    for role in &scope.inputs.roles {
        let heads = count(scope, &role.headcount, from)?;
        let spend = Spend::of(price).unwrap_or_default().times(heads);
        let starts = role.starts.as_ref().map_or(scope.calendar.first(), |(day, _)| *day);
        let mut here = Months::recurring(scope.calendar.recurring(spend, starts));
        here.undated = spend.once.round_dp(4);
        sum.add(&scope.bounded(here, from)?);
    }
    if scope.inputs.roles.is_empty() {
        return Err(Missing::new(Reason::NoPeople, from.clone()));
    }
    Ok(sum)
}

/// A price per contact, resolution or agent hour.
fn by_use(
    scope: Scope<'_>,
    tool: &ToolInput,
    basis: Basis,
    price: Decimal,
    from: &mut Origins,
) -> Result<Months, Missing> {
    if tool.usage.is_given() {
        let monthly = price.saturating_mul(count(scope, &tool.usage, from)?);
        let spend = Spend { yearly: monthly, once: Decimal::ZERO }.times(Decimal::from(12));
        return Ok(Months::recurring(scope.calendar.recurring(spend, scope.calendar.first())));
    }
    let mut counted = vec![Decimal::ZERO; scope.calendar.len()];
    let mut any = false;
    for (n, channel) in scope.work.iter().enumerate() {
        let serves = if tool.channels.is_empty() { channel.is_staffed } else { tool.channels.contains(&n) };
        if !serves {
            continue;
        }
        any = true;
        let (work, share): (&ByMonth, _) = match basis {
            Basis::AgentHour => (&channel.hours, Decimal::ONE),
            Basis::Resolution => (&channel.contacts, settled_share(scope, n, from)?),
            _ => (&channel.contacts, Decimal::ONE),
        };
        let work = work.as_ref().map_err(Missing::clone)?;
        from.join(&channel.from);
        for (sum, here) in counted.iter_mut().zip(work) {
            *sum = sum.saturating_add(here.at(scope.end).saturating_mul(share));
        }
    }
    if !any {
        return Err(tool.price.because(Reason::UsageUnknown { basis }));
    }
    Ok(Months::recurring(counted.into_iter().map(|count| price.saturating_mul(count).round_dp(4)).collect()))
}
