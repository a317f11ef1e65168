//! Periods that people plan in: "this quarter", "the second half of 2027", "EOY", "the spring survey".
//!
//! In: a sentence and a place. Out: what is meant there and where it ends.

use crate::statement::class::{Class, ClassSet};
use rust_decimal::prelude::ToPrimitive;

use super::point::point;
use super::year::{is_year, year_behind};
use crate::statement::clause::is_gerund;
use crate::statement::meaning::{Meaning, UnitWord};
use crate::statement::sentence::Sentence;
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::Kind;
use crate::statement::when::{Span, When, Year};

/// "second quarter of 2027", "the first half", "third quarter".
pub(super) fn ordinal_period(sentence: &Sentence<'_>, at: usize) -> Option<(When, usize)> {
    let at = skip_determiner(sentence, at);
    let number = match sentence.tokens.get(at)?.kind {
        Kind::Ordinal(number) => number,
        _ => {
            let ordinals = [Class::Ordinal1, Class::Ordinal2, Class::Ordinal3, Class::Ordinal4];
            (1..).zip(ordinals).find(|(_, class)| sentence.is_a(at, *class))?.0
        }
    };
    let next = at + 1;
    let fiscal = sentence.end_of(next, Tag::Fiscal).unwrap_or(next);
    let (period, to) = period_word(sentence, fiscal)?;
    let (year, to) = {
        let (year, end) = year_behind(sentence, to);
        let of_year = sentence.has(to, Tag::Of) && year.is_none();
        let of_next = of_year.then(|| point(sentence, to + 1, true)).flatten();
        match of_next {
            Some((When::Running { .. } | When::Year(_), end)) => (Year::Next, end),
            _ => (year.unwrap_or(Year::Next), end),
        }
    };
    match period {
        Span::Quarter if number <= 4 => {
            // "the last quarter" alone is over.
            let last = sentence.has(at, Tag::Last) && year == Year::Next;
            (!last).then_some((When::Quarter { quarter: number, year }, to))
        }
        Span::Half if number <= 2 => Some((When::Half { half: number, year }, to)),
        _ => None,
    }
}

/// A word for a period people plan in.
pub(super) fn period_word(sentence: &Sentence<'_>, at: usize) -> Option<(Span, usize)> {
    if let Some(to) = sentence.end_of(at, Tag::HalfWord) {
        let to = if sentence.is_a(to, Class::Year) { to + 1 } else { to };
        return Some((Span::Half, to));
    }
    sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
        Meaning::Unit(UnitWord::Time(span)) if span > Span::WorkingDay && sentence.slice(at).len() > 2 => {
            Some((span, mark.to))
        }
        _ => None,
    })
}

pub(super) fn skip_determiner(sentence: &Sentence<'_>, at: usize) -> usize {
    at + usize::from(sentence.is_any(at, ClassSet::of(&[Class::Definite, Class::Own])))
}

/// "this quarter", "the next fiscal year", "EOY 2027", "launch", "the end of the sprint".
pub(super) fn running(sentence: &Sentence<'_>, at: usize, with_by: bool) -> Option<(When, usize)> {
    for (tag, period, fiscal) in [
        (Tag::EndOfFiscalYear, Span::Year, true),
        (Tag::EndOfYear, Span::Year, false),
        (Tag::EndOfQuarter, Span::Quarter, false),
        (Tag::EndOfMonth, Span::Month, false),
        (Tag::EndOfWeek, Span::Week, false),
    ] {
        let start = skip_determiner(sentence, at);
        if let Some(to) = sentence.end_of(start, tag) {
            if let (Some(year), to) = year_behind(sentence, to)
                && period == Span::Year
            {
                return Some((When::Year(year), to));
            }
            return Some((When::Running { period, ahead: 0, fiscal }, to));
        }
    }
    let (ahead, next) = if let Some(to) = sentence.end_of(at, Tag::Next) {
        (1, to)
    } else if let Some(to) = sentence.end_of(at, Tag::This) {
        (0, to)
    } else {
        (0, at)
    };
    let has_word = next > at;
    let start = if has_word { next } else { skip_determiner(sentence, at) };
    let fiscal = sentence.end_of(start, Tag::Fiscal);
    let calendar = sentence.end_of(start, Tag::Calendar);
    let word = fiscal.or(calendar).unwrap_or(start);
    if let Some((period, to)) = period_word(sentence, word) {
        // "by the year", "in a quarter" are no points in time; "this year", "by the quarter's end" are.
        if has_word || fiscal.is_some() || calendar.is_some() {
            let end = if sentence.is_a(to, Class::End) { to + 1 } else { to };
            return Some((When::Running { period, ahead, fiscal: fiscal.is_some() }, end));
        }
        if with_by && sentence.has(to, Tag::IsOver) && !sentence.is_a(to, Class::End) {
            return Some((When::Running { period, ahead, fiscal: fiscal.is_some() }, to));
        }
        if sentence.is_a(to, Class::End) {
            return Some((When::Running { period, ahead: 0, fiscal: false }, to + 1));
        }
    }
    if with_by && let Some(to) = occasion(sentence, word) {
        return Some((When::Event, to));
    }
    if has_word || with_by {
        if let Some(to) = sentence.end_of(word, Tag::Season).or_else(|| sentence.end_of(word, Tag::Sprint)) {
            let to = if with_by { sentence.end_of(to, Tag::ProjectEvent).unwrap_or(to) } else { to };
            let to = if sentence.is_number(to) && is_year(sentence, to).is_none() { to + 1 } else { to };
            return Some((When::Event, year_behind(sentence, to).1));
        }
        let weekday = sentence.marks_at(word).iter().find_map(|mark| match mark.meaning {
            Meaning::Weekday(day) => Some(day),
            _ => None,
        });
        if let Some(day) = weekday.filter(|_| !sentence.has(word + 1, Tag::And)) {
            return Some((When::Weekday(day), word + 1));
        }
        // "the autumn peak", "the next audit"
    }
    if with_by {
        if let Some(to) = sentence.end_of(word, Tag::ProjectEvent) {
            return Some((When::Event, to));
        }
        if let Some(Kind::Number(_)) =
            sentence.tokens.get(word + 1).map(|token| token.kind).filter(|_| sentence.is_a(word, Class::Week))
        {
            return Some((When::Event, word + 2));
        }
        let month = sentence.is_a(word, Class::Month);
        if let Some(Kind::Number(value)) = sentence.tokens.get(word + 1).map(|token| token.kind).filter(|_| month) {
            return Some((When::MonthOfPeriod(value.to_u32()?), word + 2));
        }
        if sentence.has(word, Tag::Tonight) {
            let ahead = i32::from(sentence.is_a(word, Class::Tomorrow));
            return Some((When::Running { period: Span::Day, ahead, fiscal: false }, word + 1));
        }
    }
    if with_by && let Some(to) = occasion(sentence, word) {
        return Some((When::Event, to));
    }
    if has_word && ahead == 1 && with_by {
        return None;
    }
    // "over Christmas", "during the summer season"
    let season =
        sentence.end_of(skip_determiner(sentence, at), Tag::Season).or_else(|| sentence.end_of(at, Tag::Season));
    season
        .filter(|to| with_by || year_behind(sentence, *to).0.is_some())
        .map(|to| (When::Event, year_behind(sentence, to).1))
}

/// "the 2028 admissions round", "our Q2 townhall": up to five words that end with an occasion.
pub(super) fn occasion(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    let amount =
        sentence.marks_at(at).iter().any(|mark| matches!(mark.meaning, Meaning::Fraction(_) | Meaning::Factor(_)));
    if amount || is_gerund(sentence, at) || sentence.is_number(at) && is_year(sentence, at).is_none() {
        return None;
    }
    let mut found = None;
    for end in at..(at + 6).min(sentence.len()) {
        if let Some(to) = sentence.end_of(end, Tag::Occasion) {
            found = Some(to);
        }
        let goes_on = matches!(sentence.kind(end), Kind::Word(_) | Kind::Code(..) | Kind::Number(_) | Kind::Ordinal(_));
        let ends = end > at
            && sentence.has_any(end, TagSet::of(&[Tag::By, Tag::To, Tag::With, Tag::And, Tag::Scope, Tag::Purpose]));
        if !goes_on || ends {
            break;
        }
    }
    found
}
