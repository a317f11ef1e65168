//! The formats of files that a plan becomes.

use super::Markup;
use crate::load::nearest;

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

    /// The format that is meant by a name that is none: the program it is for, or a slip.
    pub fn meant(name: &str) -> Option<Self> {
        let name = name.trim_start_matches('.').to_lowercase();
        let by_program = match name.as_str() {
            "word" | "doc" => Some(Self::Word),
            "excel" | "xls" | "workbook" => Some(Self::Workbook),
            "markdown" => Some(Self::Markdown),
            "typst" => Some(Self::Typst),
            "calendar" | "ical" | "icalendar" => Some(Self::Calendar),
            _ => Self::by_name(&name),
        };
        let known = || Self::ALL.iter().map(|format| format.extension());
        by_program.or_else(|| nearest(&name, known()).and_then(Self::by_name))
    }

    /// That a name is no format, and which there are.
    pub fn unknown(name: &str) -> (String, String) {
        let known: Vec<&str> = Self::ALL.iter().map(|format| format.extension()).collect();
        let help = match Self::meant(name) {
            Some(meant) => format!("did you mean `{}`?", meant.extension()),
            None => format!("there are: {}", known.join(", ")),
        };
        (format!("`{name}` is no format of documents"), help)
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
