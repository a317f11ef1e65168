//! What one contact costs, and one that is settled.
//!
//! In: cost and contacts at the lower end, the middle and the upper end of the plan's ranges. Out: cost per contact and per resolution, of
//! each channel and of all. Cost is what recurs, without contingency; contacts are those that people answer, because a visit to a help
//! page is none.

use rust_decimal::Decimal;

use super::ledger::Ledger;
use super::outcome::{ChannelUnitCosts, Shared, UnitCosts};
use super::resolution::settled_share;
use super::scope::Scope;
use crate::model::end::End;
use crate::model::figure::{Figure, Known, Missing, Origins, Spread, Unit};
use crate::model::reason::Reason;
use crate::plan::budget::Category;

/// What running the department costs: what recurs, without contingency.
pub(crate) fn running_of(ledger: &Ledger) -> Decimal {
    let own = ledger.own().filter(|entry| entry.category != Category::Contingency);
    own.map(|entry| entry.amount.recurring_total()).sum()
}

/// The unit costs, from the costs at the three ends.
pub(crate) fn of(
    scope: Scope<'_>,
    ledger: &Ledger,
    running: Spread<Decimal>,
    channels: &Spread<Result<Shared, Missing>>,
) -> UnitCosts {
    let costs = Origins::of(ledger.own().flat_map(|entry| &entry.from));
    let staffed = || scope.work.iter().enumerate().filter(|(_, channel)| channel.is_staffed);
    let whole = staffed().map(|(n, _)| n).collect::<Vec<_>>();
    let rows = staffed().map(|(n, channel)| {
        let part = |shared: &Result<Shared, Missing>| {
            shared.as_ref().map(|shared| shared.parts[n].running).map_err(Missing::clone)
        };
        let running =
            || Ok(Spread { low: part(&channels.low)?, mid: part(&channels.mid)?, high: part(&channels.high)? });
        let unit_cost =
            |unit, is_settled| running().and_then(|running| cost(scope, running, &[n], unit, is_settled, &costs));
        ChannelUnitCosts {
            id: channel.id.clone(),
            stated: scope.money().stated.get(n).and_then(Option::as_ref).map(|price| {
                let (money, from) = scope.in_currency(price)?;
                Ok(Figure::new(money.amount, Unit::MoneyPerContact(scope.currency), from))
            }),
            per_contact: unit_cost(Unit::MoneyPerContact(scope.currency), false),
            per_resolution: unit_cost(Unit::MoneyPerResolution(scope.currency), true),
        }
    });
    UnitCosts {
        running: Figure::new(running, Unit::Money(scope.currency), costs.clone()),
        channels: rows.collect(),
        per_contact: cost(scope, running, &whole, Unit::MoneyPerContact(scope.currency), false, &costs),
        per_resolution: cost(scope, running, &whole, Unit::MoneyPerResolution(scope.currency), true, &costs),
    }
}

fn cost(
    scope: Scope<'_>,
    running: Spread<Decimal>,
    channels: &[usize],
    unit: Unit,
    is_settled: bool,
    costs: &Origins,
) -> Known<Spread<Decimal>> {
    let mut from = costs.clone();
    let mut at = |end: End| {
        let count = contacts(scope.at(end), channels, is_settled, &mut from)?;
        if count.is_zero() {
            return Err(Missing::new(Reason::NoContacts, from.clone()));
        }
        let each = running.at(end).checked_div(count).map(|each| each.round_dp(4));
        each.ok_or_else(|| Missing::new(Reason::NextToNoContacts, from.clone()))
    };
    let value = Spread { low: at(End::Low)?, mid: at(End::Mid)?, high: at(End::High)? };
    Ok(Figure::new(value, unit, from))
}

/// Contacts on some channels over the whole plan, or those of them that are settled.
pub(crate) fn contacts(
    scope: Scope<'_>,
    channels: &[usize],
    is_settled: bool,
    from: &mut Origins,
) -> Result<Decimal, Missing> {
    let mut sum = Decimal::ZERO;
    for n in channels {
        let Some(channel) = scope.work.get(*n) else { continue };
        let months = channel.contacts.as_ref().map_err(Missing::clone)?;
        let share = if is_settled { settled_share(scope, *n, from)? } else { Decimal::ONE };
        from.join(&channel.from);
        let here = months.iter().fold(Decimal::ZERO, |sum, month| sum.saturating_add(month.at(scope.end)));
        sum = sum.saturating_add(here.saturating_mul(share));
    }
    Ok(sum)
}
