//! The places that documents are to take, looked at before anything is written.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use super::request::Request;
use crate::commands::session::is_within;
use crate::commands::{files, write};
use crate::render;

/// Refuses a place at which a document would destroy what this command did not write, or end up outside the folder of
/// documents. `force` is somebody's word that files may be overwritten; it never leads out of the folder.
pub(super) fn judge(target: &Path, request: &Request, force: bool) -> Result<()> {
    let out = request.out.as_path();
    let shown = files::shown(target);
    // Not the end of a link, but the link.
    let Ok(about) = fs::symlink_metadata(target) else { return Ok(()) };
    if about.is_symlink() && !is_within(target, &[out]) {
        bail!(
            "`{shown}` is a link that leads out of `{}`; take it away, or write elsewhere with `--out`",
            files::shown(out)
        );
    }
    let is_file = fs::metadata(target).is_ok_and(|about| about.is_file());
    if target.exists() && !is_file {
        bail!("`{shown}` is no file; take it away, or write elsewhere with `--out`");
    }
    let is_own = write::beginning(target).is_some_and(|bytes| bytes.is_empty() || render::is_generated(&bytes));
    if !is_own && !force {
        let more = if request.templates.is_some() {
            "; what a template of your own writes is recognised if it begins as the built-in one does"
        } else {
            ""
        };
        bail!("`{shown}` was not written by this command; `--force` overwrites it{more}");
    }
    Ok(())
}
