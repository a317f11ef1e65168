//! `no-such-date`: declared here, reported by the loader.

use crate::rule;

rule! {
    /// A day that is not in the calendar, or is not written as year-month-day.
    ///
    /// ## What it does
    ///
    /// Reads days, whether they stand bare or in quotation marks.
    ///
    /// ## Why it matters
    ///
    /// A deadline that does not exist can not be met. The order year-month-day is the only one that reads the same on both sides of the Atlantic.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// due = "31/12/2027"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// due = 2027-12-31
    /// ```
    "no-such-date", group: Reading, level: Error, since: "0.1.0",
}
