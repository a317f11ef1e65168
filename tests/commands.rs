//! What the command line promises to other programs: exit codes, what goes where, what is written and what is left alone.

mod program;

use program::{CLEAN, Place};
use serde_json::Value;

/// A plan with one error and one warning.
fn faulty() -> String {
    CLEAN.replace("target = \"4h\"", "target = \"10h\"").replace("headcount = 5", "headcont = 5")
}

#[test]
fn exit_codes_tell_clean_findings_and_could_not() {
    let place = Place::new();
    place.file("clean.toml", CLEAN);
    place.file("faulty.toml", &faulty());
    place.file("warning.toml", &CLEAN.replace("due = 2027-09-30\nowner", "due = 2027-09-30\n#owner"));
    for (args, code) in [
        (&["check", "clean.toml"][..], 0),
        (&["check", "faulty.toml"], 1),
        (&["check", "warning.toml"], 0),
        (&["check", "warning.toml", "--fail-on", "warning"], 1),
        (&["check", "faulty.toml", "--fail-on", "never"], 0),
        (&["check", "absent.toml"], 2),
        (&["check", "--format", "xml"], 2),
        (&["frobnicate"], 2),
        (&["check", "--as-of", "2027-02-30", "clean.toml"], 2),
        (&["explain", "no-such-rule"], 2),
        (&["show", "absent"], 2),
        (&["--version"], 0),
    ] {
        let said = place.run(args);
        assert_eq!(said.code, Some(code), "{args:?}: {said:?}");
    }
    assert_eq!(place.run(&["check", "clean.toml", "absent.toml"]).code, Some(2), "a missing file is not passed over");
}

#[test]
fn a_folder_without_plans_is_no_success() {
    let place = Place::new();
    place.file("Cargo.toml", "[package]\nname = \"x\"\n");
    let said = place.run(&["check"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("found no plan in `.`") && said.err.contains("svcplan init"), "{}", said.err);
    assert_eq!(said.out, "");
}

#[test]
fn folders_are_walked_with_gitignore_and_settings_respected() {
    let place = Place::new();
    place.file("a/clean.toml", CLEAN);
    place.file("b/faulty.yaml", "format: 1\nplan:\n  title: T\n");
    place.file("ignored/faulty.toml", &faulty());
    place.file("drafts/faulty.toml", &faulty());
    place.file(".gitignore", "ignored/\n");
    place.file("svcplan.toml", "[check]\nexclude = [\"drafts/\"]\n");
    let said = place.run(&["check", "--format", "short"]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("2 plans checked"), "{}", said.err);
    assert!(said.out.lines().all(|line| line.starts_with("b/faulty.yaml:")), "{}", said.out);
}

#[test]
fn json_has_the_promised_shape_and_stands_alone_on_standard_output() {
    let place = Place::new();
    place
        .file("plan.toml", &CLEAN.replace("target = \"4h\"", "target = \"10h\"").replace("Lantern Post", "Läntern 😀"));
    let said = place.run(&["check", "plan.toml", "--format", "json"]);
    let report: Value = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(report["format"], 1);
    let count: u64 =
        ["errors", "warnings", "advice"].iter().map(|key| report["summary"][key].as_u64().expect("a count")).sum();
    let found = report["diagnostics"].as_array().expect("a list");
    assert_eq!(count, found.len() as u64);
    assert_eq!(report["summary"]["plans"], 1);
    let worse = found.iter().find(|f| f["rule"] == "target-worsens").unwrap_or_else(|| panic!("{report:#}"));
    for key in ["rule", "level", "criterion", "message", "path", "element", "span", "labels", "help", "fix"] {
        assert!(worse.get(key).is_some(), "no `{key}`");
    }
    assert_eq!(worse["element"], "objectives.faster-first-reply");
    // The place is the value's: bytes from 0, lines and columns from 1 and in characters.
    let text = place.read("plan.toml");
    let start = worse["span"]["start"]["byte"].as_u64().expect("a byte") as usize;
    let end = worse["span"]["end"]["byte"].as_u64().expect("a byte") as usize;
    assert_eq!(&text[start..end], "\"10h\"");
    let line = text.lines().position(|line| line.starts_with("target = \"10h\"")).expect("in the text") + 1;
    assert_eq!(worse["span"]["start"]["line"], line as u64);
    assert_eq!(worse["span"]["start"]["column"], 10);
}

#[test]
fn the_same_run_gives_the_same_bytes() {
    let place = Place::new();
    for n in 0..12 {
        place.file(&format!("plans/{n}.toml"), &faulty().replace("Lantern", &format!("Lantern {n}")));
    }
    for format in ["text", "short", "json", "github"] {
        let once = place.run(&["check", "--format", format]);
        let again = place.run(&["check", "--format", format]);
        assert_eq!(once.out, again.out, "{format}");
        assert!(!once.out.is_empty());
    }
}

#[test]
fn github_annotations_mark_lines_and_say_what_was_left_out() {
    let place = Place::new();
    let many: String = (0..14).map(|n| format!("wrong-{n} = 1\n")).collect();
    place.file("plan.toml", &CLEAN.replace("[vision]\n", &format!("[vision]\n{many}")));
    let said = place.run(&["check", "--format", "github"]);
    let errors: Vec<&str> = said.out.lines().filter(|line| line.starts_with("::error ")).collect();
    assert_eq!(errors.len(), 10);
    assert!(
        errors[0].starts_with("::error file=plan.toml,line=17,endLine=17,col=1,endColumn=8,title=unknown-key::"),
        "{}",
        errors[0]
    );
    assert!(said.out.contains("4 of level error more"), "{}", said.out);
}

#[test]
fn settings_set_levels_and_flags_win_over_the_environment() {
    let place = Place::new();
    place.file("plan.toml", &CLEAN.replace("target = \"4h\"", "target = \"10h\""));
    place.file("svcplan.toml", "[rules]\nunits = \"off\"\n");
    let out = place.run(&["check", "--format", "short"]).out;
    assert!(!out.contains("target-worsens"), "{out}");
    place.file(
        "svcplan.toml",
        "[check]\nfail_on = \"warning\"\n[rules]\nunits = \"off\"\ntarget-worsens = \"warning\"\n",
    );
    assert_eq!(place.run(&["check"]).code, Some(1));
    assert_eq!(place.run_with(&["check"], &[("SVCPLAN_FAIL_ON", "never")]).code, Some(0));
    assert_eq!(place.run_with(&["check", "--fail-on", "warning"], &[("SVCPLAN_FAIL_ON", "never")]).code, Some(1));
    let said = place.run_with(&["check"], &[("SVCPLAN_FORMAT", "short")]);
    assert!(said.out.starts_with("plan.toml:"), "{}", said.out);
    place.file("svcplan.toml", "[rules]\ntarget-worsen = \"off\"\n");
    let said = place.run(&["check"]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.err.contains("svcplan.toml:2:1") && said.err.contains("did you mean `target-worsens`?"),
        "{}",
        said.err
    );
}

#[test]
fn reports_replace_only_earlier_reports() {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    let args = ["check", "plan.toml", "--format", "json", "--output", "report.json"];
    assert_eq!(place.run(&args).code, Some(0));
    assert_eq!(place.run(&args).code, Some(0), "its own report may be replaced");
    place.file("report.json", "{\"precious\": true}");
    let said = place.run(&args);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("`--force` overwrites it"), "{}", said.err);
    assert_eq!(place.read("report.json"), "{\"precious\": true}");
}

#[test]
fn fix_mends_what_is_safe_and_a_second_run_changes_nothing() {
    let place = Place::new();
    place.file(
        "plan.toml",
        &CLEAN.replace("measured_by = [\"first-response-time\", \"csat\"]", "measured_by = \"csat\""),
    );
    assert_eq!(place.run(&["check"]).code, Some(1));
    let said = place.run(&["check", "--fix"]);
    assert!(said.err.contains("mended 1 place"), "{}", said.err);
    let once = place.read("plan.toml");
    assert!(once.contains("measured_by = [\"csat\"]"));
    place.run(&["check", "--fix"]);
    assert_eq!(place.read("plan.toml"), once);
}

#[test]
fn init_writes_a_repository_that_passes_its_own_check() {
    for yaml in [false, true] {
        let place = Place::new();
        let mut args = vec!["init", "here", "--template", "retail"];
        if yaml {
            args.push("--yaml");
        }
        let said = place.run(&args);
        assert_eq!(said.code, Some(0), "{said:?}");
        for file in ["svcplan.toml", ".svcplan/plan.schema.json", ".github/workflows/plan.yml", "README.md"] {
            assert!(!place.read(&format!("here/{file}")).is_empty());
        }
        let workflow: serde_yaml::Value =
            serde_yaml::from_str(&place.read("here/.github/workflows/plan.yml")).expect("YAML");
        assert!(workflow["jobs"]["check"]["steps"].is_sequence());
        let said = place.run(&["check", "here"]);
        assert_eq!((said.code, said.out.as_str()), (Some(0), ""), "{said:?}");
        let said = place.run(&["init", "here", "--template", "saas"]);
        assert_eq!(said.code, Some(2), "nothing is overwritten");
        assert!(said.err.contains("is a plan repository already"), "{}", said.err);
        assert_eq!(place.run(&["init", "here", "--template", "saas", "--force"]).code, Some(0));
    }
}

#[test]
fn init_without_a_terminal_never_asks() {
    let place = Place::new();
    assert_eq!(place.run(&["init"]).code, Some(0));
    assert_eq!(place.run(&["check"]).code, Some(0));
    place.file("taken/README.md", "mine");
    let said = place.run(&["init", "taken"]);
    assert!(said.code == Some(2) && said.err.contains("these exist already: README.md"), "{said:?}");
    assert_eq!(place.read("taken/README.md"), "mine");
    assert!(!place.path().join("taken/plan.toml").exists(), "nothing half written");
    let said = place.run(&["init", "other", "--template", "retial"]);
    assert!(said.code == Some(2) && said.err.contains("did you mean `retail`?"), "{said:?}");
}

#[test]
fn render_writes_documents_and_knows_when_they_are_stale() {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    let said = place.run(&["render", "."]);
    assert_eq!(said.code, Some(0), "{said:?}");
    for line in said.out.lines() {
        assert!(!place.read(line).is_empty());
    }
    assert_eq!(said.out.lines().count(), 12, "two formats of six documents: {}", said.out);
    assert_eq!(place.run(&["render", "plan.toml", "--check"]).code, Some(0));
    // A stated day is in the documents, the clock's never.
    assert_eq!(place.run(&["render", "plan.toml", "--check", "--as-of", "2031-01-01"]).code, Some(1));
    let unstated = [("SVCPLAN_AS_OF", "")];
    for more in ["--out=undated", "--out=undated,--check"] {
        let args: Vec<&str> = ["render", "plan.toml"].into_iter().chain(more.split(',')).collect();
        assert_eq!(place.run_with(&args, &unstated).code, Some(0));
    }
    assert!(place.read("documents/full.html").contains("21 November 2026"));
    assert!(!place.read("undated/full.html").contains("class=\"stamp\">2"), "{}", place.read("undated/full.html"));
    let epoch = [("SVCPLAN_AS_OF", ""), ("SOURCE_DATE_EPOCH", "1795219200")];
    assert_eq!(place.run_with(&["render", "plan.toml", "--check"], &epoch).code, Some(0), "the same day in seconds");
    let said = place.run_with(&["render", "plan.toml"], &[("SVCPLAN_AS_OF", ""), ("SOURCE_DATE_EPOCH", "soon")]);
    assert!(said.code == Some(2) && said.err.contains("`SOURCE_DATE_EPOCH` is `soon`"), "{}", said.err);
    place.file("plan.toml", &CLEAN.replace("Lantern Post", "Lantern Parcels"));
    let said = place.run(&["render", "plan.toml", "--check"]);
    assert_eq!(said.code, Some(1));
    assert!(said.out.contains("documents/full.html: is not what the plan gives today"), "{}", said.out);
    assert!(!place.read("documents/full.html").contains("Lantern Parcels"), "--check writes nothing");
    assert_eq!(place.run(&["render", "plan.toml"]).code, Some(0), "its own documents are replaced");
    place.file("documents/full.html", "<p>by hand</p>");
    let said = place.run(&["render", "plan.toml"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("was not written by this command"), "{}", said.err);
    assert_eq!(place.read("documents/full.html"), "<p>by hand</p>");
}

#[test]
fn render_stops_at_errors_unless_forced() {
    let place = Place::new();
    place.file("plan.toml", &faulty());
    let said = place.run(&["render", "plan.toml"]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("headcont") && said.err.contains("--force"), "{}", said.err);
    assert!(!place.path().join("documents").exists());
    assert_eq!(place.run(&["render", "plan.toml", "--force", "--to", "md", "--document", "brief"]).code, Some(0));
    assert!(place.path().join("documents/brief.md").exists());
}

#[test]
fn own_templates_replace_built_in_ones_and_their_faults_have_places() {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    place.file("own/markdown/brief.md", "one line\n{{ plan.title }} and {{ plan.titel }}\n");
    let said = place.run(&["render", "plan.toml", "--templates", "own", "--to", "md"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("own/markdown/brief.md:2:"), "{}", said.err);
    assert!(!place.path().join("documents").exists(), "all documents or none");
    place.file("own/markdown/brief.md", "mine: {{ plan.title }}\n");
    assert_eq!(place.run(&["render", "plan.toml", "--templates", "own", "--to", "md"]).code, Some(0));
    assert!(place.read("documents/brief.md").contains("mine: Customer service plan 2027"));
    assert!(place.read("documents/full.md").contains("Lantern Post"));
    for name in ["../../evil", "a/b", "briefs", ""] {
        let said = place.run(&["render", "plan.toml", "--document", name]);
        assert_eq!(said.code, Some(2), "{name}");
    }
}

#[test]
fn colours_follow_the_flag_and_never_reach_a_pipe() {
    let place = Place::new();
    place.file("plan.toml", &faulty());
    assert!(!place.run(&["check"]).out.contains('\u{1b}'));
    assert!(place.run(&["check", "--color", "always"]).out.contains('\u{1b}'));
    assert!(!place.run_with(&["check", "--color", "never"], &[("CLICOLOR_FORCE", "1")]).out.contains('\u{1b}'));
}

#[test]
fn quiet_leaves_the_result_alone() {
    let place = Place::new();
    place.file("plan.toml", &faulty());
    let said = place.run(&["check", "-q"]);
    assert_eq!(said.err, "");
    assert!(said.out.contains("unknown-key"));
}
