//! The figures of the documents, each with the data behind it.
//!
//! In: the plan and the sections of the view. Out: drawings, or `None` where there is nothing to draw.

mod budget_by_category;
mod escalation_ladder;
mod objective_progress;
mod reporting_lines;
mod roadmap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::budget::Budget;
use super::escalation::Escalation;
use super::names::Names;
use crate::chart::Figure;

/// What people would rather look at than read.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Figures {
    /// Where the money goes.
    pub budget: Option<Figure>,
    /// What happens when.
    pub roadmap: Option<Figure>,
    /// How far each objective has to go.
    pub objectives: Option<Figure>,
    /// Who reports to whom.
    pub reporting: Option<Figure>,
    /// Who is told after how long.
    pub escalation: Option<Figure>,
}

impl Figures {
    pub(super) fn of(names: Names<'_>, budget: Option<&Budget>, escalations: &[Escalation]) -> Self {
        Self {
            budget: budget.and_then(budget_by_category::figure),
            roadmap: roadmap::figure(names),
            objectives: objective_progress::figure(names),
            reporting: reporting_lines::figure(names),
            escalation: escalation_ladder::figure(names, escalations),
        }
    }
}

fn float(number: Decimal) -> f64 {
    number.to_f64().unwrap_or(0.0)
}
