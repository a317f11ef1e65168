//! The words of one language, compiled from its folder of data files.
//!
//! In: TOML files of phrases, and the names of the KPI catalogue. Out: a dictionary of words and a trie of phrases, each with
//! what it means. Code knows meanings only; a word of a language never stands in code, so another language is a folder.

use std::str::FromStr;
use std::sync::OnceLock;

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::meaning::{Meaning, Named, UnitWord, WordId};
use super::tag::Tag;
use super::typo::Slips;
use crate::catalogue::Catalogue;
use crate::load;

/// The words and phrases of one language.
#[derive(Debug, Default)]
pub struct Lexicon {
    words: FxHashMap<Box<[u8]>, WordId>,
    /// How long each word is; the first stands for unknown words.
    lengths: Vec<u8>,
    slips: Slips,
    /// (node, word) → node.
    steps: FxHashMap<(u32, WordId), u32>,
    /// What each node means; the first is the root.
    nodes: Vec<Vec<Meaning>>,
    advice: Vec<&'static str>,
    /// What a slash between two words is read as.
    per: WordId,
}

/// The files of English.
const ENGLISH: [(&str, &str); 8] = [
    ("change", include_str!("en/change.toml")),
    ("numbers", include_str!("en/numbers.toml")),
    ("time", include_str!("en/time.toml")),
    ("clauses", include_str!("en/clauses.toml")),
    ("verbs", include_str!("en/verbs.toml")),
    ("nouns", include_str!("en/nouns.toml")),
    ("vague", include_str!("en/vague.toml")),
    ("kpis", include_str!("en/kpis.toml")),
];

impl Lexicon {
    /// English, compiled when it is first asked for.
    pub fn english() -> &'static Self {
        static ENGLISH_LEXICON: OnceLock<Lexicon> = OnceLock::new();
        ENGLISH_LEXICON.get_or_init(|| Self::compile(&ENGLISH, include_str!("en/not-typos.txt")))
    }

    fn compile(files: &[(&str, &'static str)], existing: &str) -> Self {
        let mut lexicon = Self { lengths: vec![0], nodes: vec![Vec::new()], ..Self::default() };
        let mut moods = Vec::new();
        for (file, text) in files {
            for entry in load::strings_of(text) {
                lexicon.section(file, &entry, &mut moods);
            }
        }
        let catalogue = Catalogue::builtin();
        for (id, name) in catalogue.names_in_text() {
            lexicon.name(&spaced(name), Meaning::Metric(Named { kpi: Some(id), mood: false }));
        }
        lexicon.mark_moods(&moods);
        // Words that exist are entered last and mean nothing: they are known, so they are not corrected.
        for word in existing.split_ascii_whitespace() {
            lexicon.learn_silent(word);
        }
        lexicon
    }

    fn section(&mut self, file: &str, entry: &load::Strings<'static>, moods: &mut Vec<String>) {
        let (section, key) = (entry.section.as_ref(), entry.key.as_ref());
        let meaning = match section {
            "tags" => Tag::named(key).map(Meaning::Tag),
            "kpis" => {
                let kpi = Catalogue::builtin().id(key);
                debug_assert!(kpi.is_some(), "{file}: no KPI `{key}`");
                Some(Meaning::Metric(Named { kpi, mood: false }))
            }
            "other" => Some(Meaning::Metric(Named { kpi: None, mood: false })),
            "moods" | "slash" => None,
            "numbers" => Decimal::from_str(key).ok().map(Meaning::Number),
            "powers" => Decimal::from_str(key).ok().map(Meaning::Power),
            "fractions" => quotient(key).map(Meaning::Fraction),
            "factors" => quotient(key).map(Meaning::Factor),
            "months" => key.parse().ok().map(Meaning::Month),
            "weekdays" => key.parse().ok().map(Meaning::Weekday),
            "feasts" => super::feast::Feast::named(key).map(Meaning::Feast),
            "units" => UnitWord::named(key).map(Meaning::Unit),
            "vague" => {
                let std::borrow::Cow::Borrowed(advice) = entry.key else { return };
                self.advice.push(advice);
                u8::try_from(self.advice.len() - 1).ok().map(Meaning::Vague)
            }
            _ => None,
        };
        debug_assert!(
            meaning.is_some() || section == "moods" || section == "slash",
            "{file}: `{section}.{key}` means nothing"
        );
        for phrase in &entry.values {
            let mut spelt = Vec::new();
            spell_out(phrase, &mut spelt);
            if section == "slash" {
                self.per = self.learn_word(phrase);
            } else if section == "moods" {
                moods.append(&mut spelt);
            } else if let Some(meaning) = meaning {
                for phrase in &spelt {
                    if section == "kpis" || section == "other" {
                        self.name(phrase, meaning);
                    } else {
                        self.learn(phrase, meaning);
                    }
                }
            }
        }
    }

    /// A name stands for one thing: the first file that gives it wins.
    fn name(&mut self, phrase: &str, meaning: Meaning) {
        let node = self.node(phrase);
        let known = &mut self.nodes[node as usize];
        if !known.iter().any(|known| matches!(known, Meaning::Metric(_))) {
            known.push(meaning);
        }
    }

    fn mark_moods(&mut self, moods: &[String]) {
        for phrase in moods {
            let node = self.node(phrase) as usize;
            for known in &mut self.nodes[node] {
                if let Meaning::Metric(named) = known {
                    named.mood = true;
                }
            }
        }
    }

    fn learn(&mut self, phrase: &str, meaning: Meaning) {
        let node = self.node(phrase);
        let known = &mut self.nodes[node as usize];
        if !known.contains(&meaning) {
            known.push(meaning);
        }
    }

    fn node(&mut self, phrase: &str) -> u32 {
        let mut node = 0;
        for word in phrase.split([' ', '-']).filter(|word| !word.is_empty()) {
            let id = self.learn_word(word);
            let next = u32::try_from(self.nodes.len()).expect("a language has fewer phrases");
            let step = *self.steps.entry((node, id)).or_insert(next);
            if step == next {
                self.nodes.push(Vec::new());
            }
            node = step;
        }
        node
    }

    fn learn_word(&mut self, word: &str) -> WordId {
        if let Some(id) = self.words.get(word.as_bytes()) {
            return *id;
        }
        let id = self.learn_silent(word);
        self.slips.add(word, id);
        id
    }

    fn learn_silent(&mut self, word: &str) -> WordId {
        if let Some(id) = self.words.get(word.as_bytes()) {
            return *id;
        }
        let id = WordId(u16::try_from(self.lengths.len()).expect("a language has fewer than 65,536 words here"));
        self.lengths.push(u8::try_from(word.len()).unwrap_or(u8::MAX));
        self.words.insert(word.as_bytes().into(), id);
        id
    }

    /// The number of a word as it is spelt, if the language has it.
    pub(super) fn known(&self, word: &str) -> Option<WordId> {
        self.words.get(word.to_ascii_lowercase().as_bytes()).copied()
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
            return self.words.get(lower.as_bytes()).copied().unwrap_or_default();
        }
        if let Some(id) = self.words.get(lower) {
            return *id;
        }
        // A capital letter inside a sentence is a name more often than a slip; the slip table is for the rest.
        self.slips.nearest(lower, |id| usize::from(self.lengths[usize::from(id.0)])).unwrap_or_default()
    }

    /// The word that a slash between two words stands for.
    pub(super) fn per(&self) -> WordId {
        self.per
    }

    /// The node behind `node` for a word.
    pub(super) fn step(&self, node: u32, word: WordId) -> Option<u32> {
        self.steps.get(&(node, word)).copied()
    }

    /// What a node means.
    pub(super) fn meanings(&self, node: u32) -> &[Meaning] {
        &self.nodes[node as usize]
    }

    /// What to write instead of a vague word.
    pub(super) fn instead(&self, number: u8) -> &'static str {
        self.advice[usize::from(number)]
    }
}

/// A name as the trie wants it: small letters, signs as spaces.
fn spaced(name: &str) -> String {
    name.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect()
}

/// `"1/3"` and `"2"`.
fn quotient(text: &str) -> Option<Decimal> {
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    Decimal::from_str(above).ok()?.checked_div(Decimal::from_str(below).ok()?)
}

/// `"improv{e,ing} it"` → "improve it", "improving it". Braces do not nest.
fn spell_out(phrase: &str, out: &mut Vec<String>) {
    let parts = phrase
        .split_once('{')
        .and_then(|(head, rest)| rest.split_once('}').map(|(choices, tail)| (head, choices, tail)));
    match parts {
        None => out.push(phrase.trim().to_owned()),
        Some((head, choices, tail)) => {
            for choice in choices.split(',') {
                spell_out(&format!("{head}{choice}{tail}"), out);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tag::TagSet;
    use super::*;

    #[test]
    fn braces_are_spelt_out() {
        let mut out = Vec::new();
        spell_out("{a ,}analy{s,z}{e,ing} it", &mut out);
        assert_eq!(out.len(), 8);
        assert!(out.contains(&"a analyzing it".to_owned()) && out.contains(&"analyse it".to_owned()));
    }

    #[test]
    fn every_tag_has_words() {
        let lexicon = Lexicon::english();
        let mut seen = TagSet::default();
        for node in &lexicon.nodes {
            for meaning in node {
                if let Meaning::Tag(tag) = meaning {
                    seen.add(*tag);
                }
            }
        }
        for tag in Tag::ALL {
            assert!(seen.has(*tag), "no word of English is tagged {tag:?}");
        }
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
