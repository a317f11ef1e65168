//! The flags of `svcplan render`.

use std::path::PathBuf;

use clap::Args;

use crate::language::Language;
use crate::render::Archive;

/// `svcplan render`.
#[derive(Debug, Args)]
pub struct RenderArgs {
    /// The plan file, or a folder that holds one plan
    #[arg(value_name = "PLAN")]
    pub plan: PathBuf,
    /// The formats: html, md, pdf, typ (the source of the PDF), docx (Word), xlsx (Excel), ics (calendar); html and md if not given
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    pub to: Vec<String>,
    /// The documents to write; all if not given
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub document: Vec<String>,
    /// The language of the documents: en, de, fr, es; the plan's own if not given
    #[arg(long, value_name = "CODE", env = "SVCPLAN_LANGUAGE")]
    pub language: Option<Language>,
    /// A folder with templates of your own
    #[arg(long, value_name = "DIR", env = "SVCPLAN_TEMPLATES")]
    pub templates: Option<PathBuf>,
    /// How many seconds templates of your own may take for a document
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
    /// The folder to write to; `documents` beside the plan if not given
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Hold PDFs to a standard of archiving, beside that of accessibility: a-2a, a-2b, a-3a, a-3b, a-4
    #[arg(long, value_name = "STANDARD", value_parser = archive)]
    pub pdf_standard: Option<Archive>,
    /// A font file for PDFs, used for characters that the built-in fonts don't have; may be given several times
    #[arg(long, value_name = "FILE")]
    pub font: Vec<PathBuf>,
    /// A Word document whose styles, theme and page size Word documents are to have
    #[arg(long, value_name = "FILE")]
    pub reference: Option<PathBuf>,
    /// Only this section of a document; repeat it for several, in the order wanted
    #[arg(long, value_name = "SECTION")]
    pub section: Vec<String>,
    /// Write nothing; fail if a document on disk is not what the plan gives today
    #[arg(long)]
    pub check: bool,
    /// Write again whenever the plan, the settings or a template is saved
    #[arg(long, conflicts_with = "check")]
    pub watch: bool,
    /// The commit to name in the documents; HEAD for the one that is checked out
    #[arg(long, value_name = "COMMIT", env = "SVCPLAN_COMMIT")]
    pub commit: Option<String>,
    /// Render in spite of errors, and overwrite files that were not written by this command
    #[arg(long)]
    pub force: bool,
}

fn archive(name: &str) -> Result<Archive, String> {
    Archive::by_name(&name.to_ascii_lowercase())
        .ok_or_else(|| format!("there are: {}", Archive::ALL.map(Archive::as_str).join(", ")))
}
