//! What is to be written: flags first, then the settings, then what is usual.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::cli::RenderArgs;
use crate::commands::session::Session;
use crate::load::nearest;
use crate::render::{self, Format};
use crate::settings::RenderOptions;

/// The folder beside the plan that documents go to.
const FOLDER: &str = "documents";

/// What is to be written, and where.
#[derive(Debug)]
pub(super) struct Request {
    /// The formats, each once.
    pub(super) formats: Vec<Format>,
    /// The names of the documents; they are known to be good for file names, and may still not exist.
    pub(super) documents: Vec<String>,
    /// The folder with own templates.
    pub(super) templates: Option<PathBuf>,
    /// The folder to write to.
    pub(super) out: PathBuf,
}

impl Request {
    pub(super) fn of(args: &RenderArgs, session: &Session, plan: &Path) -> Result<Self> {
        let options = session.options.render.get();
        let documents: Vec<String> = if args.document.is_empty() {
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
        let beside = plan.parent().unwrap_or(Path::new(""));
        Ok(Self {
            formats: formats(args, options)?,
            documents,
            templates: args.templates.clone().or_else(|| {
                let own = options.and_then(|options| options.templates.text())?;
                Some(session.root.as_deref().unwrap_or(Path::new("")).join(own))
            }),
            out: match (&args.out, options.and_then(|options| options.out.text())) {
                (Some(out), _) => out.clone(),
                (None, Some(out)) => beside.join(out),
                (None, None) => beside.join(FOLDER),
            },
        })
    }

    /// Where a document goes: `full.html` for a plan called plan.toml, `northern-full.html` for northern.toml.
    pub(super) fn target(&self, plan: &Path, document: &str, format: Format) -> PathBuf {
        let stem = plan.file_stem().map_or("plan".into(), |stem| stem.to_string_lossy());
        let name = format.only_file().unwrap_or(document);
        self.out.join(match stem.as_ref() {
            "plan" => format!("{name}.{}", format.extension()),
            stem => format!("{stem}-{name}.{}", format.extension()),
        })
    }
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
