//! Templates of somebody's own that never end, or grow without end, are ended with a clear error and leave nothing behind.

#[allow(dead_code, reason = "other tests need more of it")]
mod program;

use program::{CLEAN, Place, Said};

fn with_template(path: &str, text: &str) -> Place {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    place.file(&format!("own/{path}"), text);
    place
}

fn render(place: &Place, to: &str, seconds: &str) -> Said {
    place.run(&["render", "plan.toml", "--templates", "own", "--to", to, "--document", "brief", "--timeout", seconds])
}

fn ended(said: &Said, place: &Place, words: &str) {
    assert_eq!(said.code, Some(2), "{said:?}");
    assert!(said.err.contains(words), "{words}: {}", said.err);
    assert!(!place.path().join("documents").exists());
}

#[test]
fn loops_in_loops_are_ended_after_a_time() {
    // Each loop is as long as is allowed; together they would take years, and write nothing that could be too much.
    let endless = format!("{}{}", "{% for a in range(end=1000) %}".repeat(6), "{% endfor %}".repeat(6));
    for (path, to) in [("markdown/brief.md", "md"), ("html/brief.html", "html"), ("typst/brief.typ", "typ")] {
        let place = with_template(path, &endless);
        let said = render(&place, to, "1");
        ended(&said, &place, &format!("document `brief` as {to}: the templates took longer than 1 second"));
        assert!(said.err.contains("`--timeout`"), "{}", said.err);
    }
}

/// Renders with less memory than the program allows itself, so that the test does not take as much; with time for slow machines.
#[cfg(target_os = "linux")]
fn render_in(kilobytes: &str, place: &Place, to: &str) -> Said {
    let mut shell = place.command("/bin/sh");
    shell.args([
        "-c",
        "ulimit -v \"$1\"; shift; exec \"$@\"",
        "sh",
        kilobytes,
        env!("CARGO_BIN_EXE_svcplan"),
        "render",
    ]);
    shell.args(["plan.toml", "--templates", "own", "--to", to, "--document", "brief", "--timeout", "600"]);
    Said::from(shell.output().expect("every Linux has a shell"))
}

/// Only there can a process bound its own memory.
#[cfg(target_os = "linux")]
#[test]
fn text_that_doubles_without_end_is_ended() {
    let doubling = "{% set x = 'xxxxxxxxxxxxxxxx' %}{% for a in range(end=60) %}{% set_global x = x ~ x %}{% endfor %}";
    let place = with_template("markdown/brief.md", doubling);
    ended(&render_in("500000", &place, "md"), &place, "the templates in `own` need more than 4 GB of memory");
}

#[test]
fn templates_that_end_are_not_disturbed() {
    let place = with_template("markdown/brief.md", "mine: {{ plan.title }}\n");
    let said = place.run(&["render", "plan.toml", "--templates", "own", "--to", "md"]);
    assert_eq!((said.code, said.out.lines().count()), (Some(0), 6), "{said:?}");
    // The exit code of the process within is that of the whole.
    let check = ["render", "plan.toml", "--templates", "own", "--to", "md", "--check"];
    assert_eq!(place.run(&check).code, Some(0));
    place.file("own/markdown/brief.md", "changed: {{ plan.title }}\n");
    assert_eq!(place.run(&check).code, Some(1));
}

#[cfg(feature = "pdf")]
mod typst {
    use super::*;

    #[test]
    fn loops_and_lists_without_end_are_ended() {
        // What ends by itself has time to, on slow machines too.
        for (text, seconds, words) in [
            ("#for a in range(1000000) { for b in range(1000000) { let c = a } }", "1", "took longer than 1 second"),
            (
                "#for a in range(10000000000) [x]",
                "600",
                "own/typst/brief.typ:1:11: `range` would give 10000000000 numbers",
            ),
        ] {
            let place = with_template("typst/brief.typ", text);
            ended(&render(&place, "pdf", seconds), &place, words);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn text_and_nesting_without_end_are_ended() {
        for (text, kilobytes) in [
            // What no system would refuse: the program's own bound does.
            ("#(\"x\" * 10000000000)", "unlimited"),
            ("#array.range(10000000000).len()", "700000"),
            // Ended by memory, or by the stack when it is taken down again; typst bounds neither.
            ("#let x = ()\n#for a in range(1000000) { x = (x,) }", "1500000"),
        ] {
            let place = with_template("typst/brief.typ", text);
            let said = render_in(kilobytes, &place, "pdf");
            ended(&said, &place, "the templates in `own` need more than 4 GB of memory, or nest without end");
        }
    }
}
