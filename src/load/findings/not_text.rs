//! `not-text`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A file that is not text in UTF-8.
    ///
    /// ## What it does
    ///
    /// Marks the first byte that is no character.
    ///
    /// ## Why it matters
    ///
    /// A plan is plain text, so that editors, version control and this program can all read it. A word-processor file or a wrong encoding is none.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # such a file cannot be shown here
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// # plain text in UTF-8, as any editor saves it
    /// ```
    "not-text", group: Reading, level: Error, since: "0.1.0",
}
