//! Time of one call of each queue model, on one thread of this machine. Run with `cargo bench --bench queue`.
//!
//! Each figure is the least of several runs' means, in microseconds, with its ratio to one Erlang B by the plain recurrence over
//! all agents, the textbook method.

#![allow(clippy::print_stdout, reason = "what a benchmark prints is its result")]

use std::hint::black_box;
use std::time::Instant;

use rust_decimal::Decimal;
use svcplan::queue::chat::{self, Chats};
use svcplan::queue::deferred::{self, Week};
use svcplan::queue::erlang_a::{self, Impatient};
use svcplan::queue::erlang_c::{self, Patient};
use svcplan::queue::fewest::{self, Limits};
use svcplan::queue::time_varying::{self, Day};
use svcplan::queue::{Load, general_service};

const RUNS: usize = 9;

fn main() {
    // `cargo test --benches` asks for no measurement.
    if std::env::args().any(|arg| arg == "--test") {
        return;
    }
    println!("Erlang A, handle time 180 s, 80 % in 20 s: one evaluation, and the fewest agents");
    for erlangs in [10, 100, 1000, 20_000, 1_000_000_u64] {
        let load = Load::erlangs(Decimal::from(erlangs)).expect("valid");
        let textbook = least(1 + 200_000 / erlangs, || recurrence(erlangs as f64, erlangs));
        for (name, agents, patience) in [
            ("at the load", erlangs, 180.0),
            ("5 % more", erlangs + erlangs / 20, 180.0),
            ("long patience", erlangs, 3600.0),
        ] {
            let work = Impatient::new(load, 180.0, patience, 20.0).expect("valid");
            let time = least(2000, || erlang_a::evaluate(black_box(&work), agents));
            report(&format!("{erlangs} erlangs, {name}"), time, textbook);
        }
        let work = Impatient::new(load, 180.0, 180.0, 20.0).expect("valid");
        let limits = Limits { service_level: Some(0.8), ..Limits::default() };
        report(
            &format!("{erlangs} erlangs, fewest"),
            least(100, || fewest::erlang_a(black_box(&work), &limits)),
            textbook,
        );
        let work = Patient::new(load, 180.0, 20.0).expect("valid");
        let time = least(2000, || erlang_c::evaluate(black_box(&work), erlangs + 1 + erlangs / 50));
        report(&format!("{erlangs} erlangs, Erlang C"), time, textbook);
    }
    println!("others");
    let textbook = least(2000, || recurrence(100.0, 100));
    let times = [480, 600, 780].map(Decimal::from);
    let chats = Chats {
        chats: Decimal::from(240),
        interval_s: Decimal::from(1800),
        handle_times_s: &times,
        patience_s: Some(300.0),
        target_s: 30.0,
    };
    report("36 agents with 3 chats", least(500, || chat::evaluate(black_box(&chats), 36)), textbook);
    let load = Load::erlangs(Decimal::from(95)).expect("valid");
    report("M/D/100 at 95 %", least(50, || general_service::constant(black_box(load), 300.0, 100)), textbook);
    let day = Day {
        calls: &[21.0, 45.0, 75.0, 87.0, 78.0, 57.0, 54.0, 66.0, 75.0, 69.0, 54.0, 39.0],
        interval_s: 3600.0,
        handle_time_s: 300.0,
        patience_s: Some(120.0),
        target_s: 20.0,
    };
    report("a day of 720 calls", least(5, || time_varying::evaluate(black_box(&day), 6)), textbook);
    for (contacts, minutes, agents) in [(200.0, 8.0, 1), (450.0, 10.0, 2), (1500.0, 6.0, 4)] {
        let week = Week {
            open_hours: [8.0, 8.0, 8.0, 8.0, 8.0, 0.0, 0.0],
            share_while_open: 0.6,
            contacts,
            handle_time_h: minutes / 60.0,
            deadline_h: 4.0,
        };
        let time = least(3, || deferred::evaluate(black_box(&week), agents));
        report(&format!("a week of {contacts} emails, {agents} agents"), time, textbook);
    }
}

fn report(name: &str, seconds: f64, textbook: f64) {
    println!("  {name:<34} {:>10.2} µs, {:>10.4} × textbook Erlang B", seconds * 1e6, seconds / textbook);
}

/// 1/B by its recurrence.
fn recurrence(load: f64, lines: u64) -> f64 {
    (1..=lines).fold(1.0, |inverse, k| 1.0 + inverse * k as f64 / black_box(load))
}

/// The least mean of several runs of `count` calls, seconds.
fn least<T>(count: u64, mut call: impl FnMut() -> T) -> f64 {
    (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..count {
                black_box(call());
            }
            start.elapsed().as_secs_f64() / count as f64
        })
        .fold(f64::INFINITY, f64::min)
}
