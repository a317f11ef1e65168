//! The file itself: parts in a ZIP archive (ECMA-376, part 2).
//!
//! Out: the same bytes for the same document, always: no clock, no order that could change.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::model::Document;
use super::page::{Page, first_header, footer, header};
use super::reference::Reference;
use super::style_sheet::{StyleSheet, W};
use super::write::Body;
use super::xml::Xml;
use super::{About, DocxError, WordDocument, look, numbering, properties, relations};

const THEME: &str = include_str!("theme.xml");

/// Writes a document as a file.
pub(super) fn package(
    document: &Document,
    about: &About<'_>,
    reference: Option<Reference>,
) -> Result<WordDocument, DocxError> {
    let language = properties::with_country(&document.language);
    let (sheet, theme, mut page) = match reference {
        None => (StyleSheet::own(&language, document.is_compact), None, None),
        Some(reference) => {
            let sheet =
                StyleSheet::of_reference(&reference.names, &reference.styles, reference.accent, document.is_compact);
            let sheet = sheet.ok_or_else(|| DocxError::Reference("its styles end nowhere".to_owned()))?;
            (sheet, reference.theme, reference.page)
        }
    };
    let mut page = page.take().unwrap_or_else(|| Page::of(document.is_compact));
    page.is_rtl = document.is_rtl;
    let mut body = Body::new(&sheet, page.clone(), &document.blocks);
    body.xml = Xml::new();
    body.xml.open(
        "w:document",
        &[("xmlns:w", W), ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")]
            .into_iter()
            .chain([("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")])
            .collect::<Vec<_>>(),
    );
    body.xml.open("w:body", &[]);
    body.blocks(&document.blocks);
    page.write(&mut body.xml);
    if let Some(error) = body.media.error.take() {
        return Err(error);
    }
    let text = std::mem::replace(&mut body.xml, Xml::piece()).finish();
    let theme = theme.unwrap_or_else(|| look::resolved(THEME, &sheet.colours));
    let mut zip = Zip::new();
    // The first two as they are, so that a file says at its beginning who wrote it.
    zip.add("[Content_Types].xml", content_types().as_bytes(), CompressionMethod::Stored)?;
    zip.add("docProps/app.xml", properties::app(document).as_bytes(), CompressionMethod::Stored)?;
    for (name, part) in [
        ("_rels/.rels", relations::of_package()),
        ("docProps/core.xml", properties::core(document, &language, about)),
        ("word/document.xml", text),
        ("word/_rels/document.xml.rels", body.relations.part()),
        ("word/styles.xml", sheet.part.clone()),
        ("word/theme/theme1.xml", theme),
        ("word/settings.xml", properties::settings(&language)),
        ("word/numbering.xml", numbering::part(body.lists)),
        ("word/header.xml", header(document, &sheet, &page)),
        ("word/header-first.xml", first_header(&sheet, &page)),
        ("word/footer.xml", footer(document, &sheet, &page)),
    ] {
        zip.add(name, part.as_bytes(), CompressionMethod::Deflated)?;
    }
    for (name, bytes) in &body.media.files {
        // Points are compressed already.
        let method = if name.ends_with(".png") { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.add(&format!("word/media/{name}"), bytes, method)?;
    }
    Ok(WordDocument { bytes: zip.finish()?, missing_glyphs: body.media.missing.iter().copied().collect() })
}

fn content_types() -> String {
    const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let mut xml = Xml::new();
    xml.open("Types", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]);
    for (extension, kind) in [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("svg", "image/svg+xml"),
    ] {
        xml.empty("Default", &[("Extension", extension), ("ContentType", kind)]);
    }
    for (part, kind) in [
        ("/word/document.xml", "document.main"),
        ("/word/styles.xml", "styles"),
        ("/word/settings.xml", "settings"),
        ("/word/numbering.xml", "numbering"),
        ("/word/header.xml", "header"),
        ("/word/header-first.xml", "header"),
        ("/word/footer.xml", "footer"),
    ] {
        xml.empty("Override", &[("PartName", part), ("ContentType", &format!("{WORD}.{kind}+xml"))]);
    }
    for (part, kind) in [
        ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ] {
        xml.empty("Override", &[("PartName", part), ("ContentType", kind)]);
    }
    xml.finish()
}

/// An archive without a clock.
struct Zip(ZipWriter<Cursor<Vec<u8>>>);

impl Zip {
    fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    fn add(&mut self, name: &str, bytes: &[u8], method: CompressionMethod) -> Result<(), DocxError> {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let fault = |error: &dyn std::fmt::Display| DocxError::Package(error.to_string());
        self.0.start_file(name, options).map_err(|error| fault(&error))?;
        self.0.write_all(bytes).map_err(|error| fault(&error))
    }

    fn finish(self) -> Result<Vec<u8>, DocxError> {
        let written = self.0.finish().map_err(|error| DocxError::Package(error.to_string()))?;
        Ok(written.into_inner())
    }
}
