//! Finds points in time, periods and lengths of time, and tells which of them could be a deadline.
//!
//! In: a sentence. Out: every expression of time with what it means and the part it plays as far as its own words tell. Whether
//! a bare "within 24 hours" is a promise or a deadline depends on the rest of the sentence and is decided in `deadline`.

mod day;
mod length;
mod period;
mod point;
mod year;

use super::class::{Class, ClassSet};
use length::{from_now, length};
use period::occasion;
use point::point;
use year::is_year;

use super::meaning::Meaning;
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::token::{Code, Kind, Sign};
use super::when::{Span, When};

/// The part an expression of time plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// By when it is to be done.
    Deadline,
    /// A point or period without a preposition: "Q3: …", "(FY27)".
    Bare,
    /// A length of time that may be a deadline or a promise.
    Open,
    /// A length of time that single pieces of work may take, by its own words: "within 1 hour of the request".
    Promise,
    /// A window, a rhythm or something that is over.
    Other,
}

/// One expression of time.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    /// First token, with the preposition.
    pub(super) from: usize,
    /// First token behind the preposition.
    pub(super) core: usize,
    /// One past the last token.
    pub(super) to: usize,
    /// What it means.
    pub(super) when: When,
    /// Its part.
    pub(super) part: Part,
    /// Whether it is a length of time, whose number may be a value.
    pub(super) is_length: bool,
    /// The unit of a length.
    pub(super) unit: Option<Span>,
}

/// All expressions of time of a sentence.
pub(super) fn moments(sentence: &Sentence<'_>) -> Vec<Moment> {
    let mut found: Vec<Moment> = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        match moment(sentence, at) {
            Some(moment) => {
                at = moment.to.max(at + 1);
                found.push(moment);
            }
            None => at += 1,
        }
    }
    found
}

fn moment(sentence: &Sentence<'_>, at: usize) -> Option<Moment> {
    if let Some(core) = sentence.end_of(at, Tag::ByTheTime) {
        let to = (core..sentence.len())
            .find(|end| {
                matches!(sentence.kind(*end), Kind::Sign(Sign::Comma | Sign::Stop | Sign::Close | Sign::Semicolon))
            })
            .unwrap_or(sentence.len());
        return Some(Moment {
            from: at,
            core,
            to,
            when: When::Event,
            part: Part::Deadline,
            is_length: false,
            unit: None,
        });
    }
    let prepositions = TagSet::of(&[Tag::ByWhen, Tag::InWhen, Tag::Within]);
    if sentence.has_any(at, prepositions) {
        // The longest preposition first: "no later than", then "no".
        let mut ends: Vec<(usize, Tag)> = [Tag::ByWhen, Tag::Within, Tag::InWhen]
            .into_iter()
            .flat_map(|tag| {
                sentence
                    .marks_at(at)
                    .iter()
                    .filter(move |mark| mark.meaning == Meaning::Tag(tag))
                    .map(move |mark| (mark.to, tag))
            })
            .collect();
        ends.sort_by_key(|end| std::cmp::Reverse(end.0));
        for (core, tag) in ends {
            // "by: 30 June"
            let skip = usize::from(sentence.is_sign(core, Sign::Colon));
            let label = sentence.is_a(at, Class::LabelOfDate) || core > at + 1 && sentence.is_a(core - 1, Class::Date);
            let at = if skip > 0 || label { core + skip } else { at };
            if tag == Tag::ByWhen
                && let Some(found) = from_now(sentence, core + skip)
            {
                return Some(Moment { from: at, ..found });
            }
            if let Some(found) = span_of(sentence, at, core) {
                return Some(found);
            }
            if tag == Tag::Within
                && let Some(found) = length(sentence, at, core)
            {
                return Some(found);
            }
            if tag != Tag::Within
                && let Some((when, to)) = point(sentence, core + skip, tag == Tag::ByWhen)
            {
                return Some(placed(sentence, at, core + skip, to, when, tag));
            }
        }
    }
    from_now(sentence, at).or_else(|| bare(sentence, at))
}

/// "between October 2026 and September 2027", "from 1 Dec to 15 Jan": the end counts.
fn span_of(sentence: &Sentence<'_>, at: usize, core: usize) -> Option<Moment> {
    if !sentence.is_any(at, ClassSet::of(&[Class::Between, Class::FromWhen])) {
        return None;
    }
    let (_, middle) = point(sentence, core, false)?;
    let joins = sentence.has(middle, Tag::To) || sentence.has(middle, Tag::And) || sentence.is_sign(middle, Sign::Dash);
    let (when, to) = point(sentence, middle + 1, false).filter(|_| joins)?;
    Some(Moment { from: at, core, to, when, part: Part::Deadline, is_length: false, unit: None })
}

/// A point with its preposition: a deadline unless its surroundings speak of the past.
fn placed(sentence: &Sentence<'_>, from: usize, core: usize, to: usize, when: When, tag: Tag) -> Moment {
    let from_word = sentence.is_a(from, Class::FromWhen);
    let to = if tag == Tag::ByWhen { sentence.end_of(to, Tag::IsOver).unwrap_or(to) } else { to };
    // "by the 2028 admissions round": the occasion is meant, not the year in its name.
    let named = occasion(sentence, core).filter(|end| {
        *end > to
            && (to..*end).all(|at| {
                sentence.is_word(at)
                    && !sentence.has_any(at, TagSet::of(&[Tag::InWhen, Tag::ByWhen, Tag::Scope, Tag::Condition]))
            })
    });
    let (when, to) = named.map_or((when, to), |end| (When::Event, end));
    // "before the audit on 9 March"
    let dated = (when == When::Event && sentence.is_any(to, ClassSet::of(&[Class::OnDay, Class::InPeriod])))
        .then(|| point(sentence, to + 1, true))
        .flatten();
    let (when, to) = dated
        .filter(|(when, _)| matches!(when, When::Day(_) | When::DayOfYear { .. } | When::Month { .. }))
        .unwrap_or((when, to));
    let on_weekday = matches!(when, When::Weekday(_)) && tag == Tag::InWhen;
    let part = if looks_back(sentence, from, to) || on_weekday || from_word { Part::Other } else { Part::Deadline };
    Moment { from, core, to, when, part, is_length: false, unit: None }
}

/// Words around a point that make it a thing of the past, or the name of something: "since 2019", "2026 baseline".
fn looks_back(sentence: &Sentence<'_>, from: usize, to: usize) -> bool {
    let before = from.checked_sub(1);
    let is_before = |class| before.is_some_and(|before| sentence.is_a(before, class));
    sentence.is_a(to, Class::Records)
        || is_before(Class::Backwards)
        || is_before(Class::PastValue) && sentence.is_a(from, Class::TimePreposition)
}

/// Signs that set a point in time apart from the sentence.
fn sets_apart(kind: Kind) -> bool {
    use Sign::{Colon, Comma, Dash, Other, Semicolon, Slash, Stop};
    matches!(kind, Kind::Sign(Comma | Dash | Semicolon | Colon | Stop | Other | Slash))
}

/// A point or period without a preposition.
fn bare(sentence: &Sentence<'_>, at: usize) -> Option<Moment> {
    // "this quarter", "next year" need no preposition.
    let running = sentence.has_any(at, TagSet::of(&[Tag::This, Tag::Next]));
    let dated = matches!(
        sentence.kind(at),
        Kind::Code(Code::Quarter | Code::Half | Code::FiscalYear | Code::CalendarYear, _)
            | Kind::Date(_)
            | Kind::SlashDate(..)
    );
    let end = sentence.has_any(
        at,
        TagSet::of(&[
            Tag::EndOfYear,
            Tag::EndOfQuarter,
            Tag::EndOfMonth,
            Tag::EndOfWeek,
            Tag::EndOfFiscalYear,
            Tag::EndOf,
        ]),
    );
    let month = sentence.marks_at(at).iter().any(|mark| matches!(mark.meaning, Meaning::Month(_)));
    let half_of = matches!(sentence.kind(at), Kind::Number(_))
        && sentence
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.glued && matches!(next.kind, Kind::Code(Code::Quarter | Code::Half, _)));
    let day_of_month = matches!(sentence.kind(at), Kind::Ordinal(_) | Kind::Number(_))
        && sentence.marks_at(at + 1).iter().any(|mark| matches!(mark.meaning, Meaning::Month(_)));
    let year_alone = is_year(sentence, at).is_some();
    if !(running || dated || end || month || half_of || day_of_month || year_alone) {
        return None;
    }
    let (when, to) = point(sentence, at, false)?;
    let lone_unit = matches!(when, When::Running { ahead: 0, .. }) && !running && !end;
    if lone_unit {
        return None;
    }
    let before = at.checked_sub(1);
    let opened = before.is_none_or(|before| sentence.is_sign(before, Sign::Open) || sets_apart(sentence.kind(before)));
    let closed = to >= sentence.len()
        || sentence.is_sign(to, Sign::Close)
        || sets_apart(sentence.kind(to))
        || sentence.has(to, Tag::TargetWord) && opened;
    let last = before.is_some_and(|before| {
        sentence.has(before, Tag::Last) || sentence.has(before, Tag::Current) && !sentence.has(before, Tag::This)
    });
    let named = before.is_some_and(|before| {
        sentence.has_any(before, TagSet::of(&[Tag::Of, Tag::And]))
            || sentence.is_any(before, ClassSet::of(&[Class::Since, Class::Than]))
    });
    let numbered = before.is_some_and(|before| {
        sentence.is_sign(before, Sign::Colon) && sentence.is_glued(at) && before > 0 && sentence.is_number(before - 1)
    });
    let heads_value =
        before.is_some_and(|before| sentence.is_sign(before, Sign::Open)) && sentence.is_sign(to, Sign::Colon);
    let possessive = sentence.is_sign(to, Sign::Other) && sentence.is_a(to + 1, Class::Possessive);
    let each = before.is_some_and(|before| sentence.is_any(before, ClassSet::of(&[Class::Every, Class::Any])));
    let part = if each || looks_back(sentence, at, to) || last || named || numbered || heads_value || possessive {
        Part::Other
    } else if running || matches!(when, When::Running { .. }) {
        // "this year's target" says no by when; "this year" does.
        Part::Deadline
    } else if dated && (opened || closed) || end || opened && closed {
        Part::Bare
    } else {
        Part::Other
    };
    Some(Moment { from: at, core: at, to, when, part, is_length: false, unit: None })
}
