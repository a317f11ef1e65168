//! Rendering into a folder: nothing leaves it, nothing that others wrote is lost, and it is all documents or none.

#[allow(dead_code, reason = "other tests need more of it")]
mod program;

use std::fs;
use std::path::Path;

use program::{CLEAN, Place};

const MD: [&str; 4] = ["render", "plan.toml", "--to", "md"];

fn place() -> Place {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    place
}

/// Every path below a folder, sorted.
fn tree(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("ours").flatten() {
            found.push(entry.path().strip_prefix(folder).expect("below it").to_string_lossy().replace('\\', "/"));
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(entry.path());
            }
        }
    }
    found.sort_unstable();
    found
}

fn with(more: &[&'static str]) -> Vec<&'static str> {
    MD.into_iter().chain(more.iter().copied()).collect()
}

#[test]
fn no_name_leads_out_of_the_folder() {
    for name in [
        "../evil",
        "..",
        ".",
        "/evil",
        "a/b",
        "a\\b",
        "C:evil",
        "..\\..\\evil",
        "evil.md",
        " ",
        "%2e%2e",
        "con",
        "NUL",
        "aux",
        "PRN",
        "com1",
        "Lpt9",
    ] {
        let place = place();
        place.file("own/markdown/brief.md", "{{ plan.title }}");
        // An own template of that name does not make it a good one.
        if cfg!(unix) && name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            place.file(&format!("own/markdown/{name}.md"), "evil");
        }
        let before = tree(place.path());
        let said = place.run(&with(&["--templates", "own", "--document", name]));
        assert_eq!(said.code, Some(2), "{name}: {said:?}");
        assert!(said.err.contains("there is no document"), "{name}: {said:?}");
        assert_eq!(tree(place.path()), before, "{name}");
    }
    let place = place();
    place.file("own/markdown/consul.md", "fine");
    assert_eq!(
        place.run(&with(&["--templates", "own", "--document", "consul"])).code,
        Some(0),
        "a word that only begins so"
    );
    assert!(place.path().join("documents/consul.md").exists());
}

#[test]
fn sections_asked_for_twice_are_named_once() {
    let place = place();
    assert_eq!(place.run(&with(&["--section", "budget", "--section", "goals", "--section", "budget"])).code, Some(0));
    assert_eq!(tree(&place.path().join("documents")), ["full-budget-goals.md"]);
}

#[test]
fn what_others_wrote_is_not_overwritten_unless_forced() {
    let place = place();
    place.file("documents/handbook.md", "by hand");
    let said = place.run(&MD);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("`documents/handbook.md` was not written by this command"), "{}", said.err);
    assert_eq!(tree(&place.path().join("documents")), ["handbook.md"], "none of the others either");
    assert_eq!(place.read("documents/handbook.md"), "by hand");
    assert_eq!(place.run(&with(&["--force"])).code, Some(0));
    assert!(place.read("documents/handbook.md").contains("Lantern Post"));
    assert_eq!(place.run(&MD).code, Some(0), "its own it may replace");
}

#[test]
fn a_folder_in_the_place_of_a_document_is_left_alone() {
    let place = place();
    place.file("documents/handbook.md/precious", "mine");
    for force in [&[][..], &["--force"]] {
        let said = place.run(&with(force));
        assert!(said.code == Some(2) && said.err.contains("`documents/handbook.md` is no file"), "{said:?}");
        assert_eq!(tree(&place.path().join("documents")), ["handbook.md", "handbook.md/precious"]);
    }
}

#[test]
fn a_document_that_fails_keeps_all_others_from_being_written() {
    let place = place();
    // The last of the six in the order of writing and of names.
    place.file("own/markdown/handbook.md", "{{ plan.nothing_of_the_kind }}");
    for more in [&[][..], &["--force"]] {
        let args: Vec<&str> = with(&["--templates", "own"]).into_iter().chain(more.iter().copied()).collect();
        let said = place.run(&args);
        assert!(said.code == Some(2) && said.err.contains("own/markdown/handbook.md:1:"), "{said:?}");
        assert!(!place.path().join("documents").exists());
    }
    // What was there stays as it was.
    assert_eq!(place.run(&MD).code, Some(0));
    let before = place.read("documents/board.md");
    place.file("plan.toml", &CLEAN.replace("Lantern Post", "Lantern Parcels"));
    assert_eq!(place.run(&with(&["--templates", "own"])).code, Some(2));
    assert_eq!(place.read("documents/board.md"), before);
}

#[cfg(unix)]
mod links_and_permissions {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_link_in_the_folder_does_not_lead_out_of_it() {
        let place = place();
        assert_eq!(place.run(&with(&["--out", "elsewhere"])).code, Some(0));
        let theirs = place.read("elsewhere/brief.md");
        place.file("plan.toml", &CLEAN.replace("Lantern Post", "Lantern Parcels"));
        fs::create_dir(place.path().join("documents")).expect("ours");
        // What it leads to was written by this command, so that nothing but the folder speaks against it.
        symlink("../elsewhere/brief.md", place.path().join("documents/brief.md")).expect("ours");
        for force in [&[][..], &["--force"]] {
            let said = place.run(&with(force));
            assert_eq!(said.code, Some(2), "{said:?}");
            assert!(said.err.contains("`documents/brief.md` is a link that leads out of `documents`"), "{}", said.err);
            assert_eq!(place.read("elsewhere/brief.md"), theirs);
            assert_eq!(tree(&place.path().join("documents")), ["brief.md"], "none of the others either");
        }
        // A link to a file in the same folder stays a link.
        fs::remove_file(place.path().join("documents/brief.md")).expect("ours");
        assert_eq!(place.run(&MD).code, Some(0));
        fs::rename(place.path().join("documents/brief.md"), place.path().join("documents/real.md")).expect("ours");
        symlink("real.md", place.path().join("documents/brief.md")).expect("ours");
        place.file("plan.toml", CLEAN);
        assert_eq!(place.run(&MD).code, Some(0));
        assert!(place.read("documents/real.md").contains("Lantern Post"));
        assert!(fs::symlink_metadata(place.path().join("documents/brief.md")).expect("there").is_symlink());
    }

    #[test]
    fn a_link_to_nothing_is_somebodys_and_never_followed() {
        let place = place();
        fs::create_dir(place.path().join("documents")).expect("ours");
        symlink("../new.md", place.path().join("documents/brief.md")).expect("ours");
        assert_eq!(place.run(&MD).code, Some(2));
        assert!(!place.path().join("new.md").exists());
        assert_eq!(place.run(&with(&["--force"])).code, Some(0));
        assert!(!place.path().join("new.md").exists(), "the link is replaced, not followed");
        assert!(place.read("documents/brief.md").contains("Lantern Post"));
    }

    #[test]
    fn a_folder_that_is_a_link_is_written_to_only_when_a_flag_names_it() {
        let place = place();
        fs::create_dir_all(place.path().join("elsewhere")).expect("ours");
        fs::create_dir_all(place.path().join("repository")).expect("ours");
        place.file("repository/plan.toml", CLEAN);
        symlink("../elsewhere", place.path().join("repository/documents")).expect("ours");
        let args = ["render", "repository/plan.toml", "--to", "md"];
        let said = place.run(&args);
        assert!(said.code == Some(2) && said.err.contains("`--out repository/documents` writes there"), "{said:?}");
        assert!(tree(&place.path().join("elsewhere")).is_empty());
        let flag: Vec<&str> = args.into_iter().chain(["--out", "repository/documents"]).collect();
        assert_eq!(place.run(&flag).code, Some(0));
        assert_eq!(tree(&place.path().join("elsewhere")).len(), 6);
    }

    #[test]
    fn a_pipe_in_the_place_of_a_document_is_not_waited_for() {
        let place = place();
        fs::create_dir(place.path().join("documents")).expect("ours");
        let made = std::process::Command::new("mkfifo").arg(place.path().join("documents/brief.md")).status();
        if !made.is_ok_and(|status| status.success()) {
            return;
        }
        for more in [&[][..], &["--force"]] {
            let said = place.run(&with(more));
            assert!(said.code == Some(2) && said.err.contains("`documents/brief.md` is no file"), "{said:?}");
        }
    }

    #[test]
    fn when_one_can_not_be_written_none_is() {
        let place = place();
        // The name of the last one in order is taken by a folder that nothing can be written to, reached by a link within.
        fs::create_dir_all(place.path().join("documents/closed")).expect("ours");
        place.file("documents/closed/handbook.md", "<!-- Generated by svcplan 0.1.0 -->\n");
        symlink("closed/handbook.md", place.path().join("documents/handbook.md")).expect("ours");
        let closed = place.path().join("documents/closed");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).expect("ours");
        // Whoever may write everywhere can't be kept out.
        let is_all_powerful = fs::write(closed.join("probe"), "").is_ok();
        let said = place.run(&MD);
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).expect("ours");
        if is_all_powerful {
            return;
        }
        assert_eq!(said.code, Some(2), "{said:?}");
        assert_eq!(tree(&place.path().join("documents")), ["closed", "closed/handbook.md", "handbook.md"], "{said:?}");
    }
}
