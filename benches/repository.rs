//! Speed and memory of `check`, as ratios on one machine. Run with `cargo bench --bench repository`.
//!
//! First, a repository of 10,000 plans: `svcplan check` against a program that only reads and `DeTable`-parses the same bytes on as
//! many threads. Then one plan, cold process, against this program doing nothing, which is smaller than svcplan and so the harder
//! comparison. Pairs run in turn; medians are printed.
//!
//! Peak memory is the kernel's high-water mark of the child, read until it ends (Linux only; short runs are not looked at).

#![allow(clippy::print_stdout, reason = "what a benchmark prints is its result")]

#[path = "support/generator.rs"]
mod generator;
#[path = "support/pairs.rs"]
mod pairs;

use std::path::{Path, PathBuf};
use std::process::Command;

use pairs::report;
use rayon::prelude::*;

const PLANS: usize = 10_000;
const PAIRS: usize = 7;
const COLD_PAIRS: usize = 60;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    match args.get(1).map(String::as_str) {
        Some("--nothing") => {}
        Some("--parse-only") => parse_only(Path::new(&args[2])),
        // `cargo test --benches` asks for no measurement.
        Some("--test") => {}
        _ => measure(),
    }
}

/// The baseline: the same walk, the same bytes, nothing but the TOML parser.
fn parse_only(folder: &Path) {
    let files: Vec<PathBuf> = ignore::WalkBuilder::new(folder)
        .require_git(false)
        .sort_by_file_name(std::ffi::OsStr::cmp)
        .build()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()))
        .map(ignore::DirEntry::into_path)
        .collect();
    let tables: usize = files
        .par_iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).expect("written by this program");
            toml::de::DeTable::parse_recoverable(&text).0.get_ref().len()
        })
        .sum();
    assert!(tables > files.len(), "nothing was parsed");
}

fn measure() {
    let folder = std::env::temp_dir().join(format!("svcplan-bench-{}", std::process::id()));
    let bytes = generator::write(&folder, PLANS).expect("the temporary folder is writable");
    let own = std::env::current_exe().expect("the running program");
    let svcplan = Path::new(env!("CARGO_BIN_EXE_svcplan"));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    println!("{PLANS} plans, {:.1} MB, {threads} threads", bytes as f64 / 1e6);

    let check = |path: &Path| {
        let mut command = Command::new(svcplan);
        command.args(["check", "--as-of", "2026-11-21", "--quiet"]).arg(path);
        command
    };
    let parse = || {
        let mut command = Command::new(&own);
        command.arg("--parse-only").arg(&folder);
        command
    };
    let nothing = || {
        let mut command = Command::new(&own);
        command.arg("--nothing");
        command
    };
    report("check 10,000 plans / parse them", PAIRS, || check(&folder), parse);
    let one = folder.join("000/plan-1.toml");
    report("check one plan, cold / do nothing", COLD_PAIRS, || check(&one), nothing);
    std::fs::remove_dir_all(&folder).expect("written by this program");
}
