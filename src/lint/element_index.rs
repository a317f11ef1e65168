//! Which element of the plan a place lies in, for many places.
//!
//! In: the elements, outer before inner. Out: for a place the innermost element, in logarithmic time. It judges nothing.

use std::collections::BTreeMap;

use crate::load::Element;
use crate::source::{FileId, Span};

/// The text of each file cut into pieces that belong to one element each.
pub(crate) struct ElementIndex<'a> {
    elements: &'a [Element],
    /// By first byte: one past the last byte, and the element.
    pieces: BTreeMap<(FileId, u32), (u32, usize)>,
}

impl<'a> ElementIndex<'a> {
    pub(crate) fn new(elements: &'a [Element]) -> Self {
        let mut index = Self { elements, pieces: BTreeMap::new() };
        // Inner elements come later and so win the bytes of outer ones.
        for (n, element) in elements.iter().enumerate() {
            index.paint(element.extent, n);
            if !element.extent.contains(element.name) {
                index.paint(element.name, n);
            }
        }
        index
    }

    fn paint(&mut self, span: Span, element: usize) {
        // An empty place behind the last byte still belongs to the element.
        let (file, start, end) = (span.file, span.start, span.end.saturating_add(1));
        self.cut(file, start);
        self.cut(file, end);
        let covered: Vec<_> = self.pieces.range((file, start)..(file, end)).map(|(key, _)| *key).collect();
        for key in covered {
            self.pieces.remove(&key);
        }
        self.pieces.insert((file, start), (end, element));
    }

    /// Cuts the piece that runs over a byte in two.
    fn cut(&mut self, file: FileId, at: u32) {
        let Some((key, (end, element))) = self.pieces.range_mut((file, 0)..(file, at)).next_back() else { return };
        if *end > at && key.1 < at {
            let behind = (*end, *element);
            *end = at;
            self.pieces.insert((file, at), behind);
        }
    }

    /// The innermost keyed element or table that a place lies in.
    pub(crate) fn at(&self, span: Span) -> Option<&'a Element> {
        let (_, (end, n)) = self.pieces.range((span.file, 0)..=(span.file, span.start)).next_back()?;
        let element = self.elements.get(*n).filter(|_| span.start < *end)?;
        let holds = |element: &&Element| element.extent.contains(span) || element.name.contains(span);
        // A place that runs out of the innermost element belongs to one further out; that is rare.
        Some(element).filter(holds).or_else(|| self.elements.iter().rev().find(holds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_asking_each_element_would() {
        let span = |start: usize, end: usize| Span::new(FileId(0), start..end);
        let element =
            |route: &str, name: Span, extent: Span| Element { route: route.into(), name, extent, id_at: None };
        let elements = [
            element("a", span(2, 5), span(2, 30)),
            element("a.x", span(8, 10), span(8, 15)),
            element("a.y", span(15, 17), span(15, 30)),
            element("b", span(30, 33), span(30, 40)),
            element("a.z", span(50, 53), span(50, 60)),
        ];
        let index = ElementIndex::new(&elements);
        for start in 0..65 {
            for end in start..65 {
                let asked = span(start, end);
                let by_hand = elements.iter().rev().find(|e| e.extent.contains(asked) || e.name.contains(asked));
                assert_eq!(index.at(asked).map(|e| &e.route), by_hand.map(|e| &e.route), "{start}..{end}");
            }
        }
    }
}
