//! Writes documents of one plan, in any format.
//!
//! In: the view of a plan, own templates. Out: the bytes of a file. Parses the templates of a markup language once, however
//! many documents and formats come from it. Never touches a disk.

use std::collections::BTreeMap;

use super::pdf::Archive;
#[cfg(feature = "pdf")]
use super::pdf::{PdfOptions, pdf};
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
    archive: Option<Archive>,
    fonts: Vec<Vec<u8>>,
    notes: Vec<String>,
}

impl<'a> Writer<'a> {
    /// For a plan, with own templates in the places of built-in ones.
    pub fn new(view: &'a View, overrides: &'a Overrides) -> Self {
        Self { view, overrides, engines: BTreeMap::new(), archive: None, fonts: Vec::new(), notes: Vec::new() }
    }

    /// Holds PDFs to a standard of archiving, too.
    #[must_use]
    pub fn archive(mut self, archive: Option<Archive>) -> Self {
        self.archive = archive;
        self
    }

    /// Further fonts for PDFs, as the bytes of TrueType or OpenType files, for characters that the program's own don't have.
    #[must_use]
    pub fn fonts(mut self, fonts: Vec<Vec<u8>>) -> Self {
        self.fonts = fonts;
        self
    }

    /// What somebody who hands the documents on should know, since the last time this was asked.
    pub fn notes(&mut self) -> Vec<String> {
        std::mem::take(&mut self.notes)
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
            Format::Typst => Ok(self.engine(Markup::Typst)?.render(document, view)?.into_bytes()),
            Format::Pdf => self.pdf(document),
        }
    }

    #[cfg(not(feature = "pdf"))]
    fn pdf(&mut self, _: &str) -> Result<Vec<u8>, WriteError> {
        Err(WriteError::Absent("pdf"))
    }

    #[cfg(feature = "pdf")]
    fn pdf(&mut self, document: &str) -> Result<Vec<u8>, WriteError> {
        let view = self.view;
        let options = PdfOptions {
            as_of: view.stamp.as_ref().and_then(|stamp| stamp.as_of),
            identity: format!("{:?} {:?} {document}", view.plan.organization, view.plan.title),
            archive: self.archive,
            fonts: self.fonts.clone(),
        };
        let engine = self.engine(Markup::Typst)?;
        let made = pdf(&engine.render(document, view)?, &options).map_err(|error| {
            let offset = |text: &str| pdf(text, &options).err()?.place.map(|place| place.offset);
            let mut fault = engine.blame(document, view, offset, error.message);
            fault.help = error.help;
            fault
        })?;
        self.notes.extend(made.note(document));
        Ok(made.bytes)
    }
}
