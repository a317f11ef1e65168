//! Which rule speaks of a channel that is short of people, so that one shortage is one finding.
//!
//! In: the model. Out: per channel the most telling name of what is wrong, if anything is at the favourable end of the inputs. It reports
//! nothing.

use crate::lint::modelled::Model;
use crate::model::outcome::{ChannelNumbers, PoolNumbers, Shortage as Set, Verdict};
use crate::plan::channel::ChannelKind;

/// What a channel's people lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shortage {
    /// There are not even hours to keep one chair taken; `hours-beyond-people` says so.
    Chair,
    /// Its people have enough for it, but not for this pool's other channels as well.
    CountedTwice(usize),
    /// More work comes in than is done.
    Backlog,
    /// Its people also have a backlog that grows, which is reported.
    BesideBacklog,
    /// A promise is not kept.
    Promise,
}

/// What each channel's people lack.
pub(super) fn of_channels(model: &Model) -> Vec<Option<Shortage>> {
    let numbers = &model.numbers;
    let mut all: Vec<Option<Shortage>> = (0..numbers.channels.len()).map(|n| of_itself(model, n)).collect();
    for (n, pool) in numbers.pools.iter().enumerate() {
        let grows = |n: &usize| all.get(*n) == Some(&Some(Shortage::Backlog));
        let (instead, channels) = match (counted_twice(model, pool), &pool.short_of_promise) {
            (Some(set), _) => (Shortage::CountedTwice(n), &set.channels),
            (None, Some(set)) if set.channels.iter().any(grows) => (Shortage::BesideBacklog, &set.channels),
            _ => continue,
        };
        for channel in channels {
            if let Some(known) =
                all.get_mut(*channel).filter(|known| **known == Some(Shortage::Promise) || known.is_none())
            {
                *known = Some(instead);
            }
        }
    }
    all
}

/// Whether a channel lacks people by itself, whatever the cap.
pub(super) fn is_short(model: &Model, n: usize) -> bool {
    of_itself(model, n).is_some()
}

fn of_itself(model: &Model, n: usize) -> Option<Shortage> {
    let channel = &model.numbers.channels[n];
    let is_chair = model.inputs.channels[n].kind.is_some_and(ChannelKind::is_live);
    let there = hours_of_workers(model, n);
    let on_call = channel.on_call.as_ref().map_or(0.0, |hours| hours.value);
    if is_chair && there > 0.0 && channel.open_hours.as_ref().is_ok_and(|open| open.value - on_call > there) {
        return channel.staffing.is_ok().then_some(Shortage::Chair);
    }
    if channel.backlog_growth.as_ref().is_ok_and(|growth| growth.value.low > 0.0) {
        return Some(Shortage::Backlog);
    }
    channel.promises.iter().any(|promise| promise.verdict == Verdict::NotKept).then_some(Shortage::Promise)
}

/// Hours at work a week of everybody who works a channel, as if they did nothing else.
pub(super) fn hours_of_workers(model: &Model, n: usize) -> f64 {
    let workers = model.numbers.roles.iter().filter(|role| role.works.contains(&n));
    workers.filter_map(|role| role.hours.as_ref().ok()).map(|hours| hours.value).sum()
}

/// Hours at work a week that a channel's promises need, at the lower end of the inputs.
pub(super) fn hours_for_promises(channel: &ChannelNumbers) -> Option<f64> {
    let staffing = channel.staffing.as_ref().ok()?;
    let (hours, fte) = (staffing.hours_required.value.low, staffing.fte_required.value.low);
    Some(if fte > 0.0 { staffing.fte_for_promises.value.low * hours / fte } else { 0.0 })
}

/// The channels of a pool that lack people only because the same people are planned for all of them.
pub(super) fn counted_twice<'m>(model: &'m Model, pool: &'m PoolNumbers) -> Option<&'m Set> {
    let set = pool.short_of_promise.as_ref().filter(|set| set.channels.len() > 1)?;
    // Work that is never done tells more than people who stand in two places.
    if set.channels.iter().any(|n| of_itself(model, *n) == Some(Shortage::Backlog)) {
        return None;
    }
    let enough_alone = |n: &usize| {
        let needed = model.numbers.channels.get(*n).and_then(hours_for_promises);
        needed.is_some_and(|needed| needed <= hours_of_workers(model, *n))
    };
    set.channels.iter().all(enough_alone).then_some(set)
}
