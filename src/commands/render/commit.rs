//! The commit that a document names.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The word for "the commit that is checked out".
const HEAD: &str = "HEAD";
/// More than any file that git keeps a single reference in, and enough of the list of packed ones.
const MOST_BYTES: u64 = 1 << 20;

/// The commit that somebody asked for: named as it stands, or for `HEAD` the one checked out around the plan, shortened as
/// people quote it. `None` where there is no repository.
pub(super) fn commit(asked: &str, plan: &Path) -> Option<String> {
    if asked != HEAD {
        return Some(asked.to_owned());
    }
    let plan = plan.canonicalize().ok()?;
    let git = plan.ancestors().map(|folder| folder.join(".git")).find(|git| git.exists())?;
    let git = if git.is_dir() { git } else { pointed_to(&git, "gitdir: ")? };
    // A second working tree has a HEAD of its own and shares the rest.
    let shared = pointed_to(&git.join("commondir"), "").unwrap_or_else(|| git.clone());
    let head = text(&git.join(HEAD))?;
    let full = match head.trim().strip_prefix("ref: ") {
        None => head.trim().to_owned(),
        Some(reference) if reference.split('/').any(|part| part == "..") => return None,
        Some(reference) => match text(&git.join(reference)).or_else(|| text(&shared.join(reference))) {
            Some(hash) => hash.trim().to_owned(),
            None => {
                let packed = text(&shared.join("packed-refs"))?;
                let mut lines = packed.lines().filter_map(|line| line.split_once(' '));
                lines.find(|(_, name)| *name == reference)?.0.to_owned()
            }
        },
    };
    let is_hash = full.len() >= 40 && full.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then(|| full[..12].to_owned())
}

/// The folder that a file of git names, from the folder it stands in.
fn pointed_to(file: &Path, before: &str) -> Option<PathBuf> {
    let named = text(file)?;
    Some(file.parent()?.join(named.trim().strip_prefix(before)?))
}

fn text(file: &Path) -> Option<String> {
    let mut text = String::new();
    fs::File::open(file).ok()?.take(MOST_BYTES).read_to_string(&mut text).ok()?;
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "0123456789abcdef0123456789abcdef01234567";

    #[test]
    fn the_commit_checked_out_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let (git, plan) = (folder.path().join(".git"), folder.path().join("plan.toml"));
        fs::create_dir_all(git.join("refs/heads")).expect("writable");
        fs::write(&plan, "").expect("writable");
        let write = |name: &str, text: &str| fs::write(git.join(name), text).expect("writable");
        assert_eq!(commit("v1.2", &plan).as_deref(), Some("v1.2"));
        assert_eq!(commit("HEAD", &plan), None);
        write("HEAD", "ref: refs/heads/main\n");
        write("packed-refs", &format!("# pack-refs\n{HASH} refs/heads/main\n"));
        assert_eq!(commit("HEAD", &plan).as_deref(), Some("0123456789ab"));
        write("refs/heads/main", &HASH.replace('0', "f"));
        assert_eq!(commit("HEAD", &plan).as_deref(), Some("f123456789ab"));
        write("HEAD", HASH);
        assert_eq!(commit("HEAD", &plan).as_deref(), Some("0123456789ab"));
        // A second working tree.
        let second = folder.path().join("second");
        fs::create_dir_all(&second).expect("writable");
        fs::create_dir_all(git.join("worktrees/second")).expect("writable");
        fs::write(second.join(".git"), "gitdir: ../.git/worktrees/second\n").expect("writable");
        fs::write(second.join("plan.toml"), "").expect("writable");
        write("worktrees/second/commondir", "../..\n");
        write("worktrees/second/HEAD", "ref: refs/heads/main\n");
        assert_eq!(commit("HEAD", &second.join("plan.toml")).as_deref(), Some("f123456789ab"));
        for bad in ["ref: ../../secret", "", "no hash"] {
            write("HEAD", bad);
            assert_eq!(commit("HEAD", &plan), None, "{bad}");
        }
    }
}
