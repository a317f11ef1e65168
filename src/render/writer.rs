//! Writes documents of one plan, in any format.
//!
//! In: a plan, own templates. Out: the bytes of a file. What a document's readers may not see is out of the plan before anything
//! reads it. Parses the templates of a markup language once, however many documents and formats come from it, and makes one
//! view for all documents of equal audience. Never touches a disk.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::docx::{self, docx, has_docx};
use super::pdf::Archive;
#[cfg(feature = "pdf")]
use super::pdf::{PdfOptions, pdf};
use super::{Choice, Engine, Format, Markup, Overrides, TemplateError};
use crate::about::About;
use crate::audience::{Audience, name_sums};
use crate::calendar_file::calendar;
use crate::model::{self, Depth, Numbers};
use crate::plan::Plan;
use crate::view::{Stamp, View, ViewOptions};

/// Why a document could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteError {
    /// A template is at fault.
    Template(TemplateError),
    /// This build was made without the format: the feature that it needs.
    Absent(&'static str),
    /// The file of this format can't be made, and why.
    Failed(String),
}

impl From<TemplateError> for WriteError {
    fn from(error: TemplateError) -> Self {
        Self::Template(error)
    }
}

/// What documents are made from.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    /// The whole plan.
    pub plan: &'a Plan,
    /// The language of the documents, and the day they are for.
    pub options: ViewOptions,
    /// Where the plan comes from.
    pub stamp: Option<Stamp>,
}

/// A plan as an audience may see it, and its view. Every format is made from one of these.
#[derive(Debug)]
pub struct Seen {
    /// The plan without what the audience may not see.
    pub plan: Plan,
    /// What the model makes of it.
    pub numbers: Numbers,
    /// The view of that plan.
    pub view: View,
}

impl Subject<'_> {
    /// The plan as an audience may see it.
    pub fn seen_by(&self, audience: Audience) -> Seen {
        let mut plan = audience.sees(self.plan).into_owned();
        name_sums(&mut plan, self.options.language);
        let inputs = model::read(&plan);
        let numbers = model::evaluate(&inputs, Depth::Full);
        let mut view = View::with_numbers(&plan, &inputs, &numbers, self.options);
        view.stamp.clone_from(&self.stamp);
        Seen { plan, numbers, view }
    }
}

/// Writes documents of one plan.
#[derive(Debug)]
pub struct Writer<'a> {
    subject: Subject<'a>,
    overrides: &'a Overrides,
    engines: BTreeMap<Markup, Engine>,
    seen: BTreeMap<Audience, Arc<Seen>>,
    archive: Option<Archive>,
    fonts: Vec<Vec<u8>>,
    reference: Option<Vec<u8>>,
    notes: Vec<String>,
}

impl<'a> Writer<'a> {
    /// For a plan, with own templates in the places of built-in ones.
    pub fn new(subject: Subject<'a>, overrides: &'a Overrides) -> Self {
        let (engines, seen) = (BTreeMap::new(), BTreeMap::new());
        Self { subject, overrides, engines, seen, archive: None, fonts: Vec::new(), reference: None, notes: Vec::new() }
    }

    fn seen(&mut self, audience: Audience) -> Arc<Seen> {
        let seen = self.seen.entry(audience).or_insert_with(|| Arc::new(self.subject.seen_by(audience)));
        Arc::clone(seen)
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

    /// The bytes of a Word document whose styles, theme and page size Word documents are to have.
    #[must_use]
    pub fn reference(mut self, reference: Option<Vec<u8>>) -> Self {
        self.reference = reference;
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
    pub fn write(&mut self, format: Format, choice: &Choice) -> Result<Vec<u8>, WriteError> {
        let seen = self.seen(choice.audience());
        match format {
            Format::Markdown => Ok(self.engine(Markup::Markdown)?.write(choice, &seen.view)?.into_bytes()),
            Format::Html => Ok(self.engine(Markup::Html)?.write(choice, &seen.view)?.into_bytes()),
            Format::Typst => Ok(self.engine(Markup::Typst)?.write(choice, &seen.view)?.into_bytes()),
            Format::Pdf => self.pdf(choice, &seen.view),
            Format::Word => self.word(choice, &seen.view),
            Format::Workbook => workbook(choice, &seen),
            Format::Calendar => Ok(calendar(&seen.plan, &seen.view, &About::of(&seen.plan, &seen.view)).into_bytes()),
        }
    }

    fn word(&mut self, choice: &Choice, view: &View) -> Result<Vec<u8>, WriteError> {
        if !has_docx() {
            return Err(WriteError::Absent("docx"));
        }
        let page = self.engine(Markup::Html)?.write(choice, view)?;
        let stamp = view.stamp.as_ref();
        let about =
            docx::About { day: stamp.and_then(|stamp| stamp.as_of), source: stamp.map(|stamp| stamp.hash.as_str()) };
        let made = docx(&page, &about, self.reference.as_deref());
        let made = made.map_err(|error| WriteError::Failed(error.to_string()))?;
        self.notes.extend(made.note(&choice.document));
        Ok(made.bytes)
    }

    #[cfg(not(feature = "pdf"))]
    fn pdf(&mut self, _: &Choice, _: &View) -> Result<Vec<u8>, WriteError> {
        Err(WriteError::Absent("pdf"))
    }

    #[cfg(feature = "pdf")]
    fn pdf(&mut self, choice: &Choice, view: &View) -> Result<Vec<u8>, WriteError> {
        let document = choice.document.as_str();
        let options = PdfOptions {
            as_of: view.stamp.as_ref().and_then(|stamp| stamp.as_of),
            identity: format!("{:?} {:?} {document}", view.plan.organization, view.plan.title),
            archive: self.archive,
            fonts: self.fonts.clone(),
        };
        let engine = self.engine(Markup::Typst)?;
        let made = pdf(&engine.write(choice, view)?, &options).map_err(|error| {
            let offset = |text: &str| pdf(text, &options).err()?.place.map(|place| place.offset);
            let mut fault = engine.blame(choice, view, offset, error.message);
            fault.help = error.help;
            fault
        })?;
        self.notes.extend(made.note(document));
        Ok(made.bytes)
    }
}

#[cfg(not(feature = "xlsx"))]
fn workbook(_: &Choice, _: &Seen) -> Result<Vec<u8>, WriteError> {
    Err(WriteError::Absent("xlsx"))
}

#[cfg(feature = "xlsx")]
fn workbook(choice: &Choice, seen: &Seen) -> Result<Vec<u8>, WriteError> {
    let about = About { shows_pay: choice.confidential, ..About::of(&seen.plan, &seen.view) };
    let made = crate::workbook::workbook(&seen.plan, &seen.view, &seen.numbers, &about);
    made.map_err(|error| WriteError::Failed(format!("the workbook can't be put together: {error}")))
}
