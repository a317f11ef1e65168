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

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

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

/// Runs two commands in turn and prints medians, their ratio pair by pair, and peak memory.
fn report(title: &str, pairs: usize, ours: impl Fn() -> Command, theirs: impl Fn() -> Command) {
    run(ours());
    run(theirs());
    let mut a = Vec::new();
    let mut b = Vec::new();
    let mut ratios = Vec::new();
    let mut peak = 0;
    for _ in 0..pairs {
        let (mine, memory) = run(ours());
        let (other, _) = run(theirs());
        ratios.push(mine.as_secs_f64() / other.as_secs_f64());
        a.push(mine.as_secs_f64());
        b.push(other.as_secs_f64());
        peak = peak.max(memory);
    }
    let (a, b, ratio) = (median(&mut a), median(&mut b), median(&mut ratios));
    let memory = if peak > 0 { format!(", peak memory {:.1} MB", peak as f64 / 1024.0) } else { String::new() };
    println!(
        "{title}: {:.2} ms / {:.2} ms, ratio {ratio:.2}, difference {:.2} ms{memory}",
        a * 1e3,
        b * 1e3,
        (a - b) * 1e3,
    );
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Runs a command to its end: the time, and the high-water mark of its memory in KB.
fn run(mut command: Command) -> (Duration, u64) {
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("built");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        if child.try_wait().expect("our own child").is_some() {
            return (start.elapsed(), peak);
        }
        // Only long runs are looked at; looking would lengthen the short ones.
        if start.elapsed() > Duration::from_millis(50) {
            peak = peak.max(high_water(&status).unwrap_or(0));
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

fn high_water(status: &str) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
