//! `broken-ignore`: declared here, reported where ignores are applied.

use crate::rule;

rule! {
    /// A remark to svcplan that can not be understood, or gives no reason.
    ///
    /// ## What it does
    ///
    /// Reads every remark that starts with `svcplan:`.
    ///
    /// ## Why it matters
    ///
    /// An ignore with a slip in it ignores nothing; one without a reason can not be judged by the next reader.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # svcplan: ignore goal-without-objectve reason="next year"
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
    "broken-ignore", group: Reading, level: Warning, since: "0.1.0",
}
