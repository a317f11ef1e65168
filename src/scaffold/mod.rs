//! What `init` writes: a starter plan and the files that make a folder a plan repository.
//!
//! In: the name of a starter, today, and a few answers. Out: paths and texts. It writes nothing itself.

mod calendar;
mod repository;
mod yaml;

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};

/// The starter plans, as they stand in the source tree.
static PLANS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/plans");

/// The day the starter plans were written for; `init` moves their dates from here.
pub const WRITTEN_ON: (i32, u32, u32) = (2026, 11, 21);

/// A starter plan.
#[derive(Clone, Debug)]
pub struct Starter {
    /// Its name.
    pub name: &'static str,
    /// For whom it is, from the remark on its second line.
    pub purpose: String,
    /// The organisation it speaks of.
    pub organization: String,
}

/// What somebody said about the plan to be written.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// The organisation's own name.
    pub organization: Option<String>,
    /// Whether the plan is written as YAML.
    pub yaml: bool,
}

/// A file to be written, by its path in the new repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Relative, with forward slashes.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// All starter plans, by name.
pub fn starters() -> Vec<Starter> {
    let mut found: Vec<Starter> = PLANS.dirs().filter_map(|dir| starter(dir.path().to_str()?)).collect();
    found.sort_by_key(|starter| starter.name);
    found
}

fn starter(name: &'static str) -> Option<Starter> {
    let text = PLANS.get_file(format!("{name}/plan.toml"))?.contents_utf8()?;
    let purpose = text.lines().skip(1).find_map(|line| line.strip_prefix("# ")).unwrap_or("").to_owned();
    let table: toml::Table = text.parse().ok()?;
    let organization = table.get("plan")?.get("organization")?.as_str()?.to_owned();
    Some(Starter { name, purpose, organization })
}

/// The files of a new plan repository, with every date moved so that the plan is of today.
pub fn files(starter: &Starter, today: NaiveDate, answers: &Answers) -> Vec<NewFile> {
    let months = calendar::months_between(written_on(), today);
    let mut out = Vec::new();
    let folder = PLANS.get_dir(starter.name).expect("a starter was made from this folder");
    for file in folder.files() {
        let (Some(path), Some(text)) = (file.path().file_name().and_then(|n| n.to_str()), file.contents_utf8()) else {
            continue;
        };
        let mut text = calendar::shift(text, months);
        if let Some(name) = &answers.organization {
            text = text.replace(&starter.organization, &toml_text(name));
        }
        let (path, text) = if answers.yaml && path.ends_with(".toml") {
            (path.replace(".toml", ".yaml"), yaml::from_toml(&text))
        } else {
            (path.to_owned(), text)
        };
        out.push(NewFile { path, text });
    }
    out.extend(repository::files(starter, answers));
    out
}

fn written_on() -> NaiveDate {
    let (year, month, day) = WRITTEN_ON;
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

/// A text as it stands between quotation marks in TOML.
fn toml_text(text: &str) -> String {
    let mut out = String::new();
    for c in text.trim().chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
