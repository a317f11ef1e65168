//! What the model says of an objective: the KPI's expected value beside the target.
//!
//! In: nothing; `evaluate` fills these types. Out: [`ObjectiveNumbers`].

use std::sync::Arc;

use crate::model::figure::{Known, Missing, Origin, Spread};

/// What the model says of an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// Not even at the favourable end.
    OutOfReach,
    /// Already, also at the unfavourable end.
    Reached,
    /// Between the two.
    Open,
}

/// An objective.
#[derive(Clone, Debug)]
pub struct ObjectiveNumbers {
    /// Its id.
    pub id: String,
    /// `objectives.ID` at its header.
    pub origin: Origin,
    /// The KPI's id.
    pub kpi: Arc<str>,
    /// What the KPI will be with the people there are, in the KPI's own unit.
    pub expected: Known<Spread>,
    /// The target, as least and greatest value, in the KPI's own unit.
    pub target: (Option<f64>, Option<f64>),
    /// Whether the target can be reached; [`Missing`] if the model does not compute this KPI.
    pub outlook: Result<Outlook, Missing>,
}
