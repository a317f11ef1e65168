//! What stands right before a number: from, to, by, today.
//!
//! In: a number. Out: the word that leads to it, over "about", brackets and colons.

use super::Aiming;
use crate::statement::class::Class;
use crate::statement::clause::Role;
use crate::statement::quantity::Quantity;
use crate::statement::tag::Tag;
use crate::statement::token::{Kind, Sign};

/// What stands right before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    From,
    To,
    By,
    Of,
    Level,
    Current,
    Target,
    Arrow,
    Nothing,
}

impl Aiming<'_, '_> {
    pub(super) fn lead(&self, quantity: &Quantity) -> Lead {
        let s = self.s;
        let mut at = quantity.from;
        for _ in 0..4 {
            if at == 0 {
                return Lead::Nothing;
            }
            if let Kind::Sign(sign) = s.kind(at - 1) {
                match sign {
                    Sign::Arrow => return Lead::Arrow,
                    Sign::Colon if at >= 3 && s.is_word(at - 2) && s.ends_before(at - 2, Tag::Current) => {
                        return Lead::Current;
                    }
                    Sign::Colon if at >= 3 && s.is_word(at - 2) && s.ends_before(at - 2, Tag::TargetWord) => {
                        return Lead::Target;
                    }
                    Sign::Colon | Sign::Equal | Sign::Open | Sign::About | Sign::Currency => {
                        at -= 1;
                        continue;
                    }
                    _ => return Lead::Nothing,
                }
            }
            for (tag, lead) in [
                (Tag::From, Lead::From),
                (Tag::Current, Lead::Current),
                (Tag::TargetWord, Lead::Target),
                (Tag::By, Lead::By),
                (Tag::To, Lead::To),
                (Tag::Is, Lead::Level),
                (Tag::At, Lead::Level),
                (Tag::Of, Lead::Of),
            ] {
                if s.ends_before(at, tag) {
                    if lead == Lead::Of {
                        // "a baseline of 82%", "a target of 90%"
                        if s.ends_before(at - 1, Tag::Current) {
                            return Lead::Current;
                        }
                        if s.ends_before(at - 1, Tag::TargetWord) {
                            return Lead::Target;
                        }
                    }
                    return lead;
                }
            }
            match s
                .start_before(at, Tag::About)
                .or_else(|| s.start_before(at, Tag::AtLeast))
                .or_else(|| s.start_before(at, Tag::AtMost))
            {
                Some(start) => at = start,
                None => return Lead::Nothing,
            }
        }
        Lead::Nothing
    }

    /// "82% today", "72 (baseline)".
    pub(super) fn is_current(&self, quantity: &Quantity) -> bool {
        let s = self.s;
        let at = if s.is_sign(quantity.to, Sign::Open) || s.is_sign(quantity.to, Sign::Comma) {
            quantity.to + 1
        } else {
            quantity.to
        };
        let at_present = s.has(at, Tag::At) && s.end_of(at, Tag::Current).is_some_and(|to| to > at + 1);
        at_present
            || s.is_a(at, Class::AtPresent)
            || self.is_dated_aside(quantity)
            || self.lead(quantity) == Lead::Current
    }

    /// "(Sept: 17)", "(31 in Q3 2026)" behind another number: what it was then.
    pub(super) fn is_dated_aside(&self, quantity: &Quantity) -> bool {
        let at = self.clause_of(quantity.core);
        let clause = &self.clauses[at];
        if clause.role != Role::Aside || matches!(self.lead(quantity), Lead::To | Lead::Target) {
            return false;
        }
        let first = self.moments.partition_point(|moment| moment.from < clause.from);
        let dated =
            self.moments[first..].iter().take_while(|moment| moment.from < clause.to).any(|moment| !moment.is_length);
        let other = self.quantities.iter().find(|other| !other.named).is_some_and(|other| other.core < clause.from);
        dated && other
    }
}
