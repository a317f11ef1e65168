//! Two outcomes side by side without a second verb.
//!
//! In: a sentence with its clauses. Out: the words of both, or nothing. "Faster replies and fewer escalations", "improve morale and
//! communication", "80% of calls in 30 s and 90% of chats in 60 s".

use crate::statement::class::Class;
use crate::statement::clause::{CHANGES, Role};
use crate::statement::object::object;
use crate::statement::quantity::{Bound, Measure, Quantity};
use crate::statement::reading::Words;
use crate::statement::sentence::Sentence;
use crate::statement::tag::{Tag, TagSet};
use crate::statement::token::Sign;

use super::{Facts, is_own_value};

fn joins(s: &Sentence<'_>, at: usize) -> bool {
    s.has(at, Tag::And) || s.is_sign(at, Sign::And)
}

/// "Faster replies and fewer escalations": a comparative on both sides of "and".
pub(super) fn comparatives(facts: Facts<'_, '_>) -> Vec<Words> {
    let Facts { s, clauses, .. } = facts;
    let more_or_less = TagSet::of(&[Tag::Fewer, Tag::More]);
    for clause in clauses.iter().filter(|clause| clause.role == Role::Main) {
        if !s.has_any(clause.from, more_or_less) || s.is_a(clause.from + 1, Class::Than) {
            continue;
        }
        let second = (clause.from + 2..clause.to).find(|at| joins(s, *at) && s.has_any(at + 1, more_or_less));
        if let Some(second) = second {
            return vec![s.words(clause.from, second), s.words(second + 1, clause.to)];
        }
    }
    Vec::new()
}

/// "Improve staff morale and team communication": two things of two words each, and no number.
pub(super) fn moods(facts: Facts<'_, '_>) -> Vec<Words> {
    let Facts { s, clauses, mentions, aim, .. } = facts;
    if aim.is_some() {
        return Vec::new();
    }
    let is_thing = |at: usize| {
        s.covered(at, Tag::Abstract)
            || s.covered(at, Tag::Measure)
            || mentions.iter().any(|mention| mention.from <= at && at < mention.to)
    };
    for clause in clauses.iter().filter(|clause| clause.role == Role::Main) {
        let Some(verb) = clause.verb.filter(|verb| s.has_any(*verb, CHANGES)) else { continue };
        let object = object(s, clause, verb);
        let Some(and) = (object.from + 2..object.to.saturating_sub(2)).find(|at| joins(s, *at)) else { continue };
        let plain = |range: std::ops::Range<usize>| range.into_iter().all(|at| s.is_word(at));
        let differ = !s.slice(and - 1).eq_ignore_ascii_case(s.slice(object.to - 1));
        if is_thing(and - 1)
            && is_thing(object.to - 1)
            && plain(object.from..and)
            && plain(and + 1..object.to)
            && differ
        {
            return vec![s.words(object.from, and), s.words(and + 1, object.to)];
        }
    }
    Vec::new()
}

/// "80% of calls in 30 seconds and 90% of chats in 60 seconds": two values, each of something else.
pub(super) fn shares(facts: Facts<'_, '_>) -> Vec<Words> {
    let Facts { s, clauses, aim, quantities, .. } = facts;
    let Some(aim) = aim.filter(|aim| aim.baseline.is_none() && !aim.is_relative) else { return Vec::new() };
    let Some(clause) = clauses.get(aim.clause).filter(|clause| clause.role == Role::Main) else { return Vec::new() };
    let reached = |quantity: &&Quantity| {
        let inside = clause.from <= quantity.core && quantity.core < clause.to;
        let counted = quantity.share || quantity.value.is_zero() || quantity.bound != Bound::Exact;
        inside
            && is_own_value(s, quantity, Some(aim))
            && counted
            && matches!(quantity.measure, Measure::Percent | Measure::Plain)
    };
    let values: Vec<&Quantity> = quantities.iter().filter(reached).collect();
    for pair in values.windows(2) {
        let (one, other) = (pair[0], pair[1]);
        let apart = other.from > one.to && (joins(s, other.from - 1) || s.is_sign(other.from - 1, Sign::Comma));
        let own_noun =
            s.is_word(other.to) && (one.share && other.share || one.share != other.share || one.value.is_zero());
        if apart && own_noun {
            return vec![s.words(one.from, other.from - 1), s.words(other.from, clause.to)];
        }
    }
    Vec::new()
}
