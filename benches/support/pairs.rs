//! Two commands in turn: whole processes, medians, the ratio pair by pair, peak memory.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Runs two commands in turn and prints medians, their ratio pair by pair, and peak memory.
pub(crate) fn report(title: &str, pairs: usize, ours: impl Fn() -> Command, theirs: impl Fn() -> Command) {
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
