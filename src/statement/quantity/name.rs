//! Numbers that name something and count nothing: Tier 1, the top 10, 2027, modules 1-6.
//!
//! In: a number with its surroundings. Out: whether it is part of a name.

use crate::statement::class::{Class, ClassSet};
use crate::statement::ending::Ending;
use rust_decimal::Decimal;

use super::{Bound, Measure};
use crate::statement::sentence::Sentence;
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::Sign;

/// Whether a number names something rather than counts it.
pub(super) fn names_something(
    sentence: &Sentence<'_>,
    core: usize,
    end: usize,
    measure: Measure,
    number: Decimal,
    bound: Bound,
) -> bool {
    let before = core.checked_sub(1);
    let word_before = |tag| before.is_some_and(|before| sentence.has(before, tag) && sentence.is_word(before));
    if sentence.is_any(end, ClassSet::of(&[Class::HalfOfDay, Class::Budget, Class::Scale])) {
        return true;
    }
    if before.is_some_and(|before| sentence.is_sign(before, Sign::Hash)) {
        return true;
    }
    let on_scale = (core.saturating_sub(4)..core).any(|at| sentence.is_a(at, Class::Scale))
        && (sentence.is_a(end, Class::Range)
            || sentence.is_sign(end, Sign::Dash)
            || before.is_some_and(|before| sentence.is_a(before, Class::Range)));
    let budget = before.is_some_and(|before| sentence.is_a(before, Class::Budget)) && measure == Measure::Currency;
    let half_of_day =
        sentence.is_a(end, Class::HalfOfDayLetter) && sentence.is_stop(end + 1) && sentence.is_glued(end + 1);
    let list = sentence.has(end, Tag::TargetWord) && measure == Measure::Plain && sentence.ends(end, Ending::Plural);
    if on_scale || budget || half_of_day || list {
        return true;
    }
    // "a budget of 5,000", "on a scale of 1 to 5", "per 1,000"
    let sized = ClassSet::of(&[Class::Budget, Class::Scale, Class::Crew]);
    if word_before(Tag::Of) && core.checked_sub(2).is_some_and(|at| sentence.is_any(at, sized)) {
        return true;
    }
    if measure == Measure::Plain && sentence.is_a(end, Class::Occasions) {
        return true;
    }
    if measure == Measure::Plain && word_before(Tag::PerWhat) {
        return true;
    }
    let hyphenated = sentence.tokens.get(core + 1).is_some_and(|next| next.joined);
    // "a 5-point scale", "2-star reviews"; "a 24-hour response guarantee" is a value.
    let change = sentence.has(end, Tag::More) || sentence.has(end, Tag::Fewer);
    if hyphenated && matches!(measure, Measure::Plain | Measure::Points | Measure::Score) && !change {
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
        let counted = TagSet::of(&[Tag::Item, Tag::People]);
        if !sentence.has_any(end, counted) && !sentence.has_any(end + 1, counted) {
            return true;
        }
    }
    // "IATF 16949"
    let code = before.is_some_and(|before| {
        sentence.is_unlisted(before)
            && sentence.slice(before).len() > 2
            && sentence.slice(before).chars().all(char::is_uppercase)
    });
    if code && bound == Bound::Exact {
        return true;
    }
    if written.starts_with('0') && written.len() > 1 && !written.contains('.') {
        return true;
    }
    let top = before.is_some_and(|before| sentence.is_a(before, Class::Rank));
    if top {
        return true;
    }
    // "modules 1-6"
    if before.is_some_and(|before| {
        sentence.covered(before, Tag::Artefact)
            && !sentence.covered(before, Tag::Item)
            && sentence.ends(before, Ending::Plural)
    }) && bound == Bound::Exact
    {
        return true;
    }
    let joined_name = before.is_some_and(|before| sentence.is_joined(core) && sentence.is_word(before));
    joined_name || (word_before(Tag::NamesNumber) && bound == Bound::Exact && !sentence.ends_before(core, Tag::Is))
}
