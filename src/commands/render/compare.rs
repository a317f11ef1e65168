//! `svcplan render --check`: the documents on disk against what the plan gives today.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::commands::{Console, Exit, files};
use crate::report::visible;

/// Says which documents are not current.
pub(super) fn compare(documents: &BTreeMap<PathBuf, Vec<u8>>, plan: &Path, console: &Console) -> Result<Exit> {
    let mut stale = String::new();
    for (target, bytes) in documents {
        // A pipe in its place would be waited for.
        let is_file = fs::metadata(target).is_ok_and(|about| about.is_file());
        match is_file.then(|| fs::read(target).ok()).flatten() {
            Some(there) if there == *bytes => {}
            Some(_) => stale.push_str(&format!("{}: is not what the plan gives today\n", files::shown(target))),
            None => stale.push_str(&format!("{}: is missing\n", files::shown(target))),
        }
    }
    if stale.is_empty() {
        console.say(&format!("{} documents are current", documents.len()));
        return Ok(Exit::Clean);
    }
    console.result(&stale)?;
    console.say(&format!("write them with `svcplan render {}`", visible(&files::shown(plan))));
    Ok(Exit::Findings)
}
