//! The built-in templates, inside the program.

use include_dir::{Dir, include_dir};

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The built-in templates as (path, text), sorted by path: `html/parts/budget.html`.
pub fn built_in() -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    gather(&TEMPLATES, &mut found);
    found.sort_unstable();
    found
}

fn gather(dir: &'static Dir<'static>, found: &mut Vec<(&'static str, &'static str)>) {
    for file in dir.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            found.push((path, text));
        }
    }
    for folder in dir.dirs() {
        gather(folder, found);
    }
}
