//! Cuts a statement into clauses by the words that begin one.
//!
//! In: a sentence. Out: clauses with their role, without verbs. A bracket interrupts a clause, which goes on behind it.

use super::class::Class;
use super::clause::{CHANGES, Clause, Role, is_gerund, is_verb, skip_adverbs};
use super::ending::Ending;
use super::sentence::Sentence;
use super::tag::Tag;
use super::token::{Kind, Sign};

pub(super) struct Cutter<'s, 't> {
    pub(super) sentence: &'s Sentence<'t>,
    pub(super) is_date: &'s [bool],
    pub(super) out: Vec<Clause>,
    /// Clauses that a bracket interrupted.
    pub(super) open: Vec<(Clause, u16)>,
    pub(super) current: Clause,
}

impl Cutter<'_, '_> {
    fn cut(&mut self, at: usize, next: Clause) {
        let mut done = self.current;
        done.to = at;
        if done.to > done.from {
            self.out.push(done);
        }
        self.current = next;
    }

    pub(super) fn run(&mut self) {
        let mut at = 0;
        while at < self.sentence.len() {
            at = self.step(at).max(at + 1);
        }
        let end = self.sentence.len();
        self.cut(end, Clause::start(end, Role::Main, 0, false));
    }

    fn next(&self, from: usize, role: Role, joined: bool) -> Clause {
        Clause::start(from, role, self.current.sentence, joined)
    }

    fn step(&mut self, at: usize) -> usize {
        let s = self.sentence;
        if self.is_date[at] {
            return at + 1;
        }
        if let Kind::Sign(sign) = s.kind(at) {
            self.sign(at, sign);
            return at + 1;
        }
        if at == self.current.from {
            // A clause may begin with a condition or an opening.
            let opens = at == 0 || s.is_stop(at - 1);
            if s.has(at, Tag::Condition) && self.current.role == Role::Main && opens {
                self.current.role = Role::Condition;
                return at + 1;
            }
        }
        if let Some(to) = s.end_of(at, Tag::Intent) {
            let verb_follows = is_verb(s, skip_adverbs(s, to));
            if verb_follows && self.current.role == Role::Main && !self.has_outcome(at) {
                self.cut(at, self.current);
                self.current = self.next(to, Role::Main, self.current.joined);
                return to;
            }
        }
        if at > self.current.from || self.current.continues.is_some() && at > 0 {
            if let Some((to, role)) = self.turn(at) {
                let next = self.next(to, role, false);
                self.cut(at, next);
                return to;
            }
            if let Some(to) = self.coordination(at) {
                return to;
            }
        }
        at + 1
    }

    /// Whether the current clause has said something to be done already.
    fn has_outcome(&self, at: usize) -> bool {
        (self.current.from..at).any(|token| is_verb(self.sentence, token) && !self.sentence.has(token, Tag::Intent))
    }

    fn sign(&mut self, at: usize, sign: Sign) {
        match sign {
            Sign::Open if self.open.len() < 8 => {
                let mut next = self.next(at + 1, Role::Aside, false);
                std::mem::swap(&mut next, &mut self.current);
                let interrupted = next;
                let mut done = interrupted;
                done.to = at;
                if done.to > done.from {
                    self.out.push(done);
                }
                let number = u16::try_from(self.out.len().saturating_sub(1)).unwrap_or(u16::MAX);
                self.open.push((interrupted, number));
            }
            Sign::Close => {
                if let Some((interrupted, number)) = self.open.pop() {
                    let mut next = interrupted;
                    next.from = at + 1;
                    next.sentence = self.current.sentence;
                    next.continues = Some(next.continues.unwrap_or(number));
                    self.cut(at, next);
                }
            }
            Sign::Stop if self.is_end(at) => {
                self.open.clear();
                let next = Clause::start(at + 1, Role::Main, self.current.sentence.saturating_add(1), false);
                self.cut(at, next);
            }
            // "If it rains, …": behind the comma the promise begins.
            Sign::Comma if self.current.role == Role::Condition && self.opened_with_condition() => {
                let next = self.next(at + 1, Role::Main, false);
                self.cut(at, next);
            }
            Sign::Semicolon => {
                let role = if self.current.role == Role::Aside { Role::Aside } else { Role::Main };
                let next = self.next(at + 1, role, true);
                self.cut(at, next);
            }
            Sign::Dash if !self.sentence.is_glued(at) && self.has_outcome(at) => {
                // "… — if it doesn't, we pivot": the new clause finds its role by its first word.
                let next = self.next(at + 1, self.current.role, false);
                self.cut(at, next);
            }
            _ => {}
        }
    }

    fn opened_with_condition(&self) -> bool {
        self.current.from == 0 || self.sentence.is_stop(self.current.from - 1)
    }

    /// A stop ends a sentence unless a small letter or a digit follows right behind it.
    fn is_end(&self, at: usize) -> bool {
        let Some(next) = self.sentence.tokens.get(at + 1) else { return true };
        let text = self.sentence.slice(at);
        text == "\n"
            || !next.glued && !self.sentence.slice(at + 1).starts_with(char::is_lowercase)
            || text == "?"
            || text == "!"
    }

    /// A word that begins a clause with another role.
    fn turn(&self, at: usize) -> Option<(usize, Role)> {
        let s = self.sentence;
        // In brackets only bounds on the main clause stand.
        let after_comma = s.is_sign(at - 1, Sign::Comma);
        if let Some(to) = s.end_of(at, Tag::Measured) {
            return Some((to, Role::Measured));
        }
        if let Some(to) = s.end_of(at, Tag::Guard) {
            let verb = skip_adverbs(s, to);
            let second_outcome =
                (verb..(verb + 2).min(s.len())).any(|token| s.has_any(token, CHANGES)) && !s.is_a(at, Class::FirmGuard);
            let keeping = s.has(at, Tag::Maintain);
            if !keeping || after_comma || s.ends_before(at, Tag::And) {
                return Some((to, if second_outcome { Role::Main } else { Role::Guard }))
                    .map(|(to, role)| (if keeping { at } else { to }, role));
            }
        }
        if let Some(to) = s.end_of(at, Tag::Consequence) {
            let gerund = s.ends(at, Ending::Gerund);
            if (!gerund || after_comma) && !(s.is_a(at, Class::Result) && s.is_a(at + 1, Class::SoFar)) {
                return Some((if gerund { at } else { to }, Role::Consequence));
            }
        }
        let bound = s.covered(at, Tag::AtMost) && !s.has(at, Tag::AtMost)
            || s.covered(at, Tag::AtLeast) && !s.has(at, Tag::AtLeast);
        // "time to resolution"
        let name = (at.saturating_sub(5)..at).any(|from| s.metric_at(from).is_some_and(|(_, to)| to > at));
        if let Some(to) = s.end_of(at, Tag::Purpose).filter(|_| !bound && !name) {
            let verb = skip_adverbs(s, to);
            if is_verb(s, verb) && !s.has(verb, Tag::Current) && !is_level_of(s, at, verb) {
                return Some((to, Role::Purpose));
            }
        }
        if s.has(at, Tag::By) && is_gerund(s, skip_adverbs(s, at + 1)) {
            return Some((at + 1, Role::Means));
        }
        if let Some(to) = s.end_of(at, Tag::Means)
            && !(s.is_a(at, Class::ChannelOf) && s.has(to, Tag::EndOf))
        {
            return Some((to, Role::Means));
        }
        if let Some(to) = s.end_of(at, Tag::Condition) {
            let phrase = to > at + 1 && s.is_a(at, Class::ConditionalPhrase);
            if phrase || s.is_a(at, Class::Conditional) {
                return Some((to, Role::Condition));
            }
        }
        None
    }

    /// "and", a comma or a dash before another verb.
    fn coordination(&mut self, at: usize) -> Option<usize> {
        let s = self.sentence;
        let comma = s.is_sign(at - 1, Sign::Comma);
        let and = s.end_of(at, Tag::And).or_else(|| s.is_sign(at, Sign::And).then_some(at + 1));
        let start = match and {
            Some(to) => to,
            None if comma => at,
            None => return None,
        };
        let start = if s.is_a(start, Class::Infinitive) { start + 1 } else { start };
        let verb = skip_adverbs(s, start);
        if !is_verb(s, verb) {
            return None;
        }
        // ", improving satisfaction": what comes of it.
        let gerund = is_gerund(s, verb);
        let main_gerund = self.current.next_verb(s).is_some_and(|verb| s.ends(verb, Ending::Gerund));
        let role = if gerund && and.is_none() && !main_gerund { Role::Consequence } else { self.current.role };
        let keeps =
            s.has(verb, Tag::Maintain) && role == Role::Main && self.has_outcome(at) && !s.has_any(verb, CHANGES);
        let role = if keeps { Role::Guard } else { role };
        let next = self.next(start, role, true);
        self.cut(at, next);
        Some(verb)
    }
}

/// "from 4 hours to under 2": a level, no purpose.
pub(super) fn is_level_of(s: &Sentence<'_>, at: usize, verb: usize) -> bool {
    s.is_a(at, Class::Infinitive)
        && (s.is_number(verb) || s.has(verb, Tag::AtMost) || s.has(verb, Tag::AtLeast))
        && !s.has_any(verb, CHANGES)
}
