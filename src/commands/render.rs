//! `svcplan render`: checks a plan and writes its documents, all of them or none.

mod commit;
mod compare;
mod own_templates;
mod request;
mod watch;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::files::{self, Folder};
use super::session::{self, Session};
use super::{Console, Exit, write};
use crate::cli::{Global, RenderArgs};
use crate::lint::{self, Outcome};
use crate::render::{self, Overrides, Subject, TemplateError, WriteError, Writer};
use crate::report::{self, Summary, visible};
use crate::rule::Level;
use crate::view::{Stamp, ViewOptions};
use request::Request;

pub(crate) fn run(args: &RenderArgs, global: &Global, console: &Console) -> Result<Exit> {
    if args.watch {
        let settings = Session::open(global, Some(&args.plan)).ok().and_then(|session| session.file);
        return watch::watch(args, settings.as_deref(), console, || once(args, global, console));
    }
    once(args, global, console)
}

fn once(args: &RenderArgs, global: &Global, console: &Console) -> Result<Exit> {
    let session = Session::open(global, Some(&args.plan))?;
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
    let commit = args.commit.as_deref().and_then(|asked| commit::commit(asked, &path));
    let day = session::stated_day(global)?;
    let language = args.language.unwrap_or(ViewOptions::of(&outcome.plan).language);
    let subject = Subject {
        plan: &outcome.plan,
        options: ViewOptions { language, as_of: day },
        stamp: Some(Stamp::of(&outcome.sources, commit.as_deref(), day, language)),
    };
    let documents = texts(&Request::of(args, &session, &path)?, subject, &path, console)?;
    if args.check {
        return compare::compare(&documents, &path, console);
    }
    for target in documents.keys() {
        let foreign = write::beginning(target).is_some_and(|bytes| !bytes.is_empty() && !render::is_generated(&bytes));
        if (foreign || target.is_dir()) && !args.force {
            bail!("`{}` was not written by this command; `--force` overwrites it", target.display());
        }
    }
    for (target, bytes) in &documents {
        write::whole(target, bytes)?;
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
    request: &Request,
    subject: Subject<'_>,
    plan: &Path,
    console: &Console,
) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let overrides = match &request.templates {
        Some(folder) => own_templates::read(folder)?,
        None => Overrides::new(),
    };
    let fault = |error: &TemplateError| template_fault(error, request.templates.as_deref(), &overrides);
    let mut writer = Writer::new(subject, &overrides)
        .archive(request.archive)
        .fonts(request.fonts()?)
        .reference(request.reference()?);
    let mut texts = BTreeMap::new();
    for format in &request.formats {
        if let Some(markup) = format.markup() {
            let engine = writer.engine(markup).map_err(|error| fault(&error))?;
            for path in engine.added() {
                let path = visible(path);
                console.say(&format!(
                    "own template `{path}` replaces no built-in one; it is used where another includes it"
                ));
            }
            if let Some(unknown) = request.documents.iter().find(|choice| !engine.has(&choice.document)) {
                bail!("{}", request::unknown_document(&unknown.document));
            }
        }
        let only = format.only_file().map(|name| vec![request.choice(name)]);
        for choice in only.as_ref().unwrap_or(&request.documents) {
            let bytes = writer.write(*format, choice).map_err(|error| match error {
                WriteError::Template(error) => fault(&error),
                WriteError::Absent(feature) => anyhow::anyhow!(
                    "this program was built without the format `{}`; `cargo install svcplan --features {feature}` brings it",
                    format.extension()
                ),
                WriteError::Failed(why) => anyhow::anyhow!("document `{}`: {why}", visible(&choice.document)),
            })?;
            texts.insert(request.target(plan, choice, *format), bytes);
        }
    }
    for note in writer.notes() {
        console.say(&visible(&note));
    }
    Ok(texts)
}

fn template_fault(error: &TemplateError, folder: Option<&Path>, overrides: &Overrides) -> anyhow::Error {
    let own = overrides.contains_key(&error.template);
    let place = match folder {
        Some(folder) if own => files::shown(&folder.join(&error.template)),
        _ => format!("built-in template {}", error.template),
    };
    let help = error.help.as_ref().map_or(String::new(), |help| format!("; {help}"));
    anyhow::anyhow!("{place}:{}:{}: {}{help}", error.line, error.column, error.message)
}
