//! `syntax-error`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A line that is not valid TOML or YAML.
    ///
    /// ## What it does
    ///
    /// Marks each place that can't be read and goes on behind it, so that one run shows all of them.
    ///
    /// ## Why it matters
    ///
    /// What can't be read can't be checked. A missing quotation mark is the commonest slip of people who are new to the format.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [vision]
    /// statement = "Every rider is helped the same day
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [vision]
    /// statement = "Every rider is helped the same day"
    /// measured_by = ["csat"]
    /// ```
    "syntax-error", group: Reading, level: Error, since: "0.1.0",
}
