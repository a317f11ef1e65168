//! Finds points in time, periods and lengths of time, and tells which of them could be a deadline.
//!
//! In: a sentence. Out: every expression of time with what it means and the part it plays as far as its own words tell. Whether
//! a bare "within 24 hours" is a promise or a deadline depends on the rest of the sentence and is decided in `deadline`.

use rust_decimal::prelude::ToPrimitive;

use super::lexicon::{Meaning, UnitWord};
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::token::{Code, Kind, Sign};
use super::when::{Span, When, Year};

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
    if let Some(core) = sentence
        .end_of(at, Tag::ByTheTime)
        .filter(|_| !sentence.slice(at).eq_ignore_ascii_case("before") || sentence.slice(at + 1) == "we")
    {
        let to = (core..sentence.len())
            .find(|end| {
                matches!(
                    sentence.tokens[*end].kind,
                    Kind::Sign(Sign::Comma | Sign::Stop | Sign::Close | Sign::Semicolon)
                )
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
            let at = if skip > 0 { core + 1 } else { at };
            if tag == Tag::Within {
                if let Some(found) = length(sentence, at, core) {
                    return Some(found);
                }
            }
            if tag != Tag::Within {
                if let Some((when, to)) = point(sentence, core + skip, tag == Tag::ByWhen) {
                    return Some(placed(sentence, at, core + skip, to, when, tag));
                }
            }
        }
    }
    from_now(sentence, at).or_else(|| bare(sentence, at))
}

/// "one year from now", "six weeks after launch"
fn from_now(sentence: &Sentence<'_>, at: usize) -> Option<Moment> {
    if at > 0 && sentence.tokens[at].joined {
        return None;
    }
    let (count, after) = count(sentence, at).filter(|(count, to)| *count <= 600 && *to > at)?;
    let (unit, to) = time_unit(sentence, after)?;
    let (end, when) = if sentence.slice(to).eq_ignore_ascii_case("from")
        && sentence.slice(to + 1).eq_ignore_ascii_case("now")
    {
        (to + 2, When::After { count, period: unit })
    } else {
        match anchor(sentence, to) {
            (end, Some(Anchor::Project)) if sentence.slice(to).eq_ignore_ascii_case("after") => (end, When::Event),
            (end, Some(Anchor::Unknown)) if sentence.slice(to).eq_ignore_ascii_case("after") && unit >= Span::Week => {
                (end, When::Event)
            }
            _ => return None,
        }
    };
    Some(Moment { from: at, core: at, to: end, when, part: Part::Deadline, is_length: true, unit: Some(unit) })
}

/// A point with its preposition: a deadline unless its surroundings speak of the past.
fn placed(sentence: &Sentence<'_>, from: usize, core: usize, to: usize, when: When, tag: Tag) -> Moment {
    let first = sentence.slice(from);
    let from_word = first.eq_ignore_ascii_case("from");
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
    let on_weekday = matches!(when, When::Running { period: Span::Week, .. })
        && tag == Tag::InWhen
        && sentence.covered(core, Tag::Weekday);
    let part = if looks_back(sentence, from, to)
        || (from_word && !matches!(when, When::Running { ahead: 1, .. }) && starts_a_range(sentence, to))
        || on_weekday
    {
        Part::Other
    } else if from_word {
        Part::Other
    } else {
        Part::Deadline
    };
    Moment { from, core, to, when, part, is_length: false, unit: None }
}

/// "from March to June"
fn starts_a_range(sentence: &Sentence<'_>, to: usize) -> bool {
    sentence.has(to, Tag::To) || sentence.is_sign(to, Sign::Dash)
}

/// Words around a point that make it a thing of the past, or the name of something: "since 2019", "2026 baseline".
fn looks_back(sentence: &Sentence<'_>, from: usize, to: usize) -> bool {
    const BEHIND: [&str; 17] = [
        "baseline", "data", "figure", "figures", "level", "levels", "results", "actual", "actuals", "average",
        "numbers", "survey", "report", "value", "export", "figure's", "edition",
    ];
    let after = sentence.slice(to);
    if BEHIND.iter().any(|word| after.eq_ignore_ascii_case(word)) {
        return true;
    }
    let before = from.checked_sub(1).map_or("", |at| sentence.slice(at));
    const BEFORE: [&str; 9] = ["since", "from", "last", "than", "versus", "vs", "previous", "prior", "against"];
    if BEFORE.iter().any(|word| before.eq_ignore_ascii_case(word)) {
        return true;
    }
    let first = sentence.slice(from);
    let past_verb = [
        "was", "were", "had", "measured", "recorded", "seen", "started", "average", "low", "high", "peak", "reported",
        "baseline", "score", "level",
    ]
    .iter()
    .any(|word| before.eq_ignore_ascii_case(word));
    past_verb && ["in", "at", "for", "during", "of", "on"].iter().any(|word| first.eq_ignore_ascii_case(word))
}

/// A point or period without a preposition.
fn bare(sentence: &Sentence<'_>, at: usize) -> Option<Moment> {
    // "this quarter", "next year" need no preposition.
    let running = sentence.has_any(at, TagSet::of(&[Tag::This, Tag::Next]));
    let dated = matches!(
        sentence.tokens[at].kind,
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
    let half_of = matches!(sentence.tokens[at].kind, Kind::Number(_))
        && sentence
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.glued && matches!(next.kind, Kind::Code(Code::Quarter | Code::Half, _)));
    let day_of_month = matches!(sentence.tokens[at].kind, Kind::Ordinal(_) | Kind::Number(_))
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
    let opened = before.is_none_or(|before| {
        matches!(
            sentence.tokens[before].kind,
            Kind::Sign(
                Sign::Open
                    | Sign::Comma
                    | Sign::Dash
                    | Sign::Semicolon
                    | Sign::Colon
                    | Sign::Stop
                    | Sign::Other
                    | Sign::Slash
            )
        )
    });
    let closed = to >= sentence.len()
        || matches!(
            sentence.tokens[to].kind,
            Kind::Sign(
                Sign::Close
                    | Sign::Comma
                    | Sign::Dash
                    | Sign::Semicolon
                    | Sign::Colon
                    | Sign::Stop
                    | Sign::Other
                    | Sign::Slash
            )
        )
        || sentence.has(to, Tag::TargetWord) && opened;
    let last = before.is_some_and(|before| {
        sentence.has(before, Tag::Last) || sentence.has(before, Tag::Current) && !sentence.has(before, Tag::This)
    });
    let named =
        before.is_some_and(|before| matches!(sentence.slice(before), "of" | "since" | "and" | "than" | "Since"));
    let numbered = before.is_some_and(|before| {
        sentence.is_sign(before, Sign::Colon)
            && sentence.tokens[at].glued
            && before > 0
            && sentence.is_number(before - 1)
    });
    let heads_value =
        before.is_some_and(|before| sentence.is_sign(before, Sign::Open)) && sentence.is_sign(to, Sign::Colon);
    let possessive = sentence.is_sign(to, Sign::Other) && sentence.slice(to + 1).eq_ignore_ascii_case("s");
    let part = if looks_back(sentence, at, to) || last || named || numbered || heads_value || possessive {
        Part::Other
    } else if running || matches!(when, When::Running { .. }) {
        // "this year's target" says no by when; "this year" does.
        Part::Deadline
    } else if dated && (opened || closed) || end {
        Part::Bare
    } else if opened && closed {
        Part::Bare
    } else {
        Part::Other
    };
    Some(Moment { from: at, core: at, to, when, part, is_length: false, unit: None })
}

/// A year in four digits, or `'27` behind a quarter.
fn is_year(sentence: &Sentence<'_>, at: usize) -> Option<i32> {
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
fn year_behind(sentence: &Sentence<'_>, at: usize) -> (Option<Year>, usize) {
    let of = usize::from(
        matches!(sentence.slice(at), "of" | "in")
            || sentence.is_sign(at, Sign::Comma)
            || sentence.is_sign(at, Sign::Slash)
            || sentence.is_sign(at, Sign::Dash),
    );
    for skip in [0, of] {
        let at = at + skip;
        if let Some(year) = is_year(sentence, at) {
            // "Q3 2026/27" is a fiscal year named after the year it ends in.
            if sentence.is_sign(at + 1, Sign::Slash) || sentence.is_sign(at + 1, Sign::Dash) {
                if let Some(to) = second_year(sentence, at + 2, year) {
                    return (Some(Year::Fiscal(year + 1)), to);
                }
            }
            return (Some(Year::Plain(year)), at + 1);
        }
        if let Some((year, to)) = fiscal_year(sentence, at) {
            return (Some(year), to);
        }
        // `Q3'27`, `Q3 '27`
        let mark = sentence.is_sign(at, Sign::Other) && matches!(sentence.slice(at), "'" | "’" | "‘");
        if mark {
            if let Some(Kind::Number(value)) = sentence.tokens.get(at + 1).map(|token| token.kind) {
                if let Some(year) = value.to_i32().filter(|year| (20..60).contains(year)) {
                    return (Some(Year::Plain(2000 + year)), at + 2);
                }
            }
        }
    }
    let next_year = (sentence.slice(at).eq_ignore_ascii_case("next")
        || sentence.slice(at).eq_ignore_ascii_case("this"))
        && sentence.slice(at + 1).eq_ignore_ascii_case("year");
    if next_year {
        return (None, at);
    }
    (None, at)
}

fn second_year(sentence: &Sentence<'_>, at: usize, first: i32) -> Option<usize> {
    let Kind::Number(value) = sentence.tokens.get(at)?.kind else { return None };
    let second = value.to_i32()?;
    (second == first + 1 || second == (first + 1) % 100).then_some(at + 1)
}

/// `FY27`, `FY 2027`, `FY26/27`, "fiscal year 2027", "CY27".
fn fiscal_year(sentence: &Sentence<'_>, at: usize) -> Option<(Year, usize)> {
    let full = |number: u32| {
        i32::try_from(if number < 100 { 2000 + number } else { number })
            .ok()
            .filter(|year| (1990..=2100).contains(year))
    };
    match sentence.tokens.get(at)?.kind {
        Kind::Code(Code::FiscalYear, number) => {
            let year = full(number)?;
            if sentence.is_sign(at + 1, Sign::Slash) || sentence.is_sign(at + 1, Sign::Dash) {
                if let Some(to) = second_year(sentence, at + 2, year) {
                    return Some((Year::Fiscal(year + 1), to));
                }
            }
            Some((Year::Fiscal(year), at + 1))
        }
        Kind::Code(Code::CalendarYear, number) => Some((Year::Plain(full(number)?), at + 1)),
        Kind::Word(_) => {
            let end = sentence.end_of(at, Tag::Fiscal).or_else(|| sentence.end_of(at, Tag::Calendar))?;
            let to = if sentence.slice(end).eq_ignore_ascii_case("year") { end + 1 } else { end };
            if to == end && !sentence.has(at, Tag::Fiscal) {
                return None;
            }
            let year = is_year(sentence, to).or_else(|| match sentence.tokens.get(to)?.kind {
                Kind::Number(value) => full(value.to_u32()?).filter(|_| sentence.slice(to).len() == 2),
                _ => None,
            })?;
            if sentence.is_sign(to + 1, Sign::Slash) || sentence.is_sign(to + 1, Sign::Dash) {
                if let Some(end) = second_year(sentence, to + 2, year) {
                    return Some((Year::Fiscal(year + 1), end));
                }
            }
            Some((if sentence.has(at, Tag::Fiscal) { Year::Fiscal(year) } else { Year::Plain(year) }, to + 1))
        }
        _ => None,
    }
}

/// A point in time or a period at `at`: what it means and where it ends.
fn point(sentence: &Sentence<'_>, at: usize, with_by: bool) -> Option<(When, usize)> {
    sentence.tokens.get(at)?;
    if sentence.slice(at).eq_ignore_ascii_case("the") && is_year(sentence, at + 1).is_some() {
        return point(sentence, at + 1, with_by);
    }
    // "the year ending 31 December 2027"
    if let Some((_, to)) = period_word(sentence, skip_determiner(sentence, at)) {
        if sentence.slice(to).eq_ignore_ascii_case("ending") || sentence.slice(to).eq_ignore_ascii_case("to") {
            let on = to + 1 + usize::from(matches!(sentence.slice(to + 1), "on" | "in"));
            if let Some(found @ (When::Day(_) | When::DayOfYear { .. } | When::Month { .. }, _)) =
                point(sentence, on, true)
            {
                return Some(found);
            }
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
    match sentence.tokens[at].kind {
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
        if sentence.is_sign(at + 1, Sign::Slash) || sentence.is_sign(at + 1, Sign::Dash) {
            if let Some(to) = second_year(sentence, at + 2, year) {
                return Some((When::Year(Year::Fiscal(year + 1)), to));
            }
        }
        let to = sentence
            .end_of(at + 1, Tag::Calendar)
            .or_else(|| sentence.end_of(at + 1, Tag::Fiscal))
            .filter(|to| sentence.slice(*to).eq_ignore_ascii_case("year"))
            .map_or(at + 1, |to| to + 1);
        return Some((When::Year(Year::Plain(year)), to));
    }
    running(sentence, at, with_by)
}

/// 03/04/2027: a day only where the parts leave no choice.
fn slash_date(a: u32, b: u32, year: i32) -> Option<When> {
    use chrono::NaiveDate;
    let day_first = NaiveDate::from_ymd_opt(year, b, a);
    let month_first = NaiveDate::from_ymd_opt(year, a, b);
    Some(match (day_first, month_first) {
        (Some(one), Some(other)) if one != other => When::Ambiguous(one, other),
        (Some(day), _) | (None, Some(day)) => When::Day(day),
        (None, None) => When::Impossible,
    })
}

fn feast(sentence: &Sentence<'_>, at: usize) -> Option<(When, usize)> {
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

fn month_at(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
        // "may" and "mar" are months with a capital or a number beside them only.
        Meaning::Month(month)
            if sentence.is_capital(at) || month != 5 && month != 3 || is_month_by_place(sentence, at, mark.to) =>
        {
            Some((month, mark.to))
        }
        _ => None,
    })
}

/// "end of may", "by mar 2028"
fn is_month_by_place(sentence: &Sentence<'_>, at: usize, to: usize) -> bool {
    is_year(sentence, to).is_some() || sentence.ends_before(at, Tag::EndOf) || sentence.ends_before(at, Tag::ByWhen)
}

fn day_number(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    let number = match sentence.tokens.get(at)?.kind {
        Kind::Ordinal(number) => number,
        Kind::Number(value) if value.fract().is_zero() => value.to_u32()?,
        _ => return None,
    };
    (1..=31).contains(&number).then_some((number, at + 1))
}

/// "30 September 2027", "September 30th, 2027", "Sept 2027", "the 15th of March".
fn month_or_day(sentence: &Sentence<'_>, at: usize) -> Option<(When, usize)> {
    let start = if sentence.slice(at).eq_ignore_ascii_case("the") { at + 1 } else { at };
    let start = if sentence.covered(start, Tag::Weekday) && sentence.is_word(start) {
        start + 1 + usize::from(sentence.is_sign(start + 1, Sign::Comma))
    } else {
        start
    };
    if let Some((day, to)) = day_number(sentence, start) {
        let to = if sentence.slice(to).eq_ignore_ascii_case("of") { to + 1 } else { to };
        if let Some((month, to)) = month_at(sentence, to) {
            return Some(dated(sentence, month, day, to));
        }
    }
    let (month, to) = month_at(sentence, start)?;
    let dot = usize::from(sentence.is_stop(to) && sentence.tokens[to].glued && to + 1 < sentence.len());
    if let Some((day, after)) = day_number(sentence, to + dot) {
        let is_short =
            sentence.slice(to + dot).len() <= 2 || matches!(sentence.tokens[to + dot].kind, Kind::Ordinal(_));
        if is_short && !sentence.is_sign(after, Sign::Percent) {
            return Some(dated(sentence, month, day, after));
        }
    }
    // "April–September 2027": the end counts.
    if sentence.is_sign(to + dot, Sign::Dash) {
        if let Some((when, end)) = month_at(sentence, to + dot + 1).and_then(|_| month_or_day(sentence, to + dot + 1)) {
            return Some((when, end));
        }
    }
    let (year, end) = year_behind(sentence, to + dot);
    let year = match year {
        Some(Year::Plain(year) | Year::Fiscal(year)) => Some(year),
        _ => None,
    };
    Some((When::Month { month, year }, if year.is_some() { end } else { to }))
}

fn dated(sentence: &Sentence<'_>, month: u32, day: u32, to: usize) -> (When, usize) {
    let comma = usize::from(sentence.is_sign(to, Sign::Comma));
    let next_year =
        sentence.slice(to).eq_ignore_ascii_case("next") && sentence.slice(to + 1).eq_ignore_ascii_case("year");
    match is_year(sentence, to + comma) {
        Some(year) => {
            (chrono::NaiveDate::from_ymd_opt(year, month, day).map_or(When::Impossible, When::Day), to + comma + 1)
        }
        None if next_year => (When::DayOfYear { month, day }, to + 2),
        None => (When::DayOfYear { month, day }, to),
    }
}

/// "second quarter of 2027", "the first half", "third quarter".
fn ordinal_period(sentence: &Sentence<'_>, at: usize) -> Option<(When, usize)> {
    let at = skip_determiner(sentence, at);
    let number = match sentence.tokens.get(at)?.kind {
        Kind::Ordinal(number) => number,
        _ => match sentence.slice(at).to_ascii_lowercase().as_str() {
            "first" => 1,
            "second" => 2,
            "third" => 3,
            "fourth" | "final" | "last" => 4,
            _ => return None,
        },
    };
    let next = at + 1;
    let fiscal = sentence.end_of(next, Tag::Fiscal).unwrap_or(next);
    let (period, to) = period_word(sentence, fiscal)?;
    let (year, to) = {
        let (year, end) = year_behind(sentence, to);
        let of_year = sentence.slice(to).eq_ignore_ascii_case("of") && year.is_none();
        let of_next = of_year.then(|| point(sentence, to + 1, true)).flatten();
        match of_next {
            Some((When::Running { .. } | When::Year(_), end)) => (Year::Next, end),
            _ => (year.unwrap_or(Year::Next), end),
        }
    };
    match period {
        Span::Quarter if number <= 4 => {
            // "the last quarter" alone is over.
            let last = sentence.slice(at).eq_ignore_ascii_case("last") && year == Year::Next;
            (!last).then_some((When::Quarter { quarter: number, year }, to))
        }
        Span::Half if number <= 2 => Some((When::Half { half: number, year }, to)),
        _ => None,
    }
}

/// A word for a period people plan in.
fn period_word(sentence: &Sentence<'_>, at: usize) -> Option<(Span, usize)> {
    if let Some(to) = sentence.end_of(at, Tag::HalfWord) {
        let to = if sentence.slice(to).eq_ignore_ascii_case("year") { to + 1 } else { to };
        return Some((Span::Half, to));
    }
    sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
        Meaning::Unit(UnitWord::Time(span)) if span > Span::WorkingDay && sentence.slice(at).len() > 2 => {
            Some((span, mark.to))
        }
        _ => None,
    })
}

fn skip_determiner(sentence: &Sentence<'_>, at: usize) -> usize {
    let is = |word: &str| sentence.slice(at).eq_ignore_ascii_case(word);
    if is("the") || is("our") || is("its") { at + 1 } else { at }
}

/// "this quarter", "the next fiscal year", "EOY 2027", "launch", "the end of the sprint".
fn running(sentence: &Sentence<'_>, at: usize, with_by: bool) -> Option<(When, usize)> {
    for (tag, period, fiscal) in [
        (Tag::EndOfFiscalYear, Span::Year, true),
        (Tag::EndOfYear, Span::Year, false),
        (Tag::EndOfQuarter, Span::Quarter, false),
        (Tag::EndOfMonth, Span::Month, false),
        (Tag::EndOfWeek, Span::Week, false),
    ] {
        let start = skip_determiner(sentence, at);
        if let Some(to) = sentence.end_of(start, tag) {
            if let (Some(year), to) = year_behind(sentence, to) {
                if period == Span::Year {
                    return Some((When::Year(year), to));
                }
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
            let end = if sentence.slice(to).eq_ignore_ascii_case("end") { to + 1 } else { to };
            return Some((When::Running { period, ahead, fiscal: fiscal.is_some() }, end));
        }
        if with_by && sentence.has(to, Tag::IsOver) && !sentence.slice(to).eq_ignore_ascii_case("end") {
            return Some((When::Running { period, ahead, fiscal: fiscal.is_some() }, to));
        }
        if sentence.slice(to).eq_ignore_ascii_case("end") {
            return Some((When::Running { period, ahead: 0, fiscal: false }, to + 1));
        }
    }
    if with_by {
        if let Some(to) = occasion(sentence, word) {
            return Some((When::Event, to));
        }
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
        if let Some(Kind::Number(_)) = sentence
            .tokens
            .get(word + 1)
            .map(|token| token.kind)
            .filter(|_| sentence.slice(word).eq_ignore_ascii_case("week"))
        {
            return Some((When::Event, word + 2));
        }
        let month = sentence.slice(word).eq_ignore_ascii_case("month");
        if let Some(Kind::Number(value)) = sentence.tokens.get(word + 1).map(|token| token.kind).filter(|_| month) {
            return Some((When::MonthOfPeriod(value.to_u32()?), word + 2));
        }
        if sentence.has(word, Tag::Tonight) {
            let ahead = i32::from(sentence.slice(word).eq_ignore_ascii_case("tomorrow"));
            return Some((When::Running { period: Span::Day, ahead, fiscal: false }, word + 1));
        }
    }
    if with_by {
        if let Some(to) = occasion(sentence, word) {
            return Some((When::Event, to));
        }
    }
    if has_word && ahead == 1 && with_by {
        return None;
    }
    // "over Christmas", "during the summer season"
    let season =
        sentence.end_of(skip_determiner(sentence, at), Tag::Season).or_else(|| sentence.end_of(at, Tag::Season));
    season.filter(|_| with_by).map(|to| (When::Event, year_behind(sentence, to).1))
}

/// "the 2028 admissions round", "our Q2 townhall": up to five words that end with an occasion.
fn occasion(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    let amount =
        sentence.marks_at(at).iter().any(|mark| matches!(mark.meaning, Meaning::Fraction(_) | Meaning::Factor(_)));
    if amount || super::clause::is_gerund(sentence, at) || sentence.is_number(at) && is_year(sentence, at).is_none() {
        return None;
    }
    let mut found = None;
    for end in at..(at + 6).min(sentence.len()) {
        if let Some(to) = sentence.end_of(end, Tag::Occasion) {
            found = Some(to);
        }
        let goes_on =
            matches!(sentence.tokens[end].kind, Kind::Word(_) | Kind::Code(..) | Kind::Number(_) | Kind::Ordinal(_));
        let ends = end > at
            && sentence.has_any(end, TagSet::of(&[Tag::By, Tag::To, Tag::With, Tag::And, Tag::Scope, Tag::Purpose]));
        if !goes_on || ends {
            break;
        }
    }
    found
}

/// "within 6 months of launch", "over the next 90 days", "in 30 days", "within a year".
fn length(sentence: &Sentence<'_>, from: usize, core: usize) -> Option<Moment> {
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
        sentence.end_of(at, Tag::About).filter(|to| *to < sentence.len() && !matches!(sentence.slice(at), "a" | "an"))
    }) {
        at = to;
    }
    let (count, after) = count(sentence, at).filter(|(count, _)| *count <= 600)?;
    let behind = after;
    if sentence.slice(behind).eq_ignore_ascii_case("year") && sentence.slice(behind + 1).eq_ignore_ascii_case("ending")
    {
        return None;
    }
    let fiscal = sentence.end_of(behind, Tag::Fiscal).or_else(|| sentence.end_of(behind, Tag::Calendar));
    let (unit, to) = time_unit(sentence, fiscal.unwrap_or(behind))?;
    let counted = after > at;
    // "in quarter" is nothing; "within a year", "within the quarter", "over the next quarter" are.
    let article = at > core || matches!(sentence.slice(core), "a" | "an" | "one");
    if !counted && !article {
        return None;
    }
    if sentence.tokens.get(to).is_some_and(|next| next.joined) && !sentence.slice(to).eq_ignore_ascii_case("launch") {
        // "in 30-day cohorts"
    }
    let word = sentence.slice(from);
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
    let per = !counted && matches!(sentence.slice(core), "a" | "an") && !word.eq_ignore_ascii_case("within");
    let hyphenated =
        sentence.tokens.get(at + 1).is_some_and(|next| next.joined) && !matches!(event, Some(Anchor::Project));
    if windowed && event.is_none() || per || hyphenated {
        part = Part::Other;
    }
    let when = match event {
        Some(Anchor::Project | Anchor::Unknown) => When::Event,
        _ if !counted && is_running || !counted && at > core && !matches!(sentence.slice(core), "a" | "an" | "one") => {
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
    let for_only = word.eq_ignore_ascii_case("for")
        || word.eq_ignore_ascii_case("after")
        || word.eq_ignore_ascii_case("across")
        || word.eq_ignore_ascii_case("throughout");
    if for_only && part == Part::Open {
        part = if counted || !article { Part::Other } else { Part::Deadline };
    }
    let end = if event.is_some() {
        end
    } else if sentence.slice(to).eq_ignore_ascii_case("from") && sentence.slice(to + 1).eq_ignore_ascii_case("now")
        || sentence.slice(to).eq_ignore_ascii_case("time")
    {
        to + if sentence.slice(to).eq_ignore_ascii_case("time") { 1 } else { 2 }
    } else {
        or_less
    };
    Some(Moment { from, core: at, to: end, when, part, is_length: counted || article, unit: Some(unit) })
}

/// The number of a length: digits, words, or none at all ("the next quarter").
fn count(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    if matches!(sentence.slice(at), "a" | "an" | "A") {
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
            if sentence.is_sign(at + 1, Sign::Dash)
                || sentence.slice(at + 1).eq_ignore_ascii_case("to")
                || sentence.slice(at + 1).eq_ignore_ascii_case("or")
            {
                if let Some(Kind::Number(second)) = sentence.tokens.get(at + 2).map(|token| token.kind) {
                    return Some((second.to_u32()?, at + 3));
                }
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
                        Meaning::Number(ones) if sentence.tokens[to].joined => Some((ones, mark.to)),
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

fn time_unit(sentence: &Sentence<'_>, at: usize) -> Option<(Span, usize)> {
    sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
        Meaning::Unit(UnitWord::Time(span)) if sentence.slice(at) != "m" => Some((span, mark.to)),
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
    if sentence.slice(at).eq_ignore_ascii_case("post") {
        let to = sentence.end_of(at, Tag::ProjectEvent).or_else(|| sentence.end_of(at + 1, Tag::ProjectEvent));
        return (to.unwrap_or(at + 2).min(sentence.len()), Some(Anchor::Project));
    }
    let word = sentence.slice(at);
    let joins =
        ["of", "after", "from", "following", "since", "post"].iter().any(|join| word.eq_ignore_ascii_case(join));
    if !joins {
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
            return (project.unwrap_or(start), Some(Anchor::Project));
        }
        if let Some(to) = service {
            return (to, Some(Anchor::Service));
        }
    }
    // Some event of the writer's own: the words up to the next sign, preposition or number belong to it.
    if word.eq_ignore_ascii_case("of") || word.eq_ignore_ascii_case("after") || word.eq_ignore_ascii_case("following") {
        let stops =
            TagSet::of(&[Tag::By, Tag::To, Tag::Purpose, Tag::Guard, Tag::And, Tag::Within, Tag::With, Tag::Scope]);
        let mut to = at + 1;
        while to < sentence.len()
            && to < at + 8
            && sentence.is_word(to)
            && (to == at + 1 || !sentence.has_any(to, stops) || sentence.slice(to) == "of")
        {
            to += 1;
        }
        if to > at + 1 {
            return (to, Some(Anchor::Unknown));
        }
    }
    (at, None)
}
