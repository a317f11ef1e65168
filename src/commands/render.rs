//! `svcplan render`: checks a plan and writes its documents, all of them or none.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::files::{self, Folder};
use super::session::Session;
use super::{Console, Exit, write};
use crate::cli::RenderArgs;
use crate::lint::{self, Outcome};
use crate::load::{MAX_BYTES, nearest};
use crate::render::{self, Engine, Format, Overrides};
use crate::report::{self, Summary, visible};
use crate::rule::Level;
use crate::view::View;

/// The folder beside the plan that documents go to.
const FOLDER: &str = "documents";
/// More files than any set of templates has.
const MOST_TEMPLATES: usize = 500;

pub(crate) fn run(args: &RenderArgs, session: &Session, console: &Console) -> Result<Exit> {
    let (path, bytes) = files::one_plan(&args.plan)?;
    let shown = files::shown(&path);
    let outcome = lint::check(&shown, bytes, &Folder::of(&path), &session.settings);
    let summary = say_findings(&outcome, console);
    if outcome.reaches(Level::Error) && !args.force {
        console
            .say(&format!("{}; no document was written, because a plan with errors would mislead", summary.sentence()));
        console.say("mend the errors, or render in spite of them with `--force`");
        return Ok(Exit::Findings);
    }
    let documents = texts(args, session, &View::of(&outcome.plan), &path, console)?;
    if args.check {
        return compare(&documents, &path, console);
    }
    for target in documents.keys() {
        let foreign = write::beginning(target).is_some_and(|bytes| !bytes.is_empty() && !render::is_generated(&bytes));
        if (foreign || target.is_dir()) && !args.force {
            bail!("`{}` was not written by this command; `--force` overwrites it", target.display());
        }
    }
    for (target, text) in &documents {
        write::whole(target, text.as_bytes())?;
    }
    let more = format!("; `svcplan check {}` shows the findings", visible(&shown));
    console.say(&format!("{}{}", summary.sentence(), if summary.is_clean() { "" } else { &more }));
    let list: String = documents.keys().map(|target| format!("{}\n", files::shown(target))).collect();
    console.result(&list)?;
    Ok(Exit::Clean)
}

/// Says what was found: errors in full, the rest as a count.
fn say_findings(outcome: &Outcome, console: &Console) -> Summary {
    let mut summary = Summary { plans: 1, ..Summary::default() };
    for found in &outcome.diagnostics {
        summary.count(found.level);
        if found.level == Level::Error {
            let item = report::item(report::Format::Text, console.style(), &outcome.sources, found);
            console.say(item.text.trim_end_matches('\n'));
            console.say("");
        }
    }
    summary
}

/// The documents by the path they belong to.
fn texts(
    args: &RenderArgs,
    session: &Session,
    view: &View,
    plan: &Path,
    console: &Console,
) -> Result<BTreeMap<PathBuf, String>> {
    let options = session.options.render.get();
    let stated: Vec<String> = match options {
        Some(options) if args.to.is_empty() => options.to.each().map(|format| format.value.clone()).collect(),
        _ => args.to.clone(),
    };
    let formats = formats(&stated)?;
    let folder = args.templates.clone().or_else(|| {
        let own = options.and_then(|options| options.templates.text())?;
        Some(session.root.as_deref().unwrap_or(Path::new("")).join(own))
    });
    let overrides = match &folder {
        Some(folder) => own_templates(folder)?,
        None => Overrides::new(),
    };
    let beside = plan.parent().unwrap_or(Path::new(""));
    let out = match (&args.out, options.and_then(|options| options.out.text())) {
        (Some(out), _) => out.clone(),
        (None, Some(out)) => beside.join(out),
        (None, None) => beside.join(FOLDER),
    };
    let names: Vec<String> = if args.document.is_empty() {
        render::documents().iter().map(|document| document.name.to_owned()).collect()
    } else {
        args.document.clone()
    };
    let mut texts = BTreeMap::new();
    for format in formats {
        let place = |error: render::TemplateError| template_fault(&error, folder.as_deref(), &overrides);
        let engine = Engine::new(format, &overrides).map_err(place)?;
        for path in engine.added() {
            console.say(&format!(
                "own template `{}` replaces no built-in one; it is used where another includes it",
                visible(path)
            ));
        }
        for name in &names {
            // A document's name becomes a file's name.
            if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') || !engine.has(name) {
                bail!("{}", unknown_document(name));
            }
            let text = engine.render(name, view).map_err(place)?;
            texts.insert(out.join(file_name(plan, name, format)), text);
        }
    }
    Ok(texts)
}

fn formats(stated: &[String]) -> Result<Vec<Format>> {
    if stated.is_empty() {
        return Ok(Format::ALL.to_vec());
    }
    let mut formats = Vec::new();
    for word in stated {
        let Some(format) = Format::ALL.into_iter().find(|format| format.extension() == word.trim()) else {
            let known: Vec<&str> = Format::ALL.iter().map(|format| format.extension()).collect();
            bail!("`{word}` is no format of documents; there are: {}", known.join(", "));
        };
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    Ok(formats)
}

fn unknown_document(name: &str) -> String {
    let known = || render::documents().iter().map(|document| document.name);
    match nearest(name, known()) {
        Some(near) => format!("there is no document `{name}`; did you mean `{near}`?"),
        None => format!("there is no document `{name}`; there are: {}", known().collect::<Vec<_>>().join(", ")),
    }
}

/// `full.html` for a plan called plan.toml; `northern-full.html` for northern.toml.
fn file_name(plan: &Path, document: &str, format: Format) -> String {
    let stem = plan.file_stem().map_or("plan".into(), |stem| stem.to_string_lossy());
    match stem.as_ref() {
        "plan" => format!("{document}.{}", format.extension()),
        stem => format!("{stem}-{document}.{}", format.extension()),
    }
}

fn template_fault(error: &render::TemplateError, folder: Option<&Path>, overrides: &Overrides) -> anyhow::Error {
    let own = overrides.contains_key(&error.template);
    let place = match folder {
        Some(folder) if own => files::shown(&folder.join(&error.template)),
        _ => format!("built-in template {}", error.template),
    };
    let help = error.help.as_ref().map_or(String::new(), |help| format!("; {help}"));
    anyhow::anyhow!("{place}:{}:{}: {}{help}", error.line, error.column, error.message)
}

/// Reads a folder of own templates: every file below it that has the ending of a format.
fn own_templates(folder: &Path) -> Result<Overrides> {
    let mut found = Overrides::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let entries =
            fs::read_dir(&next).with_context(|| format!("the templates `{}` can't be read", next.display()))?;
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            // Links are not followed: a template comes from this folder and nowhere else.
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let path = entry.path();
                let below = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                if !Format::ALL.iter().any(|format| below.starts_with(&format!("{}/", format.folder()))) {
                    continue;
                }
                let bytes = files::read(&path).with_context(|| format!("the template `{}`", path.display()))?;
                let text = String::from_utf8(bytes)
                    .map_err(|_| anyhow::anyhow!("the template `{}` is no text in UTF-8", path.display()))?;
                found.insert(below, text);
            }
            if found.len() + folders.len() > MOST_TEMPLATES {
                bail!("`{}` holds more than {MOST_TEMPLATES} files; is it a folder of templates?", folder.display());
            }
        }
    }
    if found.is_empty() {
        let names: Vec<&str> = Format::ALL.iter().map(|format| format.folder()).collect();
        bail!(
            "`{}` holds no template; own templates stand in a folder named after their format: {}; each is at most {MAX_BYTES} bytes",
            folder.display(),
            names.join(", ")
        );
    }
    Ok(found)
}

/// Holds the documents on disk against what the plan gives today.
fn compare(documents: &BTreeMap<PathBuf, String>, plan: &Path, console: &Console) -> Result<Exit> {
    let mut stale = String::new();
    for (target, text) in documents {
        // A pipe in its place would be waited for.
        let is_file = fs::metadata(target).is_ok_and(|about| about.is_file());
        match is_file.then(|| fs::read(target).ok()).flatten() {
            Some(bytes) if bytes == text.as_bytes() => {}
            Some(_) => stale.push_str(&format!("{}: is not what the plan gives today\n", files::shown(target))),
            None => stale.push_str(&format!("{}: is missing\n", files::shown(target))),
        }
    }
    if stale.is_empty() {
        console.say(&format!("{} documents are current", documents.len()));
        return Ok(Exit::Clean);
    }
    console.result(&stale)?;
    console.say(&format!("write them with `svcplan render {}`", visible(&files::shown(plan))));
    Ok(Exit::Findings)
}
