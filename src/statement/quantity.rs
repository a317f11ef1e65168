//! The numbers of a statement, with their units, bounds and ranges.
//!
//! In: a sentence. Out: every number that could be a value, and a mark on those that only name something (Tier 1, the top 10,
//! 2027). Whether a number is the target is decided elsewhere.

mod bound;
mod change;
mod name;
mod scale;

use super::class::Class;
use bound::{bound_before, range_end};
use change::{change_word, clock, in_smaller, part_of_time, smaller_part};
use name::names_something;
use scale::{out_of, scaled};

use rust_decimal::Decimal;

use super::meaning::{Meaning, UnitWord};
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
    /// So many of one for one of another.
    Ratio,
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
            if value >= Decimal::from(20)
                && value < Decimal::ONE_HUNDRED
                && let Some((ones, after)) = word(end).filter(|(ones, _)| *ones < Decimal::TEN && *ones > Decimal::ZERO)
            {
                value += ones;
                end = after;
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
        let only_times = word == UnitWord::Times && sentence.is_a(at, Class::Occasions);
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
    let (core, mut from) = match sentence.kind(at) {
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
        if sentence.tokens.get(end).is_some_and(|token| token.glued) && sentence.is_a(end, Class::MillionOfMoney) {
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
            let glued_letter = to == end + 1
                && sentence.slice(end).len() == 1
                && !sentence.is_a(end, Class::LoneUnit)
                && sentence.is_word(end)
                && !sentence.is_glued(end);
            let short_quarter = matches!(found, Measure::Time(TimeUnit::Quarter)) && sentence.slice(end).len() < 3;
            if !glued_letter && !short_quarter {
                (measure, end) = (found, to);
            }
        }
    }
    if let Measure::Time(first) = measure
        && let Some((second, to)) = smaller_part(sentence, end, first)
    {
        (number, measure) = in_smaller(number, first, second)?;
        end = to;
    }
    // A range: 35–50 %, 2 to 3 days.
    if clock.is_none()
        && measure != Measure::Score
        && let Some((second, to)) = range_end(sentence, is_date, end, core)
    {
        let (found, after) = unit(sentence, to).map_or((measure, to), |(found, after)| (found, after));
        if measure == Measure::Plain || found == measure {
            (upto, measure, end) = (Some(second), if found == Measure::Plain { measure } else { found }, after);
        }
    }
    let mut bound = Bound::Exact;
    if sentence.is_sign(end, Sign::Plus) && sentence.is_glued(end) {
        (bound, end) = (Bound::AtLeast, end + 1);
        if let Some((found, to)) = unit(sentence, end).filter(|_| measure == Measure::Plain) {
            (measure, end) = (found, to);
        }
    }
    let mut sign = None;
    if from > 0 && matches!(sentence.kind(from - 1), Kind::Sign(Sign::Plus | Sign::Minus)) && sentence.is_glued(from) {
        from -= 1;
        sign = match sentence.kind(from) {
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
