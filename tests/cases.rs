//! Faulty plans with marks where findings are expected, checked both ways: every mark is found, every finding is marked.
//!
//! `#~ RULE` at the end of a line says that a finding of that rule starts on this line, `#^ RULE` on a line below says it of
//! the nearest line above that is no such mark. Several rules stand side by side. A folder is one plan: its `plan.toml` with
//! the files that it includes.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use svcplan::lint;
use svcplan::load::{Files, NoFiles, ReadProblem};
use svcplan::settings::Settings;

struct Folder(PathBuf);

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadProblem> {
        fs::read(self.0.join(path)).map_err(|_| ReadProblem::NotFound)
    }
}

/// File, line, rule.
type Place = (String, usize, String);

fn marks(path: &str, text: &str) -> Vec<Place> {
    let mut out = Vec::new();
    let mut marked = 0;
    for (n, line) in text.lines().enumerate() {
        let line = line.trim_end();
        if let Some(rules) = line.trim_start().strip_prefix("#^ ") {
            out.extend(rules.split_whitespace().map(|rule| (path.to_owned(), marked, rule.to_owned())));
            continue;
        }
        marked = n + 1;
        if let Some((_, rules)) = line.split_once("#~ ") {
            out.extend(rules.split_whitespace().map(|rule| (path.to_owned(), marked, rule.to_owned())));
        }
    }
    out
}

/// The findings of a plan, and what its texts say that they should be.
fn found_and_marked(path: &Path) -> (Vec<Place>, Vec<Place>, Vec<String>) {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let folder = path.is_dir().then(|| Folder(path.to_owned()));
    let main = if folder.is_some() { path.join("plan.toml") } else { path.to_owned() };
    let name = main.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
    let bytes = fs::read(&main).expect("readable");
    let files: &dyn Files = folder.as_ref().map_or(&NoFiles, |folder| folder);
    let outcome = lint::check(&name, bytes, files, &Settings::on(day));
    let mut marked = Vec::new();
    for (_, file) in outcome.sources.iter() {
        marked.extend(marks(&file.path, &file.text));
    }
    let mut found = Vec::new();
    let mut said = Vec::new();
    for d in &outcome.diagnostics {
        let line = outcome.sources.position(d.span.file, d.span.start).line;
        let file = outcome.sources.file(d.span.file).path.clone();
        said.push(format!("{file}:{line}: {}: {} [{}]", d.rule.name, d.message, outcome.sources.slice(d.span)));
        found.push((file, line, d.rule.name.to_owned()));
    }
    found.sort();
    marked.sort();
    (found, marked, said)
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut all: Vec<PathBuf> =
        fs::read_dir(folder).expect("there").map(|entry| entry.expect("readable").path()).collect();
    all.sort();
    all
}

/// Takes each of `some` out of `all` once; what is left has no partner.
fn without(all: &[Place], some: &[Place]) -> Vec<String> {
    let mut rest = some.to_vec();
    let mut left = Vec::new();
    for place in all {
        match rest.iter().position(|other| other == place) {
            Some(at) => {
                rest.swap_remove(at);
            }
            None => left.push(format!("  {}:{}: {}", place.0, place.1, place.2)),
        }
    }
    left
}

#[test]
fn every_mark_is_found_and_every_finding_is_marked() {
    let mut wrong = Vec::new();
    for case in cases() {
        let (found, marked, said) = found_and_marked(&case);
        let (missed, surplus) = (without(&marked, &found), without(&found, &marked));
        if missed.is_empty() && surplus.is_empty() {
            continue;
        }
        wrong.push(format!(
            "{}\n marked and not found:\n{}\n found and not marked:\n{}\n all findings:\n  {}\n",
            case.display(),
            missed.join("\n"),
            surplus.join("\n"),
            said.join("\n  ")
        ));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_cases_are_what_their_names_say() {
    let cases = cases();
    assert!(cases.len() >= 12, "{} cases", cases.len());
    let text = |part: &str| {
        let case = cases.iter().find(|case| case.to_string_lossy().contains(part)).expect(part);
        fs::read_to_string(case).expect("text")
    };
    let crlf = text("crlf");
    assert!(
        crlf.lines().count() > 20 && crlf.matches("\r\n").count() == crlf.matches('\n').count(),
        "an editor or git changed the line ends"
    );
    assert!(!text("umlauts").is_ascii());
}

#[test]
fn marks_are_read() {
    let text = "a = 1 #~ one two\n#^ three\n#^ four\nb = 2\n";
    let place = |line, rule: &str| ("f".to_owned(), line, rule.to_owned());
    assert_eq!(marks("f", text), [place(1, "one"), place(1, "two"), place(1, "three"), place(1, "four")]);
}
