//! Typst source as a PDF, inside this program.
//!
//! In: the source that the templates of [`Format::Typst`](super::Format) wrote, and what the document says of itself. Out: the
//! bytes of a tagged PDF, or the place in the source that is at fault. Nothing here reads a file, the clock, the environment
//! or the network: the source has its figures in it, the fonts are the program's own, packages are refused. The same
//! source and options give the same bytes.

#[cfg(feature = "pdf")]
mod error;
#[cfg(feature = "pdf")]
mod export;
#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf")]
mod library;
#[cfg(feature = "pdf")]
mod missing;
#[cfg(feature = "pdf")]
mod world;

use chrono::NaiveDate;

use crate::choice;

#[cfg(feature = "pdf")]
pub use error::{PdfError, Place};
#[cfg(feature = "pdf")]
pub use export::pdf;

/// Whether bytes are a font that PDFs can be set with. A build without PDFs takes all for one, because it sets nothing with them.
pub fn is_font(bytes: &[u8]) -> bool {
    #[cfg(feature = "pdf")]
    return fonts::is_font(bytes);
    #[cfg(not(feature = "pdf"))]
    {
        let _ = bytes;
        true
    }
}

choice! {
    /// Standards of archiving (ISO 19005) that a document can be held to, beside the one of accessibility.
    Archive {
        /// PDF/A-2a: ISO 19005-2, accessible; what most archives ask for.
        A2a = "a-2a",
        /// PDF/A-2b: ISO 19005-2, its looks preserved.
        A2b = "a-2b",
        /// PDF/A-3a: as A-2a, of ISO 19005-3.
        A3a = "a-3a",
        /// PDF/A-3b: as A-2b, of ISO 19005-3.
        A3b = "a-3b",
        /// PDF/A-4: ISO 19005-4, on PDF 2.0.
        A4 = "a-4",
    }
}

impl Archive {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::A2a, Self::A2b, Self::A3a, Self::A3b, Self::A4];

    /// The standard of a name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|archive| archive.as_str() == name)
    }
}

/// What a PDF says of itself beside its text.
#[derive(Clone, Debug, Default)]
pub struct PdfOptions {
    /// The day the document speaks of: its date, and typst's today.
    pub as_of: Option<NaiveDate>,
    /// What stays the same over all versions of this document, such as organisation, plan and document's name.
    pub identity: String,
    /// The standard of archiving it is held to, if any.
    pub archive: Option<Archive>,
    /// Fonts to be used where the program's own have no sign for a character: the bytes of TrueType or OpenType files.
    pub fonts: Vec<Vec<u8>>,
}

/// A PDF, and what a reader of it should know.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters for which no font has a sign; a box stands in their places. Sorted, each once.
    pub missing: Vec<char>,
    /// Whether the file holds to PDF/UA-1 (ISO 14289-1) and says so. A sign that is missing is what keeps it from that.
    pub is_accessible: bool,
}

/// The most characters that a note names one by one.
const NAMED: usize = 20;

impl Pdf {
    /// What a reader of the file should know, if there is anything.
    pub fn note(&self, document: &str) -> Option<String> {
        if self.missing.is_empty() {
            return None;
        }
        let shown: Vec<String> =
            self.missing.iter().take(NAMED).map(|&c| format!("{c} (U+{:04X})", u32::from(c))).collect();
        let more = self.missing.len().saturating_sub(NAMED);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        let claim = if self.is_accessible { "" } else { ", and the file can't claim PDF/UA-1" };
        Some(format!(
            "document `{document}`: no font at hand has a sign for {}{more}; a box stands in the place of each{claim}; a font that has them can be given with `--font`",
            shown.join(", ")
        ))
    }
}
