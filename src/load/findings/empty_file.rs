//! `empty-file`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A plan file with nothing in it.
    ///
    /// ## What it does
    ///
    /// Reports a file that holds nothing but white space.
    ///
    /// ## Why it matters
    ///
    /// An empty plan passes no review; most often the file was saved in the wrong place.
    ///
    /// ## Example
    ///
    /// ```toml
    ///
    ///
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// # see `svcplan init`, which writes a plan to start from
    /// ```
    "empty-file", group: Reading, level: Error, since: "0.1.0",
}
