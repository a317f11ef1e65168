//! Years behind a quarter or a month, and fiscal years.
//!
//! In: a sentence and a place. Out: the year that stands there and where it ends.

use crate::statement::class::Class;
use rust_decimal::prelude::ToPrimitive;

use crate::statement::sentence::Sentence;
use crate::statement::tag::Tag;
use crate::statement::token::{Code, Kind, Sign};
use crate::statement::when::Year;

/// A year in four digits, or `'27` behind a quarter.
pub(super) fn is_year(sentence: &Sentence<'_>, at: usize) -> Option<i32> {
    let token = sentence.tokens.get(at)?;
    let Kind::Number(value) = token.kind else { return None };
    let written = sentence.slice(at);
    let year = value.to_i32()?;
    let behind = sentence.tokens.get(at + 1);
    let has_unit = behind.is_some_and(|next| next.is(Sign::Percent));
    (written.len() == 4
        && written.bytes().all(|byte| byte.is_ascii_digit())
        && (1990..=2100).contains(&year)
        && !has_unit)
        .then_some(year)
}

/// The year behind a quarter, a month or a half: "2027", "of 2027", "FY27", "'27", "27".
pub(super) fn year_behind(sentence: &Sentence<'_>, at: usize) -> (Option<Year>, usize) {
    let of = usize::from(
        sentence.has(at, Tag::Of)
            || sentence.is_a(at, Class::InPeriod)
            || sentence.is_sign(at, Sign::Comma)
            || sentence.is_sign(at, Sign::Slash)
            || sentence.is_sign(at, Sign::Dash),
    );
    for skip in [0, of] {
        let at = at + skip;
        if let Some(year) = is_year(sentence, at) {
            // "Q3 2026/27" is a fiscal year named after the year it ends in.
            if (sentence.is_sign(at + 1, Sign::Slash) || sentence.is_sign(at + 1, Sign::Dash))
                && let Some(to) = second_year(sentence, at + 2, year)
            {
                return (Some(Year::Split(year + 1)), to);
            }
            return (Some(Year::Plain(year)), at + 1);
        }
        if let Some((year, to)) = fiscal_year(sentence, at) {
            return (Some(year), to);
        }
        // `Q3'27`, `Q3 '27`
        let mark = sentence.is_sign(at, Sign::Other) && matches!(sentence.slice(at), "'" | "’" | "‘");
        if mark
            && let Some(Kind::Number(value)) = sentence.tokens.get(at + 1).map(|token| token.kind)
            && let Some(year) = value.to_i32().filter(|year| (20..60).contains(year))
        {
            return (Some(Year::Plain(2000 + year)), at + 2);
        }
    }
    (None, at)
}

pub(super) fn second_year(sentence: &Sentence<'_>, at: usize, first: i32) -> Option<usize> {
    let Kind::Number(value) = sentence.tokens.get(at)?.kind else { return None };
    let second = value.to_i32()?;
    (second == first + 1 || second == (first + 1) % 100).then_some(at + 1)
}

/// `FY27`, `FY 2027`, `FY26/27`, "fiscal year 2027", "CY27".
pub(super) fn fiscal_year(sentence: &Sentence<'_>, at: usize) -> Option<(Year, usize)> {
    let full = |number: u32| {
        i32::try_from(if number < 100 { 2000 + number } else { number })
            .ok()
            .filter(|year| (1990..=2100).contains(year))
    };
    match sentence.tokens.get(at)?.kind {
        Kind::Code(Code::FiscalYear, number) => {
            let year = full(number)?;
            if (sentence.is_sign(at + 1, Sign::Slash) || sentence.is_sign(at + 1, Sign::Dash))
                && let Some(to) = second_year(sentence, at + 2, year)
            {
                return Some((Year::Split(year + 1), to));
            }
            Some((Year::Fiscal(year), at + 1))
        }
        Kind::Code(Code::CalendarYear, number) => Some((Year::Plain(full(number)?), at + 1)),
        Kind::Word(_) => {
            let end = sentence.end_of(at, Tag::Fiscal).or_else(|| sentence.end_of(at, Tag::Calendar))?;
            let to = if sentence.is_a(end, Class::Year) { end + 1 } else { end };
            if to == end && !sentence.has(at, Tag::Fiscal) && !sentence.is_a(at, Class::CalendarYear) {
                return None;
            }
            // `FY'27`
            let mark = usize::from(sentence.is_sign(to, Sign::Other) && matches!(sentence.slice(to), "'" | "’" | "‘"));
            let to = to + mark;
            let year = is_year(sentence, to).or_else(|| match sentence.tokens.get(to)?.kind {
                Kind::Number(value) => full(value.to_u32()?).filter(|_| sentence.slice(to).len() == 2),
                _ => None,
            })?;
            if (sentence.is_sign(to + 1, Sign::Slash) || sentence.is_sign(to + 1, Sign::Dash))
                && let Some(end) = second_year(sentence, to + 2, year)
            {
                return Some((Year::Split(year + 1), end));
            }
            Some((if sentence.has(at, Tag::Fiscal) { Year::Fiscal(year) } else { Year::Plain(year) }, to + 1))
        }
        _ => None,
    }
}
