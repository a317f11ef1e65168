//! Words with one letter wrong, missing, too many or two of them swapped.
//!
//! In: the words of a language. Out: the only word of it that is one slip away. Words that exist are never corrected:
//! those that look like a word of the lexicon stand in a list of the language. After W. Garbe's symmetric deletes (2012): both
//! sides are compared with one letter removed, so a lookup costs as many probes as the word has letters.

use std::hash::BuildHasher;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::meaning::WordId;

/// Shorter words are one slip away from too many others.
const SHORTEST: usize = 6;

/// The words of a language with each of their letters removed.
#[derive(Debug, Default)]
pub(super) struct Slips {
    /// Hash of a word without one letter → the word; [`WordId::UNKNOWN`] where two words meet.
    shortened: FxHashMap<u64, WordId>,
}

impl Slips {
    /// Learns a word.
    pub(super) fn add(&mut self, word: &str, id: WordId) {
        if word.len() < SHORTEST || !word.is_ascii() {
            return;
        }
        for hash in shortenings(word.as_bytes()).chain([hash_of(word.as_bytes())]) {
            let known = self.shortened.entry(hash).or_insert(id);
            if *known != id {
                *known = WordId::UNKNOWN;
            }
        }
    }

    /// The only word that is one slip away.
    pub(super) fn nearest(&self, word: &[u8], spelt: impl Fn(WordId) -> usize) -> Option<WordId> {
        if word.len() < SHORTEST {
            return None;
        }
        // A letter left out is the likeliest slip.
        if let Some(id) = self.shortened.get(&hash_of(word)).copied().filter(|id| *id != WordId::UNKNOWN)
            && spelt(id) == word.len() + 1
        {
            return Some(id);
        }
        let mut found = None;
        for hash in [hash_of(word)].into_iter().chain(shortenings(word)) {
            let Some(id) = self.shortened.get(&hash).copied() else { continue };
            if id == WordId::UNKNOWN {
                return None;
            }
            if spelt(id).abs_diff(word.len()) <= 1 {
                match found {
                    Some(other) if other != id => return None,
                    _ => found = Some(id),
                }
            }
        }
        found
    }
}

fn hash_of(bytes: &[u8]) -> u64 {
    FxBuildHasher.hash_one(bytes)
}

/// The hashes of a word with each letter removed but the first: people get the first one right.
fn shortenings(word: &[u8]) -> impl Iterator<Item = u64> {
    let mut buffer = [0u8; 32];
    let word = &word[..word.len().min(32)];
    (1..word.len()).map(move |gone| {
        buffer[..gone].copy_from_slice(&word[..gone]);
        buffer[gone..word.len() - 1].copy_from_slice(&word[gone + 1..]);
        hash_of(&buffer[..word.len() - 1])
    })
}
