//! `unreadable-value`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// An amount, share, time or promise that can not be read, or that has no unit.
    ///
    /// ## What it does
    ///
    /// Reads every quantity as people write them and says what is wrong with the one seen.
    ///
    /// ## Why it matters
    ///
    /// An amount without a unit is an accident waiting to happen: 5 may be minutes or hours, 4000 may be a month or a year.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [training.product-news]
    /// what = "What is new in the product"
    /// hours = "20"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [training.product-news]
    /// what = "What is new in the product"
    /// hours = "20 hours/year"
    /// ```
    "unreadable-value", group: Reading, level: Error, since: "0.1.0",
}
