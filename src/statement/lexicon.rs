//! The words of one language, compiled from its folder of data files.
//!
//! In: the table that the build script makes of the language's files and of the names in the KPI catalogue. Out: a dictionary of words and
//! a trie of phrases, each with what it means. Code knows meanings only; a word of a language never stands in code, so another
//! language is a folder.

pub(super) mod table;

use std::cmp::Ordering;
use std::str::FromStr;
use std::sync::OnceLock;

use rust_decimal::Decimal;

use super::class::{Class, ClassSet};
use super::ending::{Ending, ends_with};
use super::feast::Feast;
use super::letters::{bucket, hash};
use super::meaning::{Meaning, Named, UnitWord, WordId};
use super::tag::Tag;
use super::token::Code;
use super::typo::Slips;
use crate::catalogue::Catalogue;
use table::{Longs, Shorts, Table};

/// Buckets of the dictionary, as a power of two; the same as in the build script.
const WORD_BITS: u32 = 13;

/// The words and phrases of one language.
#[derive(Debug)]
pub struct Lexicon {
    /// The letters of all words, one behind the other.
    letters: &'static [u8],
    /// Where each word begins among them, and one past the last.
    begins: Longs,
    /// Where each bucket of the dictionary begins.
    buckets: Shorts,
    /// The words by bucket.
    by_hash: Shorts,
    slips: Slips,
    /// Where the meanings of each node begin.
    meaning_begins: Shorts,
    /// Numbers of keys.
    meanings: Shorts,
    /// What each key means.
    keys: Vec<Option<Meaning>>,
    /// Where the steps of each node begin.
    step_begins: Shorts,
    /// Word and next node, one behind the other, sorted by word within each node.
    steps: Shorts,
    /// The steps of the root by word; 0 for none.
    first_steps: Shorts,
    texts: Vec<&'static str>,
    /// The number of each word's set of classes.
    class_sets: Shorts,
    sets: Vec<ClassSet>,
    endings: Vec<(Ending, &'static str)>,
    codes: Vec<(Code, &'static str)>,
    per: WordId,
}

impl Lexicon {
    /// English.
    pub fn english() -> &'static Self {
        static ENGLISH: OnceLock<Lexicon> = OnceLock::new();
        ENGLISH.get_or_init(|| Self::read(include_bytes!(concat!(env!("OUT_DIR"), "/en.lexicon"))))
    }

    fn read(table: &'static [u8]) -> Self {
        let mut table = Table(table);
        let mut texts = Vec::new();
        let keys: Vec<Option<Meaning>> =
            (0..table.short()).map(|_| meaning(table.text(), table.text(), &mut texts)).collect();
        let endings: Vec<_> = table.named(Ending::named);
        let codes: Vec<_> = table.named(Code::named);
        let classes: Vec<Option<Class>> = (0..table.short()).map(|_| Class::named(table.text())).collect();
        debug_assert!(classes.iter().all(Option::is_some), "a class of words means nothing to the program");
        let sets = (0..table.short()).map(|_| {
            let mut set = ClassSet::default();
            for _ in 0..table.short() {
                if let Some(class) = classes[usize::from(table.short())] {
                    set.add(class);
                }
            }
            set
        });
        let sets = sets.collect();
        let per = WordId(table.short());
        let words = usize::from(table.short());
        let class_sets = table.shorts(words);
        let begins = table.longs(words + 1);
        let letters = table.take(begins.at(words));
        let buckets = table.shorts((1 << WORD_BITS) + 1);
        let by_hash = table.shorts(words.saturating_sub(1));
        let nodes = usize::from(table.short());
        let meaning_begins = table.shorts(nodes + 1);
        let meanings = table.shorts(usize::from(meaning_begins.at(nodes)));
        let step_begins = table.shorts(nodes + 1);
        let steps = table.shorts(2 * usize::from(step_begins.at(nodes)));
        let first_steps = table.shorts(words);
        let slips = Slips::read(&mut table);
        Self {
            letters,
            begins,
            buckets,
            by_hash,
            slips,
            meaning_begins,
            meanings,
            keys,
            step_begins,
            steps,
            first_steps,
            texts,
            class_sets,
            sets,
            endings,
            codes,
            per,
        }
    }

    fn spelt(&self, id: u16) -> &'static [u8] {
        &self.letters[self.begins.range(usize::from(id))]
    }

    fn find(&self, word: &[u8]) -> Option<WordId> {
        let candidates = self.buckets.range(bucket(hash(word), WORD_BITS));
        self.by_hash.within(candidates).find(|id| self.spelt(*id) == word).map(WordId)
    }

    /// The number of a word as it is spelt, if the language has it.
    pub(super) fn known(&self, word: &str) -> Option<WordId> {
        self.find(word.to_ascii_lowercase().as_bytes())
    }

    /// The number of a word in any case; of a word one slip away where that is the only one.
    pub(super) fn word(&self, word: &str) -> WordId {
        let mut buffer = [0u8; 32];
        let mut length = 0;
        for byte in word.bytes().filter(|byte| *byte != b'\'') {
            if length == buffer.len() {
                return WordId::UNKNOWN;
            }
            buffer[length] = byte.to_ascii_lowercase();
            length += 1;
        }
        let lower = &buffer[..length];
        if !word.is_ascii() {
            let lower: String = word.chars().filter(|c| *c != '’').flat_map(char::to_lowercase).collect();
            return self.find(lower.as_bytes()).unwrap_or_default();
        }
        let slip = || self.slips.nearest(lower, |id| self.spelt(id.0).len());
        self.find(lower).or_else(slip).unwrap_or_default()
    }

    /// The classes of a word.
    pub(super) fn classes(&self, word: WordId) -> ClassSet {
        self.sets[usize::from(self.class_sets.at(usize::from(word.0)))]
    }

    /// Whether a word ends so.
    pub(super) fn ends(&self, word: &str, ending: Ending) -> bool {
        self.endings.iter().any(|(kind, letters)| *kind == ending && ends_with(word, letters))
    }

    /// Whether some letters are this ending, with nothing before them.
    pub(super) fn is_ending(&self, letters: &str, ending: Ending) -> bool {
        self.endings.iter().any(|(kind, known)| *kind == ending && known.eq_ignore_ascii_case(letters))
    }

    /// What the letters before a number stand for.
    pub(super) fn code(&self, letters: &str) -> Code {
        self.codes.iter().find(|(_, known)| *known == letters).map_or(Code::Other, |(code, _)| *code)
    }

    /// The word that a slash between two words stands for.
    pub(super) fn per(&self) -> WordId {
        self.per
    }

    /// The node behind `node` for a word.
    pub(super) fn step(&self, node: u32, word: WordId) -> Option<u32> {
        if node == 0 {
            return Some(self.first_steps.at(usize::from(word.0))).filter(|node| *node > 0).map(u32::from);
        }
        let mut places = self.step_begins.range(node as usize);
        while !places.is_empty() {
            let middle = places.start + places.len() / 2;
            match self.steps.at(2 * middle).cmp(&word.0) {
                Ordering::Less => places.start = middle + 1,
                Ordering::Equal => return Some(u32::from(self.steps.at(2 * middle + 1))),
                Ordering::Greater => places.end = middle,
            }
        }
        None
    }

    /// What a node means.
    pub(super) fn meanings(&self, node: u32) -> impl Iterator<Item = Meaning> {
        let keys = self.meanings.within(self.meaning_begins.range(node as usize));
        keys.filter_map(|key| self.keys[usize::from(key)])
    }

    /// What a key of the data files says in full: what to write instead of a vague word, the KPIs that an unclear name can mean.
    pub(super) fn text(&self, number: u8) -> &'static str {
        self.texts[usize::from(number)]
    }
}

/// What a key of the data files means to the program.
fn meaning(section: &'static str, key: &'static str, texts: &mut Vec<&'static str>) -> Option<Meaning> {
    let named = |kpi, mood| Some(Meaning::Metric(Named { kpi, mood }));
    match section {
        "tags" => Tag::named(key).map(Meaning::Tag),
        "kpis" => named(Some(Catalogue::builtin().id(key)?), false),
        "kpis-mood" => named(Some(Catalogue::builtin().id(key)?), true),
        "other" => named(None, false),
        "other-mood" => named(None, true),
        "numbers" => Decimal::from_str(key).ok().map(Meaning::Number),
        "powers" => Decimal::from_str(key).ok().map(Meaning::Power),
        "fractions" => quotient(key).map(Meaning::Fraction),
        "factors" => quotient(key).map(Meaning::Factor),
        "months" => key.parse().ok().map(Meaning::Month),
        "weekdays" => key.parse().ok().map(Meaning::Weekday),
        "feasts" => Feast::named(key).map(Meaning::Feast),
        "units" => UnitWord::named(key).map(Meaning::Unit),
        "vague" | "unclear" => {
            texts.push(key);
            let number = u8::try_from(texts.len() - 1).ok()?;
            Some(if section == "vague" { Meaning::Vague(number) } else { Meaning::Unclear(number) })
        }
        _ => None,
    }
}

/// `"1/3"` and `"2"`.
fn quotient(text: &str) -> Option<Decimal> {
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    Decimal::from_str(above).ok()?.checked_div(Decimal::from_str(below).ok()?)
}

#[cfg(test)]
mod tests {
    use super::super::tag::TagSet;
    use super::*;

    #[test]
    fn every_tag_has_words() {
        let mut seen = TagSet::default();
        for meaning in &Lexicon::english().keys {
            if let Some(Meaning::Tag(tag)) = meaning {
                seen.add(*tag);
            }
        }
        for tag in Tag::ALL {
            assert!(seen.has(*tag), "no word of English is tagged {tag:?}");
        }
    }

    #[test]
    fn every_class_and_ending_has_words() {
        let lexicon = Lexicon::english();
        for class in Class::ALL {
            assert!(lexicon.sets.iter().any(|classes| classes.has(*class)), "no word of English is a {class:?}");
        }
        for ending in Ending::ALL {
            assert!(lexicon.endings.iter().any(|(kind, _)| kind == ending), "nothing in English ends as a {ending:?}");
        }
    }

    #[test]
    fn every_key_of_the_files_means_something() {
        let mut table = Table(include_bytes!(concat!(env!("OUT_DIR"), "/en.lexicon")));
        let mut texts = Vec::new();
        for _ in 0..table.short() {
            let (section, key) = (table.text(), table.text());
            assert!(meaning(section, key, &mut texts).is_some(), "[{section}] {key}");
        }
    }

    #[test]
    fn names_of_the_catalogue_are_known() {
        let lexicon = Lexicon::english();
        let node =
            ["first", "response", "time"].iter().try_fold(0, |node, word| lexicon.step(node, lexicon.word(word)));
        let mut meanings = lexicon.meanings(node.expect("a phrase of the catalogue"));
        assert!(
            meanings.any(|meaning| meaning == Meaning::Metric(Named { kpi: Some("first-response-time"), mood: false }))
        );
    }

    #[test]
    fn slips_are_mended_and_words_are_not() {
        let lexicon = Lexicon::english();
        let same = |slip, word| assert_eq!(lexicon.word(slip), lexicon.word(word), "{slip}");
        same("Redcue", "reduce");
        same("satisfcation", "satisfaction");
        same("resoluton", "resolution");
        assert_ne!(lexicon.word("detention"), lexicon.word("retention"));
        assert_ne!(lexicon.word("contract"), lexicon.word("contact"));
    }
}
