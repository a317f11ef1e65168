//! `svcplan numbers`: what follows from a plan, in people, promises and money.

use anyhow::{Result, bail};

use super::files::{self, Folder};
use super::session::Session;
use super::{Console, Exit, findings};
use crate::cli::{NumbersArgs, NumbersFormat};
use crate::lint;
use crate::model::{self, Depth, Inputs};
use crate::numbers_report::{self, Report};

pub(crate) fn run(args: &NumbersArgs, session: &Session, console: &Console) -> Result<Exit> {
    let (path, bytes) = files::one_plan(&args.plan, session)?;
    let shown = files::shown(&path);
    let outcome = lint::check(&shown, bytes, &Folder::of(&path), &session.settings);
    findings::say_errors(&outcome, console);
    if !outcome.plan.head.is_set() {
        bail!("`{shown}` can't be read as a plan, so nothing can be computed");
    }
    let inputs = model::read(&outcome.plan);
    let numbers = model::evaluate(&inputs, Depth::Full);
    let today = Report { plan: &outcome.plan, sources: &outcome.sources, inputs: &inputs, numbers: &numbers };
    let changed_inputs = changed(&inputs, &args.set)?;
    let changed_numbers = changed_inputs.as_ref().map(|inputs| model::evaluate(inputs, Depth::Full));
    let changed = changed_inputs.as_ref().zip(changed_numbers.as_ref()).map(|(inputs, numbers)| Report {
        inputs,
        numbers,
        ..today
    });
    let style = console.style();
    let text = match (&args.explain, args.format, &changed) {
        (Some(name), format, _) => {
            let Some(explained) = numbers_report::explain(changed.as_ref().unwrap_or(&today), name) else {
                bail!("{}", no_such_result(&today, name));
            };
            match format {
                NumbersFormat::Text => explained.text(style),
                NumbersFormat::Json => explained.json(),
            }
        }
        (None, NumbersFormat::Json, _) => numbers_report::json(&today, changed.as_ref(), &args.set),
        (None, NumbersFormat::Text, Some(changed)) => numbers_report::comparison(&today, changed, &args.set, style),
        (None, NumbersFormat::Text, None) => numbers_report::text(&today, style),
    };
    console.result(&text)?;
    if !findings::summary(&outcome).is_clean() {
        findings::say_count(&outcome, &shown, console);
    }
    Ok(Exit::Clean)
}

/// The inputs with all changes, one after the other; `None` without a change.
fn changed(inputs: &Inputs, set: &[String]) -> Result<Option<Inputs>> {
    if set.is_empty() {
        return Ok(None);
    }
    let mut changed = inputs.clone();
    for text in set {
        if let Err(refused) = model::change(&mut changed, text) {
            let help = refused.help.map(|help| format!("\nhelp: {help}")).unwrap_or_default();
            bail!("`--set {text}`: {}{help}", refused.message);
        }
    }
    Ok(Some(changed))
}

fn no_such_result(report: &Report<'_>, name: &str) -> String {
    let names = numbers_report::names(report);
    let mut text = format!("there is no result `{name}` to explain");
    if let Some(near) = numbers_report::nearest(&names, name) {
        text.push_str(&format!("\nhelp: did you mean `{near}`?"));
    }
    text.push_str("\nthese can be explained:");
    for name in names {
        text.push_str(&format!("\n  {name}"));
    }
    text
}
