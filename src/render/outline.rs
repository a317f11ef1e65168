//! Which sections a document has for this plan, numbered in their order.

use serde::Serialize;

use crate::view::View;

/// A section of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Its id in the document, and the name of the template part that shows it.
    pub id: &'static str,
    /// Its number, from 1.
    pub number: usize,
    /// Its heading.
    pub title: &'static str,
}

/// What templates know of the document itself.
#[derive(Clone, Debug, Serialize)]
pub struct Outline {
    /// The name by which it was asked for.
    pub name: String,
    /// The title behind the plan's own.
    pub title: String,
    /// The sections for which the plan has something to show.
    pub sections: Vec<Section>,
}

type IsThere = fn(&View) -> bool;

const FULL: [(&str, &str, IsThere); 19] = [
    ("vision", "Vision", |view| view.vision.is_some()),
    ("goals", "Business goals", |view| !view.goals.is_empty()),
    ("objectives", "Objectives", |view| !view.objectives.is_empty()),
    ("segments", "Customers", |view| !view.segments.is_empty()),
    ("channels", "Channels and promises", |view| !view.channels.is_empty()),
    ("kpis", "Key figures", |view| !view.kpis.is_empty()),
    ("team", "Team", |view| view.team.is_some() || !view.people.is_empty()),
    ("training", "Training", |view| !view.training.is_empty()),
    ("tools", "Tools", |view| !view.tools.is_empty()),
    ("budget", "Budget", |view| view.budget.is_some()),
    ("workflow", "How a case runs", |view| view.workflow.is_some()),
    ("severities", "Severities", |view| !view.severities.is_empty()),
    ("escalations", "Escalation", |view| !view.escalations.is_empty()),
    ("initiatives", "Roadmap", |view| !view.initiatives.is_empty()),
    ("improvements", "Improvements", |view| !view.improvements.is_empty()),
    ("sourcing", "In-house or bought", |view| !view.sourcing.is_empty()),
    ("risks", "Risks", |view| !view.risks.is_empty()),
    ("assumptions", "Assumptions", |view| !view.assumptions.is_empty()),
    ("reviews", "Reviews", |view| !view.reviews.is_empty()),
];

const HANDBOOK: [(&str, &str, IsThere); 5] = [
    ("channels", "Channels, hours and promises", |view| !view.channels.is_empty()),
    ("workflow", "How a case runs", |view| view.workflow.is_some()),
    ("severities", "How urgent is it?", |view| !view.severities.is_empty()),
    ("escalations", "When and how to escalate", |view| !view.escalations.is_empty()),
    ("contacts", "Who to call", |view| {
        !view.people.is_empty() || view.team.as_ref().is_some_and(|team| !team.roles.is_empty())
    }),
];

impl Outline {
    pub(super) fn of(document: &str, view: &View) -> Self {
        let sections: &[(&'static str, &'static str, IsThere)] = match document {
            "handbook" => &HANDBOOK,
            "brief" => &[],
            _ => &FULL,
        };
        let there = sections.iter().filter(|(_, _, is_there)| is_there(view));
        let title = super::documents().iter().find(|info| info.name == document).map(|info| info.title.to_owned());
        Self {
            name: document.to_owned(),
            title: title.unwrap_or_else(|| document.to_owned()),
            sections: there.zip(1..).map(|((id, title, _), number)| Section { id, number, title }).collect(),
        }
    }
}
