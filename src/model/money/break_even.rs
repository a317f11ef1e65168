//! Sourcing decisions: what each option costs at the plan's volume, and the volume at which two cost the same.
//!
//! In: the options' prices, contacts and hours of the channels that the decision is about, the balance. Out: cost over the period,
//! difference, break-even. An option costs a fixed sum a month and a price per contact; equal at (F1 − F2) / (P2 − P1) contacts a month.
//! Which option is better is not judged: cost is one criterion among those of the decision.

use rust_decimal::Decimal;

use super::input::{DecisionInput, Price};
use super::months::MOST;
use super::outcome::{Balance, DecisionNumbers, OptionNumbers};
use super::per_contact::contacts;
use super::scope::Scope;
use crate::model::figure::{Figure, Known, Missing, Origins, Unit};
use crate::model::reason::Reason;
use crate::numbers::spend::Spend;
use crate::quantity::Basis;

/// What an option costs: so much in all, and so much for each contact.
struct Terms {
    /// What does not depend on the volume, over the plan's period.
    fixed: Decimal,
    /// What one contact costs.
    per_contact: Decimal,
    from: Origins,
}

/// What the model says of every decision.
pub(crate) fn of(scope: Scope<'_>, balance: &Result<Balance, Missing>) -> Vec<DecisionNumbers> {
    scope.money().decisions.iter().filter_map(|decision| decision_of(scope, decision, balance)).collect()
}

fn decision_of(
    scope: Scope<'_>,
    decision: &DecisionInput,
    balance: &Result<Balance, Missing>,
) -> Option<DecisionNumbers> {
    let chosen = decision.chosen.as_ref().and_then(|(id, _)| decision.options.iter().find(|(option, _)| option == id));
    let reference = chosen.or(decision.options.first())?;
    let channels: Vec<usize> = if decision.channels.is_empty() {
        let staffed = scope.work.iter().enumerate().filter(|(_, channel)| channel.is_staffed);
        staffed.map(|(n, _)| n).collect()
    } else {
        decision.channels.clone()
    };
    let unit = Unit::Money(scope.currency);
    let mut from = Origins::NONE;
    let volume = contacts(scope, &channels, false, &mut from).map(|volume| Figure::new(volume, Unit::Contacts, from));
    let base = terms(scope, &reference.1, &channels, &volume);
    let base_cost = base.as_ref().map_err(Missing::clone).and_then(|base| cost(base, &volume, unit));
    let options = decision.options.iter().map(|(id, price)| {
        let terms = terms(scope, price, &channels, &volume);
        let cost = terms.as_ref().map_err(Missing::clone).and_then(|terms| cost(terms, &volume, unit));
        let more = both(&cost, &base_cost)
            .map(|(cost, base)| Figure::new(cost.value - base.value, unit, cost.from.clone().and(&base.from)));
        let left = both(&more, balance).map(|(more, balance)| {
            Figure::new(balance.left.value.mid - more.value, unit, more.from.clone().and(&balance.left.from))
        });
        let left =
            if chosen.is_some() { left } else { Err(Missing::new(Reason::Undecided, Origins::of([&decision.origin]))) };
        let break_even = if id == &reference.0 {
            Err(Missing::new(Reason::IsReference, Origins::of([price.origin()])))
        } else {
            both(&terms, &base).and_then(|(terms, base)| break_even(scope, terms, base))
        };
        OptionNumbers { id: id.clone(), cost, more, left, break_even }
    });
    let options = options.collect();
    let length = scope.calendar.length();
    let a_month = volume.and_then(|volume| {
        let mean = volume.value.checked_div(length).map(|mean| mean.round_dp(4));
        let mean = mean.ok_or_else(|| Missing::new(Reason::TooShort, volume.from.clone()))?;
        Ok(Figure::new(mean, Unit::ContactsPerMonth, volume.from))
    });
    Some(DecisionNumbers {
        id: decision.id.clone(),
        origin: decision.origin.clone(),
        compared_with: reference.0.clone(),
        is_decided: chosen.is_some(),
        contacts: a_month,
        options,
    })
}

fn both<'a, A, B>(one: &'a Result<A, Missing>, other: &'a Result<B, Missing>) -> Result<(&'a A, &'a B), Missing> {
    Ok((one.as_ref().map_err(Missing::clone)?, other.as_ref().map_err(Missing::clone)?))
}

fn terms(scope: Scope<'_>, price: &Price, channels: &[usize], volume: &Known<Decimal>) -> Result<Terms, Missing> {
    let (money, mut from) = scope.in_currency(price)?;
    if money.amount < Decimal::ZERO {
        return Err(price.because(Reason::OptionBelowZero));
    }
    if money.basis.is_none() {
        let spend = Spend::of(money).ok_or_else(|| price.because(Reason::HourOfOption))?;
        return Ok(Terms { fixed: spend.over(scope.calendar.length()), per_contact: Decimal::ZERO, from });
    }
    if money.every.is_some() {
        return Err(price.because(Reason::OptionPerPeriod));
    }
    let volume = volume.as_ref().map_err(Missing::clone)?;
    let units = match money.basis {
        Some(Basis::Contact) => volume.value,
        Some(Basis::Resolution) => contacts(scope, channels, true, &mut from)?,
        Some(Basis::AgentHour) => hours(scope, channels, &mut from)?,
        _ => return Err(price.because(Reason::OptionPerHead)),
    };
    let share = units.checked_div(volume.value).ok_or_else(|| Missing::new(Reason::NoContacts, volume.from.clone()))?;
    Ok(Terms { fixed: Decimal::ZERO, per_contact: money.amount.saturating_mul(share), from })
}

/// Hours of work on some channels over the whole plan.
fn hours(scope: Scope<'_>, channels: &[usize], from: &mut Origins) -> Result<Decimal, Missing> {
    let mut sum = Decimal::ZERO;
    for channel in channels.iter().filter_map(|n| scope.work.get(*n)) {
        let months = channel.hours.as_ref().map_err(Missing::clone)?;
        from.join(&channel.from);
        sum = months.iter().fold(sum, |sum, month| sum.saturating_add(month.at(scope.end)));
    }
    Ok(sum)
}

fn cost(terms: &Terms, volume: &Known<Decimal>, unit: Unit) -> Known<Decimal> {
    let within = |amount: Decimal, from: Origins| {
        if amount <= MOST { Ok(Figure::new(amount, unit, from)) } else { Err(Missing::new(Reason::BeyondPlans, from)) }
    };
    if terms.per_contact.is_zero() {
        return within(terms.fixed, terms.from.clone());
    }
    let volume = volume.as_ref().map_err(Missing::clone)?;
    let varies = terms.per_contact.saturating_mul(volume.value).round_dp(4);
    within(terms.fixed.saturating_add(varies), terms.from.clone().and(&volume.from))
}

fn break_even(scope: Scope<'_>, one: &Terms, other: &Terms) -> Known<Decimal> {
    let from = one.from.clone().and(&other.from);
    let price = other.per_contact.saturating_sub(one.per_contact);
    if price.is_zero() {
        return Err(Missing::new(Reason::SameSlope, from));
    }
    let months = scope.calendar.length();
    let fixed = one.fixed.saturating_sub(other.fixed).checked_div(months).unwrap_or_default();
    let volume = fixed.checked_div(price).map(|volume| volume.round_dp(4)).filter(|volume| *volume > Decimal::ZERO);
    let volume = volume.ok_or_else(|| Missing::new(Reason::NeverMeet, from.clone()))?;
    Ok(Figure::new(volume, Unit::ContactsPerMonth, from))
}
