//! `unused-ignore`: declared here, reported where ignores are applied.

use crate::rule;

rule! {
    /// An ignore that holds nothing back.
    ///
    /// ## What it does
    ///
    /// Reports ignores whose finding does not occur, because it was settled or never was there.
    ///
    /// ## Why it matters
    ///
    /// Left behind, it would hide the next finding of that kind.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # svcplan: ignore syntax-error reason="an old slip"
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// ```
    "unused-ignore", group: Reading, level: Warning, since: "0.1.0",
}
