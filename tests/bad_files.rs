//! Files, folders and surroundings that no program likes: the run ends with the right exit code, says why, and leaves nothing half done.

#![allow(clippy::print_stderr, reason = "a test that can't run here says why")]
#![cfg(unix)]

mod program;

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use program::{CLEAN, Place, Said};

const PROGRAM: &str = env!("CARGO_BIN_EXE_svcplan");

/// Says what must hold of every run: an exit code of the contract, and no word of a crash.
fn sound(said: &Said) {
    assert!(matches!(said.code, Some(0..=2)), "{said:?}");
    assert!(!said.err.contains("panicked"), "{said:?}");
}

/// Runs `check` and gives the exit code and what was said of errors.
fn check(place: &Place, args: &[&str]) -> (Option<i32>, String) {
    let said = place.run(&[&["check"], args].concat());
    sound(&said);
    let errors: Vec<&str> = said.err.lines().filter(|line| line.starts_with("error: ")).collect();
    (said.code, errors.join("\n"))
}

fn short(place: &Place, args: &[&str]) -> Vec<String> {
    let said = place.run(&[&["check", "--format", "short"], args].concat());
    sound(&said);
    said.out.lines().map(str::to_owned).collect()
}

fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status();
    assert!(made.is_ok_and(|status| status.success()), "mkfifo is part of every Unix");
}

fn names(place: &Place) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(place.path())
        .expect("ours")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A command that runs as somebody who is not root, for whom permissions count. `None` where that can't be had.
fn as_nobody(place: &Place) -> Option<Command> {
    let mut command = place.command(PROGRAM);
    if fs::read("/etc/shadow").is_ok() {
        fs::set_permissions(place.path(), fs::Permissions::from_mode(0o777)).expect("ours");
        command.uid(65_534).gid(65_534);
        let mut probe = place.command(PROGRAM);
        if probe.arg("--version").uid(65_534).gid(65_534).output().is_err() {
            eprintln!("skipped: this runs as root, whom permissions do not bind, and nobody else may run {PROGRAM}");
            return None;
        }
    }
    Some(command)
}

#[test]
fn what_is_no_plan_file_is_refused_by_name() {
    let place = Place::new();
    let big = fs::File::create(place.path().join("big.toml")).expect("ours");
    big.set_len(50 << 20).expect("sparse");
    pipe(&place.path().join("pipe.toml"));
    symlink("nowhere", place.path().join("dangling.toml")).expect("ours");
    symlink("circle.toml", place.path().join("circle.toml")).expect("ours");
    let size = "the file has 52428800 bytes; a plan is text of at most 1048576 bytes; is this the right file?";
    assert_eq!(check(&place, &["big.toml"]), (Some(2), format!("error: `big.toml`: {size}")));
    assert_eq!(check(&place, &["pipe.toml"]), (Some(2), "error: `pipe.toml`: it is no regular file".into()));
    assert_eq!(check(&place, &["/dev/zero"]), (Some(2), "error: `/dev/zero`: it is no regular file".into()));
    assert_eq!(
        check(&place, &["dangling.toml"]),
        (Some(2), "error: there is no file or folder `dangling.toml`".into())
    );
    let (code, said) = check(&place, &["circle.toml"]);
    assert!(code == Some(2) && said.starts_with("error: `circle.toml` can't be looked at: "), "{said}");
    // In a folder they are passed over, and what is a plan is still judged.
    assert_eq!(check(&place, &["."]).0, Some(2));
    place.file("plan.toml", CLEAN);
    assert_eq!(check(&place, &["."]), (Some(0), String::new()));
    for command in ["show", "render"] {
        let said = place.run(&[command, "pipe.toml"]);
        assert_eq!(said.code, Some(2), "{said:?}");
        let said = place.run(&[command, "big.toml"]);
        assert!(said.code == Some(2) && said.err.contains("52428800 bytes"), "{said:?}");
    }
}

#[test]
fn files_without_a_plan_are_named_at_a_place() {
    let place = Place::new();
    for (text, finding) in [
        (&b""[..], "plan.toml:1:1: error [empty-file] the file is empty"),
        (b"\xef\xbb\xbf", "plan.toml:1:1: error [empty-file] the file is empty"),
        (b" \r\n\t", "plan.toml:1:1: error [empty-file] the file is empty"),
        (b"\x7fELF\x00\x01", "plan.toml:1:5: error [not-text] this is not a text file: it has a zero byte"),
        (b"title = \"\xff\"", "plan.toml:1:10: error [not-text] this byte (0xFF) is no character of UTF-8"),
    ] {
        fs::write(place.path().join("plan.toml"), text).expect("ours");
        assert_eq!(short(&place, &["plan.toml"]), [finding]);
        assert_eq!(check(&place, &["plan.toml"]).0, Some(1));
    }
}

#[test]
fn links_are_followed_where_they_are_named_and_nowhere_else() {
    let place = Place::new();
    place.file("real/plan.toml", CLEAN);
    symlink("real/plan.toml", place.path().join("link.toml")).expect("ours");
    symlink("..", place.path().join("real/up")).expect("ours");
    symlink(".", place.path().join("real/here")).expect("ours");
    assert_eq!(check(&place, &["link.toml"]), (Some(0), String::new()));
    let said = place.run(&["check", "."]);
    assert!(said.code == Some(0) && said.err.contains("1 plan checked"), "{said:?}");
    let said = place.run(&["check", "real/up/real/here"]);
    assert!(said.code == Some(0) && said.err.contains("1 plan checked"), "{said:?}");
}

#[test]
fn includes_do_not_leave_the_folder() {
    let place = Place::new();
    place.file("secret.toml", "[goals.secret]\nstatement = \"S\"\n");
    place.file("plans/sub/part.toml", "");
    let plans = place.path().join("plans");
    symlink("../secret.toml", plans.join("link.toml")).expect("ours");
    symlink("..", plans.join("up")).expect("ours");
    symlink("circle.toml", plans.join("circle.toml")).expect("ours");
    pipe(&plans.join("pipe.toml"));
    fs::File::create(plans.join("big.toml")).expect("ours").set_len(50 << 20).expect("sparse");
    let found = |include: &str| {
        place.file("plans/plan.toml", &format!("include = [\"{include}\"]\n{CLEAN}"));
        let found = short(&place, &["plans/plan.toml"]);
        assert_eq!(found.len(), 1, "{found:?}");
        let place_and_rule = "plans/plan.toml:1:12: error [include-problem] ";
        found[0].strip_prefix(place_and_rule).unwrap_or_else(|| panic!("{found:?}")).to_owned()
    };
    for outside in ["../secret.toml", "sub/../../secret.toml", "/etc/passwd", "C:\\\\secret.toml", "..\\\\secret.toml"]
    {
        assert!(found(outside).ends_with("lies outside the plan's folder"), "{outside}");
    }
    for link in ["link.toml", "up/secret.toml"] {
        assert_eq!(found(link), format!("`{link}` leads outside the plan's folder"));
    }
    assert_eq!(found("absent.toml"), "there is no file `absent.toml`");
    assert_eq!(found("sub"), "`sub` can't be read: it is no regular file");
    assert_eq!(found("pipe.toml"), "`pipe.toml` can't be read: it is no regular file");
    assert_eq!(found("big.toml"), "`big.toml` has 52428800 bytes; a plan file has at most 1048576");
    assert!(found("circle.toml").starts_with("`circle.toml` can't be read: "));
    assert_eq!(found("plan.toml"), "`plan.toml` is part of this plan already");
    place.file("plans/plan.toml", &format!("include = [\"sub/part.toml\"]\n{CLEAN}"));
    assert_eq!(short(&place, &["plans/plan.toml"]), ["plans/sub/part.toml:1:1: error [empty-file] the file is empty"]);
}

#[test]
fn what_may_not_be_read_is_named() {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    place.file("closed/plan.toml", CLEAN);
    place.file("locked.toml", CLEAN);
    fs::set_permissions(place.path().join("closed"), fs::Permissions::from_mode(0o000)).expect("ours");
    fs::set_permissions(place.path().join("locked.toml"), fs::Permissions::from_mode(0o000)).expect("ours");
    if let Some(mut command) = as_nobody(&place) {
        let said = Said::from(command.args(["check", "."]).output().expect("tried before"));
        assert_eq!(said.code, Some(2), "{said:?}");
        assert!(said.err.contains("1 plan checked"), "the rest is judged: {said:?}");
        assert!(said.err.contains("`locked.toml`: no permission to read it"), "{said:?}");
        assert!(said.err.contains("a part of `.` can't be looked at: ") && said.err.contains("closed"), "{said:?}");
    }
    fs::set_permissions(place.path().join("closed"), fs::Permissions::from_mode(0o755)).expect("ours");
}

#[test]
fn a_folder_that_may_not_be_written_is_left_alone() {
    let place = Place::new();
    place.file("plan.toml", &fixable());
    let Some(mut command) = as_nobody(&place) else { return };
    fs::set_permissions(place.path(), fs::Permissions::from_mode(0o555)).expect("ours");
    let said =
        Said::from(command.args(["check", "plan.toml", "--output", "report.txt"]).output().expect("tried before"));
    let mut command = as_nobody_again(&place);
    let fixed = Said::from(command.args(["check", "plan.toml", "--fix"]).output().expect("tried before"));
    let mut command = as_nobody_again(&place);
    let plain = Said::from(command.args(["check", "plan.toml"]).output().expect("tried before"));
    fs::set_permissions(place.path(), fs::Permissions::from_mode(0o755)).expect("ours");
    for said in [said, fixed] {
        assert!(said.code == Some(2) && said.err.contains("nothing can be written to "), "{said:?}");
    }
    assert_eq!(plain.code, Some(1), "reading needs no writing: {plain:?}");
    assert_eq!(place.read("plan.toml"), fixable());
    assert_eq!(names(&place), ["plan.toml"]);
}

fn as_nobody_again(place: &Place) -> Command {
    let mut command = place.command(PROGRAM);
    if fs::read("/etc/shadow").is_ok() {
        command.uid(65_534).gid(65_534);
    }
    command
}

/// A plan with a fault that `--fix` mends.
fn fixable() -> String {
    CLEAN.replace("works = [\"phone\", \"email\"]", "works = \"phone\"")
}

#[test]
fn a_full_disk_leaves_the_old_file_and_no_other() {
    let place = Place::new();
    place.file("plan.toml", &fixable());
    place.file("report.json", "{\n  \"format\": 1,\n  \"summary\": {old}}\n");
    // No file may grow beyond a block; the signal that would end the run is ignored, so that writing fails as on a full disk.
    let limited = |args: &str| {
        let mut shell = place.command("/bin/sh");
        let said =
            shell.args(["-c", &format!("trap '' XFSZ; ulimit -f 1; exec '{PROGRAM}' check plan.toml {args}")]).output();
        Said::from(said.expect("every Unix has a shell"))
    };
    for args in ["--fix", "--format json --output report.json", "--format json --output new.json"] {
        let said = limited(args);
        sound(&said);
        assert!(said.code == Some(2) && said.err.contains("can't be written; nothing was changed"), "{args}: {said:?}");
    }
    assert_eq!(place.read("plan.toml"), fixable());
    assert_eq!(place.read("report.json"), "{\n  \"format\": 1,\n  \"summary\": {old}}\n");
    assert_eq!(names(&place), ["plan.toml", "report.json"]);
    let said = place.run(&["check", "plan.toml", "--fix"]);
    assert!(said.err.contains("mended 1 place"), "{said:?}");
}

#[test]
fn devices_are_written_into_and_never_replaced() {
    if !Path::new("/dev/full").exists() {
        eprintln!("skipped: this system has no /dev/full");
        return;
    }
    let place = Place::new();
    place.file("plan.toml", &fixable());
    for args in
        [&["check", "plan.toml"][..], &["list", "rules"], &["schema"], &["man"], &["explain"], &["completions", "bash"]]
    {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a device for everybody");
        let said = Said::from(place.command(PROGRAM).args(args).stdout(full).output().expect("built by cargo"));
        sound(&said);
        assert!(said.code == Some(2) && said.err.contains("can't be written: "), "{args:?}: {said:?}");
    }
    let said = place.run(&["check", "plan.toml", "--output", "/dev/full"]);
    assert!(said.code == Some(2) && said.err.contains("`/dev/full` can't be written: "), "{said:?}");
    let said = place.run(&["check", "plan.toml", "--output", "/dev/null"]);
    assert_eq!(said.code, Some(1), "{said:?}");
    for device in ["/dev/full", "/dev/null"] {
        assert!(fs::metadata(device).expect("there").file_type().is_char_device(), "{device}");
    }
}

#[test]
fn a_reader_that_stops_early_is_no_failure() {
    let place = Place::new();
    let faults: String = (0..2000).map(|n| format!("key{n} = 1\n")).collect();
    place.file("plan.toml", &format!("format = 1\n[plan]\n{faults}"));
    for args in [&["check", "plan.toml"][..], &["schema"], &["list", "kpis"]] {
        let mut command = place.command(PROGRAM);
        let mut child =
            command.args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("built by cargo");
        let mut first = [0; 10];
        let mut out = child.stdout.take().expect("piped");
        out.read_exact(&mut first).expect("the first line");
        drop(out);
        let said = Said::from(child.wait_with_output().expect("ends"));
        sound(&said);
        assert!(!said.err.contains("error"), "{args:?}: {said:?}");
    }
}

#[test]
fn surroundings_without_a_home_or_a_sensible_terminal() {
    let place = Place::new();
    place.file("plan.toml", &fixable());
    let usual = place.run(&["check", "plan.toml"]).out;
    for (name, value) in [
        ("TERM", ""),
        ("TERM", "dumb"),
        ("TERM", "no-such-terminal"),
        ("LANG", "xx_YY.nonsense"),
        ("HOME", "/nowhere"),
        ("PWD", "/nowhere"),
    ] {
        let said = place.run_with(&["check", "plan.toml"], &[(name, value)]);
        assert_eq!((said.code, said.out.as_str()), (Some(1), usual.as_str()), "{name}={value}: {}", said.err);
    }
    for columns in ["0", "-5", "1", "abc", "", "99999999999999999999", "20", "80"] {
        for args in
            [&["check", "plan.toml"][..], &["show", "plan.toml"], &["--help"], &["list", "rules"], &["explain", "csat"]]
        {
            let said = place.run_with(args, &[("COLUMNS", columns)]);
            sound(&said);
            assert!(!said.out.is_empty(), "{columns} {args:?}: {said:?}");
        }
    }
    for (name, value) in
        [("SVCPLAN_AS_OF", "soon"), ("SVCPLAN_FORMAT", "xml"), ("SVCPLAN_COLOR", "pink"), ("SVCPLAN_FAIL_ON", "always")]
    {
        let said = place.run_with(&["check", "plan.toml"], &[(name, value)]);
        assert!(said.code == Some(2) && said.err.contains(value), "{name}={value}: {said:?}");
    }
}

#[test]
fn paths_of_any_spelling() {
    let place = Place::new();
    place.file("a folder/my plan.toml", CLEAN);
    assert_eq!(check(&place, &["a folder/my plan.toml"]), (Some(0), String::new()));
    let plan = "a folder/my plan.toml";
    for args in [
        &[plan, plan][..],
        &[plan, "./a folder/my plan.toml"],
        &[".", plan],
        &["a folder", ".", "a folder/../a folder"],
    ] {
        let said = place.run(&[&["check"], args].concat());
        assert!(said.code == Some(0) && said.err.starts_with("1 plan checked"), "{args:?}: {said:?}");
    }
    // A name of bytes that are no text, and one that would steer the terminal.
    let faulty = CLEAN.replace("headcount = 5", "headcont = 5");
    for name in [
        &b"caf\xe9.toml"[..],
        b"\x1b[31mred\x07.toml",
        b"-dash.toml",
        b"new\nline.toml",
        "…“ü”.toml".as_bytes(),
        b"%s.toml",
    ] {
        let odd = Place::new();
        let path = odd.path().join(OsStr::from_bytes(name));
        fs::write(&path, &faulty).expect("any byte but / and zero is fine");
        for format in ["text", "short", "json", "github"] {
            let mut command = odd.command(PROGRAM);
            let said = Said::from(
                command.args(["check", "--format", format, "--"]).arg(&path).output().expect("built by cargo"),
            );
            sound(&said);
            assert_eq!(said.code, Some(1), "{said:?}");
            assert!(!said.out.contains(['\u{1b}', '\u{7}']), "{said:?}");
            let said = odd.run(&["check", "--format", format, "."]);
            assert_eq!(said.code, Some(1), "{said:?}");
        }
        let said = odd.run(&["check", "."]);
        assert!(!said.err.contains(['\u{1b}', '\u{7}']), "{said:?}");
    }
}

#[test]
fn broken_settings_stop_the_run_with_their_place() {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    for (settings, expected) in [
        ("[rules]\nno-such-rule = \"off\"\n", "svcplan.toml:2:1"),
        ("[check]\nfail_on = \"sometimes\"\n", "svcplan.toml:2:11"),
        ("[check\nfail_on = \"error\"\n", "svcplan.toml:1:"),
        ("[check]\nexclude = 5\n", "svcplan.toml:2:11"),
        ("\u{feff}[chek]\n", "svcplan.toml:1:"),
        ("[render]\nto = [\"docx2\"]\n", "svcplan.toml:2:7"),
        ("rules = 1\n", "svcplan.toml:1:9"),
    ] {
        place.file("svcplan.toml", settings);
        let said = place.run(&["check"]);
        sound(&said);
        assert!(said.code == Some(2) && said.err.contains(expected), "{settings}: {said:?}");
        assert_eq!(said.out, "", "{settings}");
    }
    fs::write(place.path().join("svcplan.toml"), b"\xff\xfe\x00").expect("ours");
    let (code, said) = check(&place, &["."]);
    assert!(code == Some(2) && said.contains("the settings `svcplan.toml` are no text"), "{said}");
    let (code, said) = check(&place, &["--config", "absent.toml", "plan.toml"]);
    assert!(
        code == Some(2) && said.contains("the settings `absent.toml` can't be read: there is no such file"),
        "{said}"
    );
    let (code, said) = check(&place, &["--config", ".", "plan.toml"]);
    assert!(code == Some(2) && said.contains("it is no regular file"), "{said}");
}

#[test]
fn days_that_are_none_are_refused() {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    for day in [
        "",
        "soon",
        "2027-02-30",
        "0000-00-00",
        "27-01-01",
        "2027-1-1",
        "262142-12-31",
        "+2027-01-01",
        "-001-01-01",
        "2027-01-01T00:00",
    ] {
        let said = place.run(&["check", &format!("--as-of={day}"), "plan.toml"]);
        assert!(said.code == Some(2) && said.out.is_empty(), "{day}: {said:?}");
    }
    for day in ["0001-01-01", "9999-12-31"] {
        let said = place.run(&["check", "--as-of", day, "plan.toml"]);
        sound(&said);
        assert_eq!(said.code, Some(0), "{day}: {said:?}");
    }
}

#[test]
fn what_stands_at_the_output_is_kept() {
    let place = Place::new();
    place.file("plan.toml", &fixable());
    place.file("notes.txt", "mine\n");
    fs::create_dir(place.path().join("folder")).expect("ours");
    let (code, said) = check(&place, &["plan.toml", "--output", "notes.txt"]);
    assert!(code == Some(2) && said.contains("`notes.txt` exists and was not written by this command"), "{said}");
    assert_eq!(place.read("notes.txt"), "mine\n");
    let (code, said) = check(&place, &["plan.toml", "--output", "plan.toml"]);
    assert!(code == Some(2) && said.contains("`plan.toml` exists"), "{said}");
    assert_eq!(place.read("plan.toml"), fixable());
    for args in [&["plan.toml", "--output", "folder"][..], &["plan.toml", "--output", "folder", "--force"]] {
        let (code, said) = check(&place, args);
        assert!(code == Some(2) && said.contains("`folder` is a folder"), "{said}");
    }
    let (code, said) = check(&place, &["plan.toml", "--output", "notes.txt/report.txt"]);
    assert!(code == Some(2) && !said.is_empty(), "{said}");
    assert_eq!(check(&place, &["plan.toml", "--output", "notes.txt", "--force"]).0, Some(1));
    assert!(place.read("notes.txt").contains("wrong-type"));
    symlink("target.txt", place.path().join("link.txt")).expect("ours");
    place.file("target.txt", "");
    assert_eq!(check(&place, &["plan.toml", "--output", "link.txt"]).0, Some(1));
    assert!(place.read("target.txt").contains("wrong-type"));
    assert!(fs::symlink_metadata(place.path().join("link.txt")).expect("there").is_symlink());
}
