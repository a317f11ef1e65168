//! Words with one letter wrong, missing, too many or two of them swapped.
//!
//! In: the words of a language, shortened by the build script. Out: the only word of it that is one slip away. Words that exist are never
//! corrected: those that look like a word of the lexicon stand in a list of the language. After W. Garbe's symmetric deletes
//! (2012): both sides are compared with one letter removed, so a lookup costs as many probes as the word has letters.

use super::letters::{SHORTEST, bucket, hash, shortenings};
use super::lexicon::table::{Longs, Table};
use super::meaning::WordId;

/// Buckets of the table, as a power of two; the same as in the build script.
const BITS: u32 = 14;

/// The words of a language with each of their letters removed.
#[derive(Debug)]
pub(super) struct Slips {
    begins: Longs,
    /// The lower half of the hash of a word without one letter, and the word; 0 where two words meet.
    shortened: &'static [u8],
}

impl Slips {
    /// Reads the table.
    pub(super) fn read(table: &mut Table) -> Self {
        let count = table.longs(1).at(0);
        Self { begins: table.longs((1 << BITS) + 1), shortened: table.pairs(count) }
    }

    fn get(&self, hash: u64) -> Option<WordId> {
        let range = self.begins.range(bucket(hash, BITS));
        let entries = &self.shortened[6 * range.start..6 * range.end];
        let low = (hash & 0xffff_ffff).to_le_bytes();
        let found = entries.chunks_exact(6).find(|entry| entry[..4] == low[..4])?;
        Some(WordId(u16::from_le_bytes([found[4], found[5]])))
    }

    /// The only word that is one slip away.
    pub(super) fn nearest(&self, word: &[u8], spelt: impl Fn(WordId) -> usize) -> Option<WordId> {
        if word.len() < SHORTEST {
            return None;
        }
        // A letter left out is the likeliest slip.
        let whole = self.get(hash(word));
        if let Some(id) = whole.filter(|id| *id != WordId::UNKNOWN && spelt(*id) == word.len() + 1) {
            return Some(id);
        }
        let mut found = None;
        for id in whole.into_iter().chain(shortenings(word).filter_map(|hash| self.get(hash))) {
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
