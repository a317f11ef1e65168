//! The style sheet of a document: our own, or a reference document's with what it lacks added.

use std::collections::BTreeMap;

use super::look::{Colours, appearance, compact, resolved, table_look};
use super::style::{Kind, Style};
use super::xml::Xml;

/// The name space of WordprocessingML (ECMA-376, part 1).
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The ids by which the document names its styles, and the part that declares them.
#[derive(Debug)]
pub(super) struct StyleSheet {
    ids: BTreeMap<Style, String>,
    /// `word/styles.xml`.
    pub(super) part: String,
    pub(super) colours: Colours,
    is_compact: bool,
}

impl StyleSheet {
    /// Our own.
    pub(super) fn own(language: &str, is_compact: bool) -> Self {
        let colours = Colours::default();
        let ids = Style::ALL.iter().map(|style| (*style, style.id().to_owned())).collect();
        let mut xml = Xml::new();
        xml.open("w:styles", &[("xmlns:w", W)]);
        xml.open("w:docDefaults", &[]);
        xml.raw(&resolved(
            r#"<w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/><w:color w:val="{ink}"/><w:sz w:val="21"/><w:szCs w:val="21"/>"#,
            &colours,
        ));
        xml.empty("w:lang", &[("w:val", language), ("w:eastAsia", language), ("w:bidi", "ar-SA")]);
        xml.raw(r#"</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault>"#);
        xml.close();
        xml.raw(r#"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>"#);
        let sheet = Self { ids, part: String::new(), colours, is_compact };
        for style in Style::ALL {
            sheet.declare(*style, &mut xml);
        }
        Self { part: xml.finish(), ..sheet }
    }

    /// A reference document's: `ids` are those of its styles by their names in lower case, `part` is its part without anything
    /// that belongs to parts we leave out.
    pub(super) fn of_reference(
        names: &BTreeMap<String, String>,
        part: &str,
        accent: Option<String>,
        is_compact: bool,
    ) -> Option<Self> {
        let taken = |id: &str| names.values().any(|there| there == id);
        let mut ids = BTreeMap::new();
        let mut missing = Vec::new();
        for style in Style::ALL {
            let id = names.get(&style.name().to_lowercase()).cloned().unwrap_or_else(|| {
                missing.push(*style);
                let mut id = style.id().to_owned();
                while taken(&id) {
                    id.push('_');
                }
                id
            });
            ids.insert(*style, id);
        }
        let mut colours = Colours::default();
        if let Some(accent) = accent {
            colours.accent = accent;
        }
        let mut sheet = Self { ids, part: String::new(), colours, is_compact };
        let mut more = Xml::piece();
        for style in missing {
            sheet.declare(style, &mut more);
        }
        let end = part.rfind("</w:styles>")?;
        sheet.part = format!("{}{}{}", &part[..end], more.finish(), &part[end..]);
        Some(sheet)
    }

    /// A style's id in this sheet.
    pub(super) fn id(&self, style: Style) -> &str {
        self.ids.get(&style).map_or(style.id(), String::as_str)
    }

    fn declare(&self, style: Style, xml: &mut Xml) {
        let id = self.id(style);
        let look = if self.is_compact { compact(style) } else { appearance(style) };
        let kind = match style.kind() {
            Kind::Paragraph => "paragraph",
            Kind::Character => "character",
            Kind::Table => "table",
        };
        let mut attributes = vec![("w:type", kind)];
        if matches!(style, Style::Normal | Style::TableNormal) {
            attributes.push(("w:default", "1"));
        } else if style.name().starts_with("Plan ") {
            attributes.push(("w:customStyle", "1"));
        }
        attributes.push(("w:styleId", id));
        xml.open("w:style", &attributes);
        xml.val("w:name", style.name());
        match (style.kind(), look.based_on) {
            (_, Some(base)) => xml.val("w:basedOn", self.id(base)),
            (Kind::Table, None) if style != Style::TableNormal => xml.val("w:basedOn", self.id(Style::TableNormal)),
            _ => {}
        }
        if let Some(next) = look.next {
            xml.val("w:next", self.id(next));
        }
        let priority = match style {
            Style::TOCHeading | Style::TOC1 => "39",
            Style::Header | Style::Footer | Style::Hyperlink | Style::TableNormal => "99",
            Style::Heading1 | Style::Heading2 | Style::Heading3 => "9",
            _ => "10",
        };
        xml.val("w:uiPriority", priority);
        if style == Style::TableNormal {
            xml.empty("w:semiHidden", &[]);
            xml.empty("w:unhideWhenUsed", &[]);
        } else {
            xml.empty("w:qFormat", &[]);
        }
        if style.kind() == Kind::Table {
            xml.raw(&resolved(table_look(style, self.is_compact), &self.colours));
        }
        for (name, properties) in [("w:pPr", look.paragraph), ("w:rPr", look.text)] {
            if !properties.is_empty() {
                xml.open(name, &[]);
                xml.raw(&resolved(properties, &self.colours));
                xml.close();
            }
        }
        xml.close();
    }
}
