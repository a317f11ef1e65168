//! Is it specific, is it measurable?
//!
//! In: clauses, subject and aim. Out: the verdicts with their evidence. Specific is one concrete outcome whose meaning does not
//! hang on vague words: a value to reach for something named, a thing that exists afterwards, a named number that is moved, or a
//! concrete act on concrete things.

use super::aim::Aim;
use super::clause::{CHANGES, Clause, Role, clause_at};
use super::meaning::Meaning;
use super::mention::Mention;
use super::object::{Object, object};
use super::reading::{Measurable, Words};
use super::sentence::Sentence;
use super::subject::{Subject, run_of};
use super::tag::{Tag, TagSet};
use super::token::Kind;
use super::vague::is_vague;

/// The facts that verdicts rest on.
pub(super) struct Case<'s, 't> {
    pub(super) s: &'s Sentence<'t>,
    pub(super) clauses: &'s [Clause],
    pub(super) mentions: &'s [Mention],
    pub(super) aim: Option<&'s Aim>,
    pub(super) subject: Option<&'s Subject>,
}

/// A verdict with its evidence.
pub(super) type Found<T> = (T, Vec<Words>);

impl Case<'_, '_> {
    /// Whether success can be told from failure.
    pub(super) fn measurable(&self) -> Found<Measurable> {
        if let Some(target) = self.aim.and_then(|aim| aim.target)
            && self.says_of_what() == Some(true)
        {
            let from =
                self.aim.and_then(|aim| aim.baseline).map_or(target.from, |baseline| baseline.from.min(target.from));
            let to = self.aim.and_then(|aim| aim.baseline).map_or(target.to, |baseline| baseline.to.max(target.to));
            return (Measurable::Yes, vec![self.s.words(self.with_lead(from), to)]);
        }
        match self.deliverable() {
            Some(words) => (Measurable::Deliverable, vec![words]),
            None => (Measurable::No, Vec::new()),
        }
    }

    /// The word that leads to a value belongs to it: "from 82%", "by 20%", "to under 4 hours".
    fn with_lead(&self, from: usize) -> usize {
        [Tag::From, Tag::By, Tag::To].into_iter().filter_map(|tag| self.s.start_before(from, tag)).min().unwrap_or(from)
    }

    /// Whether the number is one of something: `None` where there is nothing but the number, `false` where there is only a mood.
    fn says_of_what(&self) -> Option<bool> {
        let aim = self.aim?;
        let target = aim.target?;
        if self.subject.is_some() {
            return Some(true);
        }
        let s = self.s;
        let mut only_mood = false;
        let sentence = self.clauses.get(aim.clause)?.sentence;
        let mut run = run_of(self.clauses, aim.clause);
        run.extend(
            self.clauses
                .iter()
                .filter(|clause| clause.sentence == sentence && clause.role.may_aim() && clause.to <= target.from),
        );
        for clause in run {
            for at in clause.from..clause.to {
                if (target.from..target.to).contains(&at) || !s.is_word(at) {
                    continue;
                }
                if s.covered(at, Tag::Measure)
                    || s.covered(at, Tag::Item)
                    || s.covered(at, Tag::People)
                    || s.covered(at, Tag::Artefact)
                    || s.covered(at, Tag::Problem)
                {
                    return Some(true);
                }
                let vague = s.marks_at(at).iter().any(|mark| matches!(mark.meaning, Meaning::Vague(_)));
                if s.covered(at, Tag::Abstract) || vague {
                    only_mood = true;
                } else if s.tokens[at].word() == Some(super::meaning::WordId::UNKNOWN) && s.slice(at).len() > 3 {
                    return Some(true);
                }
            }
        }
        if target.measure == super::quantity::Measure::Plain && aim.strength >= 1 && s.is_word(target.to) {
            return Some(true);
        }
        only_mood.then_some(!aim.is_relative)
    }

    /// Whether it is one concrete outcome.
    pub(super) fn specific(&self, measurable: Measurable) -> Found<bool> {
        let s = self.s;
        match measurable {
            Measurable::Yes => {
                let yes = self.says_of_what().is_some();
                return (yes, if yes { self.evidence() } else { Vec::new() });
            }
            Measurable::Deliverable => return (true, self.evidence()),
            Measurable::No => {}
        }
        let soft_main = self.clauses.iter().any(|clause| {
            clause.role == Role::Main
                && clause.verb.is_some_and(|verb| {
                    s.has(verb, Tag::Investigate) || s.has(verb, Tag::Soft) && !s.has(verb, Tag::Act)
                })
        });
        for (n, clause) in self
            .clauses
            .iter()
            .enumerate()
            .filter(|(_, clause)| clause.role == Role::Main || clause.role == Role::Purpose && !soft_main)
        {
            let opens_with_change = s.has_any(clause.from, TagSet::of(&[Tag::Fewer, Tag::More]))
                || clause.verb.is_none_or(|verb| verb > clause.from);
            if let Some(words) = self.noun_of_change(clause).filter(|_| opens_with_change) {
                return (true, vec![words]);
            }
            if let Some(words) = clause.verb.and_then(|verb| self.moves_what_stands_before(n, verb)) {
                return (true, vec![words]);
            }
            let Some(verb) = clause.verb else {
                if let Some(words) = self.noun_of_change(clause) {
                    return (true, vec![words]);
                }
                continue;
            };
            // The purpose of a concrete main clause is looked at only if that says nothing.
            let object = object(s, clause, verb);
            if self.is_concrete(clause, verb, &object) {
                return (true, vec![s.words(verb, object.to.max(verb + 1))]);
            }
            if clause.role == Role::Main && !s.has_any(verb, TagSet::of(&[Tag::Soft, Tag::Act, Tag::Deliver])) {
                continue;
            }
        }
        (false, Vec::new())
    }

    /// "Reduction in repeat calls"
    fn noun_of_change(&self, clause: &Clause) -> Option<Words> {
        let s = self.s;
        let arrow = (clause.from + 1..clause.to)
            .find(|at| matches!(s.kind(*at), Kind::Sign(super::token::Sign::Up | super::token::Sign::Down)));
        let noun = arrow.or_else(|| {
            (clause.from..clause.to.min(clause.from + 4))
                .find(|at| s.has_any(*at, CHANGES) || s.has(*at, Tag::Fewer) || s.has(*at, Tag::More))
        })?;
        let named = self
            .mentions
            .iter()
            .find(|mention| mention.from >= clause.from && mention.from < clause.to && !mention.mood);
        let Some(named) = named else {
            let near = (noun + 1..(noun + 4).min(clause.to))
                .find(|at| s.covered(*at, Tag::Measure) && !s.covered(*at, Tag::Abstract))?;
            return (noun == clause.from).then(|| s.words(noun, near + 1));
        };
        Some(s.words(noun.min(named.from), named.to.max(noun + 1)))
    }

    /// "Staff turnover at reception has to come down", "AHT ↓"
    fn moves_what_stands_before(&self, clause: usize, verb: usize) -> Option<Words> {
        let s = self.s;
        let here = &self.clauses[clause];
        let moves = s.has_any(verb, TagSet::of(&[Tag::Increase, Tag::Decrease, Tag::Improve])) && verb <= here.from + 2;
        let empty = object(s, here, verb).is_empty();
        let before_verb = |at: usize| {
            self.clauses.iter().any(|clause| clause.from <= at && at < clause.to && clause.sentence == here.sentence)
        };
        let Some(named) = self.mentions.iter().rev().find(|mention| mention.to <= verb) else {
            let measure = (0..verb).find(|at| before_verb(*at) && s.covered(*at, Tag::Measure))?;
            return (moves && empty).then(|| s.words(measure, verb + 1));
        };
        let before = self.clauses.get(clause_at(self.clauses, named.from)?)?;
        let same = before.sentence == here.sentence && matches!(before.role, Role::Main | Role::Purpose);
        (moves && empty && same && !named.mood).then(|| s.words(named.from, verb + 1))
    }

    fn is_concrete(&self, clause: &Clause, verb: usize, object: &Object) -> bool {
        let s = self.s;
        let named = self.mentions.iter().find(|mention| {
            mention.from >= verb && mention.from < object.to.max(object.from + 1) && mention.to <= clause.to
        });
        let named = named.or_else(|| {
            self.mentions.iter().find(|mention| mention.from > verb && mention.from < clause.to && object.is_empty())
        });
        let moves = s
            .has_any(verb, TagSet::of(&[Tag::Increase, Tag::Decrease, Tag::Improve, Tag::Maintain, Tag::Reach]))
            && !s.has(verb, Tag::Investigate);
        if moves {
            if let Some(named) = named {
                // The name must be what is moved, not a word in front of a mood: "first response quality".
                let head_is_mood = object.head.is_some_and(|head| {
                    head >= named.to && s.covered(head, Tag::Abstract) && !s.covered(head, Tag::Measure)
                });
                if !named.mood && !head_is_mood {
                    return true;
                }
                if named.mood {
                    return false;
                }
            }
            let strong = s.has_any(verb, TagSet::of(&[Tag::Increase, Tag::Decrease])) && !s.has(verb, Tag::Improve);
            let head = object.head;
            let counted = object.has(s, Tag::More) && (object.has(s, Tag::People) || object.has(s, Tag::Item))
                || head.is_some_and(|head| {
                    s.covered(head, Tag::Measure)
                        || strong && (s.covered(head, Tag::Problem) || s.covered(head, Tag::Item))
                });
            if counted {
                return true;
            }
            let falls = s.has(verb, Tag::Decrease) && !s.has(verb, Tag::Improve) && !is_vague(s, object);
            if falls
                && head.is_some_and(|head| !s.covered(head, Tag::Abstract) && !s.covered(head, Tag::People))
                && named.is_none_or(|named| !named.mood)
            {
                return true;
            }
            if strong
                && head.is_some()
                && !object.is_abstract(s)
                && object.has(s, Tag::Measure)
                && !s.covered(head.unwrap_or(0), Tag::Abstract)
            {
                return true;
            }
        }
        if s.has_any(verb, TagSet::of(&[Tag::Respond, Tag::Resolve]))
            && (object.has(s, Tag::Item) || object.has(s, Tag::People))
        {
            return true;
        }
        if s.has(verb, Tag::Train) && (object.has(s, Tag::People) || object.has(s, Tag::Item)) {
            return true;
        }
        let acts = s.has_any(verb, TagSet::of(&[Tag::Act, Tag::Deliver, Tag::Service]));
        if acts && !object.is_abstract(s) && !is_vague(s, object) {
            let thing = object.head.is_some_and(|head| s.covered(head, Tag::Item) || s.covered(head, Tag::Artefact));
            return thing || named.is_some_and(|named| !named.mood);
        }
        acts && named.is_some_and(|named| !named.mood && named.kpi.is_some()) && !is_vague(s, object)
    }

    fn evidence(&self) -> Vec<Words> {
        let s = self.s;
        let clause = self.aim.map_or_else(
            || self.clauses.iter().position(|clause| clause.role == Role::Main && clause.verb.is_some()).unwrap_or(0),
            |aim| aim.clause,
        );
        let verb = run_of(self.clauses, clause).first().and_then(|clause| clause.verb);
        match (verb, self.subject) {
            (Some(verb), Some(subject)) if verb < subject.to => vec![s.words(verb, subject.to)],
            (_, Some(subject)) => vec![s.words(subject.from, subject.to)],
            (Some(verb), None) => {
                let object = object(s, &self.clauses[clause], verb);
                vec![s.words(verb, object.to.max(verb + 1))]
            }
            (None, None) => {
                self.clauses.get(clause).map(|clause| s.words(clause.from, clause.to)).into_iter().collect()
            }
        }
    }
}
