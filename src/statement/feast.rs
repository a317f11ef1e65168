//! Feasts that people plan by.
//!
//! In: a feast and a year. Out: its day.

use chrono::NaiveDate;

/// Feasts that people plan by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feast {
    /// 25 December.
    Christmas,
    /// 31 December: what is to be done by New Year is done in the old one.
    NewYear,
    /// Easter Sunday of the western churches.
    Easter,
    /// The fourth Thursday of November.
    Thanksgiving,
    /// The day after it.
    BlackFriday,
}

impl Feast {
    /// The feast with this name in the data files.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "christmas" => Self::Christmas,
            "new-year" => Self::NewYear,
            "easter" => Self::Easter,
            "thanksgiving" => Self::Thanksgiving,
            "black-friday" => Self::BlackFriday,
            _ => return None,
        })
    }

    pub(super) fn in_year(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::Christmas => NaiveDate::from_ymd_opt(year, 12, 25),
            Self::NewYear => NaiveDate::from_ymd_opt(year, 12, 31),
            Self::Easter => easter(year),
            Self::Thanksgiving => NaiveDate::from_weekday_of_month_opt(year, 11, chrono::Weekday::Thu, 4),
            Self::BlackFriday => Self::Thanksgiving.in_year(year)?.succ_opt(),
        }
    }
}

/// Easter Sunday in the Gregorian calendar (anonymous algorithm, Nature, 20 April 1876).
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(sum / 31).ok()?, u32::try_from(sum % 31 + 1).ok()?)
}
