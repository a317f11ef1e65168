//! What can be said of promises where the same people serve several live channels, and how many people are missing for certain.
//!
//! In: the numbers of channels sized apart, and what they need at least together. Out: the same numbers, with verdicts taken back where
//! pooling could make up for what lacks: between the two bounds nobody can tell without knowing how contacts are routed. What fails
//! even together stays failed, and lacks what the channels lack together, not the sum of what each lacks apart. What is kept apart
//! stays kept.

use super::end::End;
use super::figure::{Figure, Origins, Spread, Unit};
use super::outcome::{ChannelNumbers, PoolNumbers, PromiseNumbers, Shortage, Verdict};
use super::shared_group::{Known, Set, Sets, SharedGroup};
use super::wording::{number, range};

/// What rounding may add to the hours of a set that is short of people.
const ROUNDING: f64 = 1e-7;

/// Takes verdicts of a group back that do not hold if its people serve all their channels, and sizes what lacks for all of them.
pub(crate) fn soften(known: &Known<'_>, pool: &mut PoolNumbers, channels: &mut [ChannelNumbers]) {
    if !is_in_trouble(pool, channels) {
        return;
    }
    let Some(group) = SharedGroup::of(known, pool) else { return };
    let sets = group.sets();
    let mut is_unclear = false;
    let mut certain: Vec<Certain> = Vec::new();
    for n in pool.channels.iter().filter(|n| group.shares(**n)) {
        let found = &mut channels[*n];
        for (at, promise) in found.promises.iter_mut().enumerate() {
            let end = match promise.verdict {
                Verdict::NotKept => End::Low,
                Verdict::OnlyAtLowEnd => End::High,
                _ => continue,
            };
            // Mail that fails although nobody lacks hours fails for chance, which pooling of live channels does not change.
            let lacks = match end {
                End::Low => pool.short_of_promise.is_some(),
                _ => pool.demand.value.high > pool.supply.value,
            };
            if !lacks && !known.is_live(*n) {
                continue;
            }
            if sets.fails(*n, end) {
                certain.push(Certain { channel: *n, promise: at, end });
            } else {
                promise.verdict = Verdict::CantTell;
                is_unclear = true;
            }
        }
        if let Ok(growth) = &mut found.backlog_growth
            && growth.value.low > 0.0
            && !sets.fails(*n, End::Low)
        {
            growth.value.low = 0.0;
            is_unclear = true;
        }
    }
    size_together(&sets, pool, channels, &certain);
    let short_of_promise = pool.short_of_promise.as_ref().and_then(|short| together(&group, &sets, short, false));
    let short_of_cap = pool.short_of_cap.as_ref().and_then(|short| together(&group, &sets, short, true));
    // Where a promise fails all the same, for people at one moment instead of hours, that is clear.
    let fails = |n: &usize| channels[*n].promises.iter().any(|promise| promise.verdict == Verdict::NotKept);
    is_unclear |= short_of_promise.is_none() && pool.short_of_promise.is_some() && !pool.channels.iter().any(fails);
    let least = Spread::each(|end| sets.whole(end).hours);
    let ratio = if pool.demand.value.low > 0.0 { (least.low / pool.demand.value.low).min(1.0) } else { 1.0 };
    pool.least = Some(Figure::new(least, Unit::HoursPerWeek, pool.demand.from.clone()));
    pool.is_unclear = is_unclear;
    pool.short_of_promise = short_of_promise;
    pool.short_of_cap = short_of_cap;
    for month in &mut pool.by_month {
        month.is_short &= month.demand.value.low * ratio > month.supply.value;
    }
}

/// A promise that fails for certain.
struct Certain {
    channel: usize,
    /// Its place among the promises of the channel.
    promise: usize,
    /// The end of the inputs at which it was asked.
    end: End,
}

fn is_in_trouble(pool: &PoolNumbers, channels: &[ChannelNumbers]) -> bool {
    let fails = |verdict: &Verdict| matches!(verdict, Verdict::NotKept | Verdict::OnlyAtLowEnd);
    pool.short_of_promise.is_some()
        || pool.short_of_cap.is_some()
        || pool.by_month.iter().any(|month| month.is_short)
        || pool.channels.iter().any(|n| channels[*n].promises.iter().any(|promise| fails(&promise.verdict)))
}

/// Cuts what promises lack, each channel sized apart, down to what their channels lack together for certain, in proportion.
fn size_together(sets: &Sets<'_>, pool: &PoolNumbers, channels: &mut [ChannelNumbers], certain: &[Certain]) {
    let lacking = |promise: &PromiseNumbers, end| promise.fte_missing.as_ref().map_or(0.0, |fte| fte.value.at(end));
    let apart: Vec<(usize, Spread)> = pool
        .channels
        .iter()
        .map(|n| {
            let most = |end| channels[*n].promises.iter().map(|promise| lacking(promise, end)).fold(0.0, f64::max);
            (*n, Spread::each(most))
        })
        .collect();
    let lacks_apart = |n: usize, end| apart.iter().find(|(known, _)| *known == n).map_or(0.0, |(_, fte)| fte.at(end));
    let from = pool.demand.from.clone().and(&pool.supply.from);
    for failing in certain {
        let part = Spread::each(|end| sets.certain_part(failing.channel, failing.end, end, |n| lacks_apart(n, end)));
        let promise = &mut channels[failing.channel].promises[failing.promise];
        for missing in [&mut promise.fte_missing, &mut promise.agents_missing].into_iter().flatten() {
            missing.value = Spread::each(|end| missing.value.at(end) * part.at(end));
            missing.from.join(&from);
        }
    }
}

/// A set of channels that is short of people sized apart, as far as it is so together, too, with the mail that only their people do;
/// for the occupancy cap, if `is_capped`.
fn together(group: &SharedGroup<'_>, sets: &Sets<'_>, short: &Shortage, is_capped: bool) -> Option<Shortage> {
    let live = group.live_among(&short.channels);
    if live.len() < 2 {
        return Some(short.clone());
    }
    let hours = |set: &Set, end| {
        let least = sets.least_of(set, end).hours;
        if is_capped { least.max(group.capped_hours(set, end)) } else { least }
    };
    // Hours needed at the lower end, and how many of them are not there.
    let at_low = |set: &Set| {
        let needed = hours(set, End::Low);
        (needed, needed - group.hours_there(set) * (1.0 + ROUNDING))
    };
    let closed = group.set(&live);
    let own = Set { live, channels: short.channels.clone(), roles: short.roles.clone() };
    let of_closed = at_low(&closed);
    let of_own = if own == closed { of_closed } else { at_low(&own) };
    let (set, (low, lack)) = if of_own.1 >= of_closed.1 { (own, of_own) } else { (closed, of_closed) };
    if lack <= 0.0 {
        return None;
    }
    let (there, fte_hours) = (group.hours_there(&set), group.fte_hours(&set));
    let demand = match group.is_point() {
        true => Spread::point(low),
        false => Spread { low, mid: hours(&set, End::Mid), high: hours(&set, End::High) },
    };
    let missing = demand.map(|demand| ((demand - there) / fte_hours).max(0.0));
    Some(Shortage {
        demand: Figure::new(demand, short.demand.unit, short.demand.from.clone()),
        supply: Figure::new(there, short.supply.unit, short.supply.from.clone()),
        fte_missing: Figure::new(missing, short.fte_missing.unit, short.fte_missing.from.clone()),
        is_together: true,
        channels: set.channels,
        roles: set.roles,
    })
}

/// What the channels of a group need apart and together, where that was asked: `` sized apart they need 912 hours at work a week, and at
/// least 780 if everybody serves all that they work; 840 are there ``.
pub fn bounds(pool: &PoolNumbers) -> Option<(String, Origins)> {
    let least = pool.least.as_ref()?;
    let text = format!(
        "sized apart they need {} hours at work a week, and at least {} if everybody serves all that they work; {} are there",
        range(&pool.demand.value, 0),
        range(&least.value, 0),
        number(pool.supply.value, 0)
    );
    Some((text, least.from.clone().and(&pool.supply.from)))
}
