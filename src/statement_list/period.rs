//! The period that a heading, a table cell or a flag names: `Q3 2027`, `FY27`, `H1 2027`, `2027`, `1 July to 30 September`.
//!
//! In: a text and a calendar. Out: the first and the last day. What a point in time means is the statement reader's knowledge.

use chrono::{Months, NaiveDate};

use super::labels::Labels;
use crate::quantity::parse_day;
use crate::statement::{Calendar, Lexicon, TimeSpan, When, read};

/// First and last day.
pub type Period = (NaiveDate, NaiveDate);

/// Longer texts name no period.
const LONGEST: usize = 200;

/// Reads a text that is a period and nothing else: `2027-07-01..2027-12-31`, `Q3 2027`, `2027`, `September 2027`.
pub fn period(text: &str, calendar: &Calendar) -> Option<Period> {
    let text = text.trim().trim_matches(['(', ')', '[', ']', ':']).trim();
    if let Some((first, last)) = text.split_once("..") {
        let (first, last) = (parse_day(first.trim())?, parse_day(last.trim())?);
        return (first <= last).then_some((first, last));
    }
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let by = format!("{} {text}", Labels::english().before_a_period);
    let reading = read(&by, Lexicon::english());
    let deadline = reading.deadline.filter(|deadline| deadline.words == (0..by.len()))?;
    days(&deadline.when, calendar)
}

/// The period that a heading names among other words: `OKRs Q3 2027 – Support`.
pub(super) fn period_within(heading: &str, calendar: &Calendar) -> Option<Period> {
    if heading.len() > LONGEST {
        return None;
    }
    period(heading, calendar).or_else(|| {
        // Any of its words may begin the period, any may end it; the longest run that is one counts.
        let begins_word = |(at, c): &(usize, char)| {
            !c.is_whitespace() && heading[..*at].chars().next_back().is_none_or(char::is_whitespace)
        };
        let words: Vec<usize> =
            heading.char_indices().filter(begins_word).map(|(at, _)| at).chain([heading.len()]).collect();
        let runs = (1..=4).rev().flat_map(|length| words.windows(length + 1).map(|run| (run[0], run[run.len() - 1])));
        let mut runs = runs.filter(|(from, to)| heading[*from..*to].contains(|c: char| c.is_ascii_digit()));
        runs.find_map(|(from, to)| {
            period(heading[from..to].trim().trim_matches(['(', ')', ':', ',', '-', '–', '—', '|', '·']), calendar)
        })
    })
}

fn days(when: &When, calendar: &Calendar) -> Option<Period> {
    let last = when.resolve(calendar).ok()?;
    let months = match when {
        When::Month { .. } => 1,
        When::Quarter { .. } => 3,
        When::Half { .. } => 6,
        When::Year(_) => 12,
        When::Running { period: TimeSpan::Month, .. } => 1,
        When::Running { period: TimeSpan::Quarter, .. } => 3,
        When::Running { period: TimeSpan::Half, .. } => 6,
        When::Running { period: TimeSpan::Year, .. } => 12,
        _ => return Some((calendar.as_of.min(last), last)),
    };
    let first = last.succ_opt()?.checked_sub_months(Months::new(months))?;
    Some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn of(text: &str) -> Option<(String, String)> {
        let calendar = Calendar::on(day("2026-11-21"));
        period(text, &calendar).map(|(first, last)| (first.to_string(), last.to_string()))
    }

    #[test]
    fn periods_are_read_as_people_write_them() {
        let some = |first: &str, last: &str| Some((first.to_owned(), last.to_owned()));
        assert_eq!(of("Q3 2027"), some("2027-07-01", "2027-09-30"));
        assert_eq!(of("(Q3 2027):"), some("2027-07-01", "2027-09-30"));
        assert_eq!(of("2027"), some("2027-01-01", "2027-12-31"));
        assert_eq!(of("H1 2027"), some("2027-01-01", "2027-06-30"));
        assert_eq!(of("2027-02-01 .. 2027-04-30"), some("2027-02-01", "2027-04-30"));
        assert_eq!(of("30 September 2027"), some("2026-11-21", "2027-09-30"));
        assert_eq!(of("2027-04-30..2027-02-01"), None);
        assert_eq!(of("Raise CSAT by 2027"), None);
        assert_eq!(of("90%"), None);
    }

    #[test]
    fn a_fiscal_year_moves_the_quarter() {
        let calendar = Calendar { fiscal_start: 4, ..Calendar::on(day("2026-11-21")) };
        assert_eq!(period("Q1 FY28", &calendar), Some((day("2027-04-01"), day("2027-06-30"))));
        assert_eq!(period("2027", &calendar), Some((day("2026-04-01"), day("2027-03-31"))));
    }

    #[test]
    fn headings_may_say_more() {
        let calendar = Calendar::on(day("2026-11-21"));
        let q3 = Some((day("2027-07-01"), day("2027-09-30")));
        assert_eq!(period_within("OKRs Q3 2027 – Support", &calendar), q3);
        assert_eq!(period_within("Support, Q3 2027", &calendar), q3);
        assert_eq!(period_within("Tier 1", &calendar), None);
    }
}
