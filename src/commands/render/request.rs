//! What is to be written: flags first, then the settings, then what is usual.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::cli::RenderArgs;
use crate::commands::files;
use crate::commands::session::{Session, is_within};
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
    /// How long own templates may take for a document, in seconds.
    pub(super) timeout: u64,
    /// The folder to write to.
    pub(super) out: PathBuf,
    /// The standard of archiving that PDFs are held to.
    pub(super) archive: Option<Archive>,
    /// Further fonts for PDFs.
    pub(super) fonts: Vec<PathBuf>,
    /// The Word document to look like.
    pub(super) reference: Option<PathBuf>,
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
            if !is_file_name(name) {
                bail!("{}", unknown_document(name));
            }
        }
        let mut sections: Vec<String> = Vec::new();
        for id in &args.section {
            if render::section(id).is_none() {
                bail!("{}", unknown_section(id));
            }
            if !sections.contains(id) {
                sections.push(id.clone());
            }
        }
        let confidential: Vec<String> = options
            .map(|options| options.confidential.each().map(|name| name.value.clone()).collect())
            .unwrap_or_default();
        let choices: Vec<Choice> = documents
            .iter()
            .map(|name| {
                let own = options.and_then(|options| options.documents.by_id(name));
                choice(name, own.map(|own| &own.body), &sections, &confidential)
            })
            .collect();
        if let Some(empty) = choices.iter().find(|choice| !sections.is_empty() && choice.sections().is_empty()) {
            bail!(
                "document `{}` has no section `{}`; it is one page of: {}",
                empty.document,
                sections.join("`, `"),
                empty.info().sections.join(", ")
            );
        }
        let formats = formats(args, options)?;
        // What no format asked for needs is not looked for; a flag is always obeyed.
        let wants = |format| formats.contains(&format);
        let named = |path: &Field<String>| path.located().map(|path| session.named(path)).transpose();
        let fonts = match options {
            Some(options) if args.font.is_empty() && wants(Format::Pdf) => {
                options.fonts.each().map(|font| session.named(font)).collect::<Result<_>>()?
            }
            _ => args.font.clone(),
        };
        let reference = match (&args.reference, options) {
            (None, Some(options)) if wants(Format::Word) => named(&options.reference)?,
            (stated, _) => stated.clone(),
        };
        Ok(Self {
            formats,
            documents: choices,
            confidential,
            sections,
            templates: templates(args, session)?,
            timeout: args.timeout,
            out: folder(args, session, plan)?,
            archive: args.pdf_standard.or_else(|| options.and_then(|options| options.pdf_standard.copied())),
            fonts,
            reference,
        })
    }

    /// What is wanted of a file that a plan has only one of.
    pub(super) fn choice(&self, name: &str) -> Choice {
        choice(name, None, &[], &self.confidential)
    }

    /// The bytes of the further fonts.
    pub(super) fn font_bytes(&self) -> Result<Vec<Vec<u8>>> {
        let font = |file: &PathBuf| {
            let bytes = bytes_of(file)?;
            if !render::pdf::is_font(&bytes) {
                bail!("`{}` is neither a TrueType nor an OpenType font", files::shown(file));
            }
            Ok(bytes)
        };
        self.fonts.iter().map(font).collect()
    }

    /// The bytes of the Word document to look like.
    pub(super) fn reference_bytes(&self) -> Result<Option<Vec<u8>>> {
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

/// The folder with own templates, if there are any.
pub(super) fn templates(args: &RenderArgs, session: &Session) -> Result<Option<PathBuf>> {
    match (&args.templates, session.options.render.get().and_then(|options| options.templates.located())) {
        (Some(folder), _) => Ok(Some(folder.clone())),
        (None, own) => own.map(|own| session.named(own)).transpose(),
    }
}

/// The files and folders that documents get their looks from, as far as they are there: templates, fonts, a Word document.
pub(super) fn looks(args: &RenderArgs, session: &Session) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = args.templates.iter().chain(&args.reference).chain(&args.font).cloned().collect();
    if let Some(options) = session.options.render.get() {
        let named =
            options.templates.located().into_iter().chain(options.reference.located()).chain(options.fonts.each());
        found.extend(named.filter_map(|path| session.named(path).ok()));
    }
    found.retain(|path| path.exists());
    found
}

/// The folder to write to. What nobody named with a flag stays with the plan, or with the settings that name it.
fn folder(args: &RenderArgs, session: &Session, plan: &Path) -> Result<PathBuf> {
    if let Some(out) = &args.out {
        return Ok(out.clone());
    }
    let beside = plan.parent().unwrap_or(Path::new(""));
    let Some(own) = session.options.render.get().and_then(|options| options.out.located()) else {
        let out = beside.join(FOLDER);
        if !is_within(&out, &[beside]) {
            bail!("`{0}` is a link that leads elsewhere; `--out {0}` writes there", files::shown(&out));
        }
        return Ok(out);
    };
    let out = beside.join(&own.value);
    if !is_within(&out, &[beside, session.root().unwrap_or(beside)]) {
        let message = format!("`{}` leads outside the folders of the plan and of the settings", own.value);
        return Err(session.fault(own.span, message, "name a folder inside of them; only `--out` may lead elsewhere"));
    }
    Ok(out)
}

/// Whether a document's name can be a file's name on every system. Windows keeps some for devices, whatever they end in.
fn is_file_name(name: &str) -> bool {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let lower = name.to_ascii_lowercase();
    let port = lower.strip_prefix("com").or_else(|| lower.strip_prefix("lpt"));
    let is_port = port.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']));
    let is_plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    is_plain && !is_port && !DEVICES.contains(&lower.as_str())
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
    files::read_up_to(file, MOST_BYTES).with_context(|| format!("`{}`", files::shown(file)))
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
            let (message, help) = Format::unknown(&word);
            bail!("{message}; {help}");
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
