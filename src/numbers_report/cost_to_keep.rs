//! What it would cost to keep a promise that is not kept: the people who are missing, at the pay of the cheapest role that may do the work.
//!
//! In: the numbers. Out: money a year, or why it is not known.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::model::outcome::PromiseNumbers;
use crate::model::{Figure, Known, Missing, Numbers, Origins, Spread, Unit};

/// Loaded pay a year of the people missing to a promise.
pub(super) fn cost_to_keep(numbers: &Numbers, promise: &PromiseNumbers) -> Known<Spread<Decimal>> {
    let missing = promise.fte_missing.as_ref().map_err(Missing::clone)?;
    let money = match &numbers.money {
        Some(Ok(money)) => money,
        Some(Err(missing)) => return Err(missing.clone()),
        None => return Err(Missing::new("money is not computed", Origins::NONE)),
    };
    let mut cheapest: Option<Figure<Decimal>> = None;
    let mut refused = None;
    for role in promise.roles.iter().filter_map(|n| numbers.roles.get(*n)) {
        let Some(cost) = money.team.roles.iter().find(|cost| cost.id == role.id) else { continue };
        let per_fte = cost.per_person_a_year.as_ref().map_err(Missing::clone).and_then(|person| {
            let (heads, fte) =
                (role.heads.as_ref().map_err(Missing::clone)?, role.fte.as_ref().map_err(Missing::clone)?);
            let from = person.from.clone().and(&heads.from).and(&fte.from);
            let people = (fte.value > 0.0).then_some(heads.value / fte.value).and_then(Decimal::from_f64);
            let a_year = people.and_then(|people| person.value.checked_mul(people));
            a_year
                .map(|a_year| Figure::new(a_year, person.unit, from.clone()))
                .ok_or_else(|| Missing::new(format!("`{}` has no people", role.id), from))
        });
        match per_fte {
            Ok(cost) if cheapest.as_ref().is_none_or(|least| cost.value < least.value) => cheapest = Some(cost),
            Ok(_) => {}
            Err(why) => refused = Some(why),
        }
    }
    let Some(cheapest) = cheapest else {
        return Err(
            refused.unwrap_or_else(|| Missing::new("no role works the channel", Origins::of([&promise.origin])))
        );
    };
    let at =
        |fte: f64| Decimal::from_f64(fte).and_then(|fte| fte.checked_mul(cheapest.value)).map(|cost| cost.round_dp(2));
    let from = missing.from.clone().and(&cheapest.from);
    match (at(missing.value.low), at(missing.value.mid), at(missing.value.high)) {
        (Some(low), Some(mid), Some(high)) => {
            Ok(Figure::new(Spread { low, mid, high }, Unit::MoneyPerYear(money.currency), from))
        }
        _ => Err(Missing::new("it is more than any budget", from)),
    }
}
