//! Reads lists: with bullets, counted, or as lines with a rule below each.
//!
//! In: `ul` and `ol` elements. Out: paragraphs, the first of each item with its mark.

use super::line::Line;
use super::meaning::look_of;
use super::model::{Block, List};
use super::read::{Place, Reader};
use super::style::Style;
use super::tree::Element;

impl Reader {
    /// A list, with bullets, counted, or as lines.
    pub(super) fn list(&mut self, element: Element<'_>, place: Place, out: &mut Vec<Block>) {
        if element.is("aims") {
            return self.aims(element, place, out);
        }
        let is_lines = element.is("lines") || element.is("promises");
        let has_no_mark = is_lines || element.is("plain");
        if element.name() == "ol" {
            self.lists += 1;
        }
        let list = match element.name() {
            _ if has_no_mark => None,
            "ol" => Some(List::Numbers { list: self.lists, level: place.level }),
            _ => Some(List::Bullets { level: place.level }),
        };
        let is_in_table = place.style != Style::Normal;
        let style = match element.name() {
            _ if is_lines => Style::Line,
            _ if is_in_table || has_no_mark => place.style,
            "ol" => Style::ListNumber,
            _ => Style::ListBullet,
        };
        for item in element.elements().filter(|child| child.name() == "li") {
            let mut place = Place { style, joins_notes: true, level: place.level + 1, ..self.within(item, place) };
            // Lists of a few entries lose their marks in deeper levels, not their order.
            place.level = place.level.min(8);
            let mut blocks =
                if element.is("promises") { self.halves_of_line(item, place) } else { self.inside(item, place) };
            let paragraphs = blocks.iter_mut().filter_map(|block| match block {
                Block::Paragraph(paragraph) if paragraph.list.is_none() => Some(paragraph),
                _ => None,
            });
            for (paragraph, number) in paragraphs.zip(0..) {
                // The first has the mark, what follows stands below its text.
                match list {
                    Some(_) if number > 0 => paragraph.inset = usize::from(place.level),
                    list => paragraph.list = list,
                }
            }
            out.append(&mut blocks);
        }
    }

    /// What is promised, and the promise at the line's other end.
    fn halves_of_line(&mut self, item: Element<'_>, place: Place) -> Vec<Block> {
        let mut line = Line::default();
        let mut out = Vec::new();
        for (half, number) in item.elements().zip(0..) {
            if number > 0 {
                line.tab();
            }
            self.flow(half, self.within(half, place), look_of(half, place.look), None, &mut line, &mut out);
        }
        self.end(&mut line, place, &mut out);
        out
    }
}
