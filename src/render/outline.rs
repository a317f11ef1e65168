//! Which sections a document has for this plan, numbered in their order.

use serde::Serialize;

use super::Choice;
use super::sections::section;
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
    /// What stands above the first section.
    pub lead: Vec<&'static str>,
    /// The sections for which the plan has something to show; none of a document that lays them out itself.
    pub sections: Vec<Section>,
    /// The ids of all sections that are wanted and for which the plan has something to show.
    pub shown: Vec<&'static str>,
    /// Whether a table of contents helps.
    pub has_contents: bool,
    /// Whether it may show money.
    pub has_money: bool,
}

impl Outline {
    pub(super) fn of(choice: &Choice, view: &View) -> Self {
        let info = choice.info();
        let there = choice.sections().into_iter().filter_map(section).filter(|section| (section.is_there)(view));
        let there: Vec<_> = there.collect();
        let is_own = info.name != choice.document;
        let language = view.language;
        // A document may have a heading of its own for a section.
        let title = |id: &str| {
            let own = format!("{}-{id}", info.name);
            let key = if language.has(&own) { own } else { format!("section-{id}") };
            language.text(&key).into_owned()
        };
        let numbered = there.iter().zip(1..).filter(|_| !info.is_fixed);
        Self {
            name: choice.document.clone(),
            title: if is_own { choice.document.clone() } else { language.word("document", info.name) },
            lead: info.lead.to_vec(),
            sections: numbered
                .map(|(section, number)| Section { id: section.id, number, title: title(section.id) })
                .collect(),
            shown: there.iter().map(|section| section.id).collect(),
            has_contents: info.has_contents && there.len() > 1,
            has_money: info.audience.money,
        }
    }
}
