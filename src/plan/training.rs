//! `[training.*]`: what people learn.

use chrono::NaiveDate;

use super::field::List;
use super::reference::{Ref, ToOwner, ToRole};
use crate::quantity::{Money, Workload};
use crate::record;

record! {
    /// A course or habit of learning.
    Training, "a training course" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// What is learned.
        required what: String,
        /// Who takes part.
        optional roles: List<Ref<ToRole>>,
        /// Hours a person.
        optional hours: Workload,
        /// The day it takes place, if there is one.
        optional on: NaiveDate,
        /// What it costs.
        optional cost: Money,
        /// Who answers for it.
        optional owner: Ref<ToOwner>,
    }
}
