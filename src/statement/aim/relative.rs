//! Whether a number is an amount of change: "by 20%", "15% fewer", "-30%", "Cut churn 20%".

use super::Aiming;
use super::lead::Lead;
use crate::statement::class::{Class, ClassSet};
use crate::statement::clause::CHANGES;
use crate::statement::ending::Ending;
use crate::statement::quantity::{Bound, Measure, Quantity};
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::Sign;

impl Aiming<'_, '_> {
    /// Whether a number is an amount of change.
    pub(in crate::statement) fn is_relative(&self, quantity: &Quantity) -> bool {
        let s = self.s;
        if quantity.change || quantity.measure == Measure::Times {
            return true;
        }
        let lead = self.lead(quantity);
        if lead == Lead::By {
            return true;
        }
        let at = quantity.to;
        let is_noun = |at: usize| s.has(at, Tag::Fewer) || s.has(at, Tag::More);
        let skip = usize::from(s.has(at, Tag::Relative));
        if is_noun(at + skip)
            && s.is_word(at + skip)
            && !s.is_a(at + skip + 1, Class::Than)
            && quantity.bound == Bound::Exact
            || is_noun(at + skip) && quantity.measure == Measure::Percent
        {
            // "95% up-time" is no rise.
            return !s.tokens.get(at + skip + 1).is_some_and(|next| next.joined);
        }
        if s.has(at, Tag::Relative) {
            return true;
        }
        if quantity.measure == Measure::PercentagePoints {
            return !matches!(lead, Lead::To | Lead::Arrow);
        }
        let signed = quantity.sign.is_some()
            && !matches!(lead, Lead::To | Lead::From | Lead::Of | Lead::Level | Lead::Arrow | Lead::Current)
            && !(lead == Lead::Target && quantity.measure != Measure::Percent);
        if signed
            && (quantity.sign == Some(Sign::Minus) || matches!(quantity.measure, Measure::Percent | Measure::Points))
        {
            return true;
        }
        if lead == Lead::Of {
            // "an increase of 20%"
            let of = (0..3).map(|back| quantity.from.saturating_sub(back)).find(|at| s.ends_before(*at, Tag::Of));
            let noun = of.and_then(|of| of.checked_sub(2));
            return noun.is_some_and(|noun| {
                s.has(noun, Tag::Fewer)
                    || s.has(noun, Tag::More)
                    || s.covered(noun, Tag::Decrease) && s.ends(noun, Ending::NounOfChange)
            });
        }
        if lead != Lead::Nothing || quantity.bound != Bound::Exact {
            return false;
        }
        let phrase = quantity.from > 1 && s.is_a(quantity.from - 2, Class::TakesParticle);
        if quantity.from > 0
            && !phrase
            && s.is_any(quantity.from - 1, ClassSet::of(&[Class::Upwards, Class::Downwards]))
        {
            return true;
        }
        // "Cut churn 20%", "grow 20%"
        if quantity.share || !matches!(quantity.measure, Measure::Percent | Measure::Points) {
            return false;
        }
        let clause = &self.clauses[self.clause_of(quantity.core)];
        let verb = (clause.from..quantity.from).rev().find(|at| {
            s.has_any(*at, TagSet::of(&[Tag::Increase, Tag::Decrease, Tag::Improve, Tag::Reach, Tag::Maintain]))
        });
        verb.is_some_and(|verb| {
            let moves = s.has_any(verb, CHANGES) && !s.has(verb, Tag::Reach);
            let straight = (verb + 1..quantity.from)
                .all(|at| s.is_word(at) && !s.has_any(at, TagSet::of(&[Tag::At, Tag::To, Tag::Is, Tag::Of])));
            let name_between = verb + 1 == quantity.from
                || self.mentions.iter().any(|mention| mention.from > verb && mention.to <= quantity.from);
            moves
                && straight
                && name_between
                && quantity.from + 1 >= quantity.core
                && !self.has_name_right_behind(quantity)
        })
    }

    /// "Achieve 70% self-service", "a 90% CSAT".
    pub(super) fn has_name_right_behind(&self, quantity: &Quantity) -> bool {
        self.mentions.iter().any(|mention| mention.from >= quantity.to && mention.from <= quantity.to + 1)
    }
}
