//! The committed reference is what the program says today. `SNAPSHOTS=overwrite cargo test --test reference` writes it anew.

use std::path::Path;
use std::process::Command;

fn said(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_svcplan")).args(args).output().expect("built by cargo");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn current(path: &str, args: &[&str]) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let today = said(args);
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        std::fs::write(&file, today).expect("the source tree is writable");
        return;
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        committed == today,
        "{path} is not what `svcplan {}` prints; SNAPSHOTS=overwrite writes it",
        args.join(" ")
    );
}

#[test]
fn the_format() {
    current("docs/format.md", &["explain", "format"]);
}

#[test]
fn the_rules() {
    current("docs/rules.md", &["explain"]);
}

#[test]
fn the_settings() {
    current("docs/settings.md", &["explain", "settings"]);
}

#[test]
fn the_schemas() {
    current("docs/plan.schema.json", &["schema"]);
    current("docs/settings.schema.json", &["schema", "settings"]);
}

#[test]
fn the_manual() {
    current("docs/svcplan.1", &["man"]);
}

#[test]
fn every_word_of_list_can_be_explained() {
    for what in ["rules", "kpis"] {
        for line in said(&["list", what]).lines().filter(|line| line.starts_with("  ")) {
            let name = line.split_whitespace().next().expect("a name");
            assert!(!said(&["explain", name]).is_empty(), "{name}");
        }
    }
}
