//! What the plan says of an objective that a KPI measures.
//!
//! In: nothing; `read_objective` fills this type. Out: [`ObjectiveInput`].

use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::model::figure::Origin;

/// An objective's KPI and target.
#[derive(Clone, Debug)]
pub struct ObjectiveInput {
    /// Its id.
    pub id: String,
    /// `objectives.ID` at its header.
    pub origin: Origin,
    /// The KPI's id.
    pub kpi: Arc<str>,
    /// The channels it is about, as indices; every channel if the plan names none.
    pub channels: Vec<usize>,
    /// The least and the greatest value that reach the target, in the KPI's unit; `None` on the side that does not matter.
    pub target: (Option<Decimal>, Option<Decimal>),
    /// The target's bytes.
    pub target_origin: Origin,
    /// What a number in the KPI's unit is multiplied by to count seconds, shares of one or plain things.
    pub scale: f64,
    /// The value that was measured, in the KPI's unit, and its bytes.
    pub baseline: Option<(f64, Origin)>,
    /// The day it must be reached.
    pub due: Option<NaiveDate>,
}
