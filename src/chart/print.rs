//! A figure for paper: every colour as it is in light, and nothing that only browsers know.
//!
//! In: a figure's SVG. Out: the same drawing for renderers without CSS custom properties (typst's, Word's, usvg), with a size of its
//! own instead of the page's. Must not touch texts: a plan may well speak of `var(--x, red)`.

use std::borrow::Cow;

use super::Figure;
use super::svg::WIDTH;

impl Figure {
    /// The `<svg>` element in resolved light colours and with width and height in pixels (96 to the inch), for renderers without
    /// CSS custom properties. `font` is a family to be tried before the usual ones; empty for none.
    #[must_use]
    pub fn for_print(&self, font: &str) -> String {
        for_print(&self.svg, font)
    }
}

/// As [`Figure::for_print`], for the SVG of a figure that was already put into a document.
#[must_use]
pub fn for_print(svg: &str, font: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    let mut is_root = true;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        out.push_str(&rest[..start]);
        let tag = resolved(&rest[start..end], font);
        if is_root && tag.starts_with("<svg") {
            out.push_str(&sized(&tag));
            is_root = false;
        } else {
            out.push_str(&tag);
        }
        rest = &rest[end..];
    }
    out + rest
}

/// A tag with each `var(--name, value)` as its value. Figures never nest them.
fn resolved<'a>(tag: &'a str, font: &str) -> Cow<'a, str> {
    if !tag.contains("var(--") {
        return Cow::Borrowed(tag);
    }
    let mut parts = tag.split("var(--");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (variable, after) = part.split_once(')').unwrap_or((part, ""));
        let (name, value) = variable.split_once(',').unwrap_or((variable, ""));
        if name == "chart-font" && !font.is_empty() {
            // Quoted for CSS inside an attribute: whatever would end either is dropped.
            let family: String = font.chars().filter(|c| !"'\"<>&;\\".contains(*c) && !c.is_control()).collect();
            out.push_str(&format!("'{family}',"));
        }
        out.push_str(value.trim_start());
        out.push_str(after);
    }
    Cow::Owned(out)
}

/// The root's tag with the width and height of its `viewBox`.
fn sized(tag: &str) -> String {
    let height =
        tag.split("viewBox=\"").nth(1).and_then(|view| view.split('"').next()).and_then(|view| view.split(' ').nth(3));
    match height {
        Some(height) => tag.replacen("width=\"100%\"", &format!("width=\"{WIDTH}\" height=\"{height}\""), 1),
        None => tag.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::palette::Ink;
    use super::super::svg::{Canvas, TextStyle};
    use super::super::{DataTable, Figure};

    fn drawn(text: &str) -> Figure {
        let mut canvas = Canvas::new("p", "test");
        canvas.rect((0.0, 0.0), (10.0, 10.0), 1.0, Ink::Accent);
        canvas.hatched_rect((0.0, 0.0), (10.0, 10.0));
        canvas.text((0.0, 10.0), text, TextStyle::LABEL.halo());
        canvas.finish(20.0, text, text, DataTable::default())
    }

    #[test]
    fn no_variable_is_left_in_any_tag_and_the_drawing_has_a_size() {
        let svg = drawn("x").for_print("");
        assert!(!svg.contains("var("), "{svg}");
        assert!(svg.contains("fill:#1f5f8b"), "{svg}");
        let document = roxmltree::Document::parse(&svg).unwrap();
        let root = document.root_element();
        assert_eq!((root.attribute("width"), root.attribute("height")), (Some("720"), Some("20")));
        assert!(root.attribute("style").unwrap().contains("font-family:'Helvetica Neue'"));
    }

    #[test]
    fn a_text_that_looks_like_a_variable_stays_as_it_is() {
        let text = "var(--ink, red) > width=\"100%\"";
        let svg = drawn(text).for_print("Source Sans 3");
        let document = roxmltree::Document::parse(&svg).unwrap();
        assert_eq!(document.descendants().filter(|node| node.is_text() && node.text() == Some(text)).count(), 3);
        assert!(svg.contains("font-family:'Source Sans 3','Helvetica Neue'"), "{svg}");
    }

    #[test]
    fn a_family_ends_neither_the_attribute_nor_the_rule() {
        let svg = drawn("x").for_print("a'\"><b;fill:red");
        assert!(roxmltree::Document::parse(&svg).is_ok() && svg.contains("'abfill:red',"), "{svg}");
    }
}
