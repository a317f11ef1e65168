//! Writes the blocks of a document as WordprocessingML.
//!
//! In: blocks, the style sheet. Out: `word/document.xml`, and what it refers to. The order of properties is that of the schema
//! (ECMA-376, part 1, 17.3), without which Word refuses a file.

use std::collections::BTreeMap;

use super::direction::pieces;
use super::media::Media;
use super::model::{Band, Block, Contents, Inline, Link, List, Look, Paragraph, Role, Rule, Run};
use super::page::Page;
use super::relations::Relations;
use super::style::Style;
use super::style_sheet::StyleSheet;
use super::xml::Xml;

/// Writes blocks.
#[derive(Debug)]
pub(super) struct Body<'a> {
    pub(super) xml: Xml,
    pub(super) sheet: &'a StyleSheet,
    pub(super) relations: Relations,
    pub(super) media: Media,
    pub(super) page: Page,
    /// The room for text in twentieths of a point, here.
    pub(super) room: usize,
    /// Whether the rows that are written stay on the page of the next one.
    pub(super) keeps_rows: bool,
    bookmarks: BTreeMap<String, String>,
    written_bookmarks: usize,
    /// The most lists that are counted.
    pub(super) lists: usize,
    breaks_page: bool,
}

impl<'a> Body<'a> {
    /// For a page of this size.
    pub(super) fn new(sheet: &'a StyleSheet, page: Page, blocks: &[Block]) -> Self {
        let mut ids = Vec::new();
        collect_ids(blocks, &mut ids);
        let bookmarks = ids.into_iter().zip(1..).map(|(id, number)| (id, format!("_Toc{number:09}"))).collect();
        Self {
            xml: Xml::piece(),
            sheet,
            relations: Relations::default(),
            media: Media::default(),
            room: page.text_width(),
            page,
            keeps_rows: false,
            bookmarks,
            written_bookmarks: 0,
            lists: 0,
            breaks_page: false,
        }
    }

    /// Writes blocks one below the other. Word joins tables that touch: between them stands an empty line.
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => self.paragraph(paragraph),
                Block::Contents(contents) => self.contents(contents),
                Block::Table(table) => {
                    self.table(table);
                    self.gap();
                }
                Block::Grid(grid) => {
                    self.grid(grid);
                    self.gap();
                }
                Block::Figure(figure) => self.figure(figure),
                Block::PageBreak => self.breaks_page = true,
            }
        }
    }

    /// An empty line, hardly high.
    pub(super) fn gap(&mut self) {
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.val("w:pStyle", self.sheet.id(Style::Gap));
        self.xml.close();
        self.xml.close();
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, paragraph: &Paragraph) {
        self.xml.open("w:p", &[]);
        self.paragraph_properties(paragraph);
        let names: Vec<String> = paragraph.ids.iter().filter_map(|id| self.bookmarks.get(id).cloned()).collect();
        let first = self.written_bookmarks;
        for name in &names {
            self.xml.empty("w:bookmarkStart", &[("w:id", &self.written_bookmarks.to_string()), ("w:name", name)]);
            self.written_bookmarks += 1;
        }
        self.inlines(&paragraph.inlines);
        for number in first..self.written_bookmarks {
            self.xml.empty("w:bookmarkEnd", &[("w:id", &number.to_string())]);
        }
        self.xml.close();
    }

    fn paragraph_properties(&mut self, paragraph: &Paragraph) {
        self.xml.open("w:pPr", &[]);
        self.xml.val("w:pStyle", self.sheet.id(paragraph.style));
        if paragraph.keep_next || self.keeps_rows {
            self.xml.empty("w:keepNext", &[]);
        }
        let breaks_page = std::mem::take(&mut self.breaks_page);
        if breaks_page {
            self.xml.empty("w:pageBreakBefore", &[]);
        }
        let level = paragraph.list.map(|list| {
            let (level, number) = match list {
                List::Bullets { level } => (level, 1),
                List::Numbers { list, level } => {
                    self.lists = self.lists.max(list);
                    (level, list + 1)
                }
            };
            self.xml.open("w:numPr", &[]);
            self.xml.val("w:ilvl", &level.to_string());
            self.xml.val("w:numId", &number.to_string());
            self.xml.close();
            usize::from(level)
        });
        if let Some(rule) = paragraph.rule_above {
            let (colour, size, space) = match rule {
                Rule::Thin => (&self.sheet.colours.rule, "4", "12"),
                Rule::Accent => (&self.sheet.colours.accent, "18", "10"),
            };
            self.xml.open("w:pBdr", &[]);
            self.xml.empty("w:top", &[("w:val", "single"), ("w:sz", size), ("w:space", space), ("w:color", colour)]);
            self.xml.close();
        }
        if paragraph.style == Style::Line && paragraph.inlines.contains(&Inline::Tab) {
            self.xml.open("w:tabs", &[]);
            self.xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &self.room.to_string())]);
            self.xml.close();
        }
        if paragraph.is_rtl {
            self.xml.empty("w:bidi", &[]);
        }
        // What begins a page begins at its top.
        if let Some(space) = paragraph.space_above.or(breaks_page.then_some(0)) {
            self.xml.empty("w:spacing", &[("w:before", &space.to_string())]);
        }
        if let (Some(level), Style::TableText | Style::TableSmall | Style::TableNumber | Style::Line) =
            (level, paragraph.style)
        {
            // Lists in tables are set closer.
            let left = (220 * (level + 1)).to_string();
            self.xml.empty("w:ind", &[("w:left", &left), ("w:hanging", "220")]);
        }
        if paragraph.inset > 0 {
            self.xml.empty("w:ind", &[("w:left", &(340 * paragraph.inset).to_string())]);
        }
        // In a paragraph that runs from right to left, Word's `right` is where lines end: the left.
        if paragraph.at_end && paragraph.style != Style::TableNumber {
            self.xml.val("w:jc", "right");
        }
        self.xml.close();
    }

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
    fn mark(&mut self, name: &'static str) {
        self.xml.open("w:r", &[]);
        self.xml.empty(name, &[]);
        self.xml.close();
    }

    fn run(&mut self, run: &Run, is_link: bool) {
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

    /// The contents: a field that Word fills anew when the file is opened, with links to the sections until then. Numbers of pages
    /// are Word's to count: none is better than a wrong one.
    fn contents(&mut self, contents: &Contents) {
        let mut heading = Paragraph::new(Style::TOCHeading, contents.heading.clone());
        heading.keep_next = true;
        self.breaks_page |= contents.is_long;
        self.xml.open("w:sdt", &[]);
        self.xml.open("w:sdtPr", &[]);
        self.xml.open("w:docPartObj", &[]);
        self.xml.val("w:docPartGallery", "Table of Contents");
        self.xml.empty("w:docPartUnique", &[]);
        self.xml.close();
        self.xml.close();
        self.xml.open("w:sdtContent", &[]);
        self.paragraph(&heading);
        for ((entry, id), number) in contents.entries.iter().zip(1..) {
            self.xml.open("w:p", &[]);
            self.xml.open("w:pPr", &[]);
            self.xml.val("w:pStyle", self.sheet.id(Style::TOC1));
            self.xml.close();
            if number == 1 {
                self.field_start("TOC \\o \"1-1\" \\h \\z \\u", true);
            }
            let name = self.bookmarks.get(id).cloned();
            if let Some(name) = &name {
                self.xml.open("w:hyperlink", &[("w:anchor", name), ("w:history", "1")]);
            }
            for inline in entry {
                if let Inline::Run(run) = inline {
                    self.run(&Run { link: None, ..run.clone() }, false);
                }
            }
            if name.is_some() {
                self.xml.close();
            }
            if number == contents.entries.len() {
                self.field_end();
            }
            self.xml.close();
        }
        self.xml.close();
        self.xml.close();
    }

    /// Begins a field; what is written until `field_end` is what it shows until it is filled.
    fn field_start(&mut self, instruction: &str, is_stale: bool) {
        field_start(&mut self.xml, instruction, is_stale);
    }

    fn field_end(&mut self) {
        field_end(&mut self.xml);
    }
}

/// Begins a field.
pub(super) fn field_start(xml: &mut Xml, instruction: &str, is_stale: bool) {
    let mut begin = vec![("w:fldCharType", "begin")];
    if is_stale {
        begin.push(("w:dirty", "true"));
    }
    xml.open("w:r", &[]);
    xml.empty("w:fldChar", &begin);
    xml.close();
    xml.open("w:r", &[]);
    xml.text("w:instrText", &[("xml:space", "preserve")], &format!(" {instruction} "));
    xml.close();
    xml.open("w:r", &[]);
    xml.empty("w:fldChar", &[("w:fldCharType", "separate")]);
    xml.close();
}

/// Ends a field.
pub(super) fn field_end(xml: &mut Xml) {
    xml.open("w:r", &[]);
    xml.empty("w:fldChar", &[("w:fldCharType", "end")]);
    xml.close();
}

/// The ids of all paragraphs, in their order.
fn collect_ids(blocks: &[Block], out: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => out.extend(paragraph.ids.iter().cloned()),
            Block::Table(table) => {
                let rows = table.head.iter().chain(&table.body).chain(&table.foot);
                rows.flat_map(|row| &row.cells).for_each(|cell| collect_ids(&cell.blocks, out));
            }
            Block::Grid(grid) => grid.cells.iter().for_each(|piece| collect_ids(&piece.blocks, out)),
            Block::Contents(_) | Block::Figure(_) | Block::PageBreak => {}
        }
    }
}
