//! What the readers of the plan are asked to decide.
//!
//! In: the plan and the sections of the view. Out: what is open: the approval, options without a choice, money beyond the
//! budget, great risks that nobody does anything about. Nothing here is advice; all of it stands in the plan.

use rust_decimal::Decimal;
use serde::Serialize;

use super::budget::Budget;
use super::head::Head;
use super::names::Names;
use super::sourcing::{Choice, Sourcing};
use super::text::{in_words, text};
use crate::plan::risk::Response;

/// From this score on (likelihood times impact, of 25) a risk that is accepted is a decision of whoever answers for the whole:
/// the highest band of the documents' own matrix.
const GREAT: i64 = 15;

/// Something to be decided.
#[derive(Clone, Debug, Serialize)]
pub struct Decision {
    /// What kind: `approve`, `overspent`, `choose` or `carry`.
    pub kind: &'static str,
    /// What it is about, if not the plan as a whole.
    pub about: Option<String>,
    /// The amount at stake.
    pub amount: Option<String>,
    /// Who decides or answers for it.
    pub who: Option<String>,
    /// The options, if there are several.
    pub options: Vec<Choice>,
}

impl Decision {
    pub(super) fn all(names: Names<'_>, head: &Head, budget: Option<&Budget>, sourcing: &[Sourcing]) -> Vec<Self> {
        let of = |kind| Self { kind, about: None, amount: None, who: None, options: Vec::new() };
        let mut found = Vec::new();
        let is_approved = names.plan.head.get().is_none_or(|head| !head.approved.is_absent());
        if !is_approved && head.approver.is_some() {
            let amount = budget.and_then(|budget| budget.total_in_period.clone().or_else(|| budget.total.clone()));
            found.push(Self { amount, who: head.approver.clone(), ..of("approve") });
        }
        let overspent = budget.and_then(|budget| budget.sums.as_ref()).and_then(|sums| sums.overspent.clone());
        if overspent.is_some() {
            found.push(Self { amount: overspent, who: head.approver.clone(), ..of("overspent") });
        }
        let open = sourcing.iter().filter(|decision| decision.decision.is_none() && !decision.options.is_empty());
        found.extend(open.map(|decision| Self {
            about: Some(decision.name.clone()),
            who: decision.decider.clone(),
            options: decision.options.clone(),
            ..of("choose")
        }));
        let carried = names.plan.risks.each().filter(|risk| {
            risk.is_open()
                && risk.response.copied() == Some(Response::Accept)
                && risk.score().is_some_and(|score| score >= Decimal::from(GREAT))
        });
        found.extend(carried.map(|risk| Self {
            about: text(&risk.what).or_else(|| Some(in_words(&risk.id))),
            amount: None,
            who: names.of(&risk.owner),
            ..of("carry")
        }));
        found
    }
}
