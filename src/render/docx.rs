//! A document for Word (.docx), from the HTML page that our templates write.
//!
//! In: the page's text, perhaps the bytes of a reference document. Out: the bytes of a file, the same for the same input. Sections
//! exist once, in `templates/html`; here their elements and classes become paragraphs with styles, tables, fields and pictures.
//! Must not depend on the words of a page, which may be in any language, nor on a clock.
//!
//! WordprocessingML is written here and not through a crate: `docx-rs` 0.4.22 (July 2026, the best kept) knows no repeated head
//! rows (`w:tblHeader`), no alternative text of pictures and no SVG beside them, and takes no style sheet as it is.

#[cfg(feature = "docx")]
mod direction;
#[cfg(feature = "docx")]
mod field;
#[cfg(feature = "docx")]
mod line;
#[cfg(feature = "docx")]
mod look;
#[cfg(feature = "docx")]
mod meaning;
#[cfg(feature = "docx")]
mod media;
#[cfg(feature = "docx")]
mod model;
#[cfg(feature = "docx")]
mod numbering;
#[cfg(feature = "docx")]
mod package;
#[cfg(feature = "docx")]
mod page;
#[cfg(feature = "docx")]
mod properties;
#[cfg(feature = "docx")]
mod read;
#[cfg(feature = "docx")]
mod read_list;
#[cfg(feature = "docx")]
mod read_pieces;
#[cfg(feature = "docx")]
mod reference;
#[cfg(feature = "docx")]
mod relations;
#[cfg(feature = "docx")]
mod style;
#[cfg(feature = "docx")]
mod style_sheet;
#[cfg(feature = "docx")]
mod svg;
#[cfg(feature = "docx")]
mod tree;
#[cfg(feature = "docx")]
mod tree_builder;
#[cfg(feature = "docx")]
mod widths;
#[cfg(feature = "docx")]
mod write;
#[cfg(feature = "docx")]
mod write_contents;
#[cfg(feature = "docx")]
mod write_figure;
#[cfg(feature = "docx")]
mod write_line;
#[cfg(feature = "docx")]
mod write_table;
#[cfg(feature = "docx")]
mod xml;

use std::fmt;

use chrono::NaiveDate;

/// The beginning of a ZIP archive.
const ARCHIVE: &[u8] = b"PK\x03\x04";
/// What stands in front of the version in a file of ours.
const MARK: &[u8] = b"<Application>svcplan ";
/// The most characters that a note names one by one.
const NAMED: usize = 20;
/// The mark stands in the first part of a file or nowhere.
const HEAD_BYTES: usize = 4096;

/// What the page does not say of the document.
#[derive(Clone, Copy, Debug, Default)]
pub struct About<'a> {
    /// The day that somebody named as today: the file's date.
    pub day: Option<NaiveDate>,
    /// What it was made from, such as the plan's hash.
    pub source: Option<&'a str>,
}

/// A document for Word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordDocument {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// Characters in figures that a Word before 2019 shows as boxes, because the font of the pictures lacks them.
    pub missing_glyphs: Vec<char>,
}

impl WordDocument {
    /// What somebody who hands the file on should know, if there is anything.
    pub fn note(&self, document: &str) -> Option<String> {
        let shown: Vec<String> = self.missing_glyphs.iter().take(NAMED).map(char::to_string).collect();
        let more = if self.missing_glyphs.len() > NAMED { " and others" } else { "" };
        (!shown.is_empty()).then(|| {
            format!(
                "document `{document}`: a Word before 2019 shows a box in figures for {}{more}; later ones show the characters",
                shown.join(" ")
            )
        })
    }
}

/// Why there is no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocxError {
    /// This program was built without the feature `docx`.
    NotBuilt,
    /// The page's elements nest deeper than any page of ours.
    TooDeep,
    /// A figure can't be drawn, and why.
    Figure(String),
    /// What is wrong with the reference document.
    Reference(String),
    /// The archive can't be written, and why.
    Package(String),
}

impl fmt::Display for DocxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotBuilt => write!(
                f,
                "this build can't write Word documents; build it with `cargo install --path . --features docx`"
            ),
            Self::TooDeep => write!(f, "the page's elements nest deeper than 200, which no Word document needs"),
            Self::Figure(why) => write!(f, "a figure can't be drawn for Word: {why}"),
            Self::Reference(why) => write!(f, "the reference document can't be used: {why}"),
            Self::Package(why) => write!(f, "the Word document can't be put together: {why}"),
        }
    }
}

impl std::error::Error for DocxError {}

/// Whether a file's bytes say that this program wrote it, and nobody changed it in Word since.
pub fn is_generated_docx(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(HEAD_BYTES)];
    head.starts_with(ARCHIVE) && head.windows(MARK.len()).any(|part| part == MARK)
}

/// Whether this build can write Word documents.
pub const fn has_docx() -> bool {
    cfg!(feature = "docx")
}

/// Writes a page as a document for Word.
///
/// `reference` is a Word document whose styles, theme and page size are used instead of ours.
///
/// # Errors
///
/// See [`DocxError`].
#[cfg(feature = "docx")]
pub fn docx(html: &str, about: &About<'_>, reference: Option<&[u8]>) -> Result<WordDocument, DocxError> {
    let tree = tree::Tree::of(html).ok_or(DocxError::TooDeep)?;
    let document = read::read(&tree);
    let language = properties::with_country(&document.language);
    let reference = reference.map(|bytes| reference::Reference::read(bytes, &language)).transpose()?;
    package::package(&document, about, reference)
}

/// Says how to get a build that writes documents for Word.
///
/// # Errors
///
/// Always [`DocxError::NotBuilt`].
#[cfg(not(feature = "docx"))]
pub fn docx(_: &str, _: &About<'_>, _: Option<&[u8]>) -> Result<WordDocument, DocxError> {
    Err(DocxError::NotBuilt)
}
