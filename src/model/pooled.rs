//! The least that live channels need if everybody who works them serves all of them.
//!
//! In: channels of a group that share people, with their needs. Out: for sets of channels, hours at work a week and people at once below
//! which some promise of the set fails, however contacts are routed. Sized apart, each channel has agents of its own who wait for its
//! contacts only; people with both skills need fewer (pooling; Koole, Call Center Optimization, 2013, chapter 6). How far fewer depends on the
//! routing, which a plan does not say. So this is a bound and no forecast: at every moment a set needs at least
//!
//! - what its most demanding channel needs by itself,
//! - the work of all its channels, as far as the promises let nobody give up,
//! - what one queue of all their contacts needs (Erlang C or A) for the most lenient of their promises, with the shortest of their handle
//!   times and of their patiences: each of the three makes the requirement smaller.
//!
//! Chats that an agent holds several of are in the first two only. Mail adds the hours that are left of it when all time between contacts
//! goes into it.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

use super::end::End;
use super::interval::Stretch;
use super::need::{Need, Queue};
use super::staffable::Staffable;

/// Moments of the week by what each live channel has then: the place of its part, `None` while it is closed.
type Moment = Vec<Option<usize>>;

/// A live channel of the group.
pub(crate) struct Live<'c> {
    /// Its place in the group.
    pub place: usize,
    /// What is known of it.
    pub known: &'c Arc<Staffable>,
    /// Its queue.
    pub queue: &'c Queue,
    /// The open time, piece by piece, with the share of its contacts in a minute.
    pub timeline: Vec<(Range<u32>, f64)>,
}

/// Hours a week and people at once.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Least {
    /// Hours at work a week.
    pub hours: f64,
    /// People at work at the busiest moment.
    pub at_once: f64,
}

/// The moments of a week, with the hours that each lasts.
pub(crate) struct Moments(BTreeMap<Moment, f64>);

impl Moments {
    /// The moments of these channels.
    pub(crate) fn of(channels: &[Live<'_>]) -> Self {
        let mut cuts: Vec<u32> =
            channels.iter().flat_map(|live| &live.timeline).flat_map(|(piece, _)| [piece.start, piece.end]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        // In an order of their own, so that sums over them are the same in every run.
        let mut hours: BTreeMap<Moment, f64> = BTreeMap::new();
        let mut at = vec![0; channels.len()];
        for cut in cuts.windows(2) {
            let moment: Moment = channels
                .iter()
                .zip(&mut at)
                .map(|(live, at)| {
                    while live.timeline.get(*at).is_some_and(|(piece, _)| piece.end <= cut[0]) {
                        *at += 1;
                    }
                    let (piece, per_minute) = live.timeline.get(*at)?;
                    let Queue::Waiting { week, .. } = live.queue else { return None };
                    (piece.start <= cut[0]).then(|| week.iter().position(|alike| alike.is_like(*per_minute)))?
                })
                .collect();
            if moment.iter().any(Option::is_some) {
                *hours.entry(moment).or_default() += f64::from(cut[1] - cut[0]) / 60.0;
            }
        }
        Self(hours)
    }

    /// The least that a set of the channels needs at an end of the inputs; `deferred` are the hours that mail of the same people needs.
    pub(crate) fn least(&self, channels: &[Live<'_>], set: &[usize], deferred: f64, end: End) -> Least {
        let chosen: Vec<&Live<'_>> = set.iter().map(|n| &channels[*n]).collect();
        let mut solved: HashMap<Moment, (f64, f64)> = HashMap::new();
        let (mut hours, mut work, mut at_once) = (0.0, 0.0, 0.0);
        for (moment, length) in &self.0 {
            let here: Moment = set.iter().map(|n| moment[*n]).collect();
            let (agents, busy) = *solved.entry(here).or_insert_with_key(|here| at_a_moment(&chosen, here, end));
            hours += agents * length;
            work += busy * length;
            at_once = f64::max(at_once, agents);
        }
        Least { hours: f64::max(hours, work + deferred), at_once }
    }
}

/// Agents that a set needs at a moment at least, and those of them who are busy.
fn at_a_moment(chosen: &[&Live<'_>], moment: &Moment, end: End) -> (f64, f64) {
    let (mut most, mut work) = (0.0, 0.0);
    let mut pool = Pool::default();
    for (live, part) in chosen.iter().zip(moment) {
        let need: &Need = live.known.need(end);
        let Some((part, stretch)) = part.and_then(|n| Some((need.parts.get(n)?, need.stretches().get(n)?))) else {
            continue;
        };
        most = f64::max(most, part.promised);
        let aim = live.known.aims.first().map(|(_, aim)| aim);
        // Whoever may give up need not be served, as long as the promise is kept.
        let served = match (stretch.patience_s, aim) {
            (None, _) => 1.0,
            (Some(_), Some(aim)) => aim.share,
            (Some(_), None) => 0.0,
        };
        work += part.load * served;
        if let (1, Some(aim)) = (stretch.at_once, aim) {
            pool.add(stretch, part.load, aim.share, aim.within_s);
        }
    }
    (most.max(work).max(pool.agents()), work)
}

/// One queue of several channels.
#[derive(Default)]
struct Pool {
    channels: usize,
    load: f64,
    handle_time_s: f64,
    patience_s: Option<f64>,
    share: f64,
    within_s: f64,
}

impl Pool {
    fn add(&mut self, stretch: &Stretch, load: f64, share: f64, within_s: f64) {
        if load <= 0.0 {
            return;
        }
        let is_first = self.channels == 0;
        let least = |known: f64, other: f64| if is_first { other } else { known.min(other) };
        self.handle_time_s = least(self.handle_time_s, stretch.handle_time_s);
        self.share = least(self.share, share);
        self.within_s = self.within_s.max(within_s);
        self.patience_s = match (self.patience_s, stretch.patience_s) {
            (Some(known), Some(other)) => Some(known.min(other)),
            (known, other) => known.or(other),
        };
        self.load += load;
        self.channels += 1;
    }

    fn agents(&self) -> f64 {
        if self.channels < 2 {
            return 0.0;
        }
        let all = Stretch::new(self.load / self.handle_time_s, self.handle_time_s, self.patience_s, 1);
        // What can't be computed bounds nothing.
        all.needed(self.share, self.within_s).unwrap_or(0.0)
    }
}
