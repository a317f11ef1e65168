//! Bounds and ranges: "at least 90", "no more than 4 hours", "35–50".
//!
//! In: a sentence and a place beside a number. Out: the bound, or the second number of a range.

use crate::statement::class::Class;
use rust_decimal::Decimal;

use super::{Bound, value};
use crate::statement::sentence::Sentence;
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::{Kind, Sign};

/// The second number of a range behind the first.
pub(super) fn range_end(sentence: &Sentence<'_>, is_date: &[bool], at: usize, core: usize) -> Option<(Decimal, usize)> {
    if *is_date.get(at + 1)? {
        return None;
    }
    if sentence.is_sign(at, Sign::Dash) {
        // "from 82% – 90%" is a way; "from 20–30% to 40%" begins with a range.
        let way = core > 0
            && sentence.ends_before(core, Tag::From)
            && !(at + 2..at + 5).any(|next| sentence.has(next, Tag::To));
        let close = !way && sentence.is_glued(at) && sentence.is_glued(at + 1) || !way && !sentence.is_glued(at);
        return close.then(|| value(sentence, at + 1))?;
    }
    let between = core > 0 && sentence.is_a(core - 1, Class::Between);
    let joins = if between { sentence.has(at, Tag::And) } else { sentence.is_a(at, Class::Range) };
    // "from 20 to 30" goes from one value to the other; "to 20 to 30", "by 20 to 30", "2 to 3 days" are ranges.
    let before = core.checked_sub(1);
    let is_range = between
        || before.is_some_and(|before| {
            sentence.has_any(before, TagSet::of(&[Tag::To, Tag::By, Tag::Of, Tag::Within, Tag::AtMost, Tag::At]))
                && !sentence.has(before, Tag::From)
        });
    (joins && is_range).then(|| value(sentence, at + 1))?
}

/// A bound right before a number, over words such as "an average of", with the first token of it.
pub(super) fn bound_before(sentence: &Sentence<'_>, from: usize) -> Option<(Bound, usize)> {
    let mut at = from;
    for _ in 0..3 {
        if at > 0 {
            let bound = match sentence.kind(at - 1) {
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
