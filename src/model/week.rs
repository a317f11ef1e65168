//! How a channel's contacts fall on the open time of a normal week.
//!
//! In: opening hours and a profile. Out: stretches of the week that are alike, each with its share of the contacts, so that each is
//! solved once; and for deferred work the share that comes while open. Contacts to a live channel all come while it is open.

use std::ops::Range;

use super::input::Profile;
use crate::numbers::open_week::OpenWeek;

const DAY: u32 = 1440;
const HOUR: u32 = 60;
/// The interval that is named and counted, minutes.
pub(crate) const INTERVAL: u32 = 15;

/// Open minutes of a week that have the same contacts a minute.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Alike {
    /// Share of the week's contacts that comes in one of these minutes.
    pub per_minute: f64,
    /// How many minutes.
    pub minutes: f64,
    /// The first interval of them, minutes after Monday 00:00.
    pub first: Range<u32>,
}

impl Alike {
    /// Whether so many contacts a minute are the same as here.
    pub(crate) fn is_like(&self, per_minute: f64) -> bool {
        (self.per_minute - per_minute).abs() <= 1e-12 * per_minute
    }
}

/// The open time of a week without `off`, in pieces of equal contacts a minute, the busiest first; empty if no contact comes then.
/// Beside it the share of all the open time's contacts that comes then.
pub(crate) fn alike_without(open: &OpenWeek, off: &OpenWeek, profile: &Profile) -> (Vec<Alike>, f64) {
    let (line, share) = timeline(open, off, profile);
    let mut groups: Vec<Alike> = Vec::new();
    for (piece, per_minute) in &line {
        match groups.iter_mut().find(|group| group.is_like(*per_minute)) {
            Some(group) => group.minutes += length(piece),
            None => {
                let first = piece.start..piece.end.min((piece.start / INTERVAL + 1) * INTERVAL);
                groups.push(Alike { per_minute: *per_minute, minutes: length(piece), first });
            }
        }
    }
    groups.sort_by(|a, b| b.per_minute.total_cmp(&a.per_minute));
    (groups, share)
}

/// The open time without `off`, piece by piece, with the share of its contacts that comes in one minute of each; and the share of all
/// the open time's contacts that comes in it. Empty if no contact comes then.
pub(crate) fn timeline(open: &OpenWeek, off: &OpenWeek, profile: &Profile) -> (Vec<(Range<u32>, f64)>, f64) {
    let pieces = pieces(open);
    let mut by_day = [0.0; 7];
    for piece in &pieces {
        by_day[day(piece)] += hour_weight(profile, piece) * length(piece);
    }
    let weight = |piece: &Range<u32>| {
        let of_day = profile.days[day(piece)];
        let scale = match (profile.days_are_totals, by_day[day(piece)]) {
            (false, _) => of_day,
            (true, total) if total > 0.0 => of_day / total,
            // A day with contacts at hours when it is closed: they come evenly while it is open.
            (true, _) => return 0.0,
        };
        scale * hour_weight(profile, piece)
    };
    let sum = |pieces: &[Range<u32>]| -> f64 { pieces.iter().map(|piece| weight(piece) * length(piece)).sum() };
    let all = sum(&pieces);
    let (pieces, total) = if off.minutes() > 0 {
        let left = self::pieces(&open.without(off));
        let total = sum(&left);
        (left, total)
    } else {
        (pieces, all)
    };
    if !total.is_finite() || total <= 0.0 {
        return (Vec::new(), 0.0);
    }
    let line = pieces.into_iter().map(|piece| {
        let per_minute = weight(&piece) / total;
        (piece, per_minute)
    });
    (line.collect(), total / all)
}

/// The share of deferred contacts that comes while open, of all that come through the week.
pub(crate) fn share_while_open(open: &OpenWeek, profile: &Profile) -> Option<f64> {
    let weight = |ranges: &[Range<u32>]| -> f64 {
        ranges.iter().map(|piece| profile.days[day(piece)] * hour_weight(profile, piece) * length(piece)).sum()
    };
    let whole_week: Vec<Range<u32>> = hours_of(0..7 * DAY).collect();
    let all = weight(&whole_week);
    (all.is_finite() && all > 0.0).then(|| (weight(&pieces(open)) / all).clamp(0.0, 1.0))
}

/// The open times, cut at full hours.
fn pieces(open: &OpenWeek) -> Vec<Range<u32>> {
    open.ranges().flat_map(|range| hours_of(range.clone())).collect()
}

fn hours_of(range: Range<u32>) -> impl Iterator<Item = Range<u32>> {
    let first = range.start / HOUR;
    let last = range.end.div_ceil(HOUR);
    (first..last).map(move |hour| (hour * HOUR).max(range.start)..((hour + 1) * HOUR).min(range.end))
}

fn day(piece: &Range<u32>) -> usize {
    ((piece.start / DAY) as usize).min(6)
}

fn hour_weight(profile: &Profile, piece: &Range<u32>) -> f64 {
    profile.hours[(piece.start % DAY / HOUR) as usize]
}

fn length(piece: &Range<u32>) -> f64 {
    f64::from(piece.end - piece.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::open_week::written as open;

    fn alike(open: &OpenWeek, profile: &Profile) -> Vec<Alike> {
        alike_without(open, &OpenWeek::default(), profile).0
    }

    #[test]
    fn an_even_week_is_one_group() {
        let groups = alike(&open("Mo-Fr 08:30-16:15"), &Profile::even());
        assert_eq!(groups.len(), 1);
        assert_eq!((groups[0].minutes, groups[0].first.clone()), (5.0 * 465.0, 510..525));
        assert!((groups[0].per_minute * groups[0].minutes - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_weights_of_days_count_whole_days_in_a_profile_of_the_plan() {
        let mut profile = Profile { days_are_totals: true, ..Profile::even() };
        profile.days = [30.0, 10.0, 10.0, 10.0, 10.0, 30.0, 0.0];
        let groups = alike(&open("Mo-Fr 08:00-16:00; Sa 08:00-12:00"), &profile);
        // Saturday's half day takes 30 of 100 contacts in 240 minutes, Monday 30 in 480.
        assert!((groups[0].per_minute - 0.3 / 240.0).abs() < 1e-12);
        assert_eq!(groups[0].first, 5 * 1440 + 480..5 * 1440 + 495);
        assert!((groups[1].per_minute - 0.3 / 480.0).abs() < 1e-12);
    }

    #[test]
    fn hours_on_call_take_their_contacts_along() {
        let open = open("Mo-Su 00:00-24:00");
        let (groups, share) = alike_without(&open, &self::open("Mo-Su 00:00-06:00"), &Profile::even());
        assert_eq!(groups.len(), 1);
        assert!((share - 0.75).abs() < 1e-12);
        assert_eq!((groups[0].minutes, groups[0].first.clone()), (7.0 * 1080.0, 360..375));
        assert!((groups[0].per_minute * groups[0].minutes - 1.0).abs() < 1e-12);
        assert!(alike_without(&open, &open, &Profile::even()).0.is_empty());
    }

    #[test]
    fn hours_that_never_open_or_have_no_contacts_give_nothing() {
        assert!(alike(&OpenWeek::default(), &Profile::even()).is_empty());
        let night = Profile { hours: std::array::from_fn(|hour| if hour < 6 { 1.0 } else { 0.0 }), ..Profile::even() };
        assert!(alike(&open("Mo-Fr 08:00-16:00"), &night).is_empty());
        let share = share_while_open(&open("Mo-Fr 00:00-03:00"), &night).expect("contacts come");
        assert!((share - 15.0 / 42.0).abs() < 1e-12);
    }
}
