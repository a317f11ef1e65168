//! `wrong-type`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A value of the wrong kind: a number where text stands, a text where a list stands.
    ///
    /// ## What it does
    ///
    /// Compares each value with the form that its key expects.
    ///
    /// ## Why it matters
    ///
    /// The value can not be used, and what was meant is not for a program to guess.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = 90
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// ```
    "wrong-type", group: Reading, level: Error, since: "0.1.0",
}
