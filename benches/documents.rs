//! Speed of documents, as ratios on one machine. Run with `cargo bench --bench documents`, and `-- 1000` behind it for so many plans.
//!
//! First the PDF of the largest example, cold process, against `typst` compiling the very source that we compile, and against
//! pandoc making a PDF of our Markdown through HTML with weasyprint: whichever of them is on the path. Then all documents in all
//! formats for many plans, in one process on one thread, with the time per format.

#![allow(clippy::print_stdout, reason = "what a benchmark prints is its result")]

#[allow(dead_code, reason = "the plans stay in memory here")]
#[path = "support/generator.rs"]
mod generator;
#[path = "support/pairs.rs"]
mod pairs;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use svcplan::load::{NoFiles, load};
use svcplan::render::{self, Choice, Format, Overrides, Subject, WriteError, Writer};
use svcplan::view::ViewOptions;

/// The program's own.
#[cfg(unix)]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PAIRS: usize = 15;
const PLANS: usize = 100;
/// The largest by bytes of its full document.
const EXAMPLE: &str = "examples/university-help-desk";

fn main() {
    let args: Vec<String> = std::env::args().collect();
    // `cargo test --benches` asks for no measurement.
    if args.iter().any(|arg| arg == "--test") {
        return;
    }
    against_others();
    many(args.iter().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(PLANS));
}

fn against_others() {
    let folder = std::env::temp_dir().join(format!("svcplan-bench-{}", std::process::id()));
    let ours = |format: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_svcplan"));
        command.args(["render", EXAMPLE, "--document", "full", "--as-of", "2026-11-21", "--to", format, "--out"]);
        command.arg(&folder);
        command
    };
    for format in ["typ", "md"] {
        assert!(ours(format).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|done| done.success()));
    }
    let file = |name: &str| folder.join(name);
    let typst = || {
        let mut command = Command::new("typst");
        // The same fonts and the same standard, so that both make the same file.
        command
            .args(["compile", "--ignore-system-fonts", "--font-path", "assets/fonts"])
            .args(["--features", "a11y-extras", "--pdf-standard", "ua-1"])
            .arg(file("full.typ"))
            .arg(file("typst.pdf"));
        command
    };
    let pandoc = || {
        let mut command = Command::new("pandoc");
        command
            .args(["--standalone", "--pdf-engine=weasyprint"])
            .arg(file("full.md"))
            .arg("-o")
            .arg(file("pandoc.pdf"));
        command
    };
    for (title, made, theirs) in [
        ("PDF, cold / typst on the same source", "typst.pdf", &typst as &dyn Fn() -> Command),
        ("PDF, cold / pandoc and weasyprint", "pandoc.pdf", &pandoc),
    ] {
        let _ = theirs().stdout(Stdio::null()).stderr(Stdio::null()).status();
        if size(&file(made)) == 0 {
            println!("{title}: not measured, the program is not on the path");
            continue;
        }
        pairs::report(title, PAIRS, || ours("pdf"), theirs);
        println!("  {} bytes / {} bytes", size(&file("full.pdf")), size(&file(made)));
    }
    std::fs::remove_dir_all(&folder).expect("written by this program");
}

fn size(file: &Path) -> u64 {
    std::fs::metadata(file).map_or(0, |about| about.len())
}

/// All documents in all formats, from the bytes of a plan to the bytes of files.
fn many(plans: usize) {
    let mut spent: BTreeMap<Format, (Duration, usize, usize)> = BTreeMap::new();
    let mut absent = Vec::new();
    let start = Instant::now();
    let overrides = Overrides::new();
    for n in 0..plans {
        let loaded = load("plan.toml", generator::plan(n).into_bytes(), &NoFiles);
        let mut writer = Writer::new(
            Subject { plan: &loaded.plan, options: ViewOptions::of(&loaded.plan), stamp: None },
            &overrides,
        );
        for format in Format::ALL {
            let names: Vec<&str> = match format.only_file() {
                Some(name) => vec![name],
                None => render::documents().iter().map(|document| document.name).collect(),
            };
            for name in names {
                let begun = Instant::now();
                match writer.write(format, &Choice::of(name)) {
                    Ok(bytes) => {
                        let sum = spent.entry(format).or_default();
                        *sum = (sum.0 + begun.elapsed(), sum.1 + 1, sum.2 + bytes.len());
                    }
                    Err(WriteError::Absent(_)) if absent.contains(&format) => {}
                    Err(WriteError::Absent(_)) => absent.push(format),
                    Err(error) => panic!("{name}: {error:?}"),
                }
            }
        }
    }
    let files: usize = spent.values().map(|(_, files, _)| files).sum();
    let all = start.elapsed().as_secs_f64();
    println!("{plans} plans, {files} files, one thread: {all:.1} s, {:.1} ms a plan", all * 1e3 / plans as f64);
    for (format, (time, files, bytes)) in &spent {
        let each = time.as_secs_f64() * 1e3 / *files as f64;
        println!("  {}: {files} files, {each:.2} ms and {} KB each", format.extension(), bytes / files / 1000);
    }
    for format in absent {
        println!("  {}: not in this build", format.extension());
    }
}
