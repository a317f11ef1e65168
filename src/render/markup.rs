//! What templates write: text in a markup language, each with its own way to keep plan text from being markup.

use super::{escape_html, escape_markdown, escape_typst};

/// A language that templates exist for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Markup {
    /// GitHub-flavoured Markdown.
    Markdown,
    /// One self-contained HTML page.
    Html,
    /// Source for typst, the typesetter behind the PDF.
    Typst,
}

impl Markup {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Markdown, Self::Html, Self::Typst];

    /// The folder of its templates, inside `templates/` or the folder with own templates.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Typst => "typst",
        }
    }

    /// How its files end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Typst => "typ",
        }
    }

    /// The path of a document's template.
    pub(super) fn template(self, document: &str) -> String {
        format!("{}/{document}.{}", self.folder(), self.extension())
    }

    pub(super) fn escape(self) -> tera::EscapeFn {
        match self {
            Self::Markdown => escape_markdown::escape,
            Self::Html => escape_html::escape,
            Self::Typst => escape_typst::escape,
        }
    }
}
