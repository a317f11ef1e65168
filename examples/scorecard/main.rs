//! How often the reader of statements agrees with labels.
//!
//! `cargo run --example scorecard` prints the figures of the tuned and the set-aside statements of the project, and the worst
//! misses of the tuned ones. With paths it scores those files instead. Misses of the set-aside statements are never printed: whoever
//! looks at them turns them into tuned ones.

#![expect(clippy::print_stdout, reason = "printing is what this program is for")]

mod agreement;
mod labels;
mod print;

use std::error::Error;
use std::path::PathBuf;

use labels::Labelled;

fn main() -> Result<(), Box<dyn Error>> {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if paths.is_empty() {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/statements");
        let tuned = labels::read(&folder.join("tuned.jsonl"))?;
        let set_aside = labels::read(&folder.join("set_aside.jsonl"))?;
        print::table(&[("tuned", &agreement::score(&tuned)), ("set aside", &agreement::score(&set_aside))]);
        println!("{}", print::brief(&agreement::score(&tuned), &agreement::score(&set_aside)));
        print::misses(&tuned);
        return Ok(());
    }
    for path in paths {
        let statements: Vec<Labelled> = labels::read(&path)?;
        print::table(&[(&path.display().to_string(), &agreement::score(&statements))]);
        print::misses(&statements);
    }
    Ok(())
}
