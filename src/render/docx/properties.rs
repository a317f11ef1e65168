//! What the document says of itself: title, organisation, language, day, where it comes from.

use super::About;
use super::model::Document;
use super::style_sheet::W;
use super::xml::Xml;

/// `docProps/core.xml`.
pub(super) fn core(document: &Document, language: &str, about: &About<'_>) -> String {
    let mut xml = Xml::new();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    let title = if document.full_title.is_empty() { &document.title } else { &document.full_title };
    xml.text("dc:title", &[], title);
    xml.text("dc:creator", &[], &document.organization);
    if let Some(source) = about.source {
        xml.text("dc:identifier", &[], source);
    }
    xml.text("dc:language", &[], language);
    if let Some(day) = about.day {
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.text(name, &[("xsi:type", "dcterms:W3CDTF")], &format!("{}T00:00:00Z", day.format("%Y-%m-%d")));
        }
    }
    xml.finish()
}

/// `docProps/app.xml`.
pub(super) fn app(document: &Document) -> String {
    let mut xml = Xml::new();
    xml.open("Properties", &[("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")]);
    xml.text("Application", &[], concat!("svcplan ", env!("CARGO_PKG_VERSION")));
    xml.text("Company", &[], &document.organization);
    xml.finish()
}

/// `word/settings.xml`.
pub(super) fn settings(language: &str) -> String {
    let mut xml = Xml::new();
    xml.open("w:settings", &[("xmlns:w", W)]);
    xml.empty("w:zoom", &[("w:percent", "100")]);
    xml.val("w:defaultTabStop", "709");
    xml.val("w:characterSpacingControl", "doNotCompress");
    xml.open("w:compat", &[]);
    for (name, value) in [
        // The layout of Word 2013 and later.
        ("compatibilityMode", "15"),
        ("overrideTableStyleFontSizeAndJustification", "1"),
        ("enableOpenTypeFeatures", "1"),
        ("doNotFlipMirrorIndents", "1"),
    ] {
        xml.empty(
            "w:compatSetting",
            &[("w:name", name), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", value)],
        );
    }
    xml.close();
    xml.empty("w:themeFontLang", &[("w:val", language), ("w:bidi", "ar-SA")]);
    xml.empty(
        "w:clrSchemeMapping",
        &[
            ("w:bg1", "light1"),
            ("w:t1", "dark1"),
            ("w:bg2", "light2"),
            ("w:t2", "dark2"),
            ("w:accent1", "accent1"),
            ("w:accent2", "accent2"),
            ("w:accent3", "accent3"),
            ("w:accent4", "accent4"),
            ("w:accent5", "accent5"),
            ("w:accent6", "accent6"),
            ("w:hyperlink", "hyperlink"),
            ("w:followedHyperlink", "followedHyperlink"),
        ],
    );
    xml.finish()
}

/// A language as Word's spelling needs it, with a country: the one where most of its documents are written.
pub(super) fn with_country(language: &str) -> String {
    let language: String = language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(16).collect();
    match language.to_ascii_lowercase().as_str() {
        "" | "en" => "en-GB".to_owned(),
        "de" => "de-DE".to_owned(),
        "fr" => "fr-FR".to_owned(),
        "es" => "es-ES".to_owned(),
        "it" => "it-IT".to_owned(),
        "nl" => "nl-NL".to_owned(),
        "pt" => "pt-PT".to_owned(),
        "pl" => "pl-PL".to_owned(),
        "ar" => "ar-SA".to_owned(),
        "he" => "he-IL".to_owned(),
        _ => language,
    }
}
