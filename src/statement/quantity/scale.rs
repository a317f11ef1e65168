//! Marks on a scale and shares of so many: 4.5/5, 9 in 10, 80/20.
//!
//! In: a sentence and the place behind a number. Out: the scale and what the number is on it.

use crate::statement::class::Class;
use rust_decimal::Decimal;

use super::{Measure, unit, value};
use crate::statement::sentence::Sentence;
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::{Kind, Sign};

/// "/5", "out of 5", "in 10", "of every 20" behind a number: the scale, whether it is a share, and the end.
pub(super) fn out_of(sentence: &Sentence<'_>, at: usize, number: Decimal) -> Option<(Decimal, bool, usize)> {
    let whole = |at: usize| {
        value(sentence, at)
            .filter(|(whole, _)| *whole >= number && *whole > Decimal::ONE && *whole <= Decimal::from(1000))
    };
    if sentence.is_sign(at, Sign::Slash) && sentence.is_glued(at) {
        if let Some(to) = service_level(sentence, at, number) {
            return Some((Decimal::ONE_HUNDRED, true, to));
        }
        return whole(at + 1).filter(|_| sentence.is_glued(at + 1)).map(|(scale, to)| (scale, false, to));
    }
    // "3:1"
    let short = sentence.slice(at.wrapping_sub(1)).len() <= 3 && sentence.slice(at + 1).len() <= 3;
    if short
        && sentence.is_sign(at, Sign::Colon)
        && sentence.is_glued(at)
        && sentence.tokens.get(at + 1).is_some_and(|next| next.glued)
    {
        let to = value(sentence, at + 1).filter(|(_, to)| unit(sentence, *to).is_none()).map(|(_, to)| to)?;
        return Some((Decimal::ZERO, false, to));
    }
    let (skip, share) = if sentence.is_a(at, Class::OutOf) && sentence.has(at + 1, Tag::Of) {
        (2, false)
    } else if sentence.is_a(at, Class::ShareIn) {
        (1, true)
    } else if sentence.has(at, Tag::Of) {
        (1, false)
    } else {
        return None;
    };
    let every = sentence.is_a(at + skip, Class::Every);
    let skip = skip + usize::from(every);
    let (scale, to) = whole(at + skip)?;
    // "2 of 12 months", "5 in 30 days", "3 of 40 stores" are no scale.
    let usual = scale <= Decimal::from(20) || scale == Decimal::ONE_HUNDRED;
    let small = scale <= Decimal::TEN || scale == Decimal::from(20) || scale == Decimal::ONE_HUNDRED;
    let things = sentence.has_any(to, TagSet::of(&[Tag::People, Tag::Item]))
        || sentence.has_any(to + 1, TagSet::of(&[Tag::People, Tag::Item]));
    let spoken = every || skip > 1 || share && usual || small && things;
    (spoken && unit(sentence, to).is_none() && number.fract().is_zero()
        || skip > 1 && unit(sentence, to).is_none_or(|(measure, _)| measure == Measure::Score))
    .then_some((scale, share || every, to))
}

/// "80/20": so many per cent within so many seconds, as contact centres write a service level.
pub(super) fn service_level(sentence: &Sentence<'_>, at: usize, number: Decimal) -> Option<usize> {
    let Kind::Number(seconds) = sentence.tokens.get(at + 1)?.kind else { return None };
    let usual = ["5", "10", "15", "20", "30", "40", "45", "60", "90", "120"].contains(&sentence.slice(at + 1));
    let level = number >= Decimal::from(60) && number < Decimal::ONE_HUNDRED && number.fract().is_zero();
    (usual && level && seconds > Decimal::ZERO && unit(sentence, at + 2).is_none()).then_some(at + 2)
}

/// A number on a scale, or a share of so many.
pub(super) fn scaled(
    sentence: &Sentence<'_>,
    number: Decimal,
    scale: Decimal,
    is_share: bool,
    to: usize,
) -> (Decimal, Measure, bool, usize) {
    use TagSet;
    if scale.is_zero() {
        return (number, Measure::Ratio, false, to);
    }
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
