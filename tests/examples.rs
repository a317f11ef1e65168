//! The documents beside the examples are what the program writes today. `SNAPSHOTS=overwrite cargo test --test examples` renders them anew.

use std::path::PathBuf;
use std::process::Command;

fn examples() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    let entries = std::fs::read_dir(folder).expect("examples are part of the project");
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.is_dir() && !path.join("main.rs").exists())
        .collect();
    found.sort();
    found
}

#[test]
fn documents_are_current() {
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite");
    let examples = examples();
    assert!(examples.len() >= 3);
    for example in examples {
        let mut command = Command::new(env!("CARGO_BIN_EXE_svcplan"));
        command.arg("render").arg(&example).args(["--as-of", "2026-11-21"]);
        if !overwrite {
            command.arg("--check");
        }
        let output = command.output().expect("built by cargo");
        assert!(
            output.status.success(),
            "{}: {}{}",
            example.display(),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
