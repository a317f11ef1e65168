//! Findings as short lines, for tests that state which there are.

use chrono::NaiveDate;
use svcplan::lint::{self, Outcome};
use svcplan::load::{Files, NoFiles};
use svcplan::report::{self, Format, Style};
use svcplan::rule::Level;
use svcplan::settings::Settings;

fn judge(path: &str, bytes: &[u8], files: &dyn Files) -> Outcome {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    lint::check(path, bytes.to_vec(), files, &Settings::on(day))
}

/// The findings of level error as `line:column rule: message`.
pub(crate) fn found(path: &str, bytes: &[u8]) -> Vec<String> {
    found_in(path, bytes, &NoFiles)
}

/// The same for a plan of several files; the path stands before what is in another file than the plan's own.
pub(crate) fn found_in(path: &str, bytes: &[u8], files: &dyn Files) -> Vec<String> {
    let outcome = judge(path, bytes, files);
    let errors = outcome.diagnostics.iter().filter(|found| found.level == Level::Error);
    errors
        .map(|found| {
            let at = outcome.sources.position(found.span.file, found.span.start);
            let file = &outcome.sources.file(found.span.file).path;
            let file = if file == path { String::new() } else { format!("{file} ") };
            format!("{file}{}:{} {}: {}", at.line, at.column, found.rule.name, found.message)
        })
        .collect()
}

/// Those of one rule.
pub(crate) fn lines(found: &[String], rule: &str) -> Vec<String> {
    found.iter().filter(|line| line.contains(&format!(" {rule}: "))).cloned().collect()
}

/// All findings as people see them.
pub(crate) fn printed(path: &str, bytes: &[u8]) -> String {
    let outcome = judge(path, bytes, &NoFiles);
    let style = Style { color: false, width: 80 };
    outcome.diagnostics.iter().map(|found| report::item(Format::Text, style, &outcome.sources, found).text).collect()
}
