//! The view as documents, through templates.
//!
//! In: a [`View`](crate::view::View), and the texts of templates that replace built-in ones. Out: the text of a document, or
//! the place at which a template is at fault. Nothing here reads or writes a disk; templates see the view and nothing else.

mod bounded;
mod choice;
mod documents;
mod docx;
mod engine;
mod escape_html;
mod escape_markdown;
mod escape_typst;
mod format;
mod mark;
mod markup;
mod outline;
pub mod pdf;
mod sections;
mod template_error;
mod templates;
mod tidy;
#[cfg(feature = "pdf")]
mod trace;
mod translate;
mod typst_value;
mod writer;

pub use choice::Choice;
pub use documents::{DocumentInfo, document, documents};
pub use docx::{About, DocxError, WordDocument, docx, has_docx, is_generated_docx};
pub use engine::{Engine, Overrides};
pub use format::Format;
pub use mark::is_generated;
pub use markup::Markup;
pub use outline::{Outline, Section};
pub use pdf::Archive;
pub use sections::{SectionInfo, section, sections};
pub use template_error::TemplateError;
pub use templates::built_in;
pub use writer::{Seen, Subject, WriteError, Writer};
