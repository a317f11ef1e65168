//! Files are written whole or not at all: to a temporary file beside the target, then renamed over it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::NamedTempFile;

/// Writes a file. If anything fails, what stood there before still stands.
pub(crate) fn whole(path: &Path, bytes: &[u8]) -> Result<()> {
    // A device or a pipe is written into; it must never be replaced by a file.
    if fs::metadata(path).is_ok_and(|about| !about.is_file() && !about.is_dir()) {
        let shown = path.display();
        let into = fs::OpenOptions::new().write(true).open(path);
        let mut into = into.with_context(|| format!("`{shown}` can't be opened"))?;
        return into.write_all(bytes).with_context(|| format!("`{shown}` can't be written"));
    }
    Staged::of(path, bytes)?.put()
}

/// Writes files, all or none: only when each lies on the disk with all of its bytes do they take their places.
pub(crate) fn all(files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<()> {
    let staged = files.iter().map(|(path, bytes)| Staged::of(path, bytes)).collect::<Result<Vec<_>>>()?;
    staged.into_iter().try_for_each(Staged::put)
}

/// A file with all of its bytes, beside the place that it is to take.
struct Staged {
    file: NamedTempFile,
    target: PathBuf,
}

impl Staged {
    fn of(path: &Path, bytes: &[u8]) -> Result<Self> {
        let shown = path.display();
        // Through a link, so that the link stays and its target changes.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        if target.is_dir() {
            bail!("`{shown}` is a folder");
        }
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder).with_context(|| format!("the folder `{}` can't be made", folder.display()))?;
        let mut file = tempfile::Builder::new()
            .prefix(".svcplan-")
            .tempfile_in(folder)
            .with_context(|| format!("nothing can be written to `{}`", folder.display()))?;
        file.write_all(bytes)
            .and_then(|()| file.as_file().sync_all())
            .with_context(|| format!("`{shown}` can't be written; nothing was changed"))?;
        Ok(Self { file, target })
    }

    fn put(self) -> Result<()> {
        let Self { file, target } = self;
        let permissions = fs::metadata(&target).map(|about| about.permissions()).ok();
        file.persist(&target).with_context(|| format!("`{}` can't be replaced", target.display()))?;
        set_readable(&target, permissions);
        Ok(())
    }
}

/// What stands at a path, as much of it as tells who wrote it, if it is a regular file: a device might never end and a pipe never begin.
pub(crate) fn beginning(path: &Path) -> Option<Vec<u8>> {
    if !fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    let mut file = fs::File::open(path).ok()?;
    std::io::Read::by_ref(&mut file).take(BEGINNING).read_to_end(&mut bytes).ok()?;
    if bytes.starts_with(b"%PDF-") || bytes.starts_with(b"PK") {
        // These say further on by what they were made.
        file.take(LONGEST).read_to_end(&mut bytes).ok()?;
    }
    Some(bytes)
}

/// Enough to recognise what this program wrote.
const BEGINNING: u64 = 4096;
/// No document of a plan is longer.
const LONGEST: u64 = 256 << 20;

/// Temporary files are private; a document is for others too. Failing here costs nothing but convenience.
fn set_readable(path: &Path, before: Option<fs::Permissions>) {
    #[cfg(unix)]
    let usual = {
        use std::os::unix::fs::PermissionsExt;
        Some(fs::Permissions::from_mode(0o644))
    };
    #[cfg(not(unix))]
    let usual = None;
    if let Some(permissions) = before.or(usual) {
        let _ = fs::set_permissions(path, permissions);
    }
}
