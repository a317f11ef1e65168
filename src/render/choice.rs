//! Which sections of a document are wanted, and what it may show.

use crate::audience::Audience;

use super::documents::{DocumentInfo, document};
use super::sections::section;

/// A document as somebody wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The name of the document.
    pub document: String,
    /// Its sections in their order; those it always has if not given.
    pub sections: Option<Vec<String>>,
    /// Sections that it has and that are left out.
    pub without: Vec<String>,
    /// Whether it may show what the plan keeps confidential.
    pub confidential: bool,
}

impl Choice {
    /// A document as it always is.
    pub fn of(document: &str) -> Self {
        Self { document: document.to_owned(), sections: None, without: Vec::new(), confidential: false }
    }

    /// What the program knows of the document.
    pub fn info(&self) -> &'static DocumentInfo {
        document(&self.document)
    }

    /// What its readers may see of the plan.
    pub fn audience(&self) -> Audience {
        Audience { confidential: self.confidential, ..self.info().audience }
    }

    /// The ids of the sections it has, in their order, whether the plan has something to show in them or not.
    pub fn sections(&self) -> Vec<&str> {
        let info = self.info();
        let wanted: Vec<&str> = match &self.sections {
            // A page that is laid out by hand keeps its order.
            Some(wanted) if info.is_fixed => {
                info.sections.iter().copied().filter(|id| wanted.iter().any(|wanted| wanted == id)).collect()
            }
            Some(wanted) => wanted.iter().map(String::as_str).filter(|id| section(id).is_some()).collect(),
            None => info.sections.to_vec(),
        };
        let mut found: Vec<&str> = Vec::new();
        for id in wanted {
            if !found.contains(&id) && !self.without.iter().any(|without| without == id) {
                found.push(id);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_ordered_left_out_and_rendered_singly() {
        let choice = |document: &str, sections: Option<&[&str]>, without: &[&str]| Choice {
            sections: sections.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect()),
            without: without.iter().map(|id| (*id).to_owned()).collect(),
            ..Choice::of(document)
        };
        assert_eq!(choice("full", Some(&["risks", "vision", "risks"]), &[]).sections(), ["risks", "vision"]);
        assert_eq!(choice("full", Some(&["budget"]), &[]).sections(), ["budget"]);
        assert_eq!(choice("full", None, &["vision"]).sections().first(), Some(&"goals"));
        assert_eq!(choice("brief", Some(&["risks", "vision", "objectives"]), &[]).sections(), ["objectives", "risks"]);
        assert_eq!(choice("handbook", Some(&["no-such"]), &[]).sections(), [""; 0]);
    }
}
