//! `defined-twice`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// One element that two files of a plan define.
    ///
    /// ## What it does
    ///
    /// Reports the second definition and shows the first.
    ///
    /// ## Why it matters
    ///
    /// The two would have to be merged by guessing. Whoever reads one file would not know of the other.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # team.toml and plan.toml both have [team.roles.agent]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// # [team.roles.agent] stands in team.toml alone
    /// ```
    "defined-twice", group: Reading, level: Error, since: "0.1.0",
}
