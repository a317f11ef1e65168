//! `include = ["team.toml"]`: one plan over several files.
//!
//! Reading files is the caller's: here only names are judged, texts gathered and trees merged.

use std::collections::{HashMap, VecDeque};

use super::findings::{defined_twice, include_problem};
use super::node::{Node, Table, Value};
use super::{add_text, read_file};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Sources, Span};

/// More files than any department splits its plan into.
const MAX_FILES: usize = 32;

/// Why a file could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadProblem {
    /// No such file.
    NotFound,
    /// It lies outside the plan's folder, perhaps by a link.
    Outside,
    /// It is larger than [`super::MAX_BYTES`]; its size in bytes.
    TooLarge(u64),
    /// The system refused; its words.
    Unreadable(String),
}

/// Gives the files that a plan includes, by their path from the plan's folder.
pub trait Files: Sync {
    /// The bytes of a file. `path` is relative, with forward slashes, and has no `..`.
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadProblem>;
}

/// No files at all, for plans that stand alone.
#[derive(Clone, Copy, Debug)]
pub struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str) -> Result<Vec<u8>, ReadProblem> {
        Err(ReadProblem::NotFound)
    }
}

/// Adds the texts of all included files; gives the files in the order they are merged, the plan file first.
pub(crate) fn gather(
    sources: &mut Sources,
    main: FileId,
    files: &dyn Files,
    findings: &mut Vec<Diagnostic>,
) -> Vec<FileId> {
    let mut parts = vec![main];
    if !sources.file(main).text.contains("include") {
        return parts;
    }
    let folder = sources.file(main).path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let name = sources.file(main).path[folder.len()..].to_owned();
    let mut seen = vec![(name, Span::new(main, 0..0))];
    let mut queue: VecDeque<(String, Span)> = includes_of(sources, main).into();
    while let Some((path, span)) = queue.pop_front() {
        let mut refuse = |message: String, help: &str| {
            let mut found = Diagnostic::new(&include_problem::RULE, span, message);
            found.help(help);
            findings.push(found);
        };
        let path = path.trim_start_matches("./").to_owned();
        let inside = !path.is_empty()
            && !path.starts_with('/')
            && !path.contains(['\\', ':', '\0'])
            && path.split('/').all(|part| part != ".." && !part.is_empty());
        if !inside {
            refuse(
                format!("`{path}` lies outside the plan's folder"),
                "name a file beside the plan or in a folder below it, such as `\"team.toml\"`",
            );
            continue;
        }
        if let Some((_, first)) = seen.iter().find(|(known, _)| *known == path) {
            let first = *first;
            let mut found =
                Diagnostic::new(&include_problem::RULE, span, format!("`{path}` is part of this plan already"));
            if first != Span::new(main, 0..0) {
                found.also(first, "included here first");
            }
            found.help("include each file once; an included file need not name the plan file");
            findings.push(found);
            continue;
        }
        if seen.len() >= MAX_FILES {
            refuse(format!("more than {MAX_FILES} files make up this plan"), "join some of them");
            break;
        }
        seen.push((path.clone(), span));
        let bytes = match files.read(&path) {
            Ok(bytes) => bytes,
            Err(problem) => {
                match problem {
                    ReadProblem::NotFound => {
                        refuse(format!("there is no file `{path}`"), "paths count from the plan's folder");
                    }
                    ReadProblem::Outside => {
                        refuse(
                            format!("`{path}` leads outside the plan's folder"),
                            "copy the file into the plan's folder instead of linking to it",
                        );
                    }
                    ReadProblem::TooLarge(size) => {
                        refuse(
                            format!("`{path}` has {size} bytes; a plan file has at most {}", super::MAX_BYTES),
                            "a plan is text of some kilobytes; is this the right file?",
                        );
                    }
                    ReadProblem::Unreadable(why) => {
                        let help = if why.contains("regular file") {
                            "name a text file"
                        } else {
                            "check the file's permissions"
                        };
                        refuse(format!("`{path}` can't be read: {why}"), help);
                    }
                }
                continue;
            }
        };
        if let Some(file) = add_text(sources, &format!("{folder}{path}"), bytes, findings) {
            parts.push(file);
            queue.extend(includes_of(sources, file));
        }
    }
    parts
}

/// The `include` list of a file. Faults in it are left to the decoder, which sees it again.
fn includes_of(sources: &Sources, file: FileId) -> Vec<(String, Span)> {
    let table = read_file(sources, file, &mut Vec::new(), &mut Vec::new());
    let Some(Node { value: Value::List(items), .. }) = table.get("include").map(|entry| &entry.node) else {
        return Vec::new();
    };
    items
        .iter()
        .filter_map(|item| match &item.value {
            Value::Text(path) => Some((path.as_ref().to_owned(), item.span)),
            _ => None,
        })
        .collect()
}

/// Merges the tables of an included file into the plan; what both files define is reported with both places.
pub(crate) fn merge<'s>(into: &mut Table<'s>, from: Table<'s>, sources: &Sources, findings: &mut Vec<Diagnostic>) {
    into.damaged |= from.damaged;
    let mut places: HashMap<String, usize> =
        into.entries.iter().enumerate().map(|(n, mine)| (mine.key.as_ref().to_owned(), n)).collect();
    for entry in from.entries {
        // Each file may say which format it is written in and what it includes.
        if entry.key == "include" || entry.key == "format" {
            continue;
        }
        let Some(mine) = places.get(entry.key.as_ref()).and_then(|n| into.entries.get_mut(*n)) else {
            places.insert(entry.key.as_ref().to_owned(), into.entries.len());
            into.entries.push(entry);
            continue;
        };
        match (&mut mine.node.value, entry.node.value) {
            (Value::Table(mine), Value::Table(theirs))
                if !is_element(mine, sources) || !is_element(&theirs, sources) =>
            {
                merge(mine, theirs, sources, findings);
            }
            _ => {
                let key = &entry.key;
                let mut found = Diagnostic::new(
                    &defined_twice::RULE,
                    entry.key_span,
                    format!("`{key}` is defined in two files of this plan"),
                );
                found
                    .also(mine.key_span, "defined here first")
                    .help("keep one of the two, or give the second another name");
                findings.push(found);
            }
        }
    }
}

/// Whether a table holds values of its own, so that two of the same name can't be one.
fn is_element(table: &Table<'_>, _: &Sources) -> bool {
    table.entries.iter().any(|entry| !matches!(entry.node.value, Value::Table(_)))
}
