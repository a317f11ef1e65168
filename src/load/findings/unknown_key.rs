//! `unknown-key`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A key that no table of this kind has.
    ///
    /// ## What it does
    ///
    /// Compares each key with those that are known at its place, and suggests the nearest.
    ///
    /// ## Why it matters
    ///
    /// A mistyped key would be passed over in silence: the plan would look complete and be checked without it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statment = "Keep nine in ten customers for a year"
    /// statement = "Keep nine in ten customers for a year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// ```
    "unknown-key", group: Reading, level: Error, since: "0.1.0",
}
