//! The one number that is the target, where there is no pair.
//!
//! A value with a unit or a bound comes before a number beside a metric, that before a count, and a count in passing last. A share comes
//! before the time it is given within.

use super::lead::Lead;
use super::{Aim, Aiming};
use crate::statement::class::Class;
use crate::statement::clause::{CHANGES, Role};
use crate::statement::object::verb_end;
use crate::statement::quantity::{Bound, Measure, Quantity, TimeUnit};
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::{Kind, Sign};

impl Aiming<'_, '_> {
    pub(super) fn strength(&self, quantity: &Quantity) -> u8 {
        let s = self.s;
        let lead = self.lead(quantity);
        if quantity.change || self.is_relative(quantity) {
            return 3;
        }
        if quantity.measure != Measure::Plain {
            // "75 years of service" is no value, "6 months to full speed" may be one.
            let long = matches!(quantity.measure, Measure::Time(unit) if matches!(unit, TimeUnit::Month | TimeUnit::Quarter | TimeUnit::Half | TimeUnit::Year));
            if long && lead == Lead::Nothing && quantity.bound == Bound::Exact {
                return 0;
            }
            // "a 4-hour workshop" says how long, "in 40% of stores" where: weaker than a value that is reached.
            let joined = s.tokens.get(quantity.core + 1).is_some_and(|unit| unit.joined);
            if matches!(quantity.measure, Measure::Time(_)) && joined && !self.names_promise(quantity) {
                return 0;
            }
            return 3;
        }
        let clause = &self.clauses[self.clause_of(quantity.core)];
        let moved = clause.verb.is_none_or(|verb| s.has_any(verb, CHANGES.and(Tag::Reach).and(Tag::Maintain)));
        if matches!(lead, Lead::Arrow | Lead::Target) || lead == Lead::To && (moved || !s.is_word(quantity.to)) {
            return 3;
        }
        // "hit 2,000 members", "interview 20 clients"
        let verb_before =
            clause.verb.is_some_and(|verb| verb < quantity.from && quantity.from <= verb_end(s, verb) + 1);
        if verb_before
            && s.is_word(quantity.to)
            && clause
                .verb
                .is_some_and(|verb| s.has_any(verb, TagSet::of(&[Tag::Reach, Tag::Deliver, Tag::Act, Tag::Train])))
            && lead == Lead::Nothing
        {
            return 2;
        }
        let measure_before = quantity.from > 0 && s.is_a(quantity.from - 1, Class::NamesValue);
        let by_name = measure_before
            || self.mentions.iter().any(|mention| {
                mention.to <= quantity.from
                    && quantity.from - mention.to <= 2
                    && (mention.to..quantity.from).all(|at| !s.has_any(at, TagSet::of(&[Tag::Scope, Tag::And])))
            });
        let joins = TagSet::of(&[
            Tag::By,
            Tag::To,
            Tag::With,
            Tag::And,
            Tag::Within,
            Tag::ByWhen,
            Tag::InWhen,
            Tag::Guard,
            Tag::Means,
            Tag::Purpose,
            Tag::Current,
            Tag::Scope,
            Tag::Per,
        ]);
        let noun_behind = s.is_word(quantity.to)
            && (!s.has_any(quantity.to, joins)
                || s.has(quantity.to, Tag::Of) && !s.is_a(quantity.to + 1, Class::Relative));
        // "among teams with fewer than ten seats"
        let narrows = quantity.from > 1
            && s.is_a(quantity.from - 1, Class::Accompanied)
            && (quantity.from.saturating_sub(5)..quantity.from)
                .any(|at| s.is_a(at, Class::Narrows) || s.has(at, Tag::Of));
        if narrows && noun_behind {
            return 0;
        }
        if by_name && !noun_behind || quantity.bound != Bound::Exact {
            return 2;
        }
        if quantity.value.is_zero() {
            return 2;
        }
        if lead == Lead::Of
            && self.mentions.iter().any(|mention| mention.to < quantity.from && quantity.from - mention.to <= 3)
            && !noun_behind
        {
            return 2;
        }
        // "across 12 stores", "with 4 touchpoints", "the top five", "for our 30 clients"
        // "an average of 14 tickets"
        let from = s
            .start_before(quantity.from, Tag::About)
            .filter(|start| quantity.from - start > 1)
            .unwrap_or(quantity.from);
        let passing = from > 0 && s.is_a(from - 1, Class::Passing);
        if passing || !noun_behind {
            return 0;
        }
        1
    }

    pub(super) fn single(&self, usable: &[&Quantity], pair: Option<&Aim>) -> Option<Aim> {
        let mut best: Option<(u8, &Quantity)> = None;
        for quantity in usable {
            let in_pair = pair.is_some_and(|pair| {
                [pair.target, pair.baseline].into_iter().flatten().any(|one| one.core == quantity.core)
            });
            if in_pair || matches!(self.lead(quantity), Lead::From) || self.is_current(quantity) {
                continue;
            }
            let mut strength = self.strength(quantity);
            if self.clauses[self.clause_of(quantity.core)].role == Role::Aside && strength < 3 {
                strength = 0;
            }
            if best.is_none_or(|(best, _)| strength.min(2) > best.min(2)) {
                best = Some((strength, quantity));
            }
        }
        let (strength, quantity) = best?;
        // "Emails waiting > 48 h: 0"
        let (strength, quantity) = usable
            .iter()
            .find(|last| {
                last.core > quantity.core
                    && last.measure == Measure::Plain
                    && matches!(quantity.measure, Measure::Time(_))
                    && last.from == quantity.to + 1
                    && matches!(self.s.kind(quantity.to), Kind::Sign(Sign::Colon | Sign::Equal))
                    || last.core > quantity.core && last.from == quantity.to && self.s.is_sign(last.from, Sign::Equal)
            })
            .map_or((strength, quantity), |last| (2, *last));
        if strength == 0 && !self.passing_counts(quantity) {
            return None;
        }
        let quantity = self.share_before_time(quantity, usable);
        Some(Aim {
            target: Some(*quantity),
            baseline: None,
            is_relative: self.is_relative(quantity),
            is_way: false,
            clause: self.clause_of(quantity.core),
            strength,
        })
    }

    /// "Call the 3 clients": the only number, right behind the verb that is done to so many.
    pub(super) fn passing_counts(&self, quantity: &Quantity) -> bool {
        let s = self.s;
        let clause = &self.clauses[self.clause_of(quantity.core)];
        let done =
            (clause.from..quantity.from).any(|at| s.has_any(at, TagSet::of(&[Tag::Deliver, Tag::Train, Tag::Reach])));
        let before = quantity.from.saturating_sub(1);
        let whom = (quantity.to..quantity.to + 4).any(|at| s.has_any(at, TagSet::of(&[Tag::People, Tag::Item])));
        // "feedback on 25 cases", "reviews held with 18 accounts"
        if done && s.is_a(before, Class::TakenFrom) && whom && quantity.measure == Measure::Plain {
            return true;
        }
        let behind_verb = clause.verb.is_some_and(|verb| {
            verb < quantity.from
                && quantity.from <= verb + 2
                && s.has_any(verb, TagSet::of(&[Tag::Deliver, Tag::Act, Tag::Train, Tag::Service]))
        });
        behind_verb && s.is_a(before, Class::Definite) && s.is_word(quantity.to) && quantity.measure == Measure::Plain
    }

    /// "Reply within 1 hour to 95% of tickets": the share is the target, unless the time is what moves.
    pub(super) fn share_before_time<'q>(&self, chosen: &'q Quantity, usable: &[&'q Quantity]) -> &'q Quantity {
        let s = self.s;
        if !matches!(chosen.measure, Measure::Time(_)) || self.is_relative(chosen) {
            return chosen;
        }
        let clause = &self.clauses[self.clause_of(chosen.core)];
        let moves = (clause.from..chosen.from).any(|at| s.has_any(at, CHANGES))
            && matches!(self.lead(chosen), Lead::To | Lead::Nothing | Lead::Arrow);
        let share = usable.iter().find(|quantity| {
            let for_them = quantity.from > 0 && s.is_a(quantity.from - 1, Class::OnBehalf);
            !for_them
                && quantity.core > chosen.core
                && quantity.measure == Measure::Percent
                && !self.is_relative(quantity)
                && self.same_run(self.clause_of(quantity.core), self.clause_of(chosen.core))
        });
        match share {
            Some(share) if !moves => share,
            _ => chosen,
        }
    }
}
