//! A calculation step by step: `promise.phone`, `money.total`.
//!
//! In: a report and the name of a result. Out: an [`Explained`] with numbered steps, each with the fields of the plan in it and where
//! they stand. The steps of channels and roles are the model's own; those of objectives are read off its figures.

mod money;
mod objective;

use super::json::{origins, tree::Json};
use super::page::WIDEST;
use super::{Report, name_of};
use crate::load;
use crate::model::explain::{self, Step};
use crate::report::paragraph::lines;
use crate::report::table::bold;
use crate::report::{Style, visible};
use crate::source::Sources;

/// A calculation.
#[derive(Clone, Debug)]
pub struct Explained<'r> {
    /// What is explained, such as `promise.phone`.
    name: String,
    /// The same in words.
    title: String,
    steps: Vec<Step>,
    sources: &'r Sources,
}

/// The calculation behind a result; `None` if no result has this name.
pub fn explain<'r>(report: &Report<'r>, name: &str) -> Option<Explained<'r>> {
    let (inputs, numbers) = (report.inputs, report.numbers);
    let (kind, id) = name.split_once('.')?;
    let id = if kind == "team" { id.strip_prefix("roles.")? } else { id };
    let (name, title, steps) = match kind {
        "channel" | "channels" => {
            let channel = numbers.channel(id)?;
            (
                format!("channel.{id}"),
                format!("People for {}", name_of(&channel.name, id)),
                explain::channel(inputs, numbers, id),
            )
        }
        "promise" | "promises" => {
            let channel = numbers.channel(id).filter(|channel| !channel.promises.is_empty())?;
            (
                format!("promise.{id}"),
                format!("Promises of {}", name_of(&channel.name, id)),
                explain::promise(inputs, numbers, id),
            )
        }
        "role" | "roles" | "team" => {
            let role = numbers.role(id)?;
            (
                format!("role.{id}"),
                format!("Hours at work of {}", name_of(&role.name, id)),
                explain::role(inputs, numbers, id),
            )
        }
        "money" | "line" | "decision" => {
            let (title, steps) = money::steps(report, kind, id)?;
            (name.to_owned(), title, steps)
        }
        "objective" | "objectives" => {
            let objective = numbers.objectives.iter().find(|objective| objective.id == id)?;
            let title = format!("Objective `{id}` against the model");
            (format!("objective.{id}"), title, objective::steps(report, objective))
        }
        _ => return None,
    };
    Some(Explained { name, title, steps, sources: report.sources })
}

/// Everything that can be explained.
pub fn names(report: &Report<'_>) -> Vec<String> {
    let numbers = report.numbers;
    let mut names: Vec<String> = Vec::new();
    names.extend(numbers.channels.iter().map(|channel| format!("channel.{}", channel.id)));
    let promising = numbers.channels.iter().filter(|channel| !channel.promises.is_empty());
    names.extend(promising.map(|channel| format!("promise.{}", channel.id)));
    names.extend(numbers.roles.iter().map(|role| format!("role.{}", role.id)));
    names.extend(money::names(report));
    names.extend(numbers.objectives.iter().map(|objective| format!("objective.{}", objective.id)));
    names
}

/// The name that was most likely meant.
pub fn nearest<'n>(names: &'n [String], name: &str) -> Option<&'n str> {
    let all = || names.iter().map(String::as_str);
    let same_end = || all().find(|known| known.split_once('.').is_some_and(|(_, id)| id == name));
    load::nearest(name, all()).or_else(same_end)
}

impl Explained<'_> {
    /// Numbered steps with the fields below each.
    pub fn text(&self, style: Style) -> String {
        let width = style.width.min(WIDEST);
        let mut out = format!("{}\n", bold(&visible(&self.title), style));
        let dim = anstyle::Style::new().dimmed();
        let dimmed = |text: &str| if style.color { format!("{dim}{text}{dim:#}") } else { text.to_owned() };
        let mut told: Vec<String> = Vec::new();
        for (n, step) in self.steps.iter().enumerate() {
            let broken = lines(&visible(&step.text), width.saturating_sub(4));
            for (k, line) in broken.iter().enumerate() {
                out.push_str(&if k == 0 { format!("\n{:>2}. {line}\n", n + 1) } else { format!("    {line}\n") });
            }
            // A field is placed where it enters first; later steps go on from there.
            for origin in &step.from {
                let source = self.sources.file(origin.span.file);
                let line = self.sources.position(origin.span.file, origin.span.start).line;
                let at = format!("{} ({}:{line})", origin.path, source.path);
                if !told.contains(&at) {
                    out.push_str(&format!("    {}\n", dimmed(&format!("← {}", visible(&at)))));
                    told.push(at);
                }
            }
        }
        if self.steps.is_empty() {
            out.push_str("\nNothing could be computed here.\n");
        }
        out
    }

    /// One JSON object: `format`, `result`, `title` and `steps` with `text` and `from`.
    pub fn json(&self) -> String {
        let steps = self
            .steps
            .iter()
            .map(|step| Json::object([("text", Json::text(&step.text)), ("from", origins(&step.from, self.sources))]));
        let object = Json::object([
            ("format", Json::count(1)),
            ("result", Json::text(&self.name)),
            ("title", Json::text(&self.title)),
            ("steps", Json::List(steps.collect())),
        ]);
        object.document()
    }
}
