//! A document of the organisation, whose styles are used instead of ours.
//!
//! In: the bytes of a .docx or .dotx from anywhere. Out: its styles, theme and page. Nothing of it is trusted: three parts are
//! read, each at most so long, none by a name from the archive.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::DocxError;
use super::page::Page;
use super::style_sheet::W;

/// No reference document is larger: logos and pictures are left out before.
const MOST_BYTES: usize = 32 << 20;
/// No part that is read is longer once unpacked; Word's own style sheets have some 50 kB.
const MOST_PART: u64 = 8 << 20;
/// No document has more parts.
const MOST_PARTS: usize = 5000;
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// What a reference document gives.
#[derive(Debug)]
pub(super) struct Reference {
    /// Styles' ids by their names in lower case.
    pub(super) names: BTreeMap<String, String>,
    /// `word/styles.xml`, without references to numbering, which stays behind.
    pub(super) styles: String,
    pub(super) theme: Option<String>,
    /// The theme's first accent colour, as hexadecimal RGB.
    pub(super) accent: Option<String>,
    pub(super) page: Option<Page>,
}

impl Reference {
    /// Reads a reference document.
    ///
    /// # Errors
    ///
    /// What is wrong with it, as the end of a sentence.
    pub(super) fn read(bytes: &[u8], language: &str) -> Result<Self, DocxError> {
        Self::parts(bytes, language).map_err(DocxError::Reference)
    }

    fn parts(bytes: &[u8], language: &str) -> Result<Self, String> {
        if bytes.len() > MOST_BYTES {
            return Err(format!("it has {} MB, and {} are the most", bytes.len() >> 20, MOST_BYTES >> 20));
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "it is no .docx file".to_owned())?;
        if archive.len() > MOST_PARTS {
            return Err(format!("it has {} parts, and {MOST_PARTS} are the most", archive.len()));
        }
        for name in archive.file_names() {
            let name = name.map_err(|_| "the name of one of its parts is no text".to_owned())?;
            if !is_plain(&name) {
                let name: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
                return Err(format!("the name of its part `{name}` leads out of it"));
            }
        }
        let styles = part(&mut archive, "word/styles.xml")?.ok_or("it has no styles, so it is no Word document")?;
        let theme = part(&mut archive, "word/theme/theme1.xml")?;
        let document = part(&mut archive, "word/document.xml")?;
        let (names, styles) = cleaned(&styles, language)?;
        let theme = theme.filter(|theme| roxmltree::Document::parse(theme).is_ok());
        let accent = theme.as_deref().and_then(accent);
        Ok(Self { names, styles, accent, theme, page: document.as_deref().and_then(page) })
    }
}

/// Whether a part's name stays in its archive.
fn is_plain(name: &str) -> bool {
    !name.starts_with('/') && !name.contains(['\\', ':', '\0']) && name.split('/').all(|piece| piece != "..")
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, String> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(format!("its part `{name}` can't be read: {error}")),
    };
    let mut bytes = Vec::new();
    // What the archive says of a part's length is not believed.
    file.take(MOST_PART + 1).read_to_end(&mut bytes).map_err(|_| format!("its part `{name}` is damaged"))?;
    if bytes.len() as u64 > MOST_PART {
        return Err(format!("its part `{name}` unpacks to more than {} MB", MOST_PART >> 20));
    }
    let text = String::from_utf8(bytes).map_err(|_| format!("its part `{name}` is not in UTF-8"))?;
    Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
}

/// The style sheet in our language and without numbers, and its styles by name.
fn cleaned(part: &str, language: &str) -> Result<(BTreeMap<String, String>, String), String> {
    let document = roxmltree::Document::parse(part).map_err(|error| format!("its styles are no XML: {error}"))?;
    let root = document.root_element();
    if root.tag_name().namespace() == Some(STRICT) {
        return Err("it is saved as Strict Open XML; save it as Word Document (*.docx)".to_owned());
    }
    if !root.has_tag_name((W, "styles")) || root.lookup_prefix(W) != Some("w") {
        return Err("its styles are not those of a Word document".to_owned());
    }
    let mut names = BTreeMap::new();
    for style in root.children().filter(|node| node.has_tag_name((W, "style"))) {
        let name = style.children().find(|node| node.has_tag_name((W, "name")));
        if let (Some(name), Some(id)) =
            (name.and_then(|name| name.attribute((W, "val"))), style.attribute((W, "styleId")))
        {
            names.entry(name.to_lowercase()).or_insert_with(|| id.to_owned());
        }
    }
    // Headings of ours carry their numbers, and lists of ours their marks: the numbering of the reference is not taken over.
    let replaced = root.descendants().filter_map(|node| {
        let is_default = node.ancestors().any(|above| above.has_tag_name((W, "docDefaults")));
        if node.has_tag_name((W, "numPr")) {
            Some((node.range(), String::new()))
        } else if is_default && node.has_tag_name((W, "lang")) {
            Some((node.range(), format!("<w:lang w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"ar-SA\"/>")))
        } else {
            None
        }
    });
    let mut out = String::with_capacity(part.len());
    let mut at = 0;
    for (range, with) in replaced {
        out.push_str(&part[at..range.start]);
        out.push_str(&with);
        at = range.end;
    }
    out.push_str(&part[at..]);
    Ok((names, out))
}

/// The first accent colour of a theme.
fn accent(theme: &str) -> Option<String> {
    let document = roxmltree::Document::parse(theme).ok()?;
    let accent = document.descendants().find(|node| node.has_tag_name((DRAWING, "accent1")))?;
    let colour = accent.children().find(|node| node.has_tag_name((DRAWING, "srgbClr")))?.attribute("val")?;
    (colour.len() == 6 && colour.bytes().all(|b| b.is_ascii_hexdigit())).then(|| colour.to_uppercase())
}

/// Size and margins of the last section, upright; `None` where they are none that text fits on.
fn page(document: &str) -> Option<Page> {
    let document = roxmltree::Document::parse(document).ok()?;
    let section = document.descendants().rfind(|node| node.has_tag_name((W, "sectPr")))?;
    let part = |name: &str| section.children().find(|node| node.has_tag_name((W, name)));
    let (size, margins) = (part("pgSz")?, part("pgMar")?);
    // LibreOffice writes negative margins where a header must not push text down; their size is meant.
    let number = |node: roxmltree::Node<'_, '_>, name: &str| -> Option<usize> {
        node.attribute((W, name))?.trim().trim_start_matches('-').parse().ok()
    };
    let (one, other) = (number(size, "w")?, number(size, "h")?);
    let page = Page {
        width: one.min(other),
        height: one.max(other),
        top: number(margins, "top")?,
        bottom: number(margins, "bottom")?,
        left: number(margins, "left")?,
        right: number(margins, "right")?,
        header: number(margins, "header")?,
        footer: number(margins, "footer")?,
        is_rtl: false,
    };
    let fits = (5000..=31680).contains(&page.width)
        && page.height <= 31680
        && page.left + page.right <= page.width / 2
        && page.top + page.bottom <= page.height / 2
        && page.header <= page.height / 4
        && page.footer <= page.height / 4;
    fits.then_some(page)
}
