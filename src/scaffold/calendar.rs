//! Moves every date of a text by whole months, so that a starter plan is of today whenever it is used.
//!
//! Understood are the forms that starter plans use: `2027-09-30`, `30 September 2027`, `September 2027`, a bare year in
//! `plan 2027`, and the month in `fiscal_year_starts = 4`. Everything else stays as it is.

use chrono::{Datelike, Months, NaiveDate};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Whole months that have passed from one day to another, so that what lay in the past of `from` lies in the past of `to`.
pub(crate) fn months_between(from: NaiveDate, to: NaiveDate) -> i32 {
    let index = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
    index(to) - index(from) - i32::from(to.day() < from.day())
}

/// The text with its dates moved. Days beyond a month's end become its last day.
pub(crate) fn shift(text: &str, months: i32) -> String {
    if months == 0 {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let at_word = !out.ends_with(|c: char| c.is_alphanumeric() || c == '-');
        if at_word && let Some((length, moved)) = date_at(rest, months) {
            out.push_str(&moved);
            rest = &rest[length..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// A date at the start of `text`: how long it is, and the same date moved.
fn date_at(text: &str, months: i32) -> Option<(usize, String)> {
    iso_day(text, months)
        .or_else(|| written_day(text, months))
        .or_else(|| written_month(text, months))
        .or_else(|| plan_year(text, months))
        .or_else(|| fiscal_month(text, months))
}

/// A fiscal year begins with the plan, and moves with it.
fn fiscal_month(text: &str, months: i32) -> Option<(usize, String)> {
    const KEY: &str = "fiscal_year_starts = ";
    let digits = text.strip_prefix(KEY)?;
    let length = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let month: i32 = digits[..length].parse().ok().filter(|month| (1..=12).contains(month))?;
    Some((KEY.len() + length, format!("{KEY}{}", (month - 1 + months).rem_euclid(12) + 1)))
}

fn iso_day(text: &str, months: i32) -> Option<(usize, String)> {
    let written = text.get(..10)?;
    let day = NaiveDate::parse_from_str(written, "%Y-%m-%d").ok()?;
    let ends = !text[10..].starts_with(|c: char| c.is_alphanumeric() || c == '-');
    ends.then(|| moved(day, months)).flatten().map(|day| (10, day.format("%Y-%m-%d").to_string()))
}

fn written_day(text: &str, months: i32) -> Option<(usize, String)> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).filter(|n| (1..=2).contains(n))?;
    let number: u32 = text[..digits].parse().ok()?;
    let (length, month, year) = month_year(text[digits..].strip_prefix(' ')?)?;
    let day = moved(NaiveDate::from_ymd_opt(year, month, number)?, months)?;
    Some((digits + 1 + length, format!("{} {} {}", day.day(), name(day), day.year())))
}

fn written_month(text: &str, months: i32) -> Option<(usize, String)> {
    let (length, month, year) = month_year(text)?;
    let day = moved(NaiveDate::from_ymd_opt(year, month, 1)?, months)?;
    Some((length, format!("{} {}", name(day), day.year())))
}

/// `plan 2027` in a title names the year in which the plan's period begins.
fn plan_year(text: &str, months: i32) -> Option<(usize, String)> {
    let word = ["plan ", "Plan "].iter().find(|word| text.starts_with(**word))?;
    let year = year_at(&text[word.len()..])?;
    let day = moved(NaiveDate::from_ymd_opt(year, 1, 1)?, months)?;
    Some((word.len() + 4, format!("{word}{}", day.year())))
}

fn month_year(text: &str) -> Option<(usize, u32, i32)> {
    let (month, name) = (1..).zip(MONTHS).find(|(_, name)| text.starts_with(name))?;
    let year = year_at(text[name.len()..].strip_prefix(' ')?)?;
    Some((name.len() + 5, month, year))
}

fn year_at(text: &str) -> Option<i32> {
    let written = text.get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
    let ends = !text[4..].starts_with(|c: char| c.is_ascii_digit());
    written.parse().ok().filter(|year| ends && (1900..2200).contains(year))
}

fn moved(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let by = Months::new(months.unsigned_abs());
    let other = if months < 0 { day.checked_sub_months(by) } else { day.checked_add_months(by) }?;
    // The last day of a month stays the last day: a period ends with its month.
    let is_last = |day: NaiveDate| day.succ_opt().is_none_or(|next| next.month() != day.month());
    if is_last(day) { (28..=31).rev().find_map(|n| other.with_day(n)) } else { Some(other) }
}

fn name(day: NaiveDate) -> &'static str {
    MONTHS[usize::try_from(day.month0()).unwrap_or(0)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_every_form_and_nothing_else() {
        let text = "title = \"Service plan 2027\"\ndue = 2027-02-28 # by 28 February 2027, or March 2027\nid = \"2027-02-281\" v2027 2027";
        let expected = "title = \"Service plan 2027\"\ndue = 2027-12-31 # by 31 December 2027, or January 2028\nid = \"2027-02-281\" v2027 2027";
        assert_eq!(shift(text, 10), expected);
        assert_eq!(shift("plan 2027, 2027-01-31", 13), "plan 2028, 2028-02-29");
        assert_eq!(shift("30 September 2027", -12), "30 September 2026");
        assert_eq!(shift("fiscal_year_starts = 4\n", 10), "fiscal_year_starts = 2\n");
        assert_eq!(shift(text, 0), text);
    }

    #[test]
    fn a_month_counts_when_it_is_over() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        for (to, months) in
            [("2026-11-21", 0), ("2026-12-20", 0), ("2026-12-21", 1), ("2026-11-20", -1), ("2028-01-31", 14)]
        {
            assert_eq!(months_between(day("2026-11-21"), day(to)), months, "{to}");
        }
    }
}
