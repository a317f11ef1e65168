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
    pub title: String,
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

const FULL: [(&str, &str, IsThere); 20] = [
    ("vision", "section-vision", |view| view.vision.is_some()),
    ("goals", "section-goals", |view| !view.goals.is_empty()),
    ("objectives", "section-objectives", |view| !view.objectives.is_empty()),
    ("segments", "section-segments", |view| !view.segments.is_empty()),
    ("channels", "section-channels", |view| !view.channels.is_empty()),
    ("kpis", "section-kpis", |view| !view.kpis.is_empty()),
    ("team", "section-team", |view| view.team.is_some() || !view.people.is_empty()),
    ("staffing", "section-staffing", |view| view.staffing.is_some()),
    ("training", "section-training", |view| !view.training.is_empty()),
    ("tools", "section-tools", |view| !view.tools.is_empty()),
    ("budget", "section-budget", |view| view.budget.is_some()),
    ("workflow", "section-workflow", |view| view.workflow.is_some()),
    ("severities", "section-severities", |view| !view.severities.is_empty()),
    ("escalations", "section-escalations", |view| !view.escalations.is_empty()),
    ("initiatives", "section-initiatives", |view| !view.initiatives.is_empty()),
    ("improvements", "section-improvements", |view| !view.improvements.is_empty()),
    ("sourcing", "section-sourcing", |view| !view.sourcing.is_empty()),
    ("risks", "section-risks", |view| !view.risks.is_empty()),
    ("assumptions", "section-assumptions", |view| !view.assumptions.is_empty()),
    ("reviews", "section-reviews", |view| !view.reviews.is_empty()),
];

const HANDBOOK: [(&str, &str, IsThere); 5] = [
    ("channels", "handbook-channels", |view| !view.channels.is_empty()),
    ("workflow", "handbook-workflow", |view| view.workflow.is_some()),
    ("severities", "handbook-severities", |view| !view.severities.is_empty()),
    ("escalations", "handbook-escalations", |view| !view.escalations.is_empty()),
    ("contacts", "handbook-contacts", |view| {
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
        let language = view.language;
        let title = language.word("document", document);
        let is_known = language.has(&format!("document-{document}"))
            || super::documents().iter().any(|info| info.name == document);
        Self {
            name: document.to_owned(),
            title: if is_known { title } else { document.to_owned() },
            sections: there
                .zip(1..)
                .map(|((id, title, _), number)| Section { id, number, title: language.text(title).into_owned() })
                .collect(),
        }
    }
}
