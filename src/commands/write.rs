//! Files are written whole or not at all: to a temporary file beside the target, then renamed over it.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

/// Writes a file. If anything fails, what stood there before still stands.
pub(crate) fn whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let shown = path.display();
    // Through a link, so that the link stays and its target changes.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
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
