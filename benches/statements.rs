//! Speed of the statement reader and of `svcplan smart`. Run with `cargo bench --bench statements`.
//!
//! First, the reader by itself on one core, on sentences put together from parts as people write them. Then the command with a
//! million of them, from a file to JSON Lines. Then texts of 1, 10 and 100 times the length: the time for a byte shows whether it is
//! linear. Last, ten megabytes without a line end.
//!
//! Everything runs on one thread; medians are printed. Peak memory is the kernel's high-water mark of the child (Linux only).

#![allow(clippy::print_stdout, reason = "what a benchmark prints is its result")]

use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use svcplan::statement::{Lexicon, read};

const MILLION: usize = 1_000_000;
const READ: usize = 100_000;
const RUNS: usize = 5;
const LONG_TEXTS: usize = 2_000;

fn main() {
    // `cargo test --benches` asks for no measurement.
    if std::env::args().nth(1).as_deref() != Some("--test") {
        measure();
    }
}

fn measure() {
    let texts: Vec<String> = (0..READ).map(sentence).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{:.0} bytes a statement", bytes as f64 / READ as f64);

    let reader = median((0..RUNS).map(|_| time(|| texts.iter().for_each(|text| drop(black_box(read_one(text)))))));
    println!("reader: {:.2} s for a million statements", reader * (MILLION / READ) as f64);

    let one = texts[..LONG_TEXTS].to_vec();
    let mut shortest = None;
    for times in [1, 10, 100] {
        let long: Vec<String> = (0..LONG_TEXTS / times)
            .map(|n| (0..times).map(|m| one[(n * times + m) % LONG_TEXTS].as_str()).collect::<Vec<_>>().join(". "))
            .collect();
        let bytes: usize = long.iter().map(String::len).sum();
        let took = median((0..RUNS).map(|_| time(|| long.iter().for_each(|text| drop(black_box(read_one(text)))))));
        let byte = took / bytes as f64 * 1e9;
        let first = *shortest.get_or_insert(byte);
        println!("texts {times:>3} times as long: {byte:.1} ns a byte, ratio {:.2}", byte / first);
    }

    let folder = std::env::temp_dir().join(format!("svcplan-bench-statements-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the temporary folder is writable");
    let mut list = String::with_capacity(MILLION * 80);
    (0..MILLION).for_each(|n| writeln!(list, "{}", sentence(n)).expect("memory takes everything"));
    command("smart, a million statements", &folder.join("million.txt"), &list);
    command(
        "smart, one sentence of 10 MB",
        &folder.join("long.txt"),
        &"improve the service and ".repeat(10_000_000 / 24),
    );
    command("smart, 10 MB of beginnings in lines of 19 kB", &folder.join("markup.md"), &hostile());
    std::fs::remove_dir_all(&folder).expect("written by this program");
}

fn read_one(text: &str) -> svcplan::statement::Reading {
    read(black_box(text), Lexicon::english())
}

/// A statement put together from parts; a million numbers give about as many different ones.
fn sentence(n: usize) -> String {
    const VERBS: [&str; 7] = ["Raise", "Reduce", "Cut", "Improve", "Lower", "Bring", "Increase"];
    const METRICS: [&str; 11] = [
        "CSAT",
        "first response time on email",
        "the escalation rate",
        "average handle time",
        "NPS",
        "the ticket backlog",
        "first contact resolution",
        "agent attrition",
        "the quality of our answers",
        "survey response rate",
        "cost per contact",
    ];
    const WHENS: [&str; 9] = [
        " by 30 September 2027",
        " by Q3 FY27",
        " by the end of next quarter",
        "",
        " within 60 days of launch",
        " by EOY",
        " over the next 90 days",
        " by 03/04/2027",
        " for phone customers by June",
    ];
    const ENDS: [&str; 5] =
        ["", " while keeping CSAT above 4.2", ", owner: team lead", " for tier 1", " by automating password resets"];
    if n.is_multiple_of(13) {
        return format!("Publish a help centre in {} languages{}", n % 9 + 2, WHENS[n % WHENS.len()]);
    }
    let (from, to) = (n % 61 + 20, n % 97 + 1);
    let change = match n % 5 {
        0 => format!("from {from}% to {to}%"),
        1 => format!("by {to}%"),
        2 => format!("to {}.{} out of 5", n % 5, n % 10),
        3 => format!("from {from} hours to {to} minutes"),
        _ => String::new(),
    };
    format!("{} {} {change}{}{}", VERBS[n % 7], METRICS[n % 11], WHENS[n / 7 % 9], ENDS[n / 3 % 5])
}

/// Lines just short enough to be read, of nothing but what could be the start of something.
fn hostile() -> String {
    let lines = [
        "*a ",
        "[a](b ",
        "by by 3 ",
        "from 1 to ",
        "and, ",
        "> - [ ] a ",
        "| a ",
        "1/2/",
        "99999999999999999999",
        "while keeping ",
    ];
    let mut out = String::new();
    while out.len() < 10_000_000 {
        for part in lines {
            out.push_str(&part.repeat(19_000 / part.len()));
            out.push('\n');
        }
    }
    out
}

/// Runs the command on a list and prints its time and peak memory.
fn command(title: &str, file: &Path, list: &str) {
    std::fs::write(file, list).expect("the temporary folder is writable");
    let mut peak = 0;
    let times: Vec<Duration> = (0..3)
        .map(|_| {
            let start = Instant::now();
            let mut command = Command::new(env!("CARGO_BIN_EXE_svcplan"));
            command.args(["smart", "--as-of", "2026-11-21", "--quiet", "--format", "json", "--file"]).arg(file);
            let mut child =
                command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("built");
            let status = format!("/proc/{}/status", child.id());
            while child.try_wait().expect("our own child").is_none() {
                peak = peak.max(high_water(&status).unwrap_or(0));
                std::thread::sleep(Duration::from_millis(2));
            }
            start.elapsed()
        })
        .collect();
    let took = median(times.into_iter());
    println!(
        "{title}: {:.2} s, peak memory {:.1} MB, {:.1} MB in",
        took,
        peak as f64 / 1024.0,
        list.len() as f64 / 1e6
    );
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// In seconds.
fn median(times: impl Iterator<Item = Duration>) -> f64 {
    let mut times: Vec<f64> = times.map(|time| time.as_secs_f64()).collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn high_water(status: &str) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
