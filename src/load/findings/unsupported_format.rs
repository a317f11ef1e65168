//! `unsupported-format`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A plan written in a version of the format that this program does not know.
    ///
    /// ## What it does
    ///
    /// Compares `format` with the version that this program reads.
    ///
    /// ## Why it matters
    ///
    /// A newer format may give a key another meaning. Reading it by the old one would judge a plan that nobody wrote.
    ///
    /// ## Example
    ///
    /// ```toml
    /// format = 2
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// format = 1
    /// ```
    "unsupported-format", group: Reading, level: Error, since: "0.1.0",
}
