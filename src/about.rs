//! What a file says about itself: the day it was judged, the plan it came from, the words it is written in.
//!
//! In: facts that the caller knows (day, hash, commit). Out: [`About`], handed to every writer of files that are no templates. It looks
//! nothing up: no clock, no repository.

mod words;

use chrono::NaiveDate;

pub use words::Words;

/// What a file says about itself.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The day the plan was judged on; every date that the file itself carries comes from it.
    pub as_of: NaiveDate,
    /// The hash of the plan's files.
    pub hash: Option<&'a str>,
    /// The commit that the plan's files are at.
    pub commit: Option<&'a str>,
    /// Whether what single people earn may be in the file.
    pub shows_pay: bool,
    /// The words of the file.
    pub words: Words,
}

impl About<'_> {
    /// The program and its version: `svcplan 0.1.0`.
    pub fn program() -> &'static str {
        concat!("svcplan ", env!("CARGO_PKG_VERSION"))
    }

    /// One line that a printout can be traced by.
    pub fn stamp(&self) -> String {
        let mut parts = vec![Self::program().to_owned(), self.as_of.to_string()];
        let hash = self.hash.map(|hash| self.words.format("file-plan-hash", &[("hash", hash)]));
        let commit = self.commit.map(|commit| self.words.format("file-commit", &[("commit", commit)]));
        parts.extend(hash.into_iter().chain(commit));
        parts.join(" · ")
    }
}
