//! Numbers that are no plain numbers: "double", "by a third", "half an hour", 6:30.
//!
//! In: a sentence and a place. Out: the quantity that stands there.

use crate::statement::class::{Class, ClassSet};
use rust_decimal::Decimal;

use super::bound::bound_before;
use super::{Bound, Measure, Quantity, TimeUnit, unit, value};
use crate::statement::meaning::Meaning;
use crate::statement::sentence::Sentence;
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::{Kind, Sign};

/// "half an hour", "a quarter of an hour", "inside a day".
pub(super) fn part_of_time(sentence: &Sentence<'_>, at: usize) -> Option<Quantity> {
    let article = |at: usize| sentence.is_a(at, Class::Indefinite);
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
pub(super) fn change_word(sentence: &Sentence<'_>, at: usize) -> Option<Quantity> {
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
                    || sentence.has_any(mark.to, TagSet::of(&[Tag::Fewer, Tag::More]));
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
pub(super) fn clock(sentence: &Sentence<'_>, at: usize) -> Option<(Decimal, TimeUnit)> {
    let Kind::Clock(minutes, seconds) = sentence.tokens.get(at)?.kind else { return None };
    let of_day = sentence.is_sign(at + 1, Sign::Dash)
        || at > 0 && sentence.is_sign(at - 1, Sign::Dash)
        || sentence.is_any(at + 1, ClassSet::of(&[Class::HalfOfDay, Class::ClockReading]));
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

/// "30m" behind "2h", "30 seconds" behind "5 minutes and".
pub(super) fn smaller_part(
    sentence: &Sentence<'_>,
    at: usize,
    first: TimeUnit,
) -> Option<((Decimal, TimeUnit), usize)> {
    let at = if sentence.has(at, Tag::And) { at + 1 } else { at };
    let (number, end) = value(sentence, at)?;
    let (measure, to) = unit(sentence, end)?;
    let Measure::Time(second) = measure else { return None };
    let fits = matches!((first, second), (TimeUnit::Hour, TimeUnit::Minute) | (TimeUnit::Minute, TimeUnit::Second));
    fits.then_some(((number, second), to))
}

pub(super) fn in_smaller(number: Decimal, first: TimeUnit, second: (Decimal, TimeUnit)) -> Option<(Decimal, Measure)> {
    debug_assert!(first.is_short(), "only hours and minutes have a smaller part here");
    let sum = number.checked_mul(Decimal::from(60))?.checked_add(second.0)?;
    Some((sum, Measure::Time(second.1)))
}
