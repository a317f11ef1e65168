//! A language's table as the program reads it: little-endian numbers, each list behind its length where that is not known.
//!
//! In: the words, phrases and classes that were gathered. Out: bytes. `src/statement/lexicon.rs` reads them in the same order, the long lists
//! where they stand.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use crate::{Table, letters};

/// Buckets of the tables, as powers of two; the same as in the program.
const WORD_BITS: u32 = 13;
const SLIP_BITS: u32 = 14;

#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    fn short(&mut self, number: usize) -> Result<(), Box<dyn Error>> {
        self.0.extend(u16::try_from(number)?.to_le_bytes());
        Ok(())
    }

    fn long(&mut self, number: usize) -> Result<(), Box<dyn Error>> {
        self.0.extend(u32::try_from(number)?.to_le_bytes());
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Box<dyn Error>> {
        self.short(text.len())?;
        self.0.extend(text.as_bytes());
        Ok(())
    }

    /// Where each of some lists begins, and one past the last.
    fn begins(&mut self, lengths: impl Iterator<Item = usize>) -> Result<(), Box<dyn Error>> {
        let mut begin = 0;
        self.short(begin)?;
        for length in lengths {
            begin += length;
            self.short(begin)?;
        }
        Ok(())
    }
}

impl Table {
    /// The whole table.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut out = Bytes::default();
        self.meanings(&mut out)?;
        self.classes(&mut out)?;
        self.dictionary(&mut out)?;
        self.phrases(&mut out)?;
        self.slip_table(&mut out)?;
        Ok(out.0)
    }

    fn meanings(&self, out: &mut Bytes) -> Result<(), Box<dyn Error>> {
        for list in [&self.keys, &self.endings, &self.codes] {
            out.short(list.len())?;
            for (name, text) in list {
                out.text(name)?;
                out.text(text)?;
            }
        }
        Ok(())
    }

    /// The names of classes, and the different sets of them that words have.
    fn classes(&self, out: &mut Bytes) -> Result<(), Box<dyn Error>> {
        out.short(self.classes.len())?;
        for name in self.classes.keys() {
            out.text(name)?;
        }
        let of_words = self.classes_of_words()?;
        let sets: BTreeSet<&Vec<usize>> = of_words.iter().collect();
        out.short(sets.len())?;
        for set in &sets {
            out.short(set.len())?;
            for class in *set {
                out.short(*class)?;
            }
        }
        out.short(usize::from(self.per))?;
        out.short(self.words.len())?;
        let numbers: BTreeMap<&Vec<usize>, usize> = sets.iter().copied().zip(0..).collect();
        for set in &of_words {
            out.short(numbers[set])?;
        }
        Ok(())
    }

    /// The classes of each word, by number.
    fn classes_of_words(&self) -> Result<Vec<Vec<usize>>, Box<dyn Error>> {
        let mut of_words: Vec<Vec<usize>> = vec![Vec::new(); self.words.len()];
        for (number, words) in self.classes.values().enumerate() {
            for word in words {
                let id = self.ids.get(word).ok_or("a word of a class has no number")?;
                of_words[usize::from(*id)].push(number);
            }
        }
        Ok(of_words)
    }

    /// The letters of the words, and the words by their hash.
    fn dictionary(&self, out: &mut Bytes) -> Result<(), Box<dyn Error>> {
        let mut begin = 0;
        for word in &self.words {
            out.long(begin)?;
            begin += word.len();
        }
        out.long(begin)?;
        for word in &self.words {
            out.0.extend(word.as_bytes());
        }
        let mut by_hash: Vec<(u64, u16)> =
            self.words.iter().zip(0u16..).skip(1).map(|(word, id)| (letters::hash(word.as_bytes()), id)).collect();
        by_hash.sort_unstable();
        for start in starts(&by_hash, WORD_BITS) {
            out.short(start)?;
        }
        for (_, id) in &by_hash {
            out.short(usize::from(*id))?;
        }
        Ok(())
    }

    /// The trie: what each node means, and the steps from it.
    fn phrases(&self, out: &mut Bytes) -> Result<(), Box<dyn Error>> {
        out.short(self.nodes.len())?;
        out.begins(self.nodes.iter().map(Vec::len))?;
        for key in self.nodes.iter().flatten() {
            out.short(usize::from(*key))?;
        }
        let mut steps: Vec<((u16, u16), u16)> = self.steps.iter().map(|(from, to)| (*from, *to)).collect();
        steps.sort_unstable();
        for node in 0..=self.nodes.len() {
            out.short(steps.partition_point(|((from, _), _)| usize::from(*from) < node))?;
        }
        for ((_, word), to) in &steps {
            out.short(usize::from(*word))?;
            out.short(usize::from(*to))?;
        }
        // Every phrase begins at the root, so its steps are looked up by word, without a search.
        for word in 0..u16::try_from(self.words.len())? {
            out.short(self.steps.get(&(0, word)).copied().unwrap_or_default().into())?;
        }
        Ok(())
    }

    /// The shortened words by the lower half of their hash.
    fn slip_table(&self, out: &mut Bytes) -> Result<(), Box<dyn Error>> {
        let slips = self.slips();
        out.long(slips.len())?;
        for start in starts(&slips, SLIP_BITS) {
            out.long(start)?;
        }
        for (hash, id) in &slips {
            out.0.extend(&(hash & 0xffff_ffff).to_le_bytes()[..4]);
            out.short(usize::from(*id))?;
        }
        Ok(())
    }
}

/// Where each bucket of a sorted list begins, and one past the last.
fn starts(sorted: &[(u64, u16)], bits: u32) -> Vec<usize> {
    (0..=1usize << bits)
        .map(|bucket| sorted.partition_point(|(hash, _)| letters::bucket(*hash, bits) < bucket))
        .collect()
}
