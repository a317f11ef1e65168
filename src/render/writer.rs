//! Writes documents of one plan, in any format.
//!
//! In: the view of a plan, own templates. Out: the bytes of a file. Parses the templates of a markup language once, however
//! many documents and formats come from it. Never touches a disk.

use std::collections::BTreeMap;

use super::{Engine, Format, Markup, Overrides, TemplateError};
use crate::view::View;

/// Why a document could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteError {
    /// A template is at fault.
    Template(TemplateError),
    /// This build was made without the format: the feature that it needs.
    Absent(&'static str),
}

impl From<TemplateError> for WriteError {
    fn from(error: TemplateError) -> Self {
        Self::Template(error)
    }
}

/// Writes documents of one plan.
#[derive(Debug)]
pub struct Writer<'a> {
    view: &'a View,
    overrides: &'a Overrides,
    engines: BTreeMap<Markup, Engine>,
}

impl<'a> Writer<'a> {
    /// For a plan, with own templates in the places of built-in ones.
    pub fn new(view: &'a View, overrides: &'a Overrides) -> Self {
        Self { view, overrides, engines: BTreeMap::new() }
    }

    /// The templates of a markup language.
    ///
    /// # Errors
    ///
    /// The first fault in one of them.
    pub fn engine(&mut self, markup: Markup) -> Result<&Engine, TemplateError> {
        use std::collections::btree_map::Entry;
        match self.engines.entry(markup) {
            Entry::Occupied(there) => Ok(there.into_mut()),
            Entry::Vacant(free) => Ok(free.insert(Engine::new(markup, self.overrides)?)),
        }
    }

    /// Writes a document.
    ///
    /// # Errors
    ///
    /// A fault in a template, or a format that this build has not.
    pub fn write(&mut self, format: Format, document: &str) -> Result<Vec<u8>, WriteError> {
        let view = self.view;
        match format {
            Format::Markdown => Ok(self.engine(Markup::Markdown)?.render(document, view)?.into_bytes()),
            Format::Html => Ok(self.engine(Markup::Html)?.render(document, view)?.into_bytes()),
        }
    }
}
