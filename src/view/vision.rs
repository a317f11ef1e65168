//! What the department is for.

use serde::Serialize;

use super::names::Names;
use super::text::{text, texts};

/// What the department is for, and how one sees whether it comes true.
#[derive(Clone, Debug, Serialize)]
pub struct Vision {
    /// One sentence that a customer would recognise.
    pub statement: Option<String>,
    /// The names of the KPIs that show whether it comes true.
    pub measured_by: Vec<String>,
    /// The principles.
    pub principles: Vec<String>,
}

impl Vision {
    pub(super) fn of(names: Names<'_>) -> Option<Self> {
        names.plan.vision.get().map(|vision| Self {
            statement: text(&vision.statement),
            measured_by: names.all(&vision.measured_by),
            principles: texts(&vision.principles),
        })
    }
}
