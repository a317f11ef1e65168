//! A statement as tokens with everything the lexicon says about them.
//!
//! In: text. Out: for every token the parts it can play and how far each phrase reaches. Nothing is decided here.

use super::class::{Class, ClassSet};
use super::ending::Ending;
use super::lexer::tokens;
use super::lexicon::Lexicon;
use super::meaning::{Meaning, Named};
use super::reading::Words;
use super::tag::{Tag, TagSet};
use super::token::{Kind, Sign, Token};

/// The longest phrase, in words.
const LONGEST: usize = 8;

/// A phrase of the lexicon found in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// What it means.
    pub(super) meaning: Meaning,
    /// One past the last token.
    pub(super) to: usize,
}

/// Tokens and phrases of one statement.
#[derive(Debug)]
pub(super) struct Sentence<'t> {
    /// The text.
    pub(super) text: &'t str,
    /// The lexicon it was read with.
    pub(super) lexicon: &'static Lexicon,
    /// The tokens.
    pub(super) tokens: Vec<Token>,
    /// All phrases, by first token, long ones first.
    marks: Vec<Mark>,
    /// Where the marks of each token begin.
    first_mark: Vec<u32>,
    /// The parts of phrases that begin at each token.
    starts: Vec<TagSet>,
    /// The parts of phrases that cover each token.
    covers: Vec<TagSet>,
}

impl<'t> Sentence<'t> {
    /// Reads a text.
    pub(super) fn read(text: &'t str, lexicon: &'static Lexicon) -> Self {
        let mut list = Vec::with_capacity(text.len() / 5 + 4);
        tokens(text, lexicon, &mut list);
        let mut sentence = Self {
            text,
            lexicon,
            marks: Vec::with_capacity(list.len() * 3),
            first_mark: Vec::with_capacity(list.len() + 1),
            starts: vec![TagSet::default(); list.len()],
            covers: vec![TagSet::default(); list.len()],
            tokens: list,
        };
        sentence.find_phrases();
        sentence
    }

    fn find_phrases(&mut self) {
        for from in 0..self.tokens.len() {
            let before = self.marks.len();
            self.first_mark.push(u32::try_from(before).unwrap_or(u32::MAX));
            let mut node = 0;
            for to in from..self.tokens.len().min(from + LONGEST) {
                // "cost/contact" is cost per contact.
                let slash = to > from && self.tokens[to].is(Sign::Slash) && self.tokens[to].glued;
                let Some(word) = self.tokens[to].word().or(slash.then(|| self.lexicon.per())) else { break };
                let Some(next) = self.lexicon.step(node, word) else { break };
                node = next;
                for meaning in self.lexicon.meanings(node) {
                    self.marks.push(Mark { meaning, to: to + 1 });
                    if let Meaning::Tag(tag) = meaning {
                        self.starts[from].add(tag);
                        for covered in &mut self.covers[from..=to] {
                            covered.add(tag);
                        }
                    }
                }
            }
            self.marks[before..].reverse();
        }
        self.first_mark.push(u32::try_from(self.marks.len()).unwrap_or(u32::MAX));
    }

    /// How many tokens there are.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The phrases that begin at a token, long ones first.
    pub(super) fn marks_at(&self, at: usize) -> &[Mark] {
        match (self.first_mark.get(at), self.first_mark.get(at + 1)) {
            (Some(from), Some(to)) => &self.marks[*from as usize..*to as usize],
            _ => &[],
        }
    }

    /// Whether a phrase with this tag begins here.
    pub(super) fn has(&self, at: usize, tag: Tag) -> bool {
        self.starts.get(at).is_some_and(|tags| tags.has(tag))
    }

    /// Whether a phrase with one of these tags begins here.
    pub(super) fn has_any(&self, at: usize, tags: TagSet) -> bool {
        self.starts.get(at).is_some_and(|found| found.meets(tags))
    }

    /// Whether the token is a word of this class.
    pub(super) fn is_a(&self, at: usize, class: Class) -> bool {
        self.classes(at).has(class)
    }

    /// Whether the token is a word of one of these classes.
    pub(super) fn is_any(&self, at: usize, classes: ClassSet) -> bool {
        self.classes(at).meets(classes)
    }

    fn classes(&self, at: usize) -> ClassSet {
        self.tokens.get(at).and_then(Token::word).map_or_else(ClassSet::default, |word| self.lexicon.classes(word))
    }

    /// Whether the token ends so.
    pub(super) fn ends(&self, at: usize, ending: Ending) -> bool {
        self.lexicon.ends(self.slice(at), ending)
    }

    /// Whether the lexicon has nothing to say about a word: a name, or a thing of the writer's own.
    pub(super) fn is_unlisted(&self, at: usize) -> bool {
        self.is_word(at)
            && self.covers.get(at).is_some_and(|tags| *tags == TagSet::default())
            && self.marks_at(at).is_empty()
    }

    /// Whether a phrase with this tag covers the token.
    pub(super) fn covered(&self, at: usize, tag: Tag) -> bool {
        self.covers.get(at).is_some_and(|tags| tags.has(tag))
    }

    /// One past the longest phrase with this tag that begins here.
    pub(super) fn end_of(&self, at: usize, tag: Tag) -> Option<usize> {
        if !self.has(at, tag) {
            return None;
        }
        self.marks_at(at).iter().find(|mark| mark.meaning == Meaning::Tag(tag)).map(|mark| mark.to)
    }

    /// The first token of the longest phrase with this tag that ends right before `at`.
    pub(super) fn start_before(&self, at: usize, tag: Tag) -> Option<usize> {
        (at.saturating_sub(LONGEST)..at).find(|from| {
            self.has(*from, tag)
                && self.marks_at(*from).iter().any(|mark| mark.meaning == Meaning::Tag(tag) && mark.to == at)
        })
    }

    /// Whether a phrase with this tag ends right before `at`.
    pub(super) fn ends_before(&self, at: usize, tag: Tag) -> bool {
        self.start_before(at, tag).is_some()
    }

    /// The name of a metric that begins here, with its end.
    pub(super) fn metric_at(&self, at: usize) -> Option<(Named, usize)> {
        self.marks_at(at).iter().find_map(|mark| match mark.meaning {
            Meaning::Metric(named) => Some((named, mark.to)),
            _ => None,
        })
    }

    /// Whether the token is this sign.
    pub(super) fn is_sign(&self, at: usize, sign: Sign) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(sign))
    }

    /// What a token is; beyond the end a sign that means nothing.
    pub(super) fn kind(&self, at: usize) -> Kind {
        self.tokens.get(at).map_or(Kind::Sign(Sign::Other), |token| token.kind)
    }

    /// Whether a token touches the one before it.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued)
    }

    /// Whether a hyphen joins a token to the one before it.
    pub(super) fn is_joined(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.joined)
    }

    /// Whether the token is a word.
    pub(super) fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Word(_)))
    }

    /// Whether the token is a number in digits.
    pub(super) fn is_number(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Number(_)))
    }

    /// The bytes of some tokens.
    pub(super) fn words(&self, from: usize, to: usize) -> Words {
        if from >= to || from >= self.tokens.len() {
            return 0..0;
        }
        self.tokens[from].start..self.tokens[to.min(self.tokens.len()) - 1].end
    }

    /// The text of one token.
    pub(super) fn slice(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| &self.text[token.start..token.end])
    }

    /// Whether the token begins with a capital letter.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.slice(at).starts_with(char::is_uppercase)
    }

    /// Whether the token ends a sentence or a line. A stop inside an abbreviation does not.
    pub(super) fn is_stop(&self, at: usize) -> bool {
        self.is_sign(at, Sign::Stop)
    }
}
