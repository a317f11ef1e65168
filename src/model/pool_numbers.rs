//! What a group of channels needs together and has together, each person counted once.
//!
//! In: a group and its hours shared out. Out: [`PoolNumbers`]: demand and supply, month by month too, and the set of channels that is
//! shortest of people for its promises and for the occupancy cap.

use std::sync::Arc;

use super::capacity::Capacity;
use super::figure::{Figure, Missing, Origins, Spread, Unit};
use super::outcome::{PoolMonth, PoolNumbers, Shortage};
use super::pool::{Balance, Group, Set};
use super::share_out::Shared;
use super::staffable::Staffable;

/// What the model says of a group.
pub(crate) fn of(
    group: Group,
    works: &[Vec<usize>],
    staffable: &[Result<Arc<Staffable>, Missing>],
    roles: &[Capacity],
    shared: &Shared,
    months: usize,
) -> PoolNumbers {
    let known: Vec<&Arc<Staffable>> = group.channels.iter().filter_map(|n| staffable[*n].as_ref().ok()).collect();
    let sum = |needs: &[Spread], set: u128| {
        let chosen = || needs.iter().enumerate().filter(|(n, _)| set & 1 << (n % 128) != 0).map(|(_, need)| need);
        Spread {
            low: chosen().map(|s| s.low).sum(),
            mid: chosen().map(|s| s.mid).sum(),
            high: chosen().map(|s| s.high).sum(),
        }
    };
    let from_needs = |set: u128| {
        let mut from = Origins::NONE;
        for (_, channel) in known.iter().enumerate().filter(|(n, _)| set & 1 << (n % 128) != 0) {
            from.join(&channel.need_from);
        }
        from
    };
    let from_haves = |chosen: &[usize]| {
        let mut from = Origins::NONE;
        for role in chosen {
            if let Ok(hours) = &roles[*role].hours {
                from.join(&hours.from);
            }
        }
        from
    };
    let shortage = |needs: &[Spread]| {
        let low = needs.iter().map(|need| need.low).collect();
        let Set { channels: set, supply, .. } = Balance::new(&group, works, low, &shared.haves)?.shortest()?;
        let channels: Vec<usize> =
            group.channels.iter().enumerate().filter(|(n, _)| set & 1 << n != 0).map(|(_, channel)| *channel).collect();
        let chosen: Vec<usize> = group
            .roles
            .iter()
            .copied()
            .filter(|role| works[*role].iter().any(|works| channels.contains(works)))
            .collect();
        let demand = Figure::new(sum(needs, set), Unit::HoursPerWeek, from_needs(set));
        let in_set =
            || known.iter().enumerate().filter(|(n, _)| set & 1 << n != 0).map(|(_, channel)| channel.fte_hours);
        let fte_hours = in_set().sum::<f64>() / in_set().count().max(1) as f64;
        let supply = Figure::new(supply, Unit::HoursPerWeek, from_haves(&chosen));
        let fte_missing = Figure::new(
            demand.value.map(|demand: f64| ((demand - supply.value) / fte_hours).max(0.0)),
            Unit::Fte,
            demand.from.clone().and(&supply.from),
        );
        Some(Shortage { channels, roles: chosen, demand, supply, fte_missing, is_together: false })
    };
    let (demand_from, supply_from) = (from_needs(u128::MAX), from_haves(&group.roles));
    let mut by_month: Vec<PoolMonth> = Vec::with_capacity(months);
    let mut before: Option<(Vec<Spread>, Vec<f64>)> = None;
    for month in 0..months {
        // Between the first and the last month needs follow the contacts.
        let needs: Vec<Spread> = known
            .iter()
            .zip(&shared.promised)
            .map(|(channel, last)| {
                let contacts = |n: usize| channel.demand.by_month.get(n).map_or(0.0, |contacts| contacts.mid);
                let (first, now, end) = (contacts(0), contacts(month), contacts(months - 1));
                let way = if end == first { 1.0 } else { (now - first) / (end - first) };
                Spread::each(|at| last.at(at) * (channel.start.at(at) + (1.0 - channel.start.at(at)) * way))
            })
            .collect();
        let hours = group.roles.iter().map(|role| roles[*role].hours_by_month.get(month).copied().unwrap_or(0.0));
        let this = (needs, hours.collect());
        match (&before, by_month.last()) {
            (Some(before), Some(same)) if *before == this => by_month.push(same.clone()),
            _ => {
                let low = this.0.iter().map(|need| need.low).collect();
                let short = Balance::new(&group, works, low, &this.1).and_then(|balance| balance.shortest());
                by_month.push(PoolMonth {
                    demand: Figure::new(sum(&this.0, u128::MAX), Unit::HoursPerWeek, demand_from.clone()),
                    supply: Figure::new(this.1.iter().sum(), Unit::HoursPerWeek, supply_from.clone()),
                    is_short: short.is_some(),
                });
            }
        }
        before = Some(this);
    }
    PoolNumbers {
        least: None,
        is_unclear: false,
        by_month,
        demand: Figure::new(sum(&shared.capped, u128::MAX), Unit::HoursPerWeek, demand_from),
        supply: Figure::new(shared.haves.iter().sum(), Unit::HoursPerWeek, supply_from),
        short_of_promise: shortage(&shared.promised),
        short_of_cap: shortage(&shared.capped),
        channels: group.channels,
        roles: group.roles,
    }
}
