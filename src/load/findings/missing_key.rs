//! `missing-key`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A key that its table can not do without.
    ///
    /// ## What it does
    ///
    /// Reports tables without the keys that give them a meaning, such as a budget line without an amount.
    ///
    /// ## Why it matters
    ///
    /// The table says nothing without it, and whatever builds on the table would have to guess.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.coaching]
    /// category = "training"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.coaching]
    /// category = "training"
    /// amount = "600 EUR/year"
    /// ```
    "missing-key", group: Reading, level: Error, since: "0.1.0",
}
