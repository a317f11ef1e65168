//! The commit that a document names.

use std::fs;
use std::io::Read;
use std::path::Path;

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
    let repository = plan.ancestors().map(|folder| folder.join(".git")).find(|git| git.is_dir())?;
    let head = text(&repository.join(HEAD))?;
    let full = match head.trim().strip_prefix("ref: ") {
        None => head.trim().to_owned(),
        Some(reference) if reference.split('/').any(|part| part == "..") => return None,
        Some(reference) => match text(&repository.join(reference)) {
            Some(hash) => hash.trim().to_owned(),
            None => {
                let packed = text(&repository.join("packed-refs"))?;
                let mut lines = packed.lines().filter_map(|line| line.split_once(' '));
                lines.find(|(_, name)| *name == reference)?.0.to_owned()
            }
        },
    };
    let is_hash = full.len() >= 40 && full.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then(|| full[..12].to_owned())
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
        for bad in ["ref: ../../secret", "", "no hash"] {
            write("HEAD", bad);
            assert_eq!(commit("HEAD", &plan), None, "{bad}");
        }
    }
}
