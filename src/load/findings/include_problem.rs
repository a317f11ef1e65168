//! `include-problem`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// An included file that is missing, lies outside the folder, is included twice, or can not be read.
    ///
    /// ## What it does
    ///
    /// Follows `include` from file to file, inside the folder of the plan.
    ///
    /// ## Why it matters
    ///
    /// A plan that is spread over files must be complete wherever it is checked, and must not reach into other folders.
    ///
    /// ## Example
    ///
    /// ```toml
    /// include = ["../finance/budget.toml"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// include = []
    /// ```
    "include-problem", group: Reading, level: Error, since: "0.1.0",
}
