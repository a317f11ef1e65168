//! Writes the blocks of a document as WordprocessingML.
//!
//! In: blocks, the style sheet. Out: `word/document.xml`, and what it refers to. The order of properties is that of the schema
//! (ECMA-376, part 1, 17.3), without which Word refuses a file.

use std::collections::BTreeMap;

use super::media::Media;
use super::model::{Block, Inline, List, Paragraph, Rule};
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
    /// The names of places that links and contents lead to, by the page's ids.
    pub(super) bookmarks: BTreeMap<String, String>,
    written_bookmarks: usize,
    /// The most lists that are counted.
    pub(super) lists: usize,
    /// Whether the next paragraph begins a page.
    pub(super) breaks_page: bool,
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
