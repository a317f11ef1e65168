//! The files around a plan: settings, schema, CI workflow, README.

use super::{Answers, NewFile, Starter};
use crate::reference::schema;

const SETTINGS: &str = include_str!("svcplan.toml");
const WORKFLOW: &str = include_str!("workflow.yml");
const README: &str = include_str!("README.md");

/// The files, the plan's own name filled in.
pub(crate) fn files(starter: &Starter, answers: &Answers) -> Vec<NewFile> {
    let plan = if answers.yaml { "plan.yaml" } else { "plan.toml" };
    let organization = answers.organization.as_deref().unwrap_or(&starter.organization);
    let fill = |text: &str| text.replace("@PLAN@", plan).replace("@ORGANIZATION@", &heading(organization));
    let file = |path: &str, text: String| NewFile { path: path.to_owned(), text };
    vec![
        file("svcplan.toml", fill(SETTINGS)),
        file(".svcplan/plan.schema.json", schema::text()),
        file(".github/workflows/plan.yml", fill(WORKFLOW)),
        file("README.md", fill(README)),
    ]
}

/// A name as it may stand in a Markdown heading: one line, nothing that Markdown acts on.
fn heading(name: &str) -> String {
    let one_line: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    one_line.trim().chars().fold(String::new(), |mut out, c| {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '!' | '|') {
            out.push('\\');
        }
        out.push(c);
        out
    })
}
