//! The documents that a plan becomes, a file each. A new one is a file here and a line in [`documents`].

mod board;
mod brief;
mod charter;
mod finance;
mod full;
mod handbook;

use crate::audience::Audience;

/// A document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentInfo {
    /// The name by which it is asked for, and of its template if it has one of its own.
    pub name: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// Who reads it.
    pub readers: &'static str,
    /// What stands above the first section, by the names that the templates know.
    pub lead: &'static [&'static str],
    /// Its sections in their order, by id.
    pub sections: &'static [&'static str],
    /// Whether it lays its sections out itself: they can be left out, but not ordered, added or numbered.
    pub is_fixed: bool,
    /// Whether it is long enough for a table of contents.
    pub has_contents: bool,
    /// What its readers may see of the plan. None of them sees what is confidential unless the settings say so.
    pub audience: Audience,
}

/// The built-in documents.
pub fn documents() -> &'static [DocumentInfo] {
    const { &[full::DOCUMENT, brief::DOCUMENT, handbook::DOCUMENT, board::DOCUMENT, finance::DOCUMENT, charter::DOCUMENT] }
}

/// The document of a name. A document of somebody's own has the sections of the full plan.
pub fn document(name: &str) -> &'static DocumentInfo {
    documents().iter().find(|info| info.name == name).unwrap_or(&full::DOCUMENT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sections::section;

    #[test]
    fn every_document_is_made_of_known_sections_each_once() {
        for info in documents() {
            for (at, id) in info.sections.iter().enumerate() {
                assert!(section(id).is_some(), "{}: {id}", info.name);
                assert!(!info.sections[..at].contains(id), "{}: {id} twice", info.name);
            }
            for language in crate::language::Language::ALL {
                assert!(language.has(&format!("document-{}", info.name)), "{}: no title in {language:?}", info.name);
            }
            assert!(!info.audience.confidential, "{}: only the settings allow that", info.name);
        }
    }
}
