//! What is to be written: flags first, then the settings, then what is usual.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::cli::RenderArgs;
use crate::commands::files;
use crate::commands::session::Session;
use crate::load::nearest;
use crate::plan::field::{Field, List};
use crate::render::{self, Archive, Choice, Format};
use crate::settings::{DocumentOptions, RenderOptions};

/// The folder beside the plan that documents go to.
const FOLDER: &str = "documents";
/// The document that a section is taken from if nobody names one: it shows every section in full.
const WHOLE: &str = "full";

/// What is to be written, and where.
#[derive(Debug)]
pub(super) struct Request {
    /// The formats, each once.
    pub(super) formats: Vec<Format>,
    /// The documents; their names are good for file names, and may still not exist.
    pub(super) documents: Vec<Choice>,
    /// The documents that may show what is confidential.
    confidential: Vec<String>,
    /// The sections that flags ask for; all of them if there are none.
    sections: Vec<String>,
    /// The folder with own templates.
    pub(super) templates: Option<PathBuf>,
    /// The folder to write to.
    pub(super) out: PathBuf,
    /// The standard of archiving that PDFs are held to.
    pub(super) archive: Option<Archive>,
    fonts: Vec<PathBuf>,
    reference: Option<PathBuf>,
}

impl Request {
    pub(super) fn of(args: &RenderArgs, session: &Session, plan: &Path) -> Result<Self> {
        let options = session.options.render.get();
        let documents: Vec<String> = if args.document.is_empty() && !args.section.is_empty() {
            vec![WHOLE.to_owned()]
        } else if args.document.is_empty() {
            render::documents().iter().map(|document| document.name.to_owned()).collect()
        } else {
            args.document.clone()
        };
        for name in &documents {
            // A document's name becomes a file's name.
            if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
                bail!("{}", unknown_document(name));
            }
        }
        for id in &args.section {
            if render::section(id).is_none() {
                bail!("{}", unknown_section(id));
            }
        }
        let confidential: Vec<String> = options
            .map(|options| options.confidential.each().map(|name| name.value.clone()).collect())
            .unwrap_or_default();
        let choices: Vec<Choice> = documents
            .iter()
            .map(|name| {
                let own = options.and_then(|options| options.documents.by_id(name));
                choice(name, own.map(|own| &own.body), &args.section, &confidential)
            })
            .collect();
        if let Some(empty) = choices.iter().find(|choice| !args.section.is_empty() && choice.sections().is_empty()) {
            bail!(
                "document `{}` has no section `{}`; it is one page of: {}",
                empty.document,
                args.section.join("`, `"),
                empty.info().sections.join(", ")
            );
        }
        let beside = plan.parent().unwrap_or(Path::new(""));
        Ok(Self {
            formats: formats(args, options)?,
            documents: choices,
            confidential,
            sections: args.section.clone(),
            templates: args.templates.clone().or_else(|| {
                let own = options.and_then(|options| options.templates.text())?;
                Some(session.root.as_deref().unwrap_or(Path::new("")).join(own))
            }),
            out: match (&args.out, options.and_then(|options| options.out.text())) {
                (Some(out), _) => out.clone(),
                (None, Some(out)) => beside.join(out),
                (None, None) => beside.join(FOLDER),
            },
            archive: args.pdf_standard,
            fonts: args.font.clone(),
            reference: args.reference.clone(),
        })
    }

    /// What is wanted of a file that a plan has only one of.
    pub(super) fn choice(&self, name: &str) -> Choice {
        choice(name, None, &[], &self.confidential)
    }

    /// The bytes of the fonts that flags name.
    pub(super) fn fonts(&self) -> Result<Vec<Vec<u8>>> {
        self.fonts.iter().map(|file| bytes_of(file)).collect()
    }

    /// The bytes of the Word document to look like.
    pub(super) fn reference(&self) -> Result<Option<Vec<u8>>> {
        self.reference.as_deref().map(bytes_of).transpose()
    }

    /// Where a document goes: `full.html` for a plan called plan.toml, `northern-full.html` for northern.toml. Sections rendered
    /// singly go beside the whole document: `full-budget.html`.
    pub(super) fn target(&self, plan: &Path, choice: &Choice, format: Format) -> PathBuf {
        let stem = plan.file_stem().map_or("plan".into(), |stem| stem.to_string_lossy());
        let mut name = choice.document.clone();
        for id in self.sections.iter().filter(|_| format.only_file().is_none()) {
            name.push('-');
            name.push_str(id);
        }
        self.out.join(match stem.as_ref() {
            "plan" => format!("{name}.{}", format.extension()),
            stem => format!("{stem}-{name}.{}", format.extension()),
        })
    }
}

/// A document with what the flags want of it, or else the settings.
fn choice(name: &str, own: Option<&DocumentOptions>, sections: &[String], confidential: &[String]) -> Choice {
    let listed = |list: &Field<List<String>>| list.each().map(|id| id.value.clone()).collect::<Vec<_>>();
    let by_settings = || own.filter(|own| own.sections.is_set()).map(|own| listed(&own.sections));
    let by_flags = (!sections.is_empty()).then(|| sections.to_vec());
    Choice {
        document: name.to_owned(),
        // Who asks for a section by name wants it, whatever the settings leave out.
        without: own.filter(|_| by_flags.is_none()).map(|own| listed(&own.without)).unwrap_or_default(),
        sections: by_flags.or_else(by_settings),
        confidential: confidential.iter().any(|allowed| allowed == name),
    }
}

/// More than any font or Word document that one would want to look like.
const MOST_BYTES: u64 = 64 << 20;

fn bytes_of(file: &Path) -> Result<Vec<u8>> {
    files::read_up_to(file, MOST_BYTES).with_context(|| format!("`{}`", file.display()))
}

fn formats(args: &RenderArgs, options: Option<&RenderOptions>) -> Result<Vec<Format>> {
    let stated: Vec<String> = match options {
        Some(options) if args.to.is_empty() => options.to.each().map(|format| format.value.clone()).collect(),
        _ => args.to.clone(),
    };
    if stated.is_empty() {
        return Ok(Format::USUAL.to_vec());
    }
    let mut formats = Vec::new();
    for word in stated {
        let Some(format) = Format::by_name(word.trim()) else {
            let known: Vec<&str> = Format::ALL.iter().map(|format| format.extension()).collect();
            bail!("`{word}` is no format of documents; there are: {}", known.join(", "));
        };
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    Ok(formats)
}

/// That there is no such document, and which there are.
pub(super) fn unknown_document(name: &str) -> String {
    let known = || render::documents().iter().map(|document| document.name);
    match nearest(name, known()) {
        Some(near) => format!("there is no document `{name}`; did you mean `{near}`?"),
        None => format!("there is no document `{name}`; there are: {}", known().collect::<Vec<_>>().join(", ")),
    }
}

/// That there is no such section, and which there are.
fn unknown_section(id: &str) -> String {
    let known = || render::sections().iter().map(|section| section.id);
    match nearest(id, known()) {
        Some(near) => format!("there is no section `{id}`; did you mean `{near}`?"),
        None => format!("there is no section `{id}`; there are: {}", known().collect::<Vec<_>>().join(", ")),
    }
}
