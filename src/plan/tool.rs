//! `[tools.*]`: software and equipment.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::field::{Ref, ToBudgetLine, ToOwner};
use crate::quantity::Money;
use crate::record;

record! {
    /// Software or equipment the team works with.
    Tool, "a tool" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// What it is for.
        optional purpose: String,
        /// User licences.
        optional seats: Decimal,
        /// The price: in total, per seat, per contact or per resolution.
        optional price: Money,
        /// The day the contract renews.
        optional renews: NaiveDate,
        /// The budget line that carries it.
        optional line: Ref<ToBudgetLine>,
        /// Who answers for it.
        optional owner: Ref<ToOwner>,
    }
}
