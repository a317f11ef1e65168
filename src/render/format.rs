//! The formats of files that a plan becomes.

use super::Markup;

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// GitHub-flavoured Markdown.
    Markdown,
    /// One self-contained HTML page.
    Html,
    /// Source for typst, the typesetter behind the PDF.
    Typst,
    /// PDF, tagged for screen readers.
    Pdf,
    /// A document for Word.
    Word,
    /// A workbook for Excel, with the plan's numbers and live formulas.
    Workbook,
    /// The plan's days, for calendar programs.
    Calendar,
}

impl Format {
    /// All formats that this program knows, in it or not.
    pub const ALL: [Self; 7] =
        [Self::Markdown, Self::Html, Self::Pdf, Self::Typst, Self::Word, Self::Workbook, Self::Calendar];

    /// What is written if nobody says otherwise: what diffs and browsers show.
    pub const USUAL: [Self; 2] = [Self::Html, Self::Markdown];

    /// How its files end, without the dot; also the name by which it is asked for.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Typst => "typ",
            Self::Pdf => "pdf",
            Self::Word => "docx",
            Self::Workbook => "xlsx",
            Self::Calendar => "ics",
        }
    }

    /// The format of a name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.extension() == name)
    }

    /// The templates that it is made with, if it is made with templates.
    pub fn markup(self) -> Option<Markup> {
        match self {
            Self::Markdown => Some(Markup::Markdown),
            // A Word document is the page in other clothes.
            Self::Html | Self::Word => Some(Markup::Html),
            Self::Typst | Self::Pdf => Some(Markup::Typst),
            Self::Workbook | Self::Calendar => None,
        }
    }

    /// The one file of a plan in this format; `None` if each document is a file.
    pub fn only_file(self) -> Option<&'static str> {
        match self {
            Self::Workbook => Some("workbook"),
            Self::Calendar => Some("calendar"),
            Self::Markdown | Self::Html | Self::Typst | Self::Pdf | Self::Word => None,
        }
    }
}
