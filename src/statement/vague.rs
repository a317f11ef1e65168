//! Words that everybody reads in another way.
//!
//! In: the clauses that promise something. Out: the vague words in them. Bounds ("more than 5") and names are none.

use super::class::Class;
use super::clause::{Clause, Role, is_verb};
use super::meaning::Meaning;
use super::object::Object;
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::token::{Kind, Sign};

pub(super) fn is_vague(s: &Sentence<'_>, object: &Object) -> bool {
    (object.from..object.to).any(|at| {
        let joined = s.tokens.get(at + 1).is_some_and(|next| next.joined);
        !joined && s.marks_at(at).iter().any(|mark| matches!(mark.meaning, Meaning::Vague(_)))
    })
}

/// The vague words of the clauses that promise something.
pub(super) fn vague(s: &Sentence<'_>, clauses: &[Clause]) -> Vec<(usize, usize, u8)> {
    let mut found: Vec<(usize, usize, u8)> = Vec::new();
    for clause in clauses.iter().filter(|clause| matches!(clause.role, Role::Main | Role::Purpose | Role::Consequence))
    {
        for at in clause.from..clause.to {
            if found.last().is_some_and(|(_, to, _)| *to > at) || !matches!(s.kind(at), Kind::Word(_)) {
                continue;
            }
            let Some((number, to)) = s.marks_at(at).iter().find_map(|mark| match mark.meaning {
                Meaning::Vague(number) => Some((number, mark.to)),
                _ => None,
            }) else {
                continue;
            };
            let bound = TagSet::of(&[Tag::AtLeast, Tag::AtMost, Tag::OrMore, Tag::OrLess]);
            let part_of_bound = s.has_any(at, bound) || at > 0 && s.has_any(at - 1, bound) || s.is_a(to, Class::Than);
            let by_number = at > 0 && matches!(s.kind(at - 1), Kind::Number(_) | Kind::Sign(Sign::Percent));
            let in_name = s.metric_at(at).is_some_and(|(_, end)| end > to);
            if !part_of_bound && !by_number && !in_name && !is_verb_only(s, at) {
                found.push((at, to, number));
            }
        }
    }
    found
}

pub(super) fn is_verb_only(s: &Sentence<'_>, at: usize) -> bool {
    is_verb(s, at) && s.has(at, Tag::Improve)
}
