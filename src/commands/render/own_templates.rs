//! Templates of the user's own, from a folder.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::commands::files;
use crate::load::MAX_BYTES;
use crate::render::{Markup, Overrides};

/// More files than any set of templates has.
const MOST_TEMPLATES: usize = 500;

/// Reads a folder of own templates: every file below it that has the ending of a format.
pub(super) fn read(folder: &Path) -> Result<Overrides> {
    let mut found = Overrides::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let entries = match fs::read_dir(&next) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => bail!("there is no folder `{}`", files::shown(&next)),
            Err(error) if error.kind() == ErrorKind::NotADirectory => {
                bail!("`{}` is no folder; templates stand in folders named after their format", files::shown(&next))
            }
            Err(error) => bail!("the templates `{}` can't be read: {error}", files::shown(&next)),
        };
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            // Links are not followed: a template comes from this folder and nowhere else.
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let path = entry.path();
                let below = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                if !Markup::ALL.iter().any(|markup| below.starts_with(&format!("{}/", markup.folder()))) {
                    continue;
                }
                let bytes = files::read_up_to(&path, MAX_BYTES)
                    .with_context(|| format!("the template `{}`", path.display()))?;
                let text = String::from_utf8(bytes)
                    .map_err(|_| anyhow::anyhow!("the template `{}` is no text in UTF-8", path.display()))?;
                found.insert(below, text);
            }
            if found.len() + folders.len() > MOST_TEMPLATES {
                bail!("`{}` holds more than {MOST_TEMPLATES} files; is it a folder of templates?", folder.display());
            }
        }
    }
    if found.is_empty() {
        let names: Vec<&str> = Markup::ALL.iter().map(|markup| markup.folder()).collect();
        bail!(
            "`{}` holds no template; own templates stand in a folder named after their format: {}; each is at most {MAX_BYTES} bytes",
            folder.display(),
            names.join(", ")
        );
    }
    Ok(found)
}
