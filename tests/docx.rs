//! Documents for Word: what stands in the file, and that nothing of a plan is taken for more than text.
#![cfg(feature = "docx")]

use std::fs;
use std::path::{Path, PathBuf};

use svcplan::render::{About, docx};

/// The pages of the examples, as the program writes them.
fn pages() -> Vec<(PathBuf, String)> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut pages = Vec::new();
    for example in fs::read_dir(examples).unwrap() {
        let Ok(documents) = fs::read_dir(example.unwrap().path().join("documents")) else { continue };
        for document in documents {
            let path = document.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "html") {
                pages.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    pages.sort();
    assert!(pages.len() >= 9, "{pages:?}");
    pages
}

#[test]
#[ignore = "writes files to look at: target/word/*.docx"]
fn for_looking() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/word");
    fs::create_dir_all(&folder).unwrap();
    for (path, html) in pages() {
        let example = path.parent().unwrap().parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        let name = format!("{example}-{}.docx", path.file_stem().unwrap().to_string_lossy());
        let word = docx(&html, &About::default(), None).unwrap();
        println!("{name}: {} bytes, missing {:?}", word.bytes.len(), word.missing_glyphs);
        fs::write(folder.join(name), word.bytes).unwrap();
    }
}
