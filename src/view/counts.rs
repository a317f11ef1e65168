//! How much of everything there is, for the facts at the top of a document.

use serde::Serialize;

use crate::plan::Plan;

/// Numbers of elements.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Counts {
    /// Business goals.
    pub goals: usize,
    /// Objectives.
    pub objectives: usize,
    /// Segments.
    pub segments: usize,
    /// Channels that are not about to be closed.
    pub channels: usize,
    /// Initiatives that still have work ahead.
    pub initiatives: usize,
    /// Risks that can still happen.
    pub risks: usize,
}

impl Counts {
    pub(super) fn of(plan: &Plan) -> Self {
        Self {
            goals: plan.goals.each().len(),
            objectives: plan.objectives.each().len(),
            segments: plan.segments.each().len(),
            channels: plan.channels.each().filter(|channel| channel.is_kept()).count(),
            initiatives: plan.initiatives.each().filter(|initiative| initiative.is_open()).count(),
            risks: plan.risks.each().filter(|risk| risk.is_open()).count(),
        }
    }
}
