//! Words of a language stand in the data files of the reader of statements, not in its code.
//!
//! A quoted run of letters in the code is a word that somebody compares with, unless it is the name of a section, a key or a KPI.

use std::fs;
use std::path::{Path, PathBuf};

/// Files whose quoted words are keys of the data files, or sentences for people.
const NAMES_AND_MESSAGES: [&str; 8] =
    ["advice.rs", "class.rs", "ending.rs", "feast.rs", "lexicon.rs", "meaning.rs", "reading.rs", "tag.rs"];

/// Names of KPIs, codes and parts of a reading that are a single word.
const NAMES: [&str; 12] =
    ["backlog", "ces", "csat", "day", "deadline", "half", "metric", "month", "nps", "quarter", "statement", "week"];

fn code(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the sources") {
        let path = entry.expect("an entry of it").path();
        if path.is_dir() {
            code(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !NAMES_AND_MESSAGES.iter().any(|name| path.ends_with(name))
        {
            found.push(path);
        }
    }
}

/// The quoted words of a line of code.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    let code = line.split("//").next().unwrap_or_default();
    code.split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| !text.is_empty() && text.chars().all(|c| c.is_alphabetic() || c == '\''))
        .filter(|text| text.chars().any(char::is_alphabetic))
}

#[test]
fn no_word_of_a_language_stands_in_code() {
    let mut files = Vec::new();
    code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/statement"), &mut files);
    assert!(files.len() > 30, "the reader was not found: {files:?}");
    let mut words = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).expect("a file of the sources");
        let program = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        for (n, line) in program.lines().enumerate() {
            words.extend(
                quoted(line)
                    .filter(|word| !NAMES.contains(word))
                    .map(|word| format!("{}:{}: {word}", path.display(), n + 1)),
            );
        }
    }
    assert!(words.is_empty(), "words belong into src/statement/en: {words:#?}");
}

#[test]
fn a_word_in_code_is_seen() {
    let line = r#"if s.slice(at).eq_ignore_ascii_case("than") || word == "24/7" { // "not""#;
    assert_eq!(quoted(line).collect::<Vec<_>>(), ["than"]);
}
