//! Writes what stands in a line: runs of text with their look, links, tabs.
//!
//! In: inlines. Out: runs, each in one writing direction. The order of properties is that of the schema.

use super::direction::pieces;
use super::model::{Band, Inline, Link, Look, Role, Run};
use super::style::Style;
use super::write::Body;

impl Body<'_> {
    /// Text in a line; neighbours with one link are one link.
    pub(super) fn inlines(&mut self, inlines: &[Inline]) {
        let mut open: Option<&Link> = None;
        for inline in inlines {
            let link = match inline {
                Inline::Run(run) => run.link.as_ref(),
                Inline::Break | Inline::Tab => None,
            };
            if link != open {
                if open.is_some_and(|link| self.has_target(link)) {
                    self.xml.close();
                }
                if let Some(link) = link.filter(|link| self.has_target(link)) {
                    self.open_link(link);
                }
                open = link;
            }
            match inline {
                Inline::Run(run) => self.run(run, link.is_some_and(|link| self.has_target(link))),
                Inline::Break => self.mark("w:br"),
                Inline::Tab => self.mark("w:tab"),
            }
        }
        if open.is_some_and(|link| self.has_target(link)) {
            self.xml.close();
        }
    }

    fn has_target(&self, link: &Link) -> bool {
        match link {
            Link::Inside(id) => self.bookmarks.contains_key(id),
            Link::Outside(_) => true,
        }
    }

    fn open_link(&mut self, link: &Link) {
        match link {
            Link::Inside(id) => {
                let name = self.bookmarks.get(id).cloned().unwrap_or_default();
                self.xml.open("w:hyperlink", &[("w:anchor", &name), ("w:history", "1")]);
            }
            Link::Outside(target) => {
                let id = self.relations.link(target);
                self.xml.open("w:hyperlink", &[("r:id", &id), ("w:history", "1")]);
            }
        }
    }

    /// A run with one empty element: a line's end, a tab.
    pub(super) fn mark(&mut self, name: &'static str) {
        self.xml.open("w:r", &[]);
        self.xml.empty(name, &[]);
        self.xml.close();
    }

    /// Text of one look, in pieces of one writing direction.
    pub(super) fn run(&mut self, run: &Run, is_link: bool) {
        // A ground that ends where its number ends looks like a slip.
        let is_band = matches!(run.look.role, Role::Band(_));
        let padded = is_band.then(|| format!("\u{a0}{}\u{a0}", run.text));
        for (piece, is_rtl) in pieces(padded.as_ref().unwrap_or(&run.text)) {
            self.xml.open("w:r", &[]);
            self.look(run.look, is_link, is_rtl);
            self.xml.text("w:t", &[("xml:space", "preserve")], piece);
            self.xml.close();
        }
    }

    fn look(&mut self, look: Look, is_link: bool, is_rtl: bool) {
        if look == Look::default() && !is_link && !is_rtl {
            return;
        }
        let style = match look.role {
            _ if is_link => Some(Style::Hyperlink),
            Role::Muted => Some(Style::Muted),
            Role::Accent => Some(Style::Accent),
            Role::Tag => Some(Style::Tag),
            Role::Plain | Role::Alert | Role::Band(_) => None,
        };
        let xml = &mut self.xml;
        xml.open("w:rPr", &[]);
        if let Some(style) = style {
            xml.val("w:rStyle", self.sheet.id(style));
        }
        if look.is_fixed {
            xml.empty("w:rFonts", &[("w:ascii", "Consolas"), ("w:hAnsi", "Consolas"), ("w:cs", "Consolas")]);
        }
        if look.is_bold {
            xml.empty("w:b", &[]);
            xml.empty("w:bCs", &[]);
        }
        if look.is_italic {
            xml.empty("w:i", &[]);
            xml.empty("w:iCs", &[]);
        }
        let colours = &self.sheet.colours;
        match look.role {
            Role::Alert => xml.val("w:color", &colours.alert),
            Role::Band(Band::Extreme) => xml.val("w:color", "FFFFFF"),
            _ => {}
        }
        if let Role::Band(band) = look.role {
            let ground = match band {
                Band::Light => &colours.wash,
                Band::High => &colours.soft,
                Band::Extreme => &colours.accent,
            };
            xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground)]);
        }
        if is_rtl {
            xml.empty("w:rtl", &[]);
        }
        xml.close();
    }
}
