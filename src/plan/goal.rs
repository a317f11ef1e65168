//! `[goals.*]`: what the business wants.

use chrono::NaiveDate;

use super::reference::{Ref, ToOwner};
use crate::record;

record! {
    /// Something the business wants, which objectives serve.
    Goal, "a goal" {
        /// The goal in a sentence.
        required statement: String,
        /// The day it is meant to be reached.
        optional due: NaiveDate,
        /// Who answers for it.
        optional owner: Ref<ToOwner>,
    }
}
