//! A point in time or a period, without its preposition.
//!
//! In: a sentence and a place. Out: what is meant there and where it ends. The longest reading wins: "the end of Q2 FY27".

use crate::statement::class::{Class, ClassSet};
use rust_decimal::prelude::ToPrimitive;

use super::day::{feast, month_or_day, slash_date};
use super::period::{ordinal_period, period_word, running, skip_determiner};
use super::year::{fiscal_year, is_year, second_year, year_behind};
use crate::statement::sentence::Sentence;
use crate::statement::tag::Tag;
use crate::statement::token::{Code, Kind, Sign};
use crate::statement::when::{Span, When, Year};

/// A point in time or a period at `at`: what it means and where it ends.
pub(super) fn point(sentence: &Sentence<'_>, at: usize, with_by: bool) -> Option<(When, usize)> {
    sentence.tokens.get(at)?;
    let determined = is_year(sentence, at + 1).is_some() || fiscal_year(sentence, at + 1).is_some();
    if sentence.is_a(at, Class::Definite) && determined {
        return point(sentence, at + 1, with_by);
    }
    // "the year ending 31 December 2027"
    if let Some((_, to)) = period_word(sentence, skip_determiner(sentence, at))
        && sentence.is_a(to, Class::Ending)
    {
        let on = to + 1 + usize::from(sentence.is_any(to + 1, ClassSet::of(&[Class::OnDay, Class::InPeriod])));
        if let Some(found @ (When::Day(_) | When::DayOfYear { .. } | When::Month { .. }, _)) = point(sentence, on, true)
        {
            return Some(found);
        }
    }
    if let Some(end) = sentence.end_of(at, Tag::MidOf) {
        if let Some((When::Month { month, year }, to)) = month_or_day(sentence, end) {
            let day =
                year.map(|year| chrono::NaiveDate::from_ymd_opt(year, month, 15).map_or(When::Impossible, When::Day));
            return Some((day.unwrap_or(When::DayOfYear { month, day: 15 }), to));
        }
        if let Some((when, to)) = point(sentence, end, true) {
            return Some((when, to));
        }
    }
    // "Quarter 2, 2027"
    if sentence.is_a(at, Class::Quarter)
        && let Some(Kind::Number(value)) = sentence.tokens.get(at + 1).map(|token| token.kind)
        && let Some(quarter) = value.to_u32().filter(|quarter| (1..=4).contains(quarter))
    {
        let (year, to) = year_behind(sentence, at + 2);
        return Some((When::Quarter { quarter, year: year.unwrap_or(Year::Next) }, to));
    }
    if let Some(found) = feast(sentence, skip_determiner(sentence, at)) {
        return Some(found);
    }
    // "the end of", "early", "mid": the period counts, its end is the day.
    if let Some(end) = sentence.end_of(at, Tag::EndOf) {
        let end = sentence.end_of(end, Tag::EndOf).unwrap_or(end);
        if let Some(found) = point(sentence, end, true) {
            return Some(found);
        }
        if let Some((period, to)) = period_word(sentence, skip_determiner(sentence, end)) {
            let (year, to) = year_behind(sentence, to);
            if let Some(year) = year.filter(|_| period == Span::Year) {
                return Some((When::Year(year), to));
            }
            return Some((When::Running { period, ahead: 0, fiscal: false }, to));
        }
        let to = skip_determiner(sentence, end);
        if let Some(to) = sentence
            .end_of(to, Tag::Sprint)
            .or_else(|| sentence.end_of(to, Tag::Season))
            .or_else(|| sentence.end_of(to, Tag::ProjectEvent))
        {
            return Some((When::Event, to));
        }
    }
    match sentence.kind(at) {
        Kind::Date(Some(day)) => return Some((When::Day(day), at + 1)),
        Kind::Date(None) => return Some((When::Impossible, at + 1)),
        Kind::SlashDate(a, b, year) => return slash_date(a, b, year).map(|when| (when, at + 1)),
        Kind::Code(Code::Quarter, quarter @ 1..=4) => {
            let (year, to) = year_behind(sentence, at + 1);
            return Some((When::Quarter { quarter, year: year.unwrap_or(Year::Next) }, to));
        }
        Kind::Code(Code::Half, half @ 1..=2) => {
            let (year, to) = year_behind(sentence, at + 1);
            return Some((When::Half { half, year: year.unwrap_or(Year::Next) }, to));
        }
        Kind::Code(Code::YearEnd, year @ 20..=2100) => {
            let year = i32::try_from(if year < 100 { 2000 + year } else { year }).ok()?;
            return Some((When::Year(Year::Plain(year)), at + 1));
        }
        Kind::Code(Code::Month, month @ 1..=60) if with_by => return Some((When::MonthOfPeriod(month), at + 1)),
        // `3Q27`, `2H 2027`
        Kind::Number(value) => {
            let next = sentence.tokens.get(at + 1).filter(|next| next.glued);
            if let Some(Kind::Code(code @ (Code::Quarter | Code::Half), year)) = next.map(|next| next.kind) {
                let number = value.to_u32()?;
                let year = Year::Plain(i32::try_from(if year < 100 { 2000 + year } else { year }).ok()?);
                return match code {
                    Code::Quarter if (1..=4).contains(&number) => {
                        Some((When::Quarter { quarter: number, year }, at + 2))
                    }
                    Code::Half if (1..=2).contains(&number) => Some((When::Half { half: number, year }, at + 2)),
                    _ => None,
                };
            }
        }
        _ => {}
    }
    if let Some((year, to)) = fiscal_year(sentence, at) {
        // "FY27 Q2"
        if let Some(Kind::Code(code @ (Code::Quarter | Code::Half), number)) =
            sentence.tokens.get(to).map(|token| token.kind)
        {
            match code {
                Code::Quarter if (1..=4).contains(&number) => {
                    return Some((When::Quarter { quarter: number, year }, to + 1));
                }
                Code::Half if (1..=2).contains(&number) => return Some((When::Half { half: number, year }, to + 1)),
                _ => {}
            }
        }
        return Some((When::Year(year), to));
    }
    if let Some(found) = month_or_day(sentence, at) {
        return Some(found);
    }
    if let Some(found) = ordinal_period(sentence, at) {
        return Some(found);
    }
    if let Some(year) = is_year(sentence, at) {
        // "2027 Q2", "2026/27"
        if let Some(Kind::Code(Code::Quarter, quarter @ 1..=4)) = sentence.tokens.get(at + 1).map(|token| token.kind) {
            return Some((When::Quarter { quarter, year: Year::Plain(year) }, at + 2));
        }
        if (sentence.is_sign(at + 1, Sign::Slash) || sentence.is_sign(at + 1, Sign::Dash))
            && let Some(to) = second_year(sentence, at + 2, year)
        {
            return Some((When::Year(Year::Split(year + 1)), to));
        }
        let to = sentence
            .end_of(at + 1, Tag::Calendar)
            .or_else(|| sentence.end_of(at + 1, Tag::Fiscal))
            .filter(|to| sentence.is_a(*to, Class::Year))
            .map_or(at + 1, |to| to + 1);
        return Some((When::Year(Year::Plain(year)), to));
    }
    running(sentence, at, with_by)
}
