//! `[sourcing.*]`: what is done in-house and what is bought.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::field::{Keyed, List};
use super::reference::{Ref, ToChannel, ToKpi, ToOwner};
use crate::quantity::Money;
use crate::record;

record! {
    /// A decision between doing something in-house and buying it.
    Sourcing, "a sourcing decision" {
        /// What is decided.
        optional what: String,
        /// The options, each with its all-in cost.
        required options: Keyed<Money>,
        /// The channels whose work it is about; all if not given. Prices per contact or hour meet their volume.
        optional channels: List<Ref<ToChannel>>,
        /// What counts, with weights that add up to 100.
        required criteria: Keyed<Decimal>,
        /// How each option does on each criterion, 1 (poor) to 5 (excellent).
        optional scores: Keyed<Keyed<Decimal>>,
        /// The option chosen.
        optional decision: String,
        /// Why, in a sentence.
        optional because: String,
        /// The day it was decided.
        optional decided: NaiveDate,
        /// Who decided.
        optional decider: Ref<ToOwner>,
        /// The day it is looked at again.
        optional review: NaiveDate,
        /// The KPIs the contract is held to.
        optional contract_kpis: List<Ref<ToKpi>>,
        /// How to get out.
        optional exit: String,
    }
}
