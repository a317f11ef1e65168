//! `expired-ignore`: declared here, reported where ignores are applied.

use crate::rule;

rule! {
    /// An ignore whose end date has passed.
    ///
    /// ## What it does
    ///
    /// Compares `until` with today; from the day after, the finding is shown again.
    ///
    /// ## Why it matters
    ///
    /// A reason that held in spring need not hold in autumn. The date is a promise to look again.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # svcplan: ignore syntax-error reason="until the new system" until=2020-01-31
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
    "expired-ignore", group: Reading, level: Warning, since: "0.1.0",
}
