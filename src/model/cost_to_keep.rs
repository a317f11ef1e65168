//! What it costs to fill a gap: the people who are missing, at the pay of the role that costs least for its hours.
//!
//! In: the inputs, what the roles cost, the roles that could be added to. Out: a role with the pay of one full-time equivalent, and money
//! a year for a promise. Nothing is rounded to whole people here; whoever proposes to hire does that.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::capacity;
use super::figure::{Figure, Known, Missing, Origins, Spread, Unit};
use super::input::Inputs;
use super::money::MoneyNumbers;
use super::outcome::{Numbers, PromiseNumbers};
use super::reason::Reason;

/// The role that costs least for its hours.
#[derive(Clone, Debug)]
pub struct Cheapest {
    /// Its index in the inputs.
    pub role: usize,
    /// Loaded pay of one person in a year.
    pub person_a_year: Decimal,
    /// Loaded pay of one full-time equivalent in a year.
    pub fte_a_year: Figure<Decimal>,
}

/// The people of a role that make one full-time equivalent: longest contract week of the plan / its own; `None` without contract hours.
pub fn people_per_fte(inputs: &Inputs, role: usize) -> Option<f64> {
    let hours = capacity::hours(inputs.roles.get(role)?).ok().filter(|hours| *hours > 0.0)?;
    Some(capacity::full_week(inputs)? / hours)
}

/// The cheapest of `roles` that is paid: for no money nobody more comes.
///
/// # Errors
/// If none of them has contract hours and pay that can be computed.
pub fn cheapest(inputs: &Inputs, money: &MoneyNumbers, roles: &[usize]) -> Result<Cheapest, Missing> {
    let mut found: Option<Cheapest> = None;
    let mut refused = None;
    for role in roles {
        match pay_of(inputs, money, *role) {
            Ok(Some(pay)) if found.as_ref().is_none_or(|least| pay.fte_a_year.value < least.fte_a_year.value) => {
                found = Some(pay);
            }
            Ok(_) => {}
            Err(why) => refused = Some(why),
        }
    }
    found.ok_or_else(|| refused.unwrap_or_else(|| Missing::new(Reason::NoPaidRole, Origins::NONE)))
}

/// What a role costs; `None` if it is not paid.
fn pay_of(inputs: &Inputs, money: &MoneyNumbers, role: usize) -> Result<Option<Cheapest>, Missing> {
    let Some(input) = inputs.roles.get(role) else { return Ok(None) };
    let Some(cost) = money.team.roles.iter().find(|cost| cost.id == input.id) else { return Ok(None) };
    let person = cost.per_person_a_year.as_ref().map_err(Missing::clone)?;
    if person.value <= Decimal::ZERO {
        return Ok(None);
    }
    let from = person.from.clone().and(&Origins::of([&input.hours.origin]));
    let people = people_per_fte(inputs, role).ok_or_else(|| match capacity::hours(input) {
        Err(why) => why,
        Ok(_) => Missing::new(Reason::IsZero { field: input.hours.origin.path.clone() }, from.clone()),
    })?;
    let a_year = Decimal::from_f64(people).and_then(|people| person.value.checked_mul(people));
    let a_year = a_year.ok_or_else(|| Missing::new(Reason::BeyondBudgets, from.clone()))?;
    let fte_a_year = Figure::new(a_year, person.unit, from);
    Ok(Some(Cheapest { role, person_a_year: person.value, fte_a_year }))
}

/// Loaded pay a year of the people missing to a promise.
///
/// # Errors
/// If the people missing, money or the pay of every role that may do the work are not known.
pub fn cost_to_keep(inputs: &Inputs, numbers: &Numbers, promise: &PromiseNumbers) -> Known<Spread<Decimal>> {
    let missing = promise.fte_missing.as_ref().map_err(Missing::clone)?;
    let money = match &numbers.money {
        Some(Ok(money)) => money,
        Some(Err(missing)) => return Err(missing.clone()),
        None => return Err(Missing::new(Reason::MoneyNotComputed, Origins::NONE)),
    };
    let fte = cheapest(inputs, money, &promise.roles)?.fte_a_year;
    let at = |count: f64| Decimal::from_f64(count).and_then(|count| count.checked_mul(fte.value));
    let at = |count: f64| at(count).map(|cost| cost.round_dp(2));
    let from = missing.from.clone().and(&fte.from);
    match (at(missing.value.low), at(missing.value.mid), at(missing.value.high)) {
        (Some(low), Some(mid), Some(high)) => {
            Ok(Figure::new(Spread { low, mid, high }, Unit::MoneyPerYear(money.currency), from))
        }
        _ => Err(Missing::new(Reason::BeyondBudgets, from)),
    }
}
