//! `[segments.*]`: groups of customers that need different things.

use rust_decimal::Decimal;

use super::field::{List, Measured};
use super::reference::{Ref, ToChannel, ToOwner};
use crate::quantity::{Percent, Promise};
use crate::record;

record! {
    /// A group of customers that needs something of its own.
    Segment, "a segment" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// Who belongs to it.
        optional who: String,
        /// How many customers.
        optional size: Measured<Decimal>,
        /// Their share of all contacts.
        optional share: Percent,
        /// What they need.
        optional needs: List<String>,
        /// The channels they may use.
        optional channels: List<Ref<ToChannel>>,
        /// Who comes first when not all can be served: 1 before 2.
        optional priority: Decimal,
        /// What this segment is promised beyond the channel's own promises.
        optional promises: List<Promise>,
        /// Who answers for it.
        optional owner: Ref<ToOwner>,
    }
}
