//! The quick reader against the slow one: either the same tree to the last byte, or nothing.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proptest::prelude::*;

use super::super::node::{Table, Value};
use super::super::toml::read_slowly;
use super::read;
use crate::source::FileId;

/// Whether the quick reader took the text; fails where it gave anything else than the slow one.
fn compare(text: &str) -> bool {
    let Some(quick) = read(FileId(3), text) else {
        return false;
    };
    let (slow, errors) = read_slowly(FileId(3), text);
    assert!(errors.is_empty(), "taken in spite of an error: {text:?}");
    assert_eq!(quick, slow, "{text:?}");
    true
}

/// Whether the quick reader takes what the slow one is not asked about.
fn takes(text: &str) -> bool {
    read(FileId(3), text).is_some()
}

fn toml_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the repository") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            toml_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            found.push(path);
        }
    }
}

static FILES: LazyLock<Vec<(PathBuf, String)>> = LazyLock::new(|| {
    let mut paths = Vec::new();
    for folder in ["plans", "examples", "tests"] {
        toml_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut paths);
    }
    paths.sort();
    let text = |path: PathBuf| std::fs::read_to_string(&path).ok().map(|text| (path, text));
    paths.into_iter().filter_map(text).collect()
});

#[test]
fn every_clean_file_of_the_repository_is_taken() {
    let mut clean = 0;
    for (path, text) in FILES.iter() {
        let taken = compare(text);
        if read_slowly(FileId(0), text).1.is_empty() {
            clean += 1;
            assert!(taken, "{} is clean", path.display());
        }
    }
    assert!(clean > 20, "only {clean} clean files");
}

#[test]
fn every_form_of_toml_is_taken() {
    for text in [
        "",
        "\u{feff}a = 1\n[b]\nc = 2",
        "# only a remark",
        "a = 1\r\nb = 'x'\r\n[c] # remark\r\n",
        "a.b.c = 1\na.d = 2\n\"e f\".'g' = 3",
        "[ a . \"b\" ]\nx = 1\n[a.c]\n[a.b.d]\ny.z = 2\ny.w = { u.v = 1, u.t = 2 }",
        "[a]\nb.c = 1\n[a.b.d]\nx = 1",
        "[[a]]\nx = 1\n[a.b]\ny = 1\n[[a]]\n[a.b]\n[[a.c]]\n[[a.c]]\nz = []",
        "[[a.b]]\n[c]\n[[a.b]]\n[a.d]",
        "a = [ 1, [ {b = 1}, { } ], 'x', # remark\n ]",
        "a = {b = 1,\n c = [2],\n}",
        "a = 1_000\nb = -1_0.5_0e+1_0\nc = 0xFF_ff\nd = 0o17\ne = 0b1_1\nf = +3\ng = inf\nh = nan",
        "a = 0xffffffffffffffffffffffffffffffffffffff",
        "a = 2027-01-31\nb = 2027-01-31T10:00:00Z\nc = 10:00:00\nd = 2027-01-31 10:00",
        "a = \"x\\ty\"\nb = \"\"\"\nx\\\n  y\"\"\"\nc = '''\nx\ny'''\nd = \"\\u00e4\"\ne = true",
        "\"\" = 1",
        "[a.b]\nx = 1\n[c]\n[a]\ny = 1\n[a.d]",
        "[a.b.c]\n[[a.d]]\n[a]\ne = 1\n[a.b]\nf = 1",
        "[[a]]\n[a.b.c]\n[a.b]",
    ] {
        assert!(compare(text), "declined: {text:?}");
    }
}

#[test]
fn whatever_is_odd_is_left_to_the_slow_reader() {
    for text in [
        "a = 1\na = 2",
        "[a]\n[a]",
        "[a.b]\n[a]\nb = 1",
        "[a.b.c]\n[a]\nb.d = 1",
        "[a.b]\n[a]\n[a]",
        "[a]\nb.c = 1\n[a.b]",
        "a.b.c = 1\n[a.b]",
        "a.b = 1\n[a]",
        "a = {}\n[a.b]",
        "a = {b = 1}\na.c = 2",
        "a = [{}]\n[[a]]",
        "[[a]]\n[a]",
        "[a]\n[[a]]",
        "a = {b.c = 1, b = 2}",
        "a = 1\na.b = 2",
        "a =",
        "a",
        "= 1",
        "[a",
        "[]",
        "[a]]",
        "a = [1",
        "a = {b = [}]",
        "a = \"x",
        "a = 1 b = 2",
        "a = 2027-02-30",
        "a = 01",
        "a = 1__0",
        "a = \"\\q\"",
        "# \u{1}",
        "a = 1\rb = 2",
    ] {
        assert!(!compare(text), "taken: {text:?}");
    }
    let deep = |n: usize| format!("a = {}{}", "[".repeat(n), "]".repeat(n));
    assert!(compare(&deep(64)));
    assert!(!compare(&deep(65)));
    assert!(!compare(&format!("{}a = 1", "a.".repeat(64))));
    for name in [".a".repeat(100_000), " . a".repeat(50_000)] {
        assert!(!takes(&format!("a{name} = 1")));
        assert!(!takes(&format!("[a{name}]\nb = 1")));
        assert!(!takes(&format!("a = {{ a{name} = 1 }}")));
    }
    let many = |n: usize| (0..n).map(|n| format!("[a{n}]\n")).collect::<String>();
    assert!(compare(&many(100)));
    assert!(!compare(&many(1000)));
    let long = |n: usize| format!("a = [{}]", "1,".repeat(n));
    assert!(compare(&long(19_999)));
    assert!(!compare(&long(20_000)));
}

#[test]
fn text_and_numbers_are_borrowed() {
    let text = "a = \"x\"\nb = 12.5\n'c' = 'y'";
    let Table { entries, .. } = read(FileId(0), text).expect("clean");
    for entry in &entries {
        assert!(matches!(entry.key, std::borrow::Cow::Borrowed(_)));
        assert!(matches!(
            entry.node.value,
            Value::Text(std::borrow::Cow::Borrowed(_)) | Value::Number(std::borrow::Cow::Borrowed(_))
        ));
    }
}

/// Keys of few names, so that they meet.
fn key() -> impl Strategy<Value = String> {
    let part = prop_oneof![6 => "[a-d]", 1 => "\"[a-d ]\"", 1 => "'[a-d.]'"];
    let dot = prop_oneof![5 => Just("."), 1 => Just(" . ")];
    prop_oneof![
        4 => part.clone(),
        1 => (part.clone(), dot, part.clone()).prop_map(|(a, dot, b)| format!("{a}{dot}{b}")),
        1 => prop::collection::vec(part, 3..5).prop_map(|parts| parts.join(".")),
    ]
}

fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "-?[0-9]{1,3}",
        "[1-9][0-9]?_[0-9]{3}",
        "[0-9]\\.[0-9](e[0-9])?",
        "0x[0-9a-f]{1,4}",
        "\"[a-zä ]{0,5}\"",
        "\"a\\\\n[a-z]?\"",
        "'[a-z#\\[]{0,5}'",
        "\"\"\"\n?[a-z\n]{0,6}\"\"\"",
        "20[0-9]{2}-[01][0-9]-[0-3][0-9]",
        "20[0-9]{2}-0[1-9]-1[0-9][T ]1[0-9]:00:00Z?",
        Just("true".to_owned()),
        Just("inf".to_owned()),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let comma = prop_oneof![3 => Just(", "), 1 => Just(",\n "), 1 => Just(" ,")];
        prop_oneof![
            (prop::collection::vec(inner.clone(), 0..4), comma.clone())
                .prop_map(|(items, comma)| format!("[{}]", items.join(comma))),
            (prop::collection::vec((key(), inner), 0..4), comma).prop_map(|(pairs, comma)| {
                let pairs: Vec<String> = pairs.into_iter().map(|(key, value)| format!("{key} = {value}")).collect();
                format!("{{ {} }}", pairs.join(comma))
            }),
        ]
    })
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => (key(), value()).prop_map(|(key, value)| format!("{key} = {value}")),
        2 => key().prop_map(|key| format!("[{key}]")),
        1 => key().prop_map(|key| format!("[[{key}]]")),
        1 => "( {0,2}#[a-z]{0,3})?",
    ]
}

fn document() -> impl Strategy<Value = String> {
    let ending = prop_oneof![9 => Just("\n"), 1 => Just("\r\n")];
    (prop::collection::vec(line(), 0..10), ending, prop::bool::weighted(0.1))
        .prop_map(|(lines, ending, mark)| format!("{}{}", if mark { "\u{feff}" } else { "" }, lines.join(ending)))
}

/// Text with some pieces taken out, doubled or overwritten.
fn mutate(text: &str, changes: &[(prop::sample::Index, usize, u8, String)]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (at, length, kind, new) in changes {
        if letters.is_empty() {
            break;
        }
        let start = at.index(letters.len());
        let end = (start + length).min(letters.len());
        let piece: Vec<char> = letters[start..end].to_vec();
        match kind {
            0 => drop(letters.drain(start..end)),
            1 => drop(letters.splice(start..start, piece)),
            2 => letters.extend(piece),
            _ => drop(letters.splice(start..start, new.chars())),
        }
    }
    letters.into_iter().collect()
}

fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, u8, String)>> {
    let new = prop_oneof!["[\\[\\]{}=.,\"'# \n\r\t_-]", "\\PC", "\n\\[\\[?[a-d]\\]\\]?\n", "\n[a-d]\\.[a-d] = 1\n"];
    prop::collection::vec((any::<prop::sample::Index>(), 1..40usize, 0..4u8, new), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn documents_read_the_same(text in document()) {
        compare(&text);
    }

    #[test]
    fn spoilt_documents_read_the_same(text in document(), changes in changes()) {
        compare(&mutate(&text, &changes));
    }

    #[test]
    fn spoilt_plans_read_the_same(file in any::<prop::sample::Index>(), changes in changes()) {
        compare(&mutate(&file.get(&FILES).1, &changes));
    }
}
