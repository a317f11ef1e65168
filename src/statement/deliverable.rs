//! Things that exist, or are done, afterwards.
//!
//! In: the case of a statement. Out: the words of the deliverable. A verb of delivery needs a thing one can point at; a mood is none.

use super::class::{Class, ClassSet};
use super::clause::{CHANGES, Clause, Role};
use super::ending::Ending;
use super::object::{Object, object, verb_end};
use super::reading::Words;
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::vague::is_vague;
use super::verdict::Case;

impl Case<'_, '_> {
    /// The thing that exists, or is done, afterwards.
    pub(super) fn deliverable(&self) -> Option<Words> {
        let s = self.s;
        let clause = self
            .clauses
            .iter()
            .find(|clause| clause.role == Role::Main && (clause.verb.is_some() || clause.to - clause.from > 1))?;
        let all: Vec<&Clause> = self.clauses.iter().filter(|clause| clause.role == Role::Main).collect();
        for clause in all {
            let Some(verb) = clause.verb else { continue };
            let object = object(s, clause, verb);
            if s.has(verb, Tag::Deliver) && self.is_thing(clause, verb, &object) {
                return Some(s.words(verb, object.to));
            }
            // "A new phone menu is live", "Help centre translated into German"
            let passive = (clause.from + 1..clause.to).find(|at| is_done(s, *at));
            if let Some(done) = passive.filter(|done| {
                *done > clause.from && (start_of(self.clauses, clause)..*done).any(|at| s.covered(at, Tag::Artefact))
            }) && (!s.has_any(verb, CHANGES) || verb >= done)
            {
                return Some(s.words(clause.from, done + 1));
            }
        }
        let noun_first = (clause.from..clause.to)
            .find(|at| is_done(s, *at))
            .filter(|done| (clause.from..*done).any(|at| s.covered(at, Tag::Artefact)));
        noun_first.filter(|_| clause.verb.is_none()).map(|done| s.words(clause.from, done + 1))
    }

    pub(super) fn is_thing(&self, clause: &Clause, verb: usize, object: &Object) -> bool {
        let s = self.s;
        if object.is_empty() {
            return false;
        }
        // Verbs as good for moods as for things: "build trust", "deliver an experience".
        if s.is_a(verb_end(s, verb), Class::Likeness)
            || object.head.is_some_and(|head| s.is_a(object.from, Class::Ourselves) && head == object.from)
            || s.is_a(object.from, Class::Themselves)
        {
            return false;
        }
        let phrase = s.end_of(verb, Tag::Deliver).is_some_and(|to| to > verb + 1);
        let soft = !phrase && (s.has(verb, Tag::Soft) || s.has(verb, Tag::Act) || s.has_any(verb, CHANGES));
        let everyone = (object.from..object.to).any(|at| s.is_any(at, ClassSet::of(&[Class::Every, Class::Whole])));
        if s.has(verb, Tag::Train) || s.is_a(verb, Class::Enables) {
            return everyone || object.has(s, Tag::People) && !is_vague(s, object) && !s.is_a(verb, Class::Coaches);
        }
        let thing = object.head.is_some_and(|head| s.covered(head, Tag::Artefact) || s.covered(head, Tag::Item));
        let inside = object.has(s, Tag::Artefact) || object.has(s, Tag::Item);
        let _ = clause;
        let mood = object.is_abstract(s) && !inside;
        if mood || is_vague(s, object) && !inside {
            return false;
        }
        if soft {
            return thing || inside && !object.is_abstract(s);
        }
        thing
            || inside
            || object.has_unknown(s)
            || object.has(s, Tag::People)
            || self.mentions.iter().any(|mention| {
                mention.from >= object.from && mention.from < object.to && !mention.mood
                    || mention.from >= object.from && mention.to == object.to
            })
    }
}

/// Where the sentence of a clause begins.
fn start_of(clauses: &[Clause], clause: &Clause) -> usize {
    clauses
        .iter()
        .filter(|other| other.sentence == clause.sentence)
        .map(|other| other.from)
        .min()
        .unwrap_or(clause.from)
}

/// A word that says something is done: "live", "published", "in place".
fn is_done(s: &Sentence<'_>, at: usize) -> bool {
    let participle = s.ends(at, Ending::Participle);
    // "FAQ rewritten, macros cleaned up"
    let behind = at > 0
        && s.covered(at - 1, Tag::Artefact)
        && participle
        && (at + 1 >= s.len()
            || !s.is_word(at + 1)
            || s.has_any(at + 1, TagSet::of(&[Tag::ByWhen, Tag::To, Tag::From]))
            || s.is_a(at + 1, Class::Particle));
    behind
        || s.has(at, Tag::Deliver) && (participle || s.is_a(at, Class::Delivered))
        || s.is_a(at, Class::Done)
        || s.is_a(at, Class::Published) && s.has(at + 1, Tag::ByWhen)
        || at > 0 && s.is_a(at, Class::InPlace) && s.is_a(at - 1, Class::InPeriod)
}
