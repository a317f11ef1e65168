//! `duplicate-key`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A key or table that is given twice.
    ///
    /// ## What it does
    ///
    /// Marks the second one and shows the first.
    ///
    /// ## Why it matters
    ///
    /// Only one of the two can count, and nobody can know which was meant.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// statement = "Keep eight in ten customers for a year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// ```
    "duplicate-key", group: Reading, level: Error, since: "0.1.0",
}
