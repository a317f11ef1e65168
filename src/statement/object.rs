//! The thing a verb acts on: the words between it and the next preposition, number or clause.
//!
//! In: a verb in its clause. Out: whether its object is something one can point at, a mood, or missing.

use super::class::{Class, ClassSet};
use super::clause::{Clause, is_gerund};
use super::ending::Ending;
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::token::{Kind, Sign};

/// What stands behind a verb.
#[derive(Clone, Copy, Debug)]
pub(super) struct Object {
    /// First token behind the verb.
    pub(super) from: usize,
    /// One past its last token.
    pub(super) to: usize,
    /// Its last word, which says what kind of thing it is.
    pub(super) head: Option<usize>,
}

/// Prepositions that end a noun phrase. "of" does not: "the number of calls".
const ENDS: TagSet = TagSet::of(&[
    Tag::Scope,
    Tag::By,
    Tag::To,
    Tag::With,
    Tag::Means,
    Tag::Purpose,
    Tag::Per,
    Tag::Guard,
    Tag::Condition,
    Tag::Measured,
    Tag::ByWhen,
    Tag::Within,
    Tag::From,
]);

/// The object of a verb.
pub(super) fn object(s: &Sentence<'_>, clause: &Clause, verb: usize) -> Object {
    let mut from = verb_end(s, verb);
    if s.has(from, Tag::To) && s.is_a(from, Class::Addressee) {
        from += 1;
    }
    let mut head = None;
    let mut at = from;
    while at < clause.to {
        match s.kind(at) {
            Kind::Word(_) => {
                let of = s.has(at, Tag::Of);
                let article = s.is_any(at, ClassSet::of(&[Class::Indefinite, Class::Definite]));
                if !of && !article && at > from && s.has_any(at, ENDS) && head.is_some() {
                    break;
                }
                let relative = s.is_a(at, Class::Relative);
                if relative && head.is_some() {
                    break;
                }
                if of && head.is_some_and(|head| !s.is_a(head, Class::Container)) {
                    break;
                }
                if !of && !article && !s.has(at, Tag::Determiner) {
                    head = Some(at);
                }
            }
            Kind::Code(..) | Kind::Ordinal(_) | Kind::Number(_) => {}
            Kind::Sign(Sign::Comma | Sign::And | Sign::Slash | Sign::Other | Sign::Plus) => {}
            _ => break,
        }
        at += 1;
    }
    Object { from, to: at, head }
}

/// One past the longest phrase of a verb: "set up", "roll out".
pub(super) fn verb_end(s: &Sentence<'_>, verb: usize) -> usize {
    super::clause::VERBS_LIST.iter().filter_map(|tag| s.end_of(verb, *tag)).max().unwrap_or(verb + 1)
}

impl Object {
    /// Whether a word of it carries the tag.
    pub(super) fn has(&self, s: &Sentence<'_>, tag: Tag) -> bool {
        (self.from..self.to).any(|at| s.covered(at, tag))
    }

    /// Whether its last word is one that nobody can point at.
    pub(super) fn is_abstract(&self, s: &Sentence<'_>) -> bool {
        self.head.is_none_or(|head| {
            s.covered(head, Tag::Abstract) && !s.covered(head, Tag::Measure) && !s.covered(head, Tag::Artefact)
        })
    }

    /// Whether there is no word at all.
    pub(super) fn is_empty(&self) -> bool {
        self.head.is_none()
    }

    /// Whether it names something by a capital, quotes or a word that no list knows: "Zendesk", "the Q&A wall".
    pub(super) fn has_unknown(&self, s: &Sentence<'_>) -> bool {
        self.head.is_some_and(|head| s.is_unlisted(head) && !s.ends(head, Ending::Adverb) && !is_gerund(s, head))
    }
}
