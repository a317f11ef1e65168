//! What can be said of promises where the same people serve several live channels.
//!
//! In: the numbers of channels sized apart, and what they need at least together. Out: the same numbers, with verdicts taken back where
//! pooling could make up for what lacks: between the two bounds nobody can tell without knowing how contacts are routed. What fails
//! even together stays failed, and what is kept apart stays kept.

use std::cell::OnceCell;
use std::sync::Arc;

use super::capacity::Capacity;
use super::end::End;
use super::figure::{Figure, Missing, Origins, Spread, Unit};
use super::input::Inputs;
use super::outcome::{ChannelNumbers, PoolNumbers, Verdict, Work};
use super::pooled::{Live, Moments};
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

/// Takes verdicts of a group back that do not hold if its people serve all their channels.
pub(crate) fn soften(known: &Known<'_>, pool: &mut PoolNumbers, channels: &mut [ChannelNumbers]) {
    let is_live = |n: &usize| matches!(known.setups[*n].work, Work::Live | Work::Concurrent);
    let live: Vec<usize> = pool.channels.iter().copied().filter(is_live).collect();
    let serves_two = |role: &usize| known.works[*role].iter().filter(|n| live.contains(n)).count() > 1;
    if live.len() < 2 || !pool.roles.iter().any(serves_two) || !is_in_trouble(pool, channels) {
        return;
    }
    let all: Vec<Live<'_>> = live.iter().filter_map(|n| live_channel(known, *n)).collect();
    if all.len() != live.len() {
        return;
    }
    let group = Group { known, pool: &*pool, moments: Moments::of(&all), live: all };
    let sets = group.sets();
    // Each set is solved once.
    let solved: Vec<[OnceCell<bool>; 3]> = sets.iter().map(|_| Default::default()).collect();
    let fails = |channel: usize, end: End| {
        let mut all = sets.iter().zip(&solved).filter(|(set, _)| set.channels.contains(&channel));
        all.any(|(set, known)| *known[end as usize].get_or_init(|| group.fails(set, end)))
    };
    let mut is_unclear = false;
    for n in &pool.channels {
        let shares = pool.roles.iter().any(|role| serves_two(role) && known.works[*role].contains(n));
        let found = &mut channels[*n];
        for promise in found.promises.iter_mut().filter(|_| shares) {
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
            if (lacks || is_live(n)) && !fails(*n, end) {
                promise.verdict = Verdict::CantTell;
                is_unclear = true;
            }
        }
        if let Ok(growth) = &mut found.backlog_growth
            && shares
            && growth.value.low > 0.0
            && !fails(*n, End::Low)
        {
            growth.value.low = 0.0;
            is_unclear = true;
        }
    }
    let short_of_promise = pool.short_of_promise.clone().filter(|short| group.is_short(&short.channels, false));
    let short_of_cap = pool.short_of_cap.clone().filter(|short| group.is_short(&short.channels, true));
    // Where a promise fails all the same, for people at one moment instead of hours, that is clear.
    let fails = |n: &usize| channels[*n].promises.iter().any(|promise| promise.verdict == Verdict::NotKept);
    is_unclear |= short_of_promise.is_none() && pool.short_of_promise.is_some() && !pool.channels.iter().any(fails);
    let whole = group.whole();
    let least = Spread::each(|end| group.least(&whole, end).hours);
    let ratio = if pool.demand.value.low > 0.0 { (least.low / pool.demand.value.low).min(1.0) } else { 1.0 };
    let from = pool.demand.from.clone();
    pool.least = Some(Figure::new(least, Unit::HoursPerWeek, from));
    pool.is_unclear = is_unclear;
    pool.short_of_promise = short_of_promise;
    pool.short_of_cap = short_of_cap;
    for month in &mut pool.by_month {
        month.is_short &= month.demand.value.low * ratio > month.supply.value;
    }
}

fn is_in_trouble(pool: &PoolNumbers, channels: &[ChannelNumbers]) -> bool {
    let fails = |verdict: &Verdict| matches!(verdict, Verdict::NotKept | Verdict::OnlyAtLowEnd);
    pool.short_of_promise.is_some()
        || pool.short_of_cap.is_some()
        || pool.by_month.iter().any(|month| month.is_short)
        || pool.channels.iter().any(|n| channels[*n].promises.iter().any(|promise| fails(&promise.verdict)))
}

fn live_channel<'k>(known: &Known<'k>, n: usize) -> Option<Live<'k>> {
    let channel = &known.inputs.channels[n];
    let (staffable, queue) = (known.staffable[n].as_ref().ok()?, known.setups[n].queue.as_ref().ok()?);
    let off = on_call::answering(known.inputs, n).map_or_else(OpenWeek::default, |(duty, _)| duty);
    let (timeline, _) = week::timeline(channel.open.week()?, &off, channel.profile.as_ref().ok()?);
    Some(Live { place: n, known: staffable, queue, timeline })
}

/// Live channels, all channels that only their people work, and those people.
struct Set {
    /// Places among the live channels of the group.
    live: Vec<usize>,
    /// The channels that depend on these people alone, mail too.
    channels: Vec<usize>,
    roles: Vec<usize>,
}

struct Group<'g> {
    known: &'g Known<'g>,
    pool: &'g PoolNumbers,
    live: Vec<Live<'g>>,
    moments: Moments,
}

impl Group<'_> {
    /// All together, each channel by itself, pairs: a group that lacks people mostly does so as a whole, which is seen first.
    fn sets(&self) -> Vec<Set> {
        let count = self.live.len();
        let mut chosen: Vec<Vec<usize>> = vec![(0..count).collect()];
        chosen.extend((0..count).map(|one| vec![one]));
        if (3..=MOST_PAIRED).contains(&count) {
            chosen.extend((0..count).flat_map(|one| (one + 1..count).map(move |other| vec![one, other])));
        }
        chosen.iter().map(|live| self.set(live)).collect()
    }

    fn whole(&self) -> Set {
        self.set(&(0..self.live.len()).collect::<Vec<_>>())
    }

    fn set(&self, live: &[usize]) -> Set {
        let in_set = |n: &usize| live.iter().any(|one| self.live[*one].place == *n);
        let works = &self.known.works;
        let roles: Vec<usize> =
            self.pool.roles.iter().copied().filter(|role| works[*role].iter().any(in_set)).collect();
        let only_these = |n: &usize| {
            self.pool.roles.iter().filter(|role| works[**role].contains(n)).all(|role| roles.contains(role))
        };
        let channels: Vec<usize> = self.pool.channels.iter().copied().filter(|n| in_set(n) || only_these(n)).collect();
        Set { live: live.to_vec(), channels, roles }
    }

    /// The least that a set needs, with everything that only its people work.
    fn least(&self, set: &Set, end: End) -> super::pooled::Least {
        let closed: Vec<usize> =
            (0..self.live.len()).filter(|one| set.channels.contains(&self.live[*one].place)).collect();
        let deferred = self.deferred(&set.channels, end, |need| need.hours(|part| part.promised));
        let mut least = self.moments.least(&self.live, &closed, deferred, end);
        if closed != set.live {
            let own = self.moments.least(&self.live, &set.live, 0.0, end);
            least.hours = least.hours.max(own.hours);
            least.at_once = least.at_once.max(own.at_once);
        }
        least
    }

    /// Hours of mail among some channels.
    fn deferred(&self, channels: &[usize], end: End, hours: impl Fn(&super::need::Need) -> f64) -> f64 {
        let mail = channels.iter().filter(|n| self.known.setups[**n].work == Work::Deferred);
        mail.filter_map(|n| self.known.staffable[*n].as_ref().ok()).map(|known| hours(known.need(end))).sum()
    }

    fn fails(&self, set: &Set, end: End) -> bool {
        let at_once: f64 = set.roles.iter().map(|role| self.known.roles[*role].at_once).sum();
        let least = self.least(set, end);
        least.hours > self.hours_there(set) * (1.0 + ROUNDING) || least.at_once > at_once * (1.0 + ROUNDING)
    }

    /// Whether channels that are short of people sized apart are so together, too, with the mail that only their people do; for the
    /// occupancy cap, if `is_capped`.
    fn is_short(&self, channels: &[usize], is_capped: bool) -> bool {
        let live: Vec<usize> = (0..self.live.len()).filter(|one| channels.contains(&self.live[*one].place)).collect();
        if live.len() < 2 {
            return true;
        }
        let set = self.set(&live);
        let mut hours = self.least(&set, End::Low).hours;
        if is_capped {
            let staffable = set.channels.iter().filter_map(|n| self.known.staffable[*n].as_ref().ok());
            let capped = staffable.map(|known| known.need(End::Low).work_hours() / known.cap.unwrap_or(1.0));
            hours = hours.max(capped.sum());
        }
        hours > self.hours_there(&set) * (1.0 + 1e-7)
    }

    fn hours_there(&self, set: &Set) -> f64 {
        let roles = set.roles.iter().map(|role| &self.known.roles[*role]);
        roles.map(|role| role.hours.as_ref().map_or(0.0, |hours| hours.value)).sum()
    }
}

/// Why nobody can tell, with both bounds: `` apart 912 hours a week are needed, together at least 780; 840 are there ``.
pub fn reason(pool: &PoolNumbers) -> Option<(String, Origins)> {
    use super::wording::range;
    let least = pool.least.as_ref().filter(|_| pool.is_unclear)?;
    let text = format!(
        "sized apart its channels need {} hours at work a week, and at least {} if everybody serves all that they work; {} are there",
        range(&pool.demand.value, 0),
        range(&least.value, 0),
        super::wording::number(pool.supply.value, 0)
    );
    Some((text, least.from.clone().and(&pool.supply.from)))
}
