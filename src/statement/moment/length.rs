//! Lengths of time: "within 6 months of launch", "over the next 90 days", "in 30 days".
//!
//! In: a sentence and a place. Out: the length with the event it counts from. Windows ("30-day", "per quarter") are told apart here.

use crate::statement::class::{Class, ClassSet};
use rust_decimal::prelude::ToPrimitive;

use super::period::skip_determiner;
use super::year::is_year;
use super::{Moment, Part};
use crate::statement::meaning::{Meaning, UnitWord};
use crate::statement::sentence::Sentence;
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::{Kind, Sign};
use crate::statement::when::{Span, When};

/// "one year from now", "six weeks after launch"
pub(super) fn from_now(sentence: &Sentence<'_>, at: usize) -> Option<Moment> {
    if at > 0 && sentence.is_joined(at) {
        return None;
    }
    let (count, after) = count(sentence, at).filter(|(count, to)| *count <= 600 && *to > at)?;
    let (unit, to) = time_unit(sentence, after)?;
    let (end, when) = if is_from_now(sentence, to) {
        (to + 2, When::After { count, period: unit })
    } else {
        match anchor(sentence, to) {
            (end, Some(Anchor::Project)) if sentence.is_a(to, Class::After) => (end, When::Event),
            (end, Some(Anchor::Unknown)) if sentence.is_a(to, Class::After) && unit >= Span::Week => (end, When::Event),
            _ => return None,
        }
    };
    Some(Moment { from: at, core: at, to: end, when, part: Part::Deadline, is_length: true, unit: Some(unit) })
}

/// "six weeks from now"
fn is_from_now(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_a(at, Class::FromWhen) && sentence.is_a(at + 1, Class::Now)
}

/// "within 6 months of launch", "over the next 90 days", "in 30 days", "within a year".
pub(super) fn length(sentence: &Sentence<'_>, from: usize, core: usize) -> Option<Moment> {
    let mut at = core;
    let mut part = Part::Open;
    let mut is_running = false;
    let their = sentence.end_of(at, Tag::TheirFirst);
    let last = sentence.end_of(at, Tag::Last);
    let next = sentence.end_of(at, Tag::Next);
    let first = sentence.end_of(at, Tag::First);
    let determiner = skip_determiner(sentence, at);
    if let Some(to) = their {
        (part, at) = (Part::Other, to);
    } else if let Some(to) = last {
        (part, at) = (Part::Other, to);
    } else if let Some(to) = next {
        (part, at, is_running) = (Part::Deadline, to, true);
    } else if let Some(to) = first {
        (part, at, is_running) = (Part::Deadline, to, true);
    } else if let Some(to) = sentence.end_of(at, Tag::This) {
        (is_running, at) = (true, to);
    } else if determiner > at {
        at = determiner;
    }
    // Bounds and "about" between the preposition and the number.
    while let Some(to) = sentence.end_of(at, Tag::AtMost).or_else(|| {
        sentence.end_of(at, Tag::About).filter(|to| *to < sentence.len() && !sentence.is_a(at, Class::Indefinite))
    }) {
        at = to;
    }
    let (count, after) = count(sentence, at).filter(|(count, _)| *count <= 600)?;
    let behind = after;
    let names_year = (behind..behind + 3).any(|at| is_year(sentence, at).is_some()) && after == at;
    let ends = sentence.is_a(behind, Class::Year) && sentence.is_a(behind + 1, Class::Ending);
    if names_year || ends {
        return None;
    }
    let fiscal = sentence.end_of(behind, Tag::Fiscal).or_else(|| sentence.end_of(behind, Tag::Calendar));
    let (unit, to) = time_unit(sentence, fiscal.unwrap_or(behind))?;
    let counted = after > at;
    // "in quarter" is nothing; "within a year", "within the quarter", "over the next quarter" are.
    let article = at > core || sentence.is_a(core, Class::Single);
    if !counted && !article {
        return None;
    }
    // "in under 14 days", "within at most 3 days": how long it may take.
    if part == Part::Open
        && (core > from + 1 && sentence.covered(core - 1, Tag::AtMost) && !sentence.has(from, Tag::Next))
        && core - from <= 3
    {
        part = Part::Promise;
    }
    let or_less = sentence.end_of(to, Tag::OrLess).unwrap_or(to);
    if or_less > to && part == Part::Open {
        // "in 7 days or less" is how long it may take.
        part = Part::Promise;
    }
    let (end, event) = anchor(sentence, to);
    // "in the first quarter" is the quarter of that number.
    if first.is_some() && !counted && matches!(unit, Span::Quarter | Span::Half) && event.is_none() {
        return None;
    }
    let windowed = sentence.has(to, Tag::Window)
        || (from..to).any(|at| sentence.has(at, Tag::Window))
        || sentence.has(to, Tag::Recurring)
        || sentence.tokens.get(to).is_some_and(|next| next.joined && next.word().is_some());
    let per = !counted && sentence.is_a(core, Class::Indefinite) && !sentence.is_a(from, Class::StrictlyWithin);
    let hyphenated =
        sentence.tokens.get(at + 1).is_some_and(|next| next.joined) && !matches!(event, Some(Anchor::Project));
    if windowed && event.is_none() || per || hyphenated {
        part = Part::Other;
    }
    let when = match event {
        Some(Anchor::Project | Anchor::Unknown) => When::Event,
        _ if !counted && is_running || !counted && at > core && !sentence.is_a(core, Class::Single) => {
            When::Running { period: unit, ahead: i32::from(next.is_some()), fiscal: fiscal.is_some() }
        }
        _ => When::After { count, period: unit },
    };
    match event {
        Some(Anchor::Project) if part != Part::Other => part = Part::Deadline,
        // Weeks and more count from an event of the project, days and hours from one of the customer's.
        Some(Anchor::Unknown) if part == Part::Open => {
            part = if unit >= Span::Week { Part::Deadline } else { Part::Promise }
        }
        Some(Anchor::Service) if part != Part::Other => part = Part::Promise,
        _ => {}
    }
    if unit == Span::Hour && !counted && part != Part::Deadline {
        part = Part::Other;
    }
    if sentence.is_a(from, Class::Lasting) && part == Part::Open {
        part = if counted || !article { Part::Other } else { Part::Deadline };
    }
    let end = if event.is_some() {
        end
    } else if is_from_now(sentence, to) || sentence.is_a(to, Class::Time) {
        to + if sentence.is_a(to, Class::Time) { 1 } else { 2 }
    } else {
        or_less
    };
    Some(Moment { from, core: at, to: end, when, part, is_length: counted || article, unit: Some(unit) })
}

/// The number of a length: digits, words, or none at all ("the next quarter").
pub(super) fn count(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    if sentence.is_a(at, Class::Indefinite) {
        // "a further two weeks" is read elsewhere; "a year", "a couple of weeks"
        let number = sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
            Meaning::Number(value) => Some((value, mark.to)),
            _ => None,
        });
        return match number {
            Some((value, to)) => Some((value.to_u32()?, to)),
            None => Some((1, at + 1)),
        };
    }
    match sentence.tokens.get(at)?.kind {
        Kind::Number(value) => {
            // "2-3 weeks": the longer is the promise.
            if (sentence.is_sign(at + 1, Sign::Dash)
                || sentence.is_any(at + 1, ClassSet::of(&[Class::Range, Class::OrLater])))
                && let Some(Kind::Number(second)) = sentence.tokens.get(at + 2).map(|token| token.kind)
            {
                return Some((second.to_u32()?, at + 3));
            }
            Some((value.ceil().to_u32()?, at + 1))
        }
        Kind::Word(_) => {
            let number = sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
                Meaning::Number(value) => Some((value, mark.to)),
                _ => None,
            });
            match number {
                Some((value, to)) => {
                    let ones = sentence.marks_at(to).iter().find_map(|mark| match mark.meaning {
                        Meaning::Number(ones) if sentence.is_joined(to) => Some((ones, mark.to)),
                        _ => None,
                    });
                    let (value, to) = ones.map_or((value, to), |(ones, to)| (value + ones, to));
                    let hundred = sentence.marks_at(to).iter().find_map(|mark| match mark.meaning {
                        Meaning::Power(power) => Some((value * power, mark.to)),
                        _ => None,
                    });
                    let (value, to) = hundred.unwrap_or((value, to));
                    // "five (5) days"
                    let to = if sentence.is_sign(to, Sign::Open)
                        && sentence.is_number(to + 1)
                        && sentence.is_sign(to + 2, Sign::Close)
                    {
                        to + 3
                    } else {
                        to
                    };
                    Some((value.to_u32()?, to))
                }
                None => {
                    // "the first hundred days"
                    let power = sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
                        Meaning::Power(power) => Some((power, mark.to)),
                        _ => None,
                    });
                    Some(power.and_then(|(power, to)| Some((power.to_u32()?, to))).unwrap_or((1, at)))
                }
            }
        }
        _ => None,
    }
}

pub(super) fn time_unit(sentence: &Sentence<'_>, at: usize) -> Option<(Span, usize)> {
    sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
        Meaning::Unit(UnitWord::Time(span)) => Some((span, mark.to)),
        Meaning::Unit(UnitWord::Second | UnitWord::Minute | UnitWord::WorkingHour) => Some((Span::Hour, mark.to)),
        Meaning::Unit(UnitWord::Fortnight) => Some((Span::Week, mark.to)),
        _ => None,
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Anchor {
    Unknown,
    Project,
    Service,
}

/// "of launch", "post-launch", "after the customer's request" behind a length.
fn anchor(sentence: &Sentence<'_>, at: usize) -> (usize, Option<Anchor>) {
    if sentence.is_a(at, Class::Post) {
        let to = sentence.end_of(at, Tag::ProjectEvent).or_else(|| sentence.end_of(at + 1, Tag::ProjectEvent));
        return (to.unwrap_or(at + 2).min(sentence.len()), Some(Anchor::Project));
    }
    if !sentence.is_a(at, Class::CountedFrom) {
        return (at, None);
    }
    for start in at + 1..(at + 5).min(sentence.len()) {
        if !sentence.is_word(start) {
            break;
        }
        let service = sentence.end_of(start, Tag::ServiceEvent);
        let project = sentence.end_of(start, Tag::ProjectEvent);
        // The longer phrase is meant: "start date" over "start".
        if project.is_some() && project >= service {
            let end = project.unwrap_or(start);
            // "the start of the contract"
            let of = sentence.has(end, Tag::Of) && sentence.is_word(end + 1);
            let article =
                usize::from(sentence.is_any(end + 1, ClassSet::of(&[Class::Definite, Class::Own, Class::Indefinite])));
            return (if of { (end + 2 + article).min(sentence.len()) } else { end }, Some(Anchor::Project));
        }
        if let Some(to) = service {
            return (to, Some(Anchor::Service));
        }
    }
    // Some event of the writer's own: the words up to the next sign, preposition or number belong to it.
    if sentence.is_a(at, Class::AnyEvent) {
        let stops =
            TagSet::of(&[Tag::By, Tag::To, Tag::Purpose, Tag::Guard, Tag::And, Tag::Within, Tag::With, Tag::Scope]);
        let mut to = at + 1;
        while to < sentence.len()
            && to < at + 8
            && sentence.is_word(to)
            && (to == at + 1 || !sentence.has_any(to, stops) || sentence.has(to, Tag::Of))
        {
            to += 1;
        }
        if to > at + 1 {
            return (to, Some(Anchor::Unknown));
        }
    }
    (at, None)
}
