//! Figures as pictures: the drawing itself for a Word that knows SVG (2019 and later), and points for all others.
//!
//! In: SVG of this program, resolved for paper. Out: two files of the package a figure. Letters come from one font inside this
//! program, so that a picture is the same on every machine; a letter that it lacks is reported.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use super::DocxError;

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/LiberationSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../assets/fonts/LiberationSans-Bold.ttf");
const FAMILY: &str = "Liberation Sans";
/// Points in a unit of the drawing: 720 units on 166 mm are then 220 points an inch.
const SCALE: f32 = 2.0;
/// No figure is larger in either direction, in units of the drawing.
const LARGEST: f32 = 6000.0;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(REGULAR.to_vec());
    fonts.load_font_data(BOLD.to_vec());
    fonts.set_sans_serif_family(FAMILY);
    Arc::new(fonts)
});

/// The pictures of a document.
#[derive(Debug, Default)]
pub(super) struct Media {
    /// Name in `word/media/`, bytes.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// Characters that the font of the pictures lacks.
    pub(super) missing: BTreeSet<char>,
    pub(super) error: Option<DocxError>,
}

/// A picture in the package.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Picture {
    pub(super) png: String,
    pub(super) svg: String,
    /// In units of the drawing.
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Media {
    /// Adds a drawing; `None` where it can't be drawn, which is noted.
    pub(super) fn add(&mut self, svg: &str) -> Option<Picture> {
        match drawn(svg) {
            Ok((png, width, height)) => {
                self.note_missing(svg);
                let number = self.files.len() / 2 + 1;
                let picture =
                    Picture { png: format!("figure{number}.png"), svg: format!("figure{number}.svg"), width, height };
                self.files.push((picture.png.clone(), png));
                self.files.push((picture.svg.clone(), svg.as_bytes().to_vec()));
                Some(picture)
            }
            Err(message) => {
                self.error.get_or_insert(DocxError::Figure(message));
                None
            }
        }
    }

    fn note_missing(&mut self, svg: &str) {
        let Ok(face) = ttf_parser::Face::parse(REGULAR, 0) else { return };
        let Ok(document) = roxmltree::Document::parse(svg) else { return };
        let texts = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
        let texts = texts.flat_map(|text| text.descendants().filter_map(|node| node.text().filter(|_| node.is_text())));
        for c in texts.flat_map(str::chars) {
            let is_shown = !c.is_whitespace()
                && !c.is_control()
                && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}');
            if is_shown && face.glyph_index(c).is_none() {
                self.missing.insert(c);
            }
        }
    }
}

/// A drawing in points, with the size it has in units.
fn drawn(svg: &str) -> Result<(Vec<u8>, f32, f32), String> {
    let options = Options { fontdb: FONTS.clone(), font_family: FAMILY.to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let (width, height) = (tree.size().width(), tree.size().height());
    if width > LARGEST || height > LARGEST {
        return Err(format!("the drawing is {width} × {height} large, and {LARGEST} is the most"));
    }
    let pixels = |units: f32| (units * SCALE).ceil() as u32;
    let mut pixmap = Pixmap::new(pixels(width), pixels(height)).ok_or("the drawing has no size")?;
    pixmap.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixmap.as_mut());
    let png = pixmap.encode_png().map_err(|error| error.to_string())?;
    Ok((png, width, height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_without_a_glyph_is_reported() {
        let mut media = Media::default();
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><title>語</title><text x="0" y="9">aä€→ 漢</text></svg>"#;
        assert!(media.add(svg).is_some());
        assert_eq!(media.missing, BTreeSet::from(['漢']));
    }

    #[test]
    fn what_is_no_drawing_is_an_error() {
        let mut media = Media::default();
        assert!(media.add("<svg").is_none());
        assert!(media.error.is_some() && media.files.is_empty());
    }
}
