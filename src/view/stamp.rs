//! Where a document comes from: which plan, which commit, which day.

use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::language::Language;
use crate::source::Sources;

/// How much of the hash a footer shows: enough to find a version among any number of them.
const HASH_DIGITS: usize = 12;
/// The longest name of a commit that is shown.
const LONGEST_COMMIT: usize = 40;

/// Where a document comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stamp {
    /// The first 12 digits of the SHA-256 of the plan file, and of the files it includes in their order; of a plan in one
    /// file that is what `sha256sum` begins with.
    pub hash: String,
    /// The commit that somebody named.
    pub commit: Option<String>,
    /// The day that somebody named as today; never the clock's, so that a document does not change over night.
    #[serde(skip)]
    pub as_of: Option<NaiveDate>,
    /// The same as people write it.
    pub on: Option<String>,
}

impl Stamp {
    /// The stamp of what was read.
    pub fn of(sources: &Sources, commit: Option<&str>, as_of: Option<NaiveDate>, language: Language) -> Self {
        let mut hash = Sha256::new();
        for (_, file) in sources.iter() {
            hash.update(file.text.as_bytes());
        }
        let hex: String = hash.finalize().iter().take(HASH_DIGITS / 2).map(|byte| format!("{byte:02x}")).collect();
        let commit = commit.map(|commit| commit.chars().take(LONGEST_COMMIT).collect());
        Self { hash: hex, commit, as_of, on: as_of.map(|day| language.day(day)) }
    }
}
