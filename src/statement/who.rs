//! Whom a statement holds for, and who answers for it.
//!
//! In: a sentence with its clauses, names and moments. Out: the words of the scope ("for enterprise customers") and of the owner
//! ("owned by the Head of CX"). Both are left out rather than guessed.

use super::class::{Class, ClassSet};
use super::clause::{Clause, Role, is_verb};
use super::moment::Moment;
use super::quantity::Quantity;
use super::reading::Words;
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::token::{Kind, Sign};

/// The words that narrow whom or what it holds for.
pub(super) fn scope(
    s: &Sentence<'_>,
    clauses: &[Clause],
    moments: &[Moment],
    quantities: &[Quantity],
) -> Option<Words> {
    for clause in clauses.iter().filter(|clause| matches!(clause.role, Role::Main | Role::Purpose)) {
        for at in clause.from + 1..clause.to {
            if !s.is_a(at, Class::Narrows) || in_moment(moments, at) {
                continue;
            }
            let to = phrase_end(s, clause, moments, quantities, at + 1);
            let has_number =
                quantities.iter().any(|quantity| !quantity.named && at < quantity.core && quantity.core < to);
            let whom = (at + 1..to).any(|token| {
                s.has_any(token, TagSet::of(&[Tag::People, Tag::Item]))
                    || s.is_a(token, Class::Channel)
                    || s.is_capital(token) && token > at
            });
            if to > at + 1 && whom && !has_number {
                return Some(s.words(at, to));
            }
        }
    }
    None
}

fn in_moment(moments: &[Moment], at: usize) -> bool {
    moments.iter().any(|moment| moment.from <= at && at < moment.to)
}

/// One past the last word of a noun phrase.
fn phrase_end(s: &Sentence<'_>, clause: &Clause, moments: &[Moment], quantities: &[Quantity], from: usize) -> usize {
    let stops =
        TagSet::of(&[Tag::From, Tag::By, Tag::To, Tag::Purpose, Tag::Means, Tag::Guard, Tag::Measured, Tag::Within]);
    let mut at = from;
    while at < clause.to {
        let quantity = quantities.iter().any(|quantity| quantity.from <= at && at < quantity.to && !quantity.named);
        if in_moment(moments, at) || quantity {
            break;
        }
        match s.kind(at) {
            Kind::Word(_)
                if at > from
                    && (s.has_any(at, stops)
                        || s.is_a(at, Class::Narrows)
                        || s.has(at, Tag::Is)
                        || is_verb(s, at) && !s.has(at, Tag::Item)) =>
            {
                break;
            }
            Kind::Word(_) | Kind::Code(..) | Kind::Number(_) | Kind::Ordinal(_) => {}
            Kind::Sign(Sign::And | Sign::Slash | Sign::Other) => {}
            _ => break,
        }
        at += 1;
    }
    // A dangling "and" belongs to what follows.
    while at > from && (s.has(at - 1, Tag::And) || s.is_sign(at - 1, Sign::Other)) {
        at -= 1;
    }
    at
}

/// The words that name who answers for it.
pub(super) fn owner(s: &Sentence<'_>, clauses: &[Clause]) -> Option<Words> {
    for at in 0..s.len() {
        if let Some(to) = s.end_of(at, Tag::Owner) {
            let from = to + usize::from(s.is_sign(to, Sign::Colon));
            let from = from + usize::from(s.is_any(from, ClassSet::of(&[Class::Definite, Class::AnswersFor])));
            let behind = s.is_sign(to, Sign::Colon)
                || s.is_a(to - 1, Class::AnswersFor)
                || s.is_a(from.saturating_sub(1), Class::AnswersFor);
            let end = name_end(s, from);
            if behind && end > from {
                return Some(s.words(from, end));
            }
        }
    }
    // "Night team to …", "The quality desk will …"
    let first = clauses.iter().find(|clause| clause.role == Role::Main)?;
    let opening = (1..first.to.max(first.from).min(s.len())).find(|at| {
        s.has(*at, Tag::Intent) && !is_verb(s, *at) || s.is_a(*at, Class::Infinitive) && is_verb(s, at + 1)
    })?;
    let start = usize::from(s.is_a(0, Class::Definite));
    let group = (start..opening).all(|at| s.is_word(at) && !is_verb(s, at)) && opening > start;
    let people = (start..opening).any(|at| s.is_a(at, Class::GroupOfPeople));
    (group && people && opening - start <= 5).then(|| s.words(start, opening))
}

/// A name: words with capitals, or a team by its name.
fn name_end(s: &Sentence<'_>, from: usize) -> usize {
    let mut at = from;
    while at < s.len() && at < from + 7 {
        let small = s.is_any(at, ClassSet::of(&[Class::NameLink, Class::OfficeInName]));
        if !s.is_word(at) || !(s.is_capital(at) || small || at == from) {
            break;
        }
        at += 1;
    }
    while at > from && s.is_a(at - 1, Class::NameLink) {
        at -= 1;
    }
    at
}
