//! The figures of the documents, each with the data behind it.
//!
//! In: the plan and the sections of the view. Out: drawings, or `None` where there is nothing to draw.

mod budget_by_category;
mod budget_by_month;
mod escalation_ladder;
mod goal_tree;
mod objective_progress;
mod promises;
mod reporting_lines;
mod required_people;
mod risk_matrix;
mod roadmap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::budget::Budget;
use super::escalation::Escalation;
use super::names::Names;
use super::risk::Risk;
use super::staffing::Staffing;
use crate::chart::Figure;
use crate::model::Numbers;

/// What people would rather look at than read.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Figures {
    /// Where the money goes.
    pub budget: Option<Figure>,
    /// What each month costs.
    pub months: Option<Figure>,
    /// What happens when.
    pub roadmap: Option<Figure>,
    /// How far each objective has to go.
    pub objectives: Option<Figure>,
    /// Who reports to whom.
    pub reporting: Option<Figure>,
    /// Who is told after how long.
    pub escalation: Option<Figure>,
    /// People required and available.
    pub people: Option<Figure>,
    /// Promises kept or not.
    pub promises: Option<Figure>,
    /// How likely and how bad.
    pub risks: Option<Figure>,
    /// From goals to money.
    pub goals: Option<Figure>,
}

/// What figures are drawn from.
pub(super) struct Drawn<'d> {
    /// The plan.
    pub(super) names: Names<'d>,
    /// The day that somebody named as today.
    pub(super) as_of: Option<NaiveDate>,
    /// The budget section.
    pub(super) budget: Option<&'d Budget>,
    /// The escalation section.
    pub(super) escalations: &'d [Escalation],
    /// The risks in the order of their section.
    pub(super) risks: &'d [Risk],
    /// What the model says of people and promises, in words.
    pub(super) staffing: Option<&'d Staffing>,
    /// What the model says.
    pub(super) numbers: &'d Numbers,
}

impl Figures {
    pub(super) fn of(drawn: &Drawn<'_>) -> Self {
        let (names, language) = (drawn.names, drawn.names.language);
        Self {
            budget: drawn.budget.and_then(|budget| budget_by_category::figure(budget, language)),
            months: budget_by_month::figure(language, drawn.numbers),
            roadmap: roadmap::figure(names, drawn.as_of),
            objectives: objective_progress::figure(names, drawn.as_of),
            reporting: reporting_lines::figure(names),
            escalation: escalation_ladder::figure(names, drawn.escalations),
            people: drawn.staffing.and_then(|staffing| required_people::figure(language, staffing)),
            promises: drawn.staffing.and_then(|staffing| promises::figure(language, staffing)),
            risks: risk_matrix::figure(names, drawn.risks),
            goals: goal_tree::figure(names),
        }
    }
}

fn float(number: Decimal) -> f64 {
    number.to_f64().unwrap_or(0.0)
}
