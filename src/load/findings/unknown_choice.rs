//! `unknown-choice`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A word that is none of those that can stand at its place.
    ///
    /// ## What it does
    ///
    /// Compares the word with the fixed choice of its key and suggests the nearest.
    ///
    /// ## Why it matters
    ///
    /// Fixed words decide how a thing is computed: the kind of a channel decides how its work queues.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.coaching]
    /// category = "trainings"
    /// amount = "600 EUR/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.coaching]
    /// category = "training"
    /// amount = "600 EUR/year"
    /// ```
    "unknown-choice", group: Reading, level: Error, since: "0.1.0",
}
