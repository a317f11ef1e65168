//! `svcplan render`: checks a plan and writes its documents, all of them or none.

mod commit;
mod compare;
mod own_templates;
mod request;
mod supervised;
mod targets;
mod timer;
mod watch;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::files::{self, Folder};
use super::session::{self, Session};
use super::{Console, Exit, findings, write};
use crate::cli::{Global, RenderArgs};
use crate::lint;
use crate::render::{Overrides, Subject, TemplateError, WriteError, Writer};
use crate::report::visible;
use crate::rule::Level;
use crate::view::{Stamp, ViewOptions};
use request::Request;
use timer::Timer;

pub(crate) fn run(args: &RenderArgs, global: &Global, console: &Console) -> Result<Exit> {
    if args.watch && !supervised::is_inner() {
        let session = Session::open(global, Some(&args.plan)).ok();
        return watch::watch(args, session.as_ref(), console, || guarded(args, global, console));
    }
    guarded(args, global, console)
}

/// Renders once; with templates of somebody's own in a process that may run out of time and memory.
fn guarded(args: &RenderArgs, global: &Global, console: &Console) -> Result<Exit> {
    let session = Session::open(global, Some(&args.plan))?;
    if supervised::is_inner() {
        supervised::bound_memory();
    } else if let Some(templates) = request::templates(args, &session)?
        && let Some(exit) = supervised::run(&templates)?
    {
        return Ok(exit);
    }
    once(args, global, &session, console)
}

fn once(args: &RenderArgs, global: &Global, session: &Session, console: &Console) -> Result<Exit> {
    let (path, bytes) = files::one_plan(&args.plan, session)?;
    let shown = files::shown(&path);
    let outcome = lint::check(&shown, bytes, &Folder::of(&path), &session.settings);
    findings::say_errors(&outcome, console);
    if outcome.reaches(Level::Error) && !args.force {
        let found = findings::summary(&outcome).sentence();
        console.say(&format!("{found}; no document was written, because a plan with errors would mislead"));
        console.say("mend the errors, or render in spite of them with `--force`");
        return Ok(Exit::Findings);
    }
    let commit = args.commit.as_deref().and_then(|asked| commit::commit(asked, &path));
    if args.commit.is_some() && commit.is_none() {
        console.say("the documents name no commit: the plan stands in no repository of git whose HEAD can be read");
    }
    let day = session::stated_day(global)?;
    let language = args.language.unwrap_or(ViewOptions::of(&outcome.plan).language);
    let subject = Subject {
        plan: &outcome.plan,
        options: ViewOptions { language, as_of: day },
        stamp: Some(Stamp::of(&outcome.sources, commit.as_deref(), day, language)),
    };
    let request = Request::of(args, session, &path)?;
    let documents = texts(&request, subject, &path, console)?;
    if args.check {
        return compare::compare(&documents, console);
    }
    for target in documents.keys() {
        targets::judge(target, &request, args.force)?;
    }
    write::all(&documents)?;
    findings::say_count(&outcome, &shown, console);
    let list: String = documents.keys().map(|target| format!("{}\n", files::shown(target))).collect();
    console.result(&list)?;
    Ok(Exit::Clean)
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
    let timer = request.templates.as_ref().map(|_| Timer::start(request.timeout, console));
    let fault = |error: &TemplateError| template_fault(error, request.templates.as_deref(), &overrides);
    let mut writer = Writer::new(subject, &overrides)
        .archive(request.archive)
        .fonts(request.font_bytes()?)
        .reference(request.reference_bytes()?);
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
            if let Some(timer) = &timer {
                timer.begin(format!("document `{}` as {}", choice.document, format.extension()));
            }
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
