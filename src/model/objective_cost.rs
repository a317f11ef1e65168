//! What a contact or a settled contact costs on the channels of an objective.
//!
//! In: the money of the plan and the contacts of its channels. Out: the cost, and the cheapest that any month of the plan makes it. Only
//! what the plan itself says is in it: savings that tactics hope for are in no volume, handle time or amount, so a target that needs
//! them is out of reach by the plan's own numbers.

use rust_decimal::prelude::ToPrimitive;

use super::figure::{Figure, Known, Missing, Origins, Spread, Unit};
use super::money::MoneyNumbers;
use super::money::outcome::ChannelUnitCosts;
use super::outcome::{ChannelNumbers, Work};
use super::reason::Reason;
use crate::plan::budget::Category;

/// What it costs.
pub(super) struct Cost {
    /// In the mean of the plan.
    pub mean: Figure<Spread>,
    /// In the cheapest month over the mean of the plan, at most 1.
    pub cheapest_month: f64,
}

/// The cost per contact, or per settled contact, on some channels; `all` are those of the plan.
///
/// # Errors
/// If it can't be computed for one of them, or nobody answers any.
pub(super) fn of(
    money: &MoneyNumbers,
    all: &[ChannelNumbers],
    channels: &[&ChannelNumbers],
    is_settled: bool,
) -> Result<Cost, Missing> {
    let staffed = |channel: &&ChannelNumbers| channel.work != Work::Unstaffed;
    let chosen: Vec<&ChannelNumbers> = channels.iter().copied().filter(|channel| staffed(channel)).collect();
    let costs = &money.unit_costs;
    let known = if chosen.len() == all.iter().filter(staffed).count() {
        let whole = if is_settled { &costs.per_resolution } else { &costs.per_contact };
        in_doubles(whole)?
    } else {
        over(&costs.channels, &chosen, is_settled)?
    };
    Ok(Cost { mean: known, cheapest_month: cheapest_month(money, all) })
}

fn in_doubles(known: &Known<Spread<rust_decimal::Decimal>>) -> Known<Spread> {
    let figure = known.as_ref().map_err(Missing::clone)?;
    let double = |value: rust_decimal::Decimal| value.to_f64().unwrap_or(f64::MAX);
    Ok(Figure::new(figure.value.map(double), figure.unit, figure.from.clone()))
}

/// All cost of some channels over all their contacts, or over those that are settled.
fn over(costs: &[ChannelUnitCosts], channels: &[&ChannelNumbers], is_settled: bool) -> Known<Spread> {
    let mut from = Origins::NONE;
    let (mut cost, mut counted) = (Spread::<f64>::default(), Spread::<f64>::default());
    let mut unit = Unit::Ratio;
    for channel in channels {
        let Some(known) = costs.iter().find(|cost| cost.id == channel.id) else { continue };
        let contacts = channel.contacts.as_ref().map_err(Missing::clone)?;
        let per_contact = in_doubles(&known.per_contact)?;
        let each = if is_settled { in_doubles(&known.per_resolution)? } else { per_contact.clone() };
        let here = Spread::each(|end| per_contact.value.at(end) * contacts.value.at(end));
        cost = Spread::each(|end| cost.at(end) + here.at(end));
        counted = Spread::each(|end| {
            let price = each.value.at(end);
            counted.at(end) + if price > 0.0 { here.at(end) / price } else { contacts.value.at(end) }
        });
        unit = each.unit;
        from.join(&each.from);
        from.join(&contacts.from);
    }
    if counted.low.min(counted.high) <= 0.0 {
        return Err(Missing::new(Reason::NobodyOnObjective, from));
    }
    Ok(Figure::new(Spread::each(|end| cost.at(end) / counted.at(end)), unit, from))
}

/// Running cost over contacts of the cheapest month, over that of all months.
fn cheapest_month(money: &MoneyNumbers, all: &[ChannelNumbers]) -> f64 {
    let reserve = money.by_category.iter().find(|category| category.category == Category::Contingency);
    let months = money.by_month.months.iter().enumerate().filter_map(|(n, month)| {
        let kept = reserve.and_then(|reserve| reserve.amount.recurring.get(n)).copied().unwrap_or_default();
        let cost = (month.recurring - kept).to_f64()?;
        let staffed = all.iter().filter(|channel| channel.work != Work::Unstaffed);
        let contacts: f64 =
            staffed.filter_map(|channel| channel.contacts_by_month.get(n)).map(|month| month.value.mid).sum();
        // The first and the last month may be cut short: cost and contacts of a day say nothing.
        let is_whole = (month.month.last - month.month.first).num_days() >= 27;
        (is_whole && contacts > 0.0 && cost > 0.0).then_some((cost, contacts))
    });
    let (mut cost, mut contacts, mut least) = (0.0, 0.0, f64::INFINITY);
    for (here, come) in months {
        cost += here;
        contacts += come;
        least = f64::min(least, here / come);
    }
    if contacts > 0.0 { (least / (cost / contacts)).min(1.0) } else { 1.0 }
}
