//! `svcplan render --check`: the documents on disk against what the plan gives today.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::commands::{Console, Exit, files};

/// Says which documents are not current.
pub(super) fn compare(documents: &BTreeMap<PathBuf, Vec<u8>>, console: &Console) -> Result<Exit> {
    let mut stale = String::new();
    for (target, bytes) in documents {
        let shown = files::shown(target);
        // A pipe in its place would be waited for; and what has another length need not be read, however long it is.
        let fault = match fs::metadata(target).ok().filter(fs::Metadata::is_file) {
            None => "is missing",
            Some(about) if about.len() != bytes.len() as u64 => "is not what the plan gives today",
            Some(_) => match fs::read(target) {
                Ok(there) if there == *bytes => continue,
                Ok(_) => "is not what the plan gives today",
                Err(_) => "can't be read",
            },
        };
        stale.push_str(&format!("{shown}: {fault}\n"));
    }
    if stale.is_empty() {
        match documents.len() {
            1 => console.say("the document is current"),
            n => console.say(&format!("{n} documents are current")),
        }
        return Ok(Exit::Clean);
    }
    console.result(&stale)?;
    console.say("the same command without `--check` writes them");
    Ok(Exit::Findings)
}
