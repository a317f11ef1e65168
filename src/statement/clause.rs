//! Cuts a statement into clauses and says what each is for.
//!
//! In: a sentence. Out: runs of tokens with their role and verb. What is to change stands in the main clause, or in the purpose
//! or consequence of one ("build a portal to cut calls by 20%"); guards, conditions and instruments of measurement are no aims.

use super::class::Class;
use super::cutter::Cutter;
use super::ending::Ending;
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::token::Sign;

/// What a clause is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The promise itself.
    Main,
    /// What it is for.
    Purpose,
    /// How it is done.
    Means,
    /// What comes of it.
    Consequence,
    /// What must not get worse.
    Guard,
    /// When it holds.
    Condition,
    /// How it is measured.
    Measured,
    /// A note in brackets.
    Aside,
}

impl Role {
    /// Whether a target may stand here.
    pub(super) fn may_aim(self) -> bool {
        !matches!(self, Self::Guard | Self::Condition | Self::Measured)
    }
}

/// A run of tokens with one role.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    /// First token.
    pub(super) from: usize,
    /// One past the last token.
    pub(super) to: usize,
    /// What it is for.
    pub(super) role: Role,
    /// The token of its verb.
    pub(super) verb: Option<usize>,
    /// The number of the sentence it stands in.
    pub(super) sentence: u16,
    /// Joined to the clause before it by "and", a comma or a semicolon.
    pub(super) joined: bool,
    /// Continues, behind a note in brackets, the clause with this number.
    pub(super) continues: Option<u16>,
}

/// The number of the clause that a token stands in. Clauses are in order and do not overlap.
pub(super) fn clause_at(clauses: &[Clause], token: usize) -> Option<usize> {
    let behind = clauses.partition_point(|clause| clause.from <= token);
    behind.checked_sub(1).filter(|at| token < clauses[*at].to)
}

/// Every class of verb.
pub(super) const VERBS_LIST: [Tag; 14] = [
    Tag::Increase,
    Tag::Decrease,
    Tag::Improve,
    Tag::Maintain,
    Tag::Reach,
    Tag::Deliver,
    Tag::Respond,
    Tag::Resolve,
    Tag::Service,
    Tag::Investigate,
    Tag::Act,
    Tag::Soft,
    Tag::OtherVerb,
    Tag::Train,
];

/// The same as a set.
pub(super) const VERBS: TagSet = TagSet::of(&VERBS_LIST);

/// Verbs that move a number.
pub(super) const CHANGES: TagSet = TagSet::of(&[Tag::Increase, Tag::Decrease, Tag::Improve]);

/// Cuts a sentence.
pub(super) fn clauses(sentence: &Sentence<'_>, is_date: &[bool]) -> Vec<Clause> {
    let mut cutter = Cutter {
        sentence,
        is_date,
        out: Vec::with_capacity(6),
        open: Vec::new(),
        current: Clause::start(0, Role::Main, 0, false),
    };
    cutter.run();
    for n in 0..cutter.out.len() {
        let clause = cutter.out[n];
        cutter.out[n].verb = verb_of(sentence, clause.from, clause.to);
    }
    cutter.out
}

impl Clause {
    pub(super) fn start(from: usize, role: Role, sentence: u16, joined: bool) -> Self {
        Self { from, to: from, role, verb: None, sentence, joined, continues: None }
    }
}

impl Clause {
    /// Its verb, wherever in the rest of the text that stands.
    pub(super) fn next_verb(&self, sentence: &Sentence<'_>) -> Option<usize> {
        verb_of(sentence, self.from, sentence.len())
    }
}

/// Whether some words move a number; "change request" and "get an answer" do not.
pub(super) fn moves_within(s: &Sentence<'_>, range: std::ops::Range<usize>) -> bool {
    range.into_iter().any(|at| {
        s.has_any(at, TagSet::of(&[Tag::Increase, Tag::Decrease])) || s.has(at, Tag::Improve) && !s.has(at, Tag::Reach)
    })
}

/// Words in -ly and the like before a verb.
pub(super) fn skip_adverbs(s: &Sentence<'_>, mut at: usize) -> usize {
    for _ in 0..2 {
        let adverb = s.slice(at).len() > 4 && s.ends(at, Ending::Adverb) && !s.is_a(at, Class::NoAdverb)
            || s.is_a(at, Class::BeforeVerb) && is_plain_verb(s, at + 1);
        if !adverb {
            break;
        }
        at += 1;
    }
    at
}

fn is_plain_verb(s: &Sentence<'_>, at: usize) -> bool {
    s.has_any(at, VERBS)
}

/// A word in -ing that can be a verb.
pub(super) fn is_gerund(s: &Sentence<'_>, at: usize) -> bool {
    s.is_word(at) && s.slice(at).len() > 4 && s.ends(at, Ending::Gerund) && !s.is_a(at, Class::NoGerund)
}

/// Whether a token is used as a verb, as far as its neighbours tell.
pub(super) fn is_verb(s: &Sentence<'_>, at: usize) -> bool {
    if !s.is_word(at) || !s.has_any(at, VERBS) {
        return false;
    }
    // "target: 50"
    if s.has(at, Tag::TargetWord) && (s.is_sign(at + 1, Sign::Colon) || s.is_number(at + 1)) {
        return false;
    }
    // "answer rate", "support tickets": the beginning of a name.
    if s.metric_at(at).is_some_and(|(_, to)| to > at + 1) && !s.has_any(at, CHANGES) {
        return false;
    }
    let before = at.checked_sub(1);
    if before.is_some_and(|before| s.has(before, Tag::Determiner) && s.is_word(before) || s.has(before, Tag::Of)) {
        return false;
    }
    let noun_like =
        s.has(at, Tag::Artefact) || s.has(at, Tag::Item) || s.has(at, Tag::Abstract) || s.has(at, Tag::Measure);
    // "a complaints register is to be opened"
    if noun_like && (s.has(at + 1, Tag::Is) || s.has(at + 1, Tag::Intent)) {
        return false;
    }
    // "support and reporting tools": a noun before a noun.
    if noun_like && s.ends(at, Ending::Plural) && !s.is_capital(at) {
        return false;
    }
    true
}

/// The first verb of a run of tokens. What stands before the comma in "For abandoned calls, introduce …" has none.
pub(super) fn verb_of(s: &Sentence<'_>, from: usize, to: usize) -> Option<usize> {
    let comma =
        s.has(from, Tag::Scope).then(|| (from..to.min(from + 10)).find(|at| s.is_sign(*at, Sign::Comma))).flatten();
    let from = comma.map_or(from, |comma| comma + 1);
    (from..to.min(from + 14)).find(|at| is_verb(s, *at))
}
