//! Files are written whole or not at all: to a temporary file beside the target, then renamed over it.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Writes a file. If anything fails, what stood there before still stands.
pub(crate) fn whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let shown = path.display();
    // Through a link, so that the link stays and its target changes.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    match fs::metadata(&target) {
        Ok(about) if about.is_dir() => bail!("`{shown}` is a folder"),
        // A device or a pipe is written into; it must never be replaced by a file.
        Ok(about) if !about.is_file() => {
            let mut into = fs::OpenOptions::new()
                .write(true)
                .open(&target)
                .with_context(|| format!("`{shown}` can't be opened"))?;
            return into.write_all(bytes).with_context(|| format!("`{shown}` can't be written"));
        }
        _ => {}
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
    let permissions = fs::metadata(&target).map(|about| about.permissions()).ok();
    file.persist(&target).with_context(|| format!("`{shown}` can't be replaced; nothing was changed"))?;
    set_readable(&target, permissions);
    Ok(())
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
