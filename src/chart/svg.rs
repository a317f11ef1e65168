//! A small builder for the SVG that the figures need.
//!
//! In: positions and texts of any kind. Out: well-formed SVG without scripts or outside references. All text is
//! escaped here and nowhere else; all numbers are finite and have at most one decimal.

mod markup;
mod text_style;

use std::fmt::Write as _;

use self::markup::{coord, escape, id_token, rounded_path};
pub(crate) use self::text_style::{Anchor, TextStyle};
use super::palette::Ink;
use super::text::{self, Wrapped};
use super::{DataTable, Figure};

/// Width of every figure in units of the drawing; one unit is about a CSS pixel on A4.
pub(crate) const WIDTH: f64 = 720.0;
/// A figure does not get much higher than this, so that it still fits a page; what has no place is told as a number, and in the table.
pub(crate) const HIGHEST: f64 = 940.0;
/// Distance between the baselines of a label's lines.
pub(crate) const LEADING: f64 = 16.0;

const FONTS: &str = "var(--chart-font, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif)";

/// A drawing that grows downwards; its height is known when it is finished.
#[derive(Debug)]
pub(crate) struct Canvas {
    id: String,
    kind: &'static str,
    body: String,
    hatched: bool,
}

impl Canvas {
    /// An empty drawing. `id` must be the document's own for this figure; `kind` becomes a class.
    pub(crate) fn new(id: &str, kind: &'static str) -> Self {
        Self { id: id_token(id), kind, body: String::new(), hatched: false }
    }

    fn push(&mut self, element: std::fmt::Arguments<'_>) {
        self.body.write_fmt(element).expect("writing to a String never fails");
        self.body.push('\n');
    }

    /// A filled rectangle with corners rounded by `radius`.
    pub(crate) fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), radius: f64, ink: Ink) {
        let (x, y, r) = (coord(x), coord(y), coord(radius));
        let (width, height) = (coord(width.max(0.0)), coord(height.max(0.0)));
        let (class, fill) = (ink.class(), ink.css());
        self.push(format_args!(
            r#"<rect class="{class}" style="fill:{fill}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{r}"/>"#
        ));
    }

    /// A rectangle with a filling and an outline.
    pub(crate) fn frame(
        &mut self,
        (x, y): (f64, f64),
        (width, height): (f64, f64),
        radius: f64,
        (fill, ink): (Ink, Ink),
    ) {
        let (x, y, r) = (coord(x), coord(y), coord(radius));
        let (width, height) = (coord(width.max(0.0)), coord(height.max(0.0)));
        let (class, fill, stroke) = (ink.class(), fill.css(), ink.css());
        self.push(format_args!(
            r#"<rect class="{class}" style="fill:{fill};stroke:{stroke}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{r}"/>"#
        ));
    }

    /// A rectangle filled with the light accent and strokes of the accent across it.
    pub(crate) fn hatched_rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64)) {
        self.hatched = true;
        let (x, y, id) = (coord(x), coord(y), &self.id);
        let (width, height) = (coord(width.max(0.0)), coord(height.max(0.0)));
        let element = format!(
            r#"<rect class="chart-hatched" style="fill:url(#{id}_hatch)" x="{x}" y="{y}" width="{width}" height="{height}"/>"#
        );
        self.push(format_args!("{element}"));
    }

    /// A straight line.
    pub(crate) fn line(&mut self, (x1, y1): (f64, f64), (x2, y2): (f64, f64), width: f64, ink: Ink) {
        let (x1, y1, x2, y2, width) = (coord(x1), coord(y1), coord(x2), coord(y2), coord(width));
        let (class, stroke) = (ink.class(), ink.css());
        self.push(format_args!(
            r#"<line class="{class}" style="stroke:{stroke};stroke-width:{width}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>"#
        ));
    }

    /// Lines through points, with corners rounded by `radius`; `dashed` where the relation is not as it should be.
    pub(crate) fn polyline(&mut self, points: &[(f64, f64)], radius: f64, width: f64, ink: Ink, dashed: bool) {
        let (path, width) = (rounded_path(points, radius), coord(width));
        let (class, stroke) = (ink.class(), ink.css());
        let dash = if dashed { ";stroke-dasharray:3 2.5" } else { "" };
        self.push(format_args!(
            r#"<path class="{class}" style="fill:none;stroke:{stroke};stroke-width:{width}{dash}" d="{path}"/>"#
        ));
    }

    /// A curve that leaves its beginning and reaches its end level.
    pub(crate) fn curve(&mut self, (x1, y1): (f64, f64), (x2, y2): (f64, f64), width: f64, ink: Ink) {
        let middle = coord((x1 + x2) / 2.0);
        let (x1, y1, x2, y2, width) = (coord(x1), coord(y1), coord(x2), coord(y2), coord(width));
        let (class, stroke) = (ink.class(), ink.css());
        self.push(format_args!(
            r#"<path class="{class}" style="fill:none;stroke:{stroke};stroke-width:{width}" d="M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}"/>"#
        ));
    }

    /// A filled shape.
    pub(crate) fn polygon(&mut self, points: &[(f64, f64)], ink: Ink) {
        let points: Vec<String> = points.iter().map(|&(x, y)| format!("{},{}", coord(x), coord(y))).collect();
        let (class, fill, points) = (ink.class(), ink.css(), points.join(" "));
        self.push(format_args!(r#"<polygon class="{class}" style="fill:{fill}" points="{points}"/>"#));
    }

    /// An arrowhead whose tip is at `tip`, pointing along `(dx, dy)`, one of which is 0 and the other 1 or -1.
    pub(crate) fn arrowhead(&mut self, (x, y): (f64, f64), (dx, dy): (f64, f64), size: f64, ink: Ink) {
        let half = size * 0.5;
        let (back_x, back_y) = (x - dx * size, y - dy * size);
        self.polygon(
            &[(x, y), (back_x - dy * half, back_y + dx * half), (back_x + dy * half, back_y - dx * half)],
            ink,
        );
    }

    /// A disc.
    pub(crate) fn dot(&mut self, (x, y): (f64, f64), radius: f64, ink: Ink) {
        let (x, y, r, class, fill) = (coord(x), coord(y), coord(radius), ink.class(), ink.css());
        self.push(format_args!(r#"<circle class="{class}" style="fill:{fill}" cx="{x}" cy="{y}" r="{r}"/>"#));
    }

    /// A ring with paper inside.
    pub(crate) fn ring(&mut self, (x, y): (f64, f64), radius: f64, ink: Ink) {
        let (x, y, r, class) = (coord(x), coord(y), coord(radius), ink.class());
        let (fill, stroke) = (Ink::Paper.css(), ink.css());
        self.push(format_args!(
            r#"<circle class="{class}" style="fill:{fill};stroke:{stroke};stroke-width:2" cx="{x}" cy="{y}" r="{r}"/>"#
        ));
    }

    /// A diamond around a point.
    pub(crate) fn diamond(&mut self, (x, y): (f64, f64), radius: f64, ink: Ink) {
        self.polygon(&[(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], ink);
    }

    /// Text whose baseline is at `y`.
    pub(crate) fn text(&mut self, (x, y): (f64, f64), content: &str, style: TextStyle) {
        let content = text::clean(content);
        if content.is_empty() {
            return;
        }
        if style.halo {
            let (size, width) = (style.font.size, text::width(&content, style.font));
            let left = match style.anchor {
                Anchor::Start => x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            self.rect((left - 2.0, y - 0.8 * size), (width + 4.0, 1.05 * size), 0.0, Ink::Paper);
        }
        let content = escape(&content);
        let (x, y, look) = (coord(x), coord(y), style.attributes());
        let anchor = match style.anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        self.push(format_args!(r#"<text {look} x="{x}" y="{y}"{anchor}>{content}</text>"#));
    }

    /// Two texts after each other, however wide the first turns out to be in the reader's font.
    pub(crate) fn pair(&mut self, (x, y): (f64, f64), first: (&Wrapped, TextStyle), second: (&Wrapped, TextStyle)) {
        let tspan = |(wrapped, style): (&Wrapped, TextStyle), gap: &str| {
            let content = escape(&wrapped.lines[0]);
            // Isolated, so that a name in Hebrew or Arabic does not pull the figures after it to its other side.
            format!("<tspan {}{gap}>\u{2068}{content}\u{2069}</tspan>", style.attributes())
        };
        let (x, y, first, second) = (coord(x), coord(y), tspan(first, ""), tspan(second, r#" dx="8""#));
        self.push(format_args!(r#"<text x="{x}" y="{y}">{first}{second}</text>"#));
    }

    /// Wrapped text, the first baseline at `y`; where it was shortened, the whole text is its tooltip.
    pub(crate) fn lines(&mut self, (x, y): (f64, f64), wrapped: &Wrapped, style: TextStyle) {
        let draw = |canvas: &mut Self| {
            let mut at = y;
            for line in &wrapped.lines {
                canvas.text((x, at), line, style);
                at += LEADING;
            }
        };
        match &wrapped.full {
            Some(full) => self.titled(full, draw),
            None => draw(self),
        }
    }

    /// What `draw` draws, with a tooltip.
    pub(crate) fn titled(&mut self, title: &str, draw: impl FnOnce(&mut Self)) {
        let title = escape(&text::clean(title));
        self.push(format_args!("<g><title>{title}</title>"));
        draw(self);
        self.push(format_args!("</g>"));
    }

    /// The drawing as a figure, `height` units high.
    pub(crate) fn finish(self, height: f64, title: &str, description: &str, table: DataTable) -> Figure {
        let Self { id, kind, body, hatched } = self;
        let (title, description, height) = (text::clean(title), text::clean(description), coord(height.ceil()));
        let (soft, accent, paper) = (Ink::Soft.css(), Ink::Accent.css(), Ink::Paper.css());
        let hatch = if hatched {
            format!(
                "<defs><pattern id=\"{id}_hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" \
                 patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" style=\"fill:{soft}\"/>\
                 <rect width=\"1.6\" height=\"5\" style=\"fill:{accent}\"/></pattern></defs>\n"
            )
        } else {
            String::new()
        };
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{id}\" class=\"chart chart-{kind}\" \
             viewBox=\"0 0 {WIDTH} {height}\" width=\"100%\" role=\"img\" aria-labelledby=\"{id}_title {id}_desc\" \
             direction=\"ltr\" style=\"max-width:{WIDTH}px;height:auto;font-family:{FONTS};\
             font-variant-numeric:tabular-nums\">\n\
             <title id=\"{id}_title\">{}</title>\n<desc id=\"{id}_desc\">{}</desc>\n{hatch}\
             <rect class=\"chart-paper\" style=\"fill:{paper}\" width=\"{WIDTH}\" height=\"{height}\"/>\n{body}</svg>\n",
            escape(&title),
            escape(&description),
        );
        Figure { id, title, description, svg, table }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_tooltips_are_data() {
        let nasty = "<script>alert(1)</script>&\"' \u{1b}[31m]]>";
        let mut canvas = Canvas::new("x", "test");
        canvas.titled(nasty, |canvas| {
            canvas.text((0.0, 10.0), nasty, TextStyle::LABEL);
        });
        let figure = canvas.finish(20.0, nasty, nasty, DataTable::default());
        assert!(!figure.svg.contains("<script"), "{}", figure.svg);
        let document = roxmltree::Document::parse(&figure.svg).unwrap();
        let texts: Vec<&str> =
            document.descendants().filter(roxmltree::Node::is_element).filter_map(|node| node.text()).collect();
        let told = texts.iter().filter(|text| **text == "<script>alert(1)</script>&\"' [31m]]>").count();
        assert_eq!(told, 4, "title, desc, tooltip and text: {texts:?}");
    }
}
