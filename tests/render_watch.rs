//! `svcplan render --watch` writes the documents again when the plan is saved, and outlives a plan that is broken for a while.

#[allow(dead_code, reason = "a watching program does not end by itself")]
mod program;

use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use program::{CLEAN, Place};

/// Ends the program however the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits for something that is to happen; far longer than it takes, for slow machines.
fn until(what: &str, mut happened: impl FnMut() -> bool) {
    let began = Instant::now();
    while !happened() {
        assert!(began.elapsed() < Duration::from_secs(60), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_save_is_rendered() {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    let talk = place.path().join("talk");
    let mut command = place.command(env!("CARGO_BIN_EXE_svcplan"));
    command.args(["render", "plan.toml", "--watch", "--to", "md", "--document", "brief"]).stdout(Stdio::null());
    command.stderr(std::fs::File::create(&talk).expect("writable"));
    let _running = Running(command.spawn().expect("built by cargo"));
    let waits = || place.read("talk").matches("waiting until").count();
    until("the first rendering", || waits() == 1);
    assert!(place.read("documents/brief.md").contains("Lantern Post"));
    place.file("plan.toml", &CLEAN.replace("Lantern Post", "Lantern Parcels"));
    until("the new name", || place.read("documents/brief.md").contains("Lantern Parcels"));
    until("the end of the second rendering", || waits() >= 2);
    place.file("plan.toml", "[plan\n");
    until("the finding", || place.read("talk").contains("syntax-error"));
    place.file("plan.toml", CLEAN);
    until("the old name", || place.read("documents/brief.md").contains("Lantern Post"));
}
