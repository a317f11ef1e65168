//! What typst may see: one source, the program's fonts, and the day the document speaks of.

use chrono::{Datelike, NaiveDate};
use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use super::fonts::Fonts;
use super::library::LIBRARY;

/// A world of one file.
pub(super) struct Page {
    fonts: Fonts,
    source: Source,
    today: Option<Datetime>,
}

impl Page {
    pub(super) fn new(source: &str, fonts: Fonts, as_of: Option<NaiveDate>) -> Self {
        let path = VirtualPath::new("document.typ").expect("a plain name is a path");
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        Self { fonts, source: Source::new(id, source.to_owned()), today: as_of.and_then(datetime) }
    }
}

/// A day as typst has it.
pub(super) fn datetime(day: NaiveDate) -> Option<Datetime> {
    Datetime::from_ymd(day.year(), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?)
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(refused(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Err(refused(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

/// No file is read, whatever a template asks for.
fn refused(id: FileId) -> FileError {
    match id.get().root() {
        VirtualRoot::Package(package) => FileError::Package(PackageError::NotFound(package.clone())),
        VirtualRoot::Project => {
            FileError::Other(Some("a document is made from its templates alone and reads no file".into()))
        }
    }
}
