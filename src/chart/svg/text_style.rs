//! How a text is set: size, weight, colour, and which of its points the position means.
//!
//! In: nothing. Out: the attributes of a `<text>` or `<tspan>`.

use super::markup::coord;
use crate::chart::palette::Ink;
use crate::chart::text::Font;

/// Which point of a text its position means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// Its left edge.
    Start,
    /// Its middle.
    Middle,
    /// Its right edge.
    End,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextStyle {
    /// Size and weight.
    pub(crate) font: Font,
    ink: Ink,
    pub(super) anchor: Anchor,
    pub(super) halo: bool,
}

impl TextStyle {
    /// A label.
    pub(crate) const LABEL: Self =
        Self { font: Font { size: 13.0, bold: false }, ink: Ink::Text, anchor: Anchor::Start, halo: false };
    /// A label of first rank.
    pub(crate) const STRONG: Self = Self { font: Font { size: 13.0, bold: true }, ..Self::LABEL };
    /// A label of second rank.
    pub(crate) const NOTE: Self = Self { font: Font { size: 12.0, bold: false }, ink: Ink::Muted, ..Self::LABEL };

    pub(crate) const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(crate) const fn anchor(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// On a ground in the colour of the paper, so that lines behind it do not run through the letters. Not a rim around the letters:
    /// programs that draw letter by letter paint each rim over the letter before.
    pub(crate) const fn halo(self) -> Self {
        Self { halo: true, ..self }
    }

    /// `class` and `style`.
    pub(super) fn attributes(self) -> String {
        let (class, fill, size) = (self.ink.class(), self.ink.css(), coord(self.font.size));
        let weight = if self.font.bold { ";font-weight:600" } else { "" };
        format!(r#"class="{class}" style="fill:{fill};font-size:{size}px{weight}""#)
    }
}
