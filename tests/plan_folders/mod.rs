//! Plans in folders of this repository, for tests: where they are, what they include, what was found in them.

// Each test program uses a part of this.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

use svcplan::lint::Outcome;
use svcplan::load::{Files, ReadProblem};

/// The files of one plan's folder.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// The folder a plan file lies in.
    pub(crate) fn of(plan: &Path) -> Self {
        Self(plan.parent().expect("a file lies in a folder").to_owned())
    }
}

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadProblem> {
        std::fs::read(self.0.join(path)).map_err(|_| ReadProblem::NotFound)
    }
}

/// Files that are only in memory: path and text.
pub(crate) struct Memory(pub(crate) Vec<(String, String)>);

impl Files for Memory {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadProblem> {
        let file = self.0.iter().find(|(name, _)| name == path);
        file.map(|(_, text)| text.clone().into_bytes()).ok_or(ReadProblem::NotFound)
    }
}

/// The `NAME/plan.toml` below a folder of the repository, in order of their names.
pub(crate) fn plan_files(folder: &str) -> Vec<(String, PathBuf)> {
    let mut out: Vec<(String, PathBuf)> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{folder}: {error}"))
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.join("plan.toml").is_file())
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), path.join("plan.toml")))
        .collect();
    out.sort();
    out
}

/// All TOML files beside a plan file, itself among them.
pub(crate) fn toml_files(plan: &Path) -> Vec<PathBuf> {
    let folder = plan.parent().expect("a file lies in a folder");
    let mut out: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("readable")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    out.sort();
    out
}

/// The findings, a line each: place, level, rule, message and the text they stand at.
pub(crate) fn found(outcome: &Outcome) -> Vec<String> {
    let line = |d: &svcplan::diagnostic::Diagnostic| {
        let at = outcome.sources.position(d.span.file, d.span.start);
        let file = &outcome.sources.file(d.span.file).path;
        let text = outcome.sources.slice(d.span).lines().next().unwrap_or("");
        format!("{file}:{}:{}: {} {}: {} [{text}]", at.line, at.column, d.level.as_str(), d.rule.name, d.message)
    };
    outcome.diagnostics.iter().map(line).collect()
}
