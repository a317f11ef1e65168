//! Writes a figure: a picture in the line, with words for those who can't see it.

use super::model::Figure;
use super::style::Style;
use super::write::Body;

/// English metric units in a twentieth of a point (ECMA-376, part 1, 20.1.2.1).
const EMU_PER_TWIP: usize = 635;
/// Twentieths of a point in a CSS pixel, the unit of the drawings.
const TWIPS_PER_UNIT: f64 = 15.0;
const WP: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const A: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PIC: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
/// The extension by which Word 2019 and later show SVG in the place of a picture made of points.
const SVG_EXTENSION: &str = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
const SVG: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

impl Body<'_> {
    /// A paragraph with the figure.
    pub(super) fn figure(&mut self, figure: &Figure) {
        let Some(picture) = self.media.add(&figure.svg) else { return };
        let png = self.relations.picture(&picture.png);
        let svg = self.relations.picture(&picture.svg);
        let number = (self.media.files.len() / 2).to_string();
        let (width, height) = self.fitted(f64::from(picture.width), f64::from(picture.height));
        let xml = &mut self.xml;
        xml.open("w:p", &[]);
        xml.open("w:pPr", &[]);
        xml.val("w:pStyle", self.sheet.id(Style::Picture));
        xml.close();
        xml.open("w:r", &[]);
        xml.open("w:drawing", &[]);
        xml.open("wp:inline", &[("xmlns:wp", WP), ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
        xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
        let description = match figure.description.starts_with(&figure.title) {
            true => figure.description.clone(),
            false => format!("{}. {}", figure.title, figure.description),
        };
        let name = format!("Figure {number}");
        xml.empty("wp:docPr", &[("id", &number), ("name", &name), ("descr", &description), ("title", &figure.title)]);
        xml.open("wp:cNvGraphicFramePr", &[]);
        xml.empty("a:graphicFrameLocks", &[("xmlns:a", A), ("noChangeAspect", "1")]);
        xml.close();
        xml.open("a:graphic", &[("xmlns:a", A)]);
        xml.open("a:graphicData", &[("uri", PIC)]);
        xml.open("pic:pic", &[("xmlns:pic", PIC)]);
        xml.open("pic:nvPicPr", &[]);
        xml.empty("pic:cNvPr", &[("id", &number), ("name", &picture.png)]);
        xml.empty("pic:cNvPicPr", &[]);
        xml.close();
        xml.open("pic:blipFill", &[]);
        xml.open("a:blip", &[("r:embed", &png)]);
        xml.open("a:extLst", &[]);
        xml.open("a:ext", &[("uri", SVG_EXTENSION)]);
        xml.empty("asvg:svgBlip", &[("xmlns:asvg", SVG), ("r:embed", &svg)]);
        xml.close();
        xml.close();
        xml.close();
        xml.open("a:stretch", &[]);
        xml.empty("a:fillRect", &[]);
        xml.close();
        xml.close();
        xml.open("pic:spPr", &[]);
        xml.open("a:xfrm", &[]);
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", &[("cx", &width), ("cy", &height)]);
        xml.close();
        xml.open("a:prstGeom", &[("prst", "rect")]);
        xml.empty("a:avLst", &[]);
        xml.close();
        // spPr, pic, graphicData, graphic, inline, drawing, run, paragraph.
        for _ in 0..8 {
            xml.close();
        }
    }

    /// A size that fits the page, in English metric units.
    fn fitted(&self, width: f64, height: f64) -> (String, String) {
        let (wide, high) = (self.room as f64, self.page.text_height() as f64 * 0.85);
        let scale = (wide / (width * TWIPS_PER_UNIT)).min(high / (height * TWIPS_PER_UNIT));
        // Small drawings are not blown up.
        let scale = scale.min(1.0);
        let emu = |units: f64| ((units * TWIPS_PER_UNIT * scale).round() as usize * EMU_PER_TWIP).to_string();
        (emu(width), emu(height))
    }
}
