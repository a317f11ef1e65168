//! Bytes → plan, with every fault of every file in one run.
//!
//! In: the bytes of a plan file and a way to get the files it includes. Out: a typed plan, the texts it was read from, and
//! findings. Nothing here touches the disk, prints, or stops at the first problem.

mod around;
mod comments;
mod decode;
mod decode_compound;
mod decode_scalar;
pub(crate) mod findings;
mod include;
mod node;
mod record;
mod shape;
mod slip;
mod slip_value;
mod slip_yaml;
mod suggest;
mod syntax;
mod toml;
mod toml_damaged;
mod toml_events;
mod words_in_file;
mod yaml;

pub use comments::Comment;
pub(crate) use decode::{Decode, Decoder};
pub use decode::{Element, Mention};
pub(crate) use decode_compound::{after, record_table};
pub(crate) use decode_scalar::choice_word;
pub use include::{Files, NoFiles, ReadProblem};
pub(crate) use node::Node;
pub use shape::{FieldInfo, RecordInfo, Shape};
pub(crate) use suggest::nearest;
pub(crate) use words_in_file::words_in_file;

use std::borrow::Cow;

use crate::diagnostic::Diagnostic;
use crate::plan::Plan;
use crate::source::{FileId, Sources, Span};
use node::{Table, Value};
use syntax::SyntaxError;

/// No plan is larger; what is larger is not read.
pub const MAX_BYTES: u64 = 1 << 20;

/// A plan as read, with everything that was noticed on the way.
#[derive(Debug)]
pub struct Loaded {
    /// The texts; the first is the plan file.
    pub sources: Sources,
    /// The plan, as far as it could be read.
    pub plan: Plan,
    /// Faults found while reading.
    pub findings: Vec<Diagnostic>,
    /// Every reference by id.
    pub mentions: Vec<Mention>,
    /// Every table and keyed element with its extent, outer before inner.
    pub elements: Vec<Element>,
    /// Remarks addressed to this program.
    pub comments: Vec<Comment>,
}

/// Whether a text looks like a plan rather than any other TOML or YAML file: a top-level `plan` table and a `format` key.
pub fn looks_like_plan(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let starts =
        |line: &str, key: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(['=', ':']));
    let mut format = false;
    let mut plan = false;
    for line in text.lines() {
        format |= starts(line, "format") || starts(line, "\"format\"");
        plan |= line.starts_with("[plan]")
            || line.starts_with("[ plan ]")
            || starts(line, "plan")
            || line.starts_with("plan.");
        if format && plan {
            return true;
        }
    }
    false
}

/// Reads a plan.
///
/// `path` is shown to people and decides between TOML and YAML (`.yaml`, `.yml`); `files` gives what the plan includes.
pub fn load(path: &str, bytes: Vec<u8>, files: &dyn Files) -> Loaded {
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let mut comments = Vec::new();
    let Some(main) = add_text(&mut sources, path, bytes, &mut findings) else {
        return Loaded {
            sources,
            plan: Plan::default(),
            findings,
            mentions: Vec::new(),
            elements: Vec::new(),
            comments,
        };
    };
    let parts = include::gather(&mut sources, main, files, &mut findings);
    // The tree borrows the texts, so from here on `sources` only lends.
    let mut root: Option<Table<'_>> = None;
    for part in &parts {
        let table = read_file(&sources, *part, &mut findings, &mut comments);
        match &mut root {
            None => root = Some(table),
            Some(root) => include::merge(root, table, &sources, &mut findings),
        }
    }
    let root = root.unwrap_or_default();
    let mut decoder = Decoder::new(&sources);
    let span = Span::new(main, 0..0);
    let plan = Plan::decode(Node { span, value: Value::Table(root) }, &mut decoder).unwrap_or_default();
    let (mentions, elements) = (decoder.mentions, decoder.elements);
    findings.append(&mut decoder.findings);
    findings.extend(unsupported_format(&plan));
    Loaded { plan, findings, mentions, elements, comments, sources }
}

/// The finding about a plan in a format that this program does not read.
fn unsupported_format(plan: &Plan) -> Option<Diagnostic> {
    let format = plan.format.located().filter(|format| format.value != crate::plan::FORMAT.into())?;
    let message = format!(
        "this plan is written in format {}, and this program reads format {}",
        format.value,
        crate::plan::FORMAT
    );
    let mut found = Diagnostic::new(&findings::unsupported_format::RULE, format.span, message);
    found.help(if format.value > crate::plan::FORMAT.into() {
        "install a newer svcplan".to_owned()
    } else {
        format!("write `format = {}`", crate::plan::FORMAT)
    });
    Some(found)
}

/// Reads a text that is no plan but written the same way: settings, the catalogue. Gives the sources for printing.
pub(crate) fn decode_with_sources<T: Decode>(path: &str, text: String) -> (Option<T>, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let file = sources.add(path, text);
    let mut findings = Vec::new();
    let read = {
        let table = read_file(&sources, file, &mut findings, &mut Vec::new());
        let mut decoder = Decoder::new(&sources);
        let read = T::decode(Node { span: Span::new(file, 0..0), value: Value::Table(table) }, &mut decoder);
        findings.append(&mut decoder.findings);
        read
    };
    (read, findings, sources)
}

/// The same for texts whose places nobody asks for.
pub(crate) fn decode_text<T: Decode>(path: &str, text: &str) -> (Option<T>, Vec<Diagnostic>) {
    let (read, findings, _) = decode_with_sources(path, text.to_owned());
    (read, findings)
}

/// One list of strings of a data file: `[section] key = ["…"]`.
#[derive(Debug)]
pub(crate) struct Strings<'s> {
    /// Its key.
    pub(crate) key: Cow<'s, str>,
    /// The strings.
    pub(crate) values: Vec<Cow<'s, str>>,
}

/// The lists of strings of a data file that this program brings along.
pub(crate) fn strings_of(text: &'static str) -> Vec<Strings<'static>> {
    let (table, errors) = toml::read(FileId(0), text);
    debug_assert!(errors.is_empty(), "{errors:?}");
    let mut found = Vec::new();
    for section in table.entries {
        let Value::Table(lists) = section.node.value else { continue };
        for list in lists.entries {
            let Value::List(items) = list.node.value else { continue };
            let values = items.into_iter().filter_map(|item| match item.value {
                Value::Text(text) => Some(text),
                _ => None,
            });
            found.push(Strings { key: list.key, values: values.collect() });
        }
    }
    found
}

fn read_file<'s>(
    sources: &'s Sources,
    file: FileId,
    findings: &mut Vec<Diagnostic>,
    comments: &mut Vec<Comment>,
) -> Table<'s> {
    let source = sources.file(file);
    let (table, errors): (Table<'_>, Vec<SyntaxError>) =
        if is_yaml(&source.path) { yaml::read(file, &source.text) } else { toml::read(file, &source.text) };
    findings.extend(errors.iter().map(|error| syntax::finding(sources, error)));
    comments::gather(file, &source.text, &table, comments);
    table
}

/// Whether a path names a YAML file.
pub fn is_yaml(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    lower.ends_with(".yaml") || lower.ends_with(".yml")
}

/// Adds a file's text, or reports why its bytes are no text. Gives `None` if there is nothing to read on.
fn add_text(sources: &mut Sources, path: &str, bytes: Vec<u8>, findings: &mut Vec<Diagnostic>) -> Option<FileId> {
    use findings::{empty_file, not_text};
    // Most texts have none, and `contains` asks that faster than `position`.
    let nul = bytes.contains(&0).then(|| bytes.iter().position(|b| *b == 0)).flatten();
    match String::from_utf8(bytes) {
        Ok(text) if text.trim_matches(['\u{feff}', ' ', '\n', '\r', '\t']).is_empty() => {
            let file = sources.add(path, text);
            let mut found = Diagnostic::new(&empty_file::RULE, Span::new(file, 0..0), "the file is empty");
            found.help("`svcplan init` writes a plan to start from");
            findings.push(found);
            None
        }
        Ok(text) => {
            let file = sources.add(path, text);
            let Some(at) = nul else { return Some(file) };
            let mut found = Diagnostic::new(
                &not_text::RULE,
                Span::new(file, at..at + 1),
                "this is not a text file: it has a zero byte",
            );
            found.help("save the plan as plain text in UTF-8");
            findings.push(found);
            None
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let file = sources.add(path, text);
            let byte = error.as_bytes().get(at).copied().unwrap_or_default();
            let message = if nul.is_some() {
                "this is not a text file".to_owned()
            } else {
                format!("this byte (0x{byte:02X}) is no character of UTF-8")
            };
            let end = at + '\u{fffd}'.len_utf8();
            let mut found = Diagnostic::new(&not_text::RULE, Span::new(file, at..end), message);
            found.help("save the plan as plain text in UTF-8; in most editors the encoding stands in the status bar");
            findings.push(found);
            None
        }
    }
}
