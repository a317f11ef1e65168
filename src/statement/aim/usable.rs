//! Which numbers can be values at all: names, windows, rhythms and lengths that are deadlines can not.

use crate::statement::class::Class;
use rust_decimal::Decimal;

use super::Aiming;
use crate::statement::clause::moves_within;
use crate::statement::meaning::Meaning;
use crate::statement::moment::{Moment, Part};
use crate::statement::quantity::{Measure, Quantity};
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::Sign;
use crate::statement::when::Span;

impl Aiming<'_, '_> {
    pub(super) fn is_usable(&self, quantity: &Quantity) -> bool {
        let in_name = self.mentions.partition_point(|mention| mention.from <= quantity.core);
        let in_name = in_name.checked_sub(1).is_some_and(|at| quantity.core < self.mentions[at].to);
        if quantity.named || in_name && quantity.measure == Measure::Plain {
            return false;
        }
        let clause = self.clause_of(quantity.core);
        if self.clauses.get(clause).is_none_or(|clause| !clause.role.may_aim()) {
            return false;
        }
        let before = self.moments.partition_point(|moment| moment.from <= quantity.core);
        let inside = before
            .checked_sub(1)
            .map(|at| &self.moments[at])
            .filter(|moment| moment.is_length && quantity.core < moment.to);
        match inside {
            None => !self.is_window(quantity),
            Some(moment) => match moment.part {
                Part::Promise => true,
                // "repeat contacts inside seven days down 20%": beside a change the time is part of the name.
                Part::Open => {
                    let behind = self.quantities.partition_point(|other| other.core <= quantity.core);
                    let change = self.quantities[behind..].iter().take(8).any(|other| {
                        other.core > quantity.core
                            && !other.named
                            && self.clause_of(other.core) == clause
                            && self.is_relative(other)
                    });
                    !change && self.may_be_promise(moment, clause)
                }
                _ => false,
            },
        }
    }

    /// A length of time that could be what the promise is about.
    pub(super) fn may_be_promise(&self, moment: &Moment, clause: usize) -> bool {
        match moment.unit {
            Some(Span::Hour) => true,
            Some(Span::Day | Span::WorkingDay | Span::Week) => {
                let clause = &self.clauses[clause];
                let work = TagSet::of(&[Tag::Respond, Tag::Resolve, Tag::Service]);
                let before = clause.from..moment.from;
                let delivers = clause.verb.is_some_and(|verb| self.s.has(verb, Tag::Deliver))
                    && !before.clone().any(|at| self.s.has(at, Tag::Item));
                let works = before.clone().any(|at| self.s.has_any(at, work)) && !delivers;
                let changes = moves_within(self.s, before.clone());
                !changes && (works || moment.unit == Some(Span::WorkingDay))
            }
            _ => false,
        }
    }

    /// A time that is the rhythm or the window of something: "30-day window", "per 90 days", "every 2 weeks".
    pub(super) fn is_window(&self, quantity: &Quantity) -> bool {
        let s = self.s;
        if !matches!(quantity.measure, Measure::Time(_)) {
            return false;
        }
        let before = quantity.from.checked_sub(1);
        let rhythm = before.is_some_and(|before| s.is_a(before, Class::Rhythm) || s.is_sign(before, Sign::Slash));
        // "24 hours a day", "seven days a week"
        let hours = s.has(quantity.to, Tag::Per)
            && s.marks_at(quantity.to + 1).iter().any(|mark| matches!(mark.meaning, Meaning::Unit(_)));
        let whole = [24, 7, 365, 52].iter().any(|whole| quantity.value == Decimal::from(*whole));
        let windowed = s.has(quantity.to, Tag::Window) || hours && whole;
        let unit_joined = s.tokens.get(quantity.core + 1).is_some_and(|unit| unit.joined);
        let long = matches!(quantity.measure, Measure::Time(unit) if !unit.is_short());
        // "a 30-day trial", "7-day retention": part of a name, unless a promise is named so ("a 2-day response guarantee").
        let names = unit_joined && long && !self.names_promise(quantity);
        rhythm || windowed || names
    }

    pub(super) fn names_promise(&self, quantity: &Quantity) -> bool {
        (quantity.to..(quantity.to + 3).min(self.s.len()))
            .any(|at| self.s.has_any(at, TagSet::of(&[Tag::Respond, Tag::Resolve])) || self.speed_named(at))
    }

    pub(super) fn speed_named(&self, at: usize) -> bool {
        self.mentions.iter().any(|mention| {
            mention.from <= at
                && at < mention.to
                && matches!(
                    mention.kpi,
                    Some("first-response-time" | "resolution-time" | "average-speed-of-answer" | "average-handle-time")
                )
        })
    }
}
