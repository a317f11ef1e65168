//! A group of channels whose people serve several live channels: the least that sets of them need together, and what is there for it.
//!
//! In: a group with all that is known of its channels and people. Out: [`SharedGroup`] and, for its [`Sets`], the bounds of
//! [`pooled`](super::pooled) beside hours and people. It judges no promise.

use std::cell::OnceCell;
use std::sync::Arc;

use super::capacity::Capacity;
use super::end::End;
use super::figure::Missing;
use super::input::Inputs;
use super::need::Need;
use super::outcome::{PoolNumbers, Work};
use super::pooled::{Least, Live, Moments};
use super::promise::fte_at_once;
use super::setup::Setup;
use super::staffable::Staffable;
use super::{on_call, week};
use crate::numbers::open_week::OpenWeek;

/// Sets of two are looked at up to this many live channels that share people.
const MOST_PAIRED: usize = 5;
/// What rounding may add to hours without a promise being broken.
const ROUNDING: f64 = 1e-9;

/// What is known of the plan beside its numbers.
pub(crate) struct Known<'k> {
    pub inputs: &'k Inputs,
    pub setups: &'k [Setup],
    pub staffable: &'k [Result<Arc<Staffable>, Missing>],
    /// The channels of each role.
    pub works: &'k [Vec<usize>],
    pub roles: &'k [Capacity],
}

impl Known<'_> {
    pub(crate) fn is_live(&self, channel: usize) -> bool {
        matches!(self.setups[channel].work, Work::Live | Work::Concurrent)
    }
}

/// Live channels, all channels that only their people work, and those people.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Set {
    /// Places among the live channels of the group.
    pub live: Vec<usize>,
    /// The channels that depend on these people alone, mail too.
    pub channels: Vec<usize>,
    /// The people.
    pub roles: Vec<usize>,
}

/// A group in which somebody serves two live channels or more.
pub(crate) struct SharedGroup<'k> {
    known: &'k Known<'k>,
    channels: Vec<usize>,
    roles: Vec<usize>,
    live: Vec<Live<'k>>,
    moments: Moments,
    is_point: bool,
}

impl<'k> SharedGroup<'k> {
    /// `None` if nobody in it serves two live channels, or one of those can't be computed.
    pub(crate) fn of(known: &'k Known<'k>, pool: &PoolNumbers) -> Option<Self> {
        let places: Vec<usize> = pool.channels.iter().copied().filter(|n| known.is_live(*n)).collect();
        let live: Vec<Live<'k>> = places.iter().filter_map(|n| live_channel(known, *n)).collect();
        if places.len() < 2 || live.len() != places.len() {
            return None;
        }
        let mut staffable = pool.channels.iter().filter_map(|n| known.staffable[*n].as_ref().ok());
        let group = Self {
            known,
            channels: pool.channels.clone(),
            roles: pool.roles.clone(),
            is_point: staffable.all(|channel| channel.is_point()),
            moments: Moments::of(&live),
            live,
        };
        group.roles.iter().any(|role| group.serves_two(*role)).then_some(group)
    }

    /// Whether nothing about it is a range, so that all ends are the same.
    pub(crate) fn is_point(&self) -> bool {
        self.is_point
    }

    fn serves_two(&self, role: usize) -> bool {
        self.known.works[role].iter().filter(|n| self.live.iter().any(|live| live.place == **n)).count() > 1
    }

    /// Whether somebody who works the channel serves two live channels.
    pub(crate) fn shares(&self, channel: usize) -> bool {
        self.roles.iter().any(|role| self.known.works[*role].contains(&channel) && self.serves_two(*role))
    }

    /// All together, each channel by itself, pairs: a group that lacks people mostly does so as a whole, which is seen first.
    pub(crate) fn sets(&self) -> Sets<'_> {
        let count = self.live.len();
        let mut chosen: Vec<Vec<usize>> = vec![(0..count).collect()];
        chosen.extend((0..count).map(|one| vec![one]));
        if (3..=MOST_PAIRED).contains(&count) {
            chosen.extend((0..count).flat_map(|one| (one + 1..count).map(move |other| vec![one, other])));
        }
        let sets: Vec<Set> = chosen.iter().map(|live| self.set(live)).collect();
        Sets { group: self, solved: sets.iter().map(|_| Default::default()).collect(), sets }
    }

    /// The live channels among some, by their places in the group.
    pub(crate) fn live_among(&self, channels: &[usize]) -> Vec<usize> {
        (0..self.live.len()).filter(|one| channels.contains(&self.live[*one].place)).collect()
    }

    /// Live channels with all that only their people work.
    pub(crate) fn set(&self, live: &[usize]) -> Set {
        let in_set = |n: &usize| live.iter().any(|one| self.live[*one].place == *n);
        let works = &self.known.works;
        let roles: Vec<usize> = self.roles.iter().copied().filter(|role| works[*role].iter().any(in_set)).collect();
        let only_these =
            |n: &usize| self.roles.iter().filter(|role| works[**role].contains(n)).all(|role| roles.contains(role));
        let channels: Vec<usize> = self.channels.iter().copied().filter(|n| in_set(n) || only_these(n)).collect();
        Set { live: live.to_vec(), channels, roles }
    }

    /// The least that a set needs, with everything that only its people work.
    pub(crate) fn least(&self, set: &Set, end: End) -> Least {
        let closed = self.live_among(&set.channels);
        let deferred = self.deferred(&set.channels, end, |need| need.hours(|part| part.promised));
        let mut least = self.moments.least(&self.live, &closed, deferred, end);
        if closed != set.live {
            let own = self.moments.least(&self.live, &set.live, 0.0, end);
            least.hours = least.hours.max(own.hours);
            least.at_once = least.at_once.max(own.at_once);
        }
        least
    }

    /// Hours that the work of a set takes at its occupancy caps.
    pub(crate) fn capped_hours(&self, set: &Set, end: End) -> f64 {
        self.staffable(set).map(|known| known.need(end).work_hours() / known.cap.unwrap_or(1.0)).sum()
    }

    /// Hours of mail among some channels.
    fn deferred(&self, channels: &[usize], end: End, hours: impl Fn(&Need) -> f64) -> f64 {
        let mail = channels.iter().filter(|n| self.known.setups[**n].work == Work::Deferred);
        mail.filter_map(|n| self.known.staffable[*n].as_ref().ok()).map(|known| hours(known.need(end))).sum()
    }

    fn staffable<'s>(&'s self, set: &'s Set) -> impl Iterator<Item = &'s Arc<Staffable>> {
        set.channels.iter().filter_map(|n| self.known.staffable[*n].as_ref().ok())
    }

    /// Hours at work a week of one FTE of a set's people, in the mean of its channels.
    pub(crate) fn fte_hours(&self, set: &Set) -> f64 {
        let (hours, count) =
            self.staffable(set).fold((0.0, 0.0), |(hours, count), known| (hours + known.fte_hours, count + 1.0));
        hours / f64::max(count, 1.0)
    }

    /// Hours at work a week of a set's people.
    pub(crate) fn hours_there(&self, set: &Set) -> f64 {
        let roles = set.roles.iter().map(|role| &self.known.roles[*role]);
        roles.map(|role| role.hours.as_ref().map_or(0.0, |hours| hours.value)).sum()
    }

    fn at_once_there(&self, set: &Set) -> f64 {
        set.roles.iter().map(|role| self.known.roles[*role].at_once).sum()
    }
}

/// The sets of a group, of which each is solved once.
pub(crate) struct Sets<'g> {
    group: &'g SharedGroup<'g>,
    sets: Vec<Set>,
    solved: Vec<[OnceCell<Least>; 3]>,
}

impl Sets<'_> {
    /// The least that the whole group needs.
    pub(crate) fn whole(&self, end: End) -> Least {
        self.least(0, end)
    }

    fn least(&self, set: usize, end: End) -> Least {
        let end = if self.group.is_point { End::Low } else { end };
        *self.solved[set][end as usize].get_or_init(|| self.group.least(&self.sets[set], end))
    }

    /// The least that any set of the group needs, which is mostly one of these.
    pub(crate) fn least_of(&self, set: &Set, end: End) -> Least {
        match self.sets.iter().position(|known| known == set) {
            Some(known) => self.least(known, end),
            None => self.group.least(set, end),
        }
    }

    /// The first set that lacks people of those that a channel is in.
    fn lacking(&self, channel: usize, end: End) -> Option<usize> {
        let mut with_it = (0..self.sets.len()).filter(|n| self.sets[*n].channels.contains(&channel));
        with_it.find(|n| {
            let (set, least) = (&self.sets[*n], self.least(*n, end));
            least.hours > self.group.hours_there(set) * (1.0 + ROUNDING)
                || least.at_once > self.group.at_once_there(set) * (1.0 + ROUNDING)
        })
    }

    /// Whether a channel lacks people however contacts are routed: in one of the sets that it is in.
    pub(crate) fn fails(&self, channel: usize, end: End) -> bool {
        self.lacking(channel, end).is_some()
    }

    /// The part of the FTE that channels lack when each is sized apart that one of them lacks for certain: of the set in which it fails
    /// at the end `failing`, or by itself where that is more. `apart` gives what a channel lacks apart.
    pub(crate) fn certain_part(&self, channel: usize, failing: End, end: End, apart: impl Fn(usize) -> f64) -> f64 {
        let part = |n: usize| {
            let all: f64 = self.sets[n].channels.iter().map(|n| apart(*n)).sum();
            if all > 0.0 { (self.fte_missing(n, end) / all).min(1.0) } else { 0.0 }
        };
        let is_alone = |set: &Set| matches!(set.live.as_slice(), [one] if self.group.live[*one].place == channel);
        let alone = self.sets.iter().position(is_alone);
        self.lacking(channel, failing).into_iter().chain(alone).map(part).fold(0.0, f64::max)
    }

    fn fte_missing(&self, n: usize, end: End) -> f64 {
        let (group, set, least) = (self.group, &self.sets[n], self.least(n, end));
        let (fte_hours, there, at_once) = (group.fte_hours(set), group.hours_there(set), group.at_once_there(set));
        if fte_hours <= 0.0 {
            return 0.0;
        }
        let by_hours = (least.hours - there) / fte_hours;
        by_hours.max(fte_at_once(least.at_once - at_once, at_once, there / fte_hours)).max(0.0)
    }
}

fn live_channel<'k>(known: &Known<'k>, n: usize) -> Option<Live<'k>> {
    let channel = &known.inputs.channels[n];
    let (staffable, queue) = (known.staffable[n].as_ref().ok()?, known.setups[n].queue.as_ref().ok()?);
    let off = on_call::answering(known.inputs, n).map_or_else(OpenWeek::default, |(duty, _)| duty);
    let (timeline, _) = week::timeline(channel.open.week()?, &off, channel.profile.as_ref().ok()?);
    Some(Live { place: n, known: staffable, queue, timeline })
}
