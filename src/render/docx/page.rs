//! The sheet of paper, and what stands on every one.

use super::field::{field_end, field_start};
use super::model::{Document, Inline};
use super::style::Style;
use super::style_sheet::{StyleSheet, W};
use super::write::Body;
use super::xml::Xml;

/// Size and margins of a page, in twentieths of a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) top: usize,
    pub(super) bottom: usize,
    pub(super) left: usize,
    pub(super) right: usize,
    pub(super) header: usize,
    pub(super) footer: usize,
    pub(super) is_rtl: bool,
}

impl Page {
    /// A4 (ISO 216) with margins of 22 to 25 mm, or less above and below where all is to stand on one page.
    pub(super) fn of(is_compact: bool) -> Self {
        let (top, bottom) = if is_compact { (964, 1134) } else { (1420, 1360) };
        Self {
            width: 11906,
            height: 16838,
            top,
            bottom,
            left: 1247,
            right: 1247,
            header: 680,
            footer: 600,
            is_rtl: false,
        }
    }

    /// The room for text from side to side.
    pub(super) fn text_width(&self) -> usize {
        self.width - self.left - self.right
    }

    /// The room for text from top to bottom.
    pub(super) fn text_height(&self) -> usize {
        self.height - self.top - self.bottom
    }

    /// The properties of the document's only section.
    pub(super) fn write(&self, xml: &mut Xml) {
        xml.open("w:sectPr", &[]);
        for (name, kind, part) in [
            ("w:headerReference", "default", "header"),
            ("w:headerReference", "first", "header-first"),
            ("w:footerReference", "default", "footer"),
            ("w:footerReference", "first", "footer"),
        ] {
            xml.empty(name, &[("w:type", kind), ("r:id", part)]);
        }
        let number = |value: usize| value.to_string();
        xml.empty("w:pgSz", &[("w:w", &number(self.width)), ("w:h", &number(self.height))]);
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &number(self.top)),
                ("w:right", &number(self.right)),
                ("w:bottom", &number(self.bottom)),
                ("w:left", &number(self.left)),
                ("w:header", &number(self.header)),
                ("w:footer", &number(self.footer)),
                ("w:gutter", "0"),
            ],
        );
        xml.empty("w:titlePg", &[]);
        if self.is_rtl {
            xml.empty("w:bidi", &[]);
        }
        xml.close();
    }
}

/// Where footers of Word's own templates have their stops: on A4 and letter paper with margins of an inch, 25 mm and 20 mm.
const USUAL_STOPS: [usize; 9] = [4513, 4536, 4680, 4819, 9026, 9072, 9360, 9412, 9638];

/// What stands above pages: whose plan it is.
pub(super) fn header(document: &Document, sheet: &StyleSheet, page: &Page) -> String {
    part("w:hdr", Style::Header, &document.head, None, sheet, page)
}

/// What stands above the first page: nothing, for the title says it.
pub(super) fn first_header(sheet: &StyleSheet, page: &Page) -> String {
    part("w:hdr", Style::Gap, &[], None, sheet, page)
}

/// What stands below pages: which document, and the page's number.
pub(super) fn footer(document: &Document, sheet: &StyleSheet, page: &Page) -> String {
    let at = document.foot.iter().position(|inline| *inline == Inline::Break).unwrap_or(document.foot.len());
    let (first, rest) = document.foot.split_at(at);
    part("w:ftr", Style::Footer, first, Some(rest), sheet, page)
}

fn part(
    root: &'static str,
    style: Style,
    inlines: &[Inline],
    after_number: Option<&[Inline]>,
    sheet: &StyleSheet,
    page: &Page,
) -> String {
    let mut body = Body::new(sheet, page.clone(), &[]);
    body.xml = Xml::new();
    body.xml.open(
        root,
        &[("xmlns:w", W), ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")],
    );
    body.xml.open("w:p", &[]);
    body.xml.open("w:pPr", &[]);
    body.xml.val("w:pStyle", sheet.id(style));
    if after_number.is_some() {
        body.xml.open("w:tabs", &[]);
        for place in USUAL_STOPS.iter().filter(|place| **place != page.text_width()) {
            body.xml.empty("w:tab", &[("w:val", "clear"), ("w:pos", &place.to_string())]);
        }
        body.xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &page.text_width().to_string())]);
        body.xml.close();
    }
    if page.is_rtl {
        body.xml.empty("w:bidi", &[]);
    }
    body.xml.close();
    body.inlines(&without_links(inlines));
    if let Some(rest) = after_number {
        let xml = &mut body.xml;
        xml.open("w:r", &[]);
        xml.empty("w:tab", &[]);
        xml.close();
        number(xml, "PAGE");
        xml.open("w:r", &[]);
        xml.text("w:t", &[("xml:space", "preserve")], " / ");
        xml.close();
        number(xml, "NUMPAGES");
        body.inlines(&without_links(rest));
    }
    std::mem::replace(&mut body.xml, Xml::piece()).finish()
}

/// Links are the affair of the document's own part.
fn without_links(inlines: &[Inline]) -> Vec<Inline> {
    let mut inlines = inlines.to_vec();
    for inline in &mut inlines {
        if let Inline::Run(run) = inline {
            run.link = None;
        }
    }
    inlines
}

/// A number that Word counts.
fn number(xml: &mut Xml, name: &str) {
    field_start(xml, name);
    xml.open("w:r", &[]);
    xml.text("w:t", &[], "1");
    xml.close();
    field_end(xml);
}
