//! The open times of a normal week, as minutes after Monday 00:00.
//!
//! In: opening hours and the Monday to look at. Out: sorted, merged ranges that can be added, compared and measured. Public holidays
//! are no part of a normal week.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate};

use crate::plan::Plan;
use crate::quantity::{Hours, Week};

/// Minutes of a week.
pub const WEEK: u32 = 7 * DAY;
const DAY: u32 = 1440;

/// Open times of a week: sorted, merged, within [`WEEK`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenWeek(Week);

impl OpenWeek {
    /// The open times in the week that starts on `monday`; what runs past Sunday midnight counts on Monday morning.
    pub fn of(hours: &Hours, monday: NaiveDate) -> Self {
        Self(hours.week(monday, |hours| {
            let mut ranges = Vec::new();
            for (n, day) in (0u32..).zip(monday.iter_days().take(7)) {
                for open in hours.on(day) {
                    let (start, end) = (n * DAY + open.start, n * DAY + open.end);
                    ranges.push(start.min(WEEK)..end.min(WEEK));
                    if end > WEEK {
                        ranges.push(start.saturating_sub(WEEK)..end - WEEK);
                    }
                }
            }
            merged(ranges)
        }))
    }

    /// The times that are open in one of the two.
    #[must_use]
    pub fn or(self, other: &Self) -> Self {
        if self.0.is_empty() || self == *other {
            return other.clone();
        }
        Self(merged([&self.0[..], &other.0].concat()))
    }

    /// The times that are open here and not in `other`.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let mut left = Vec::with_capacity(self.0.len());
        for open in self.0.iter() {
            let mut from = open.start;
            for cover in other.0.iter().filter(|cover| cover.end > open.start && cover.start < open.end) {
                left.push(from..cover.start.max(from));
                from = cover.end;
            }
            left.push(from..open.end);
        }
        Self(merged(left))
    }

    /// The open times, sorted.
    pub fn ranges(&self) -> std::slice::Iter<'_, Range<u32>> {
        self.0.iter()
    }

    /// Open minutes.
    pub fn minutes(&self) -> u32 {
        self.0.iter().map(|range| range.end - range.start).sum()
    }

    /// Open minutes here that are not open in `other`.
    pub fn minutes_outside(&self, other: &Self) -> u32 {
        let both = |open: &Range<u32>| -> u32 {
            other.0.iter().map(|cover| cover.end.min(open.end).saturating_sub(cover.start.max(open.start))).sum()
        };
        self.0.iter().map(|open| open.end - open.start - both(open)).sum()
    }

    /// Open hours on one open day, in the mean; `None` if no day is open.
    pub fn hours_per_open_day(&self) -> Option<rust_decimal::Decimal> {
        let mut days = [false; 7];
        for range in self.ranges() {
            for day in range.start / DAY..=(range.end - 1) / DAY {
                days[day as usize] = true;
            }
        }
        let open = days.into_iter().filter(|open| *open).count();
        (open > 0).then(|| hours_of(self.minutes()) / rust_decimal::Decimal::from(open))
    }

    /// On how many days of the week something is open.
    pub fn days(&self) -> usize {
        (0..7).filter(|day| self.0.iter().any(|range| range.start < (day + 1) * DAY && range.end > day * DAY)).count()
    }

    /// The first stretch within one day that is open here and not in `other`.
    pub fn first_outside(&self, other: &Self) -> Option<Range<u32>> {
        for open in self.ranges() {
            let mut from = open.start;
            for cover in other.0.iter().filter(|cover| cover.end > open.start) {
                if cover.start > from {
                    break;
                }
                from = from.max(cover.end);
            }
            if from < open.end {
                let next_cover = other.0.iter().map(|cover| cover.start).find(|start| *start > from).unwrap_or(WEEK);
                let midnight = (from / DAY + 1) * DAY;
                return Some(from..open.end.min(next_cover).min(midnight));
            }
        }
        None
    }
}

fn merged(mut ranges: Vec<Range<u32>>) -> Week {
    ranges.retain(|range| range.start < range.end);
    ranges.sort_unstable_by_key(|range| range.start);
    let mut merged: Vec<Range<u32>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged.into()
}

/// A normal week of the plan: the one that starts on the first Monday of its period.
pub fn normal_monday(plan: &Plan) -> Option<NaiveDate> {
    let (first, _) = plan.head.get()?.period.get()?.days()?;
    let behind = u64::from(first.weekday().num_days_from_monday());
    if behind == 0 { Some(first) } else { first.checked_add_days(Days::new(7 - behind)) }
}

/// Whether two texts surely mean the same normal week, without evaluating them: the same but for what they say of public holidays.
pub fn same_week(a: &Hours, b: &Hours) -> bool {
    let plain = |hours: &'_ Hours| -> usize {
        let text = hours.text.trim_end();
        text.strip_suffix("PH off").map_or(text, |rest| rest.trim_end_matches([' ', ';', ','])).len()
    };
    a.text[..plain(a)] == b.text[..plain(b)]
}

/// A stretch of a week for people: `Sa 09:00–13:00`.
pub fn stretch_text(range: &Range<u32>) -> String {
    const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    let day = range.start / DAY;
    let name = DAYS.get(day as usize).copied().unwrap_or("Su");
    format!("{name} {}–{}", clock(range.start - day * DAY), clock(range.end - day * DAY))
}

/// Minutes as hours, such as `43` or `43.5`.
pub fn hours_of(minutes: u32) -> rust_decimal::Decimal {
    rust_decimal::Decimal::from(minutes) / rust_decimal::Decimal::from(60)
}

/// A normal week as opening hours are written, for tests.
#[cfg(test)]
pub(crate) fn written(text: &str) -> OpenWeek {
    let monday = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day");
    OpenWeek::of(&crate::quantity::Written::parse(text).expect(text), monday)
}

#[cfg(test)]
mod tests {
    use super::written as week;
    use super::*;
    use crate::quantity::Written;

    #[test]
    fn weeks_are_measured() {
        for (text, hours) in [
            ("Mo-Fr 09:00-17:00; PH off", 40),
            ("24/7", 168),
            ("Mo-Su 22:00-06:00", 56),
            ("Su 22:00-06:00", 8),
            ("Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-13:00", 44),
        ] {
            assert_eq!(week(text).minutes(), hours * 60, "{text}");
        }
    }

    #[test]
    fn the_first_uncovered_stretch_is_found() {
        let outside =
            |open: &str, cover: &str| week(open).first_outside(&week(cover)).map(|range| stretch_text(&range));
        assert_eq!(
            outside("Mo-Fr 09:00-17:00; Sa 09:00-13:00", "Mo-Fr 08:00-18:00").as_deref(),
            Some("Sa 09:00–13:00")
        );
        assert_eq!(outside("24/7", "Mo-Fr 08:00-18:00").as_deref(), Some("Mo 00:00–08:00"));
        assert_eq!(outside("Mo 08:00-18:00", "Mo 08:00-12:00, Mo 13:00-18:00").as_deref(), Some("Mo 12:00–13:00"));
        assert_eq!(outside("Mo-Fr 09:00-17:00", "24/7"), None);
        assert_eq!(outside("Su 22:00-06:00", "Su 20:00-24:00; Mo 00:00-06:00"), None);
        let both = week("Mo 06:00-14:00").or(&week("Mo 14:00-22:00"));
        assert_eq!(week("Mo 06:00-22:00").first_outside(&both), None);
    }

    #[test]
    fn holidays_do_not_make_a_different_week() {
        let hours = |text| Hours::parse(text).expect(text);
        assert!(same_week(&hours("Mo-Fr 09:00-17:00; PH off"), &hours("Mo-Fr 09:00-17:00")));
        assert!(!same_week(&hours("Mo-Fr 09:00-17:00; PH off"), &hours("Mo-Fr 09:00-18:00")));
    }
}
