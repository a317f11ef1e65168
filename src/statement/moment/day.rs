//! Days and months: "30 September 2027", "Sept 2027", 03/04/2027, Easter.
//!
//! In: a sentence and a place. Out: what is meant there and where it ends. A date that can be read in two ways stays both.

use crate::statement::class::Class;
use rust_decimal::prelude::ToPrimitive;

use super::year::{is_year, year_behind};
use crate::statement::meaning::Meaning;
use crate::statement::sentence::Sentence;
use crate::statement::tag::Tag;
use crate::statement::token::{Kind, Sign};
use crate::statement::when::{When, Year};

/// 03/04/2027: a day only where the parts leave no choice.
pub(super) fn slash_date(a: u32, b: u32, year: i32) -> Option<When> {
    use chrono::NaiveDate;
    let day_first = NaiveDate::from_ymd_opt(year, b, a);
    let month_first = NaiveDate::from_ymd_opt(year, a, b);
    Some(match (day_first, month_first) {
        (Some(one), Some(other)) if one != other => When::Ambiguous(one, other),
        (Some(day), _) | (None, Some(day)) => When::Day(day),
        (None, None) => When::Impossible,
    })
}

pub(super) fn feast(sentence: &Sentence<'_>, at: usize) -> Option<(When, usize)> {
    let (feast, to) = sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
        Meaning::Feast(feast) => Some((feast, mark.to)),
        _ => None,
    })?;
    // "the Easter holidays" are an occasion.
    if sentence.has(to, Tag::Occasion) {
        return None;
    }
    let (year, end) = year_behind(sentence, to);
    match year {
        Some(Year::Plain(year)) => Some((When::Feast(feast, Some(year)), end)),
        _ => Some((When::Feast(feast, None), to)),
    }
}

pub(super) fn month_at(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
        // "may" and "mar" are months with a capital or a number beside them only.
        Meaning::Month(month)
            if sentence.is_capital(at)
                || !sentence.is_a(at, Class::DoubtfulMonth)
                || is_month_by_place(sentence, at, mark.to) =>
        {
            Some((month, mark.to))
        }
        _ => None,
    })
}

/// "end of may", "by mar 2028"
pub(super) fn is_month_by_place(sentence: &Sentence<'_>, at: usize, to: usize) -> bool {
    is_year(sentence, to).is_some() || sentence.ends_before(at, Tag::EndOf) || sentence.ends_before(at, Tag::ByWhen)
}

pub(super) fn day_number(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    let number = match sentence.tokens.get(at)?.kind {
        Kind::Ordinal(number) => number,
        Kind::Number(value) if value.fract().is_zero() => value.to_u32()?,
        _ => return None,
    };
    (1..=31).contains(&number).then_some((number, at + 1))
}

/// "30 September 2027", "September 30th, 2027", "Sept 2027", "the 15th of March".
pub(super) fn month_or_day(sentence: &Sentence<'_>, at: usize) -> Option<(When, usize)> {
    let start = if sentence.is_a(at, Class::Definite) { at + 1 } else { at };
    let start = if sentence.covered(start, Tag::Weekday) && sentence.is_word(start) {
        start + 1 + usize::from(sentence.is_sign(start + 1, Sign::Comma))
    } else {
        start
    };
    if let Some((day, to)) = day_number(sentence, start) {
        let to = if sentence.has(to, Tag::Of) { to + 1 } else { to };
        if let Some((month, to)) = month_at(sentence, to) {
            return Some(dated(sentence, month, day, to));
        }
    }
    let (month, to) = month_at(sentence, start)?;
    let dot = usize::from(sentence.is_stop(to) && sentence.is_glued(to) && to + 1 < sentence.len());
    if let Some((day, after)) = day_number(sentence, to + dot) {
        let is_short = sentence.slice(to + dot).len() <= 2 || matches!(sentence.kind(to + dot), Kind::Ordinal(_));
        if is_short && !sentence.is_sign(after, Sign::Percent) {
            return Some(dated(sentence, month, day, after));
        }
    }
    // "April–September 2027": the end counts.
    if sentence.is_sign(to + dot, Sign::Dash)
        && let Some((when, end)) = month_at(sentence, to + dot + 1).and_then(|_| month_or_day(sentence, to + dot + 1))
    {
        return Some((when, end));
    }
    let (year, end) = year_behind(sentence, to + dot);
    let year = match year {
        Some(Year::Plain(year) | Year::Fiscal(year)) => Some(year),
        _ => None,
    };
    Some((When::Month { month, year }, if year.is_some() { end } else { to }))
}

pub(super) fn dated(sentence: &Sentence<'_>, month: u32, day: u32, to: usize) -> (When, usize) {
    let comma = usize::from(sentence.is_sign(to, Sign::Comma));
    let next_year = sentence.has(to, Tag::Next) && sentence.is_a(to + 1, Class::Year);
    match is_year(sentence, to + comma) {
        Some(year) => {
            (chrono::NaiveDate::from_ymd_opt(year, month, day).map_or(When::Impossible, When::Day), to + comma + 1)
        }
        None if next_year => (When::DayOfYear { month, day }, to + 2),
        None => (When::DayOfYear { month, day }, to),
    }
}
