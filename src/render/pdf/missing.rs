//! Characters for which no font has a sign, found in the pages as they are set.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst::text::is_default_ignorable;
use typst::visualize::ImageKind;
use typst_layout::PagedDocument;

use super::fonts::Fonts;

/// The glyph that every font keeps for what it doesn't have.
const NOT_DEFINED: u16 = 0;

/// The characters that show as a box somewhere, each once.
pub(super) fn characters(document: &PagedDocument, fonts: &Fonts) -> Vec<char> {
    let mut found = BTreeSet::new();
    for page in document.pages() {
        search(&page.frame, fonts, &mut found);
    }
    found.into_iter().collect()
}

fn search(frame: &Frame, fonts: &Fonts, found: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => search(&group.frame, fonts, found),
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == NOT_DEFINED) {
                    let shown = text.text.get(glyph.range()).unwrap_or_default();
                    found.extend(shown.chars().filter(|&c| !is_default_ignorable(c) && !c.is_whitespace()));
                }
            }
            // Figures are set by another library, which tells nobody what it didn't find.
            FrameItem::Image(image, _, _) => {
                if let ImageKind::Svg(svg) = image.kind() {
                    let drawing = String::from_utf8_lossy(svg.data());
                    let lacks =
                        |c: &char| !c.is_ascii() && !is_default_ignorable(*c) && !c.is_whitespace() && !fonts.has(*c);
                    found.extend(drawing.chars().filter(lacks));
                }
            }
            FrameItem::Shape(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}
