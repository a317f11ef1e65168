//! `[reviews.*]`: meetings in which the plan was looked at.

use chrono::NaiveDate;

use super::field::List;
use crate::record;

record! {
    /// A meeting in which the plan was looked at.
    Review, "a review" {
        /// The day.
        required on: NaiveDate,
        /// Who took part.
        optional attended: List<String>,
        /// What was looked at.
        optional looked_at: List<String>,
        /// What was decided.
        optional decided: List<String>,
        /// The day of the next one.
        optional next: NaiveDate,
    }
}
