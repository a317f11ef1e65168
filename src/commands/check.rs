//! `svcplan check`: finds plans, judges them side by side, prints what was found.

use anyhow::{Result, bail};
use rayon::prelude::*;

use super::files::{self, Folder, Found};
use super::session::Session;
use super::{Console, Exit, write};
use crate::cli::CheckArgs;
use crate::fix;
use crate::lint::{self, Outcome};
use crate::report::{self, Format, Item, Style, Summary};
use crate::settings::Settings;

/// What one file gave.
enum Judged {
    Plan(Vec<Item>, usize),
    NoPlan,
    Problem(String),
}

pub(crate) fn run(args: &CheckArgs, session: &Session, console: &Console) -> Result<Exit> {
    let mut settings = session.settings.clone();
    if let Some(fail_on) = args.fail_on {
        settings.fail_on = fail_on.level();
    }
    if let Some(file) = &session.file {
        console.detail(&format!("settings: {}", files::shown(file)));
    }
    let search = files::search(&args.paths, &session.exclude(), session.root());
    let mut problems = search.problems;
    let style = if args.output.is_some() { Style { color: false, width: 100 } } else { console.style() };
    let judge = |found: &Found| judge_file(found, args, &settings, style);
    // A pool of threads costs more than one plan; it starts when there are several.
    let judged: Vec<Judged> = match search.files.as_slice() {
        [] => Vec::new(),
        [one] => vec![judge(one)],
        many => many.par_iter().map(judge).collect(),
    };
    let mut summary = Summary::default();
    let mut items = Vec::new();
    let mut fixed = 0;
    for judged in judged {
        match judged {
            Judged::Plan(found, applied) => {
                summary.plans += 1;
                fixed += applied;
                found.iter().for_each(|item| summary.count(item.level));
                items.extend(found);
            }
            Judged::NoPlan => {}
            Judged::Problem(problem) => problems.push(problem),
        }
    }
    if summary.plans == 0 && problems.is_empty() {
        let places: Vec<String> = args.paths.iter().map(|path| format!("`{}`", path.display())).collect();
        bail!(
            "found no plan in {}; a plan is a TOML or YAML file with a `[plan]` table and a `format` key, and `svcplan init` writes one",
            places.join(", ")
        );
    }
    let fails = settings.fail_on.is_some_and(|level| items.iter().any(|item| item.level >= level));
    items.retain(|item| item.level >= args.show);
    let document = report::document(args.format, &items, &summary);
    match &args.output {
        None => console.result(&document)?,
        Some(path) => {
            let foreign =
                write::beginning(path).is_some_and(|bytes| !bytes.is_empty() && !is_own_report(args.format, &bytes));
            if foreign && !args.force {
                bail!("`{}` exists and was not written by this command; `--force` overwrites it", path.display());
            }
            write::whole(path, document.as_bytes())?;
        }
    }
    if fixed > 0 {
        console.say(&format!("mended {fixed} {}", if fixed == 1 { "place" } else { "places" }));
    }
    if (args.format != Format::Json || args.output.is_some()) && summary.plans > 0 {
        console.say(&summary.sentence());
    }
    for problem in &problems {
        console.error(&anyhow::anyhow!("{problem}"));
    }
    Ok(match (problems.is_empty(), fails) {
        (false, _) => Exit::CouldNot,
        (true, true) => Exit::Findings,
        (true, false) => Exit::Clean,
    })
}

fn judge_file(found: &Found, args: &CheckArgs, settings: &Settings, style: Style) -> Judged {
    let shown = files::shown(&found.path);
    let bytes = match files::read_plan(found) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Judged::NoPlan,
        Err(error) => return Judged::Problem(format!("`{shown}`: {error}")),
    };
    let folder = Folder::of(&found.path);
    let mut outcome = lint::check(&shown, bytes, &folder, settings);
    let mut fixed = 0;
    if args.fix {
        match mend(&outcome, found) {
            Ok(0) => {}
            Ok(applied) => {
                fixed = applied;
                match files::read(&found.path) {
                    Ok(bytes) => outcome = lint::check(&shown, bytes, &folder, settings),
                    Err(error) => return Judged::Problem(format!("`{shown}`: {error}")),
                }
            }
            Err(error) => return Judged::Problem(format!("{error:#}")),
        }
    }
    let print = |diagnostic| report::item(args.format, style, &outcome.sources, diagnostic);
    Judged::Plan(outcome.diagnostics.iter().map(print).collect(), fixed)
}

/// Writes the safe fixes back; gives how many went in.
fn mend(outcome: &Outcome, found: &Found) -> Result<usize> {
    let mut applied = 0;
    for fixed in fix::apply_safe(&outcome.sources, &outcome.diagnostics) {
        let main = files::shown(&found.path);
        let shown = &outcome.sources.file(fixed.file).path;
        // How a path is shown is not always how it is written; below the plan's folder it is.
        let folder = main.rfind('/').map_or(0, |at| at + 1);
        let path = if *shown == main { found.path.clone() } else { found.path.with_file_name(&shown[folder..]) };
        write::whole(&path, fixed.text.as_bytes())?;
        applied += fixed.applied;
    }
    Ok(applied)
}

/// Whether a file holds an earlier report of this command, which may be replaced. Only JSON can be told for sure.
fn is_own_report(format: Format, bytes: &[u8]) -> bool {
    format == Format::Json && bytes.starts_with(b"{\n  \"format\": 1,\n  \"summary\": {")
}
