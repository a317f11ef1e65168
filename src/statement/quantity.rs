//! The numbers of a statement, with their units, bounds and ranges.
//!
//! In: a sentence. Out: every number that could be a value, and a mark on those that only name something (Tier 1, the top 10,
//! 2027). Whether a number is the target is decided elsewhere.

use rust_decimal::Decimal;

use super::lexicon::{Meaning, UnitWord};
use super::sentence::Sentence;
use super::tag::Tag;
use super::token::{Kind, Sign};
use super::when::Span;

/// What stands behind a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// Nothing, or a noun.
    Plain,
    /// Per cent.
    Percent,
    /// Percentage points.
    PercentagePoints,
    /// Points.
    Points,
    /// A mark on a scale: stars, or "out of 5".
    Score,
    /// Seconds of time; the value is in `unit`.
    Time(TimeUnit),
    /// Money.
    Currency,
    /// So many times.
    Times,
}

/// Units of time behind a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TimeUnit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Hours on which the office is open.
    WorkingHour,
    /// Days.
    Day,
    /// Days on which the office is open.
    WorkingDay,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Quarters.
    Quarter,
    /// Half years.
    Half,
    /// Years.
    Year,
}

impl TimeUnit {
    /// Whether it is shorter than a day.
    pub(super) fn is_short(self) -> bool {
        matches!(self, Self::Second | Self::Minute | Self::Hour | Self::WorkingHour)
    }
}

/// Which way a bound is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Bound {
    /// The value itself.
    #[default]
    Exact,
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
}

/// A number and what belongs to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quantity {
    /// First token, with bound, sign and currency.
    pub(super) from: usize,
    /// The token of the number itself.
    pub(super) core: usize,
    /// One past the last token, with unit and "or more".
    pub(super) to: usize,
    /// The value; of a range the first.
    pub(super) value: Decimal,
    /// The second value of a range.
    pub(super) upto: Option<Decimal>,
    /// What it is a number of.
    pub(super) measure: Measure,
    /// Its bound.
    pub(super) bound: Bound,
    /// `+` or `-` before it.
    pub(super) sign: Option<Sign>,
    /// An amount of change by itself: "double", "by half".
    pub(super) change: bool,
    /// Written as part of a name ("30-day window") or naming something ("Tier 1", "2027").
    pub(super) named: bool,
    /// It is a share of what follows: "9 in 10 customers", "95% of calls".
    pub(super) share: bool,
}

/// All numbers of a sentence. Tokens of dates are passed over.
pub(super) fn quantities(sentence: &Sentence<'_>, is_date: &[bool]) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        let next = if is_date[at] { None } else { quantity(sentence, is_date, at) };
        match next {
            Some(quantity) => {
                at = quantity.to.max(at + 1);
                found.push(quantity);
            }
            None => at += 1,
        }
    }
    found
}

/// A number in digits or words that begins at `at`, with its end.
fn value(sentence: &Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let (mut value, mut end) = match sentence.tokens.get(at)?.kind {
        Kind::Number(value) => (value, at + 1),
        Kind::Word(_) => {
            let word = |at: usize| {
                sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
                    Meaning::Number(value) => Some((value, mark.to)),
                    _ => None,
                })
            };
            let (mut value, mut end) = word(at)?;
            // "forty-two"
            if value >= Decimal::from(20) && value < Decimal::ONE_HUNDRED {
                if let Some((ones, after)) = word(end).filter(|(ones, _)| *ones < Decimal::TEN && *ones > Decimal::ZERO)
                {
                    value += ones;
                    end = after;
                }
            }
            (value, end)
        }
        _ => return None,
    };
    let power = |at: usize| {
        sentence.marks_at(at).iter().find_map(|mark| match mark.meaning {
            Meaning::Power(power) => Some((power, mark.to)),
            _ => None,
        })
    };
    while let Some((power, after)) = power(end) {
        value = value.checked_mul(power)?;
        end = after;
    }
    Some((value, end))
}

/// A unit right behind a number, with its end.
fn unit(sentence: &Sentence<'_>, at: usize) -> Option<(Measure, usize)> {
    if sentence.is_sign(at, Sign::Percent) {
        let points = unit(sentence, at + 1).filter(|(measure, _)| *measure == Measure::Points);
        return Some(points.map_or((Measure::Percent, at + 1), |(_, to)| (Measure::PercentagePoints, to)));
    }
    if sentence.is_sign(at, Sign::Currency) {
        return Some((Measure::Currency, at + 1));
    }
    if sentence.is_sign(at, Sign::Star) {
        return Some((Measure::Score, at + 1));
    }
    if sentence.is_sign(at, Sign::Times) {
        return Some((Measure::Times, at + 1));
    }
    sentence.marks_at(at).iter().find_map(|mark| {
        let Meaning::Unit(word) = mark.meaning else { return None };
        // "rang us three times" counts nothing; "three times faster" does.
        let only_times = word == UnitWord::Times && sentence.slice(at).eq_ignore_ascii_case("times");
        if only_times && !sentence.has(mark.to, Tag::More) && !sentence.has(mark.to, Tag::Fewer) {
            return None;
        }
        Some((measure_of(word)?, mark.to))
    })
}

fn measure_of(word: UnitWord) -> Option<Measure> {
    Some(match word {
        UnitWord::Second => Measure::Time(TimeUnit::Second),
        UnitWord::Minute => Measure::Time(TimeUnit::Minute),
        UnitWord::WorkingHour => Measure::Time(TimeUnit::WorkingHour),
        UnitWord::Time(span) => Measure::Time(match span {
            Span::Hour => TimeUnit::Hour,
            Span::Day => TimeUnit::Day,
            Span::WorkingDay => TimeUnit::WorkingDay,
            Span::Week => TimeUnit::Week,
            Span::Month => TimeUnit::Month,
            Span::Quarter => TimeUnit::Quarter,
            Span::Half => TimeUnit::Half,
            Span::Year => TimeUnit::Year,
        }),
        UnitWord::Fortnight => return None,
        UnitWord::Percent => Measure::Percent,
        UnitWord::PercentagePoints => Measure::PercentagePoints,
        UnitWord::Points => Measure::Points,
        UnitWord::Stars => Measure::Score,
        UnitWord::Currency => Measure::Currency,
        UnitWord::Times => Measure::Times,
    })
}

fn quantity(sentence: &Sentence<'_>, is_date: &[bool], at: usize) -> Option<Quantity> {
    if let Some(found) = part_of_time(sentence, at).or_else(|| change_word(sentence, at)) {
        return Some(found);
    }
    let (core, mut from) = match sentence.tokens[at].kind {
        Kind::Sign(Sign::Currency) if sentence.is_number(at + 1) => (at + 1, at),
        _ => (at, at),
    };
    let has_currency = core > at;
    let clock = clock(sentence, core);
    let (mut number, mut end) = match clock {
        Some((number, _)) => (number, core + 1),
        None => value(sentence, core)?,
    };
    let mut measure = clock.map_or(Measure::Plain, |(_, unit)| Measure::Time(unit));
    let mut share = false;
    let mut upto = None;
    if has_currency {
        measure = Measure::Currency;
        // "$1.2m"
        if sentence.tokens.get(end).is_some_and(|token| token.glued) && matches!(sentence.slice(end), "m" | "M") {
            number = number.checked_mul(Decimal::from(1_000_000))?;
            end += 1;
        }
        if let Some((Measure::Currency, to)) = unit(sentence, end) {
            end = to;
        }
    } else if clock.is_none() {
        if let Some((scale, is_share, to)) = out_of(sentence, end, number) {
            (number, measure, share, end) = scaled(sentence, number, scale, is_share, to);
        } else if let Some((found, to)) = unit(sentence, end) {
            let letter = sentence.slice(end);
            let glued_letter = to == end + 1
                && letter.len() == 1
                && !matches!(letter, "s" | "h")
                && sentence.is_word(end)
                && !sentence.tokens[end].glued;
            if !glued_letter && !(matches!(found, Measure::Time(TimeUnit::Quarter)) && sentence.slice(end).len() < 3) {
                (measure, end) = (found, to);
            }
        }
    }
    if let Measure::Time(first) = measure {
        if let Some((second, to)) = smaller_part(sentence, end, first) {
            (number, measure) = in_smaller(number, first, second)?;
            end = to;
        }
    }
    // A range: 35–50 %, 2 to 3 days.
    if clock.is_none() && measure != Measure::Score {
        if let Some((second, to)) = range_end(sentence, is_date, end, core) {
            let (found, after) = unit(sentence, to).map_or((measure, to), |(found, after)| (found, after));
            if measure == Measure::Plain || found == measure {
                (upto, measure, end) = (Some(second), if found == Measure::Plain { measure } else { found }, after);
            }
        }
    }
    let mut bound = Bound::Exact;
    if sentence.is_sign(end, Sign::Plus) && sentence.tokens[end].glued {
        (bound, end) = (Bound::AtLeast, end + 1);
        if let Some((found, to)) = unit(sentence, end).filter(|_| measure == Measure::Plain) {
            (measure, end) = (found, to);
        }
    }
    let mut sign = None;
    if from > 0
        && matches!(sentence.tokens[from - 1].kind, Kind::Sign(Sign::Plus | Sign::Minus))
        && sentence.tokens[from].glued
    {
        from -= 1;
        sign = match sentence.tokens[from].kind {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        };
    }
    if let Some((found, begin)) = bound_before(sentence, from) {
        (bound, from) = (found, begin);
    }
    if bound == Bound::Exact {
        if let Some(to) = sentence.end_of(end, Tag::OrMore) {
            (bound, end) = (Bound::AtLeast, to);
        } else if let Some(to) = sentence.end_of(end, Tag::OrLess) {
            (bound, end) = (Bound::AtMost, to);
        }
    }
    if measure == Measure::Percent && !share {
        share = sentence.has(end, Tag::ShareOf);
    }
    let named = names_something(sentence, core, end, measure, number, bound);
    Some(Quantity { from, core, to: end, value: number, upto, measure, bound, sign, change: false, named, share })
}

/// "half an hour", "a quarter of an hour", "inside a day".
fn part_of_time(sentence: &Sentence<'_>, at: usize) -> Option<Quantity> {
    let article = |at: usize| matches!(sentence.slice(at), "a" | "an" | "A" | "An");
    let (part, end) = sentence
        .marks_at(at)
        .iter()
        .find_map(|mark| match mark.meaning {
            Meaning::Fraction(part) => Some((part, mark.to)),
            _ => None,
        })
        .unwrap_or((Decimal::ONE, at));
    let end = if end > at && sentence.has(end, Tag::Of) { end + 1 } else { end };
    if !article(end) {
        return None;
    }
    let (Measure::Time(unit), to) = unit(sentence, end + 1)? else { return None };
    let whole = end == at;
    let behind_bound = sentence.ends_before(at, Tag::Within) || bound_before(sentence, at).is_some();
    if whole && !behind_bound || !whole && !unit.is_short() {
        return None;
    }
    let (value, unit) = match unit {
        TimeUnit::Hour if !whole => ((part * Decimal::from(60)).round_dp(0), TimeUnit::Minute),
        TimeUnit::Minute if !whole => ((part * Decimal::from(60)).round_dp(0), TimeUnit::Second),
        unit => (part, unit),
    };
    let (bound, from) = bound_before(sentence, at).unwrap_or((Bound::Exact, at));
    Some(Quantity {
        from,
        core: at,
        to,
        value,
        upto: None,
        measure: Measure::Time(unit),
        bound,
        sign: None,
        change: false,
        named: false,
        share: false,
    })
}

/// "double", "by half", "a third": a change that carries its own amount.
fn change_word(sentence: &Sentence<'_>, at: usize) -> Option<Quantity> {
    let hundred = Decimal::ONE_HUNDRED;
    sentence.marks_at(at).iter().find_map(|mark| {
        let (value, change) = match mark.meaning {
            Meaning::Factor(factor) if factor > Decimal::ONE => ((factor - Decimal::ONE) * hundred, true),
            Meaning::Factor(factor) => ((Decimal::ONE - factor) * hundred, true),
            Meaning::Fraction(part) => {
                let by = sentence.ends_before(at, Tag::By);
                let bound = bound_before(sentence, at).is_some()
                    || sentence.ends_before(at, Tag::To)
                    || sentence.is_sign(at.wrapping_sub(1), Sign::Dash);
                let of_all = sentence.has(mark.to, Tag::Determiner) && !sentence.has(mark.to, Tag::Of);
                let after = bound
                    || of_all
                    || sentence.has(mark.to, Tag::Of)
                    || sentence.has_any(mark.to, super::tag::TagSet::of(&[Tag::Fewer, Tag::More]));
                // "the second half of 2027", "half the team": a part only where it is said of what.
                if !by && !after {
                    return None;
                }
                (part * hundred, by || !bound && !of_all && !sentence.has(mark.to, Tag::Of))
            }
            _ => return None,
        };
        Some(Quantity {
            from: at,
            core: at,
            to: mark.to,
            value: value.round_dp(0),
            upto: None,
            measure: Measure::Percent,
            bound: Bound::Exact,
            sign: None,
            change,
            named: false,
            share: !change,
        })
    })
}

/// `6:30` as minutes where no hour of the day can be meant.
fn clock(sentence: &Sentence<'_>, at: usize) -> Option<(Decimal, TimeUnit)> {
    let Kind::Clock(minutes, seconds) = sentence.tokens.get(at)?.kind else { return None };
    let of_day = sentence.is_sign(at + 1, Sign::Dash)
        || at > 0 && sentence.is_sign(at - 1, Sign::Dash)
        || matches!(sentence.slice(at + 1), "am" | "pm" | "AM" | "PM" | "UTC" | "GMT" | "h" | "CET" | "EST");
    if of_day || seconds >= 60 {
        return None;
    }
    // Only times that are measured are written so; a sentence about opening hours has none of them.
    let about_time = (0..sentence.len()).any(|token| {
        sentence.metric_at(token).is_some_and(|(named, _)| {
            matches!(
                named.kpi,
                Some(
                    "average-handle-time"
                        | "after-contact-work"
                        | "average-speed-of-answer"
                        | "first-response-time"
                        | "resolution-time"
                )
            )
        })
    });
    let minutes = Decimal::from(minutes) + Decimal::from(seconds) / Decimal::from(60);
    about_time.then_some((minutes.round_dp(9).normalize(), TimeUnit::Minute))
}

/// "/5", "out of 5", "in 10", "of every 20" behind a number: the scale, whether it is a share, and the end.
fn out_of(sentence: &Sentence<'_>, at: usize, number: Decimal) -> Option<(Decimal, bool, usize)> {
    let whole = |at: usize| {
        value(sentence, at)
            .filter(|(whole, _)| *whole >= number && *whole > Decimal::ONE && *whole <= Decimal::from(1000))
    };
    if sentence.is_sign(at, Sign::Slash) && sentence.tokens[at].glued {
        if let Some(to) = service_level(sentence, at, number) {
            return Some((Decimal::ONE_HUNDRED, true, to));
        }
        return whole(at + 1).filter(|_| sentence.tokens[at + 1].glued).map(|(scale, to)| (scale, false, to));
    }
    let is = |n: usize, word: &str| sentence.slice(at + n).eq_ignore_ascii_case(word);
    let (skip, share) = if is(0, "out") && is(1, "of") {
        (2, false)
    } else if is(0, "in") {
        (1, true)
    } else if is(0, "of") {
        (1, false)
    } else {
        return None;
    };
    let every = is(skip, "every") || is(skip, "each");
    let skip = skip + usize::from(every);
    let (scale, to) = whole(at + skip)?;
    // "2 of 12 months", "5 in 30 days", "3 of 40 stores" are no scale.
    let usual = scale <= Decimal::from(20) || scale == Decimal::ONE_HUNDRED;
    let spoken = every || skip > 1 || share && usual;
    (spoken && unit(sentence, to).is_none() && number.fract().is_zero()
        || skip > 1 && unit(sentence, to).is_none_or(|(measure, _)| measure == Measure::Score))
    .then_some((scale, share || every, to))
}

/// "80/20": so many per cent within so many seconds, as contact centres write a service level.
fn service_level(sentence: &Sentence<'_>, at: usize, number: Decimal) -> Option<usize> {
    let Kind::Number(seconds) = sentence.tokens.get(at + 1)?.kind else { return None };
    let usual = ["5", "10", "15", "20", "30", "40", "45", "60", "90", "120"].contains(&sentence.slice(at + 1));
    let level = number >= Decimal::from(60) && number < Decimal::ONE_HUNDRED && number.fract().is_zero();
    (usual && level && seconds > Decimal::ZERO && unit(sentence, at + 2).is_none()).then_some(at + 2)
}

/// A number on a scale, or a share of so many.
fn scaled(
    sentence: &Sentence<'_>,
    number: Decimal,
    scale: Decimal,
    is_share: bool,
    to: usize,
) -> (Decimal, Measure, bool, usize) {
    use super::tag::TagSet;
    let of_things = sentence.has_any(to, TagSet::of(&[Tag::People, Tag::Item, Tag::Problem]))
        || sentence.has_any(to + 1, TagSet::of(&[Tag::People, Tag::Item])) && sentence.is_word(to)
        || sentence.has(to, Tag::Of);
    if (of_things || is_share) && number.fract().is_zero() {
        let share = (number * Decimal::ONE_HUNDRED / scale).round_dp(2).normalize();
        return (share, Measure::Percent, true, to);
    }
    let to = unit(sentence, to).filter(|(measure, _)| *measure == Measure::Score).map_or(to, |(_, to)| to);
    (number, Measure::Score, false, to)
}

/// "30m" behind "2h", "30 seconds" behind "5 minutes and".
fn smaller_part(sentence: &Sentence<'_>, at: usize, first: TimeUnit) -> Option<((Decimal, TimeUnit), usize)> {
    let at = if sentence.has(at, Tag::And) { at + 1 } else { at };
    let (number, end) = value(sentence, at)?;
    let (measure, to) = unit(sentence, end)?;
    let Measure::Time(second) = measure else { return None };
    let fits = matches!((first, second), (TimeUnit::Hour, TimeUnit::Minute) | (TimeUnit::Minute, TimeUnit::Second));
    fits.then_some(((number, second), to))
}

fn in_smaller(number: Decimal, first: TimeUnit, second: (Decimal, TimeUnit)) -> Option<(Decimal, Measure)> {
    debug_assert!(first.is_short(), "only hours and minutes have a smaller part here");
    let sum = number.checked_mul(Decimal::from(60))?.checked_add(second.0)?;
    Some((sum, Measure::Time(second.1)))
}

/// The second number of a range behind the first.
fn range_end(sentence: &Sentence<'_>, is_date: &[bool], at: usize, core: usize) -> Option<(Decimal, usize)> {
    if *is_date.get(at + 1)? {
        return None;
    }
    if sentence.is_sign(at, Sign::Dash) {
        let close = sentence.tokens[at].glued && sentence.tokens[at + 1].glued || !sentence.tokens[at].glued;
        return close.then(|| value(sentence, at + 1))?;
    }
    let between = core > 0 && sentence.slice(core - 1).eq_ignore_ascii_case("between");
    let joins = if between { sentence.has(at, Tag::And) } else { sentence.slice(at).eq_ignore_ascii_case("to") };
    // "from 20 to 30" goes from one value to the other; "to 20 to 30", "by 20 to 30", "2 to 3 days" are ranges.
    let before = core.checked_sub(1);
    let is_range = between
        || before.is_some_and(|before| {
            sentence.has_any(before, super::tag::TagSet::of(&[Tag::To, Tag::By, Tag::Of, Tag::Within, Tag::AtMost]))
                && !sentence.has(before, Tag::From)
        });
    (joins && is_range).then(|| value(sentence, at + 1))?
}

/// A bound right before a number, over words such as "an average of", with the first token of it.
fn bound_before(sentence: &Sentence<'_>, from: usize) -> Option<(Bound, usize)> {
    let mut at = from;
    for _ in 0..3 {
        if at > 0 {
            let bound = match sentence.tokens[at - 1].kind {
                Kind::Sign(Sign::Less | Sign::LessEqual) => Some(Bound::AtMost),
                Kind::Sign(Sign::Greater | Sign::GreaterEqual) => Some(Bound::AtLeast),
                Kind::Sign(Sign::Equal | Sign::About) => Some(Bound::Exact),
                _ => None,
            };
            if let Some(bound) = bound {
                return Some((bound, at - 1));
            }
        }
        let least = sentence.start_before(at, Tag::AtLeast);
        let most = sentence.start_before(at, Tag::AtMost);
        match (least, most) {
            // "no more than" ends with "more than": the longer phrase is meant.
            (Some(least), Some(most)) => {
                return Some(if least <= most { (Bound::AtLeast, least) } else { (Bound::AtMost, most) });
            }
            (Some(least), None) => return Some((Bound::AtLeast, least)),
            (None, Some(most)) => return Some((Bound::AtMost, most)),
            (None, None) => {}
        }
        at = sentence.start_before(at, Tag::About)?;
    }
    None
}

/// Whether a number names something rather than counts it.
fn names_something(
    sentence: &Sentence<'_>,
    core: usize,
    end: usize,
    measure: Measure,
    number: Decimal,
    bound: Bound,
) -> bool {
    let before = core.checked_sub(1);
    let word_before = |tag| before.is_some_and(|before| sentence.has(before, tag) && sentence.is_word(before));
    let after = sentence.slice(end);
    if ["am", "pm", "budget", "scale", "oclock", "a.m", "p.m"].iter().any(|word| after.eq_ignore_ascii_case(word)) {
        return true;
    }
    if before.is_some_and(|before| sentence.is_sign(before, Sign::Hash)) {
        return true;
    }
    if (core.saturating_sub(3)..core).any(|at| sentence.slice(at).eq_ignore_ascii_case("scale"))
        || before.is_some_and(|before| sentence.slice(before).eq_ignore_ascii_case("budget"))
            && measure == Measure::Currency
    {
        return true;
    }
    // "a budget of 5,000", "on a scale of 1 to 5", "per 1,000"
    let two_before = core.checked_sub(2).map_or("", |at| sentence.slice(at));
    if word_before(Tag::Of)
        && ["budget", "scale", "team", "crew", "group"].iter().any(|word| two_before.eq_ignore_ascii_case(word))
    {
        return true;
    }
    if measure == Measure::Plain && ["times", "o'clock", "oclock"].iter().any(|word| after.eq_ignore_ascii_case(word)) {
        return true;
    }
    if measure == Measure::Plain && word_before(Tag::PerWhat) {
        return true;
    }
    let hyphenated = sentence.tokens.get(core + 1).is_some_and(|next| next.joined);
    // "a 5-point scale", "2-star reviews"; "a 24-hour response guarantee" is a value.
    if hyphenated && matches!(measure, Measure::Plain | Measure::Points | Measure::Score) {
        return true;
    }
    if measure != Measure::Plain {
        return false;
    }
    // "one team", "a page 7"
    if number == Decimal::ONE
        && sentence.is_word(core)
        && bound == Bound::Exact
        && !sentence.ends_before(core, Tag::To)
        && !sentence.ends_before(core, Tag::From)
    {
        return true;
    }
    let written = sentence.slice(core);
    let is_year = written.len() == 4
        && written.bytes().all(|byte| byte.is_ascii_digit())
        && number >= Decimal::from(1990)
        && number <= Decimal::from(2100);
    if is_year && bound == Bound::Exact {
        let counted = super::tag::TagSet::of(&[Tag::Item, Tag::People]);
        if !sentence.has_any(end, counted) && !sentence.has_any(end + 1, counted) {
            return true;
        }
    }
    if written.starts_with('0') && written.len() > 1 && !written.contains('.') {
        return true;
    }
    let top = before.is_some_and(|before| {
        ["top", "first", "last", "next"].iter().any(|word| sentence.slice(before).eq_ignore_ascii_case(word))
    });
    if top {
        return true;
    }
    // "modules 1-6"
    if before.is_some_and(|before| {
        sentence.covered(before, Tag::Artefact)
            && !sentence.covered(before, Tag::Item)
            && sentence.slice(before).ends_with('s')
    }) && bound == Bound::Exact
    {
        return true;
    }
    let joined_name = before.is_some_and(|before| sentence.tokens[core].joined && sentence.is_word(before));
    joined_name || (word_before(Tag::NamesNumber) && bound == Bound::Exact && !sentence.ends_before(core, Tag::Is))
}
