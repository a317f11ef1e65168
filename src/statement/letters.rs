//! Hashes of words, and of words with a letter left out.
//!
//! In: the bytes of a word. Out: numbers. The build script includes this file, so that the table it writes and the program that reads
//! it agree; it must need nothing else of the crate.

/// Shorter words are one slip away from too many others.
pub(super) const SHORTEST: usize = 6;

/// FNV-1a of 64 bits (Fowler, Noll, Vo, 1991), with its upper bits mixed into the lower ones.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    let mixed = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}

/// The bucket of a hash in a table of `2^bits` buckets.
pub(super) fn bucket(hash: u64, bits: u32) -> usize {
    usize::try_from(hash >> (64 - bits)).unwrap_or_default()
}

/// The hashes of a word with each letter removed but the first: people get the first one right.
pub(super) fn shortenings(word: &[u8]) -> impl Iterator<Item = u64> {
    let mut buffer = [0u8; 32];
    let word = &word[..word.len().min(32)];
    (1..word.len()).map(move |gone| {
        buffer[..gone].copy_from_slice(&word[..gone]);
        buffer[gone..word.len() - 1].copy_from_slice(&word[gone + 1..]);
        hash(&buffer[..word.len() - 1])
    })
}
