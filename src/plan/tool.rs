//! `[tools.*]`: software and equipment.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::field::{List, Measured};
use super::reference::{Ref, ToBudgetLine, ToChannel, ToOwner};
use crate::quantity::{Estimate, Money, Rate};
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
        /// How many contacts, resolutions or agent hours are billed, where the price is for one of them.
        optional usage: Measured<Estimate<Rate>>,
        /// The channels it serves; all if not given. A price per contact, resolution or agent hour without `usage` is counted there.
        optional channels: List<Ref<ToChannel>>,
        /// The day the contract renews.
        optional renews: NaiveDate,
        /// The budget line that carries it.
        optional line: Ref<ToBudgetLine>,
        /// Who answers for it.
        optional owner: Ref<ToOwner>,
    }
}
