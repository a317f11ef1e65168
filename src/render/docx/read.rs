//! Reads a page of ours as a document.
//!
//! In: the elements and classes that `templates/html` writes, or others that a person's own templates write; never the words
//! between them. Out: blocks in the page's order. An element that has no meaning here is read for what stands in it.

use std::collections::BTreeSet;

use super::direction::starts_rtl;
use super::line::Line;
use super::meaning::{is_block, is_unshown, link_of, look_of, paragraph_style, rule_above};
use super::model::{Block, Document, Grid, GridKind, Inline, Link, Look, Paragraph, Piece, Role, Rule, text};
use super::style::Style;
use super::tree::{Child, Element, Tree};

/// What a title with a page of its own has above it, some 42 mm.
const TITLE_SPACE: usize = 2400;
/// Text up to this length, in characters, stays with what it introduces.
const INTRODUCTION: usize = 240;
/// More paragraphs than these are no introduction.
const MOST_INTRODUCTIONS: usize = 4;

/// How text stands where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The style of paragraphs that have none of their own.
    pub(super) style: Style,
    /// The style of remarks.
    pub(super) note: Style,
    /// The look of text before any element changes it.
    pub(super) look: Look,
    pub(super) is_rtl: bool,
    pub(super) at_end: bool,
    /// Whether line ends in the text are shown.
    pub(super) keeps_lines: bool,
    /// Whether a remark goes on in the same paragraph.
    pub(super) joins_notes: bool,
    /// Whether tables are of second rank.
    pub(super) is_small: bool,
    /// How many lists it stands in.
    pub(super) level: u8,
}

/// What is gathered on the way through a page.
#[derive(Debug)]
pub(super) struct Reader {
    targets: BTreeSet<String>,
    /// How many counted lists there were.
    pub(super) lists: usize,
    rule: Option<Rule>,
    /// Whether the last paragraph was a section's heading.
    pub(super) follows_heading: bool,
    ids: Vec<String>,
}

/// Reads a page.
pub(super) fn read(tree: &Tree) -> Document {
    let root = tree.root();
    let text_of = |element: Option<Element<'_>>| element.map(Element::text).unwrap_or_default();
    let links = root.all().into_iter().filter(|element| element.name() == "a" && !element.is("skip"));
    let targets = links.filter_map(|link| link.attribute("href")?.strip_prefix('#').map(str::to_owned)).collect();
    let mut reader = Reader { targets, lists: 0, rule: None, follows_heading: false, ids: Vec::new() };
    let is_rtl = root.attribute("dir").is_some_and(|dir| dir.eq_ignore_ascii_case("rtl"));
    let place = Place {
        style: Style::Normal,
        note: Style::Note,
        look: Look::default(),
        is_rtl,
        at_end: false,
        keeps_lines: false,
        joins_notes: false,
        is_small: false,
        level: 0,
    };
    let mut document = Document {
        language: root.attribute("lang").unwrap_or_default().to_owned(),
        is_rtl,
        organization: text_of(root.first_is("organization")),
        title: text_of(root.first("h1")),
        full_title: text_of(root.first("title")),
        ..Document::default()
    };
    if let Some(body) = root.first("body") {
        let footer = body.elements().find(|element| element.name() == "footer");
        let mut lines = footer.map(|footer| reader.inside(footer, place)).unwrap_or_default().into_iter();
        let mut lines = lines.by_ref().filter_map(|block| match block {
            Block::Paragraph(line) => Some(line.inlines),
            _ => None,
        });
        document.head = lines.next().unwrap_or_default();
        document.foot = lines.fold(Vec::new(), joined);
        document.is_compact = body.is("brief");
        document.blocks = reader.inside(body, place);
        let has_title_page =
            document.blocks.iter().any(|block| matches!(block, Block::Contents(contents) if contents.is_long));
        if let (true, Some(Block::Paragraph(first))) = (has_title_page, document.blocks.first_mut()) {
            first.space_above = Some(TITLE_SPACE);
        }
    }
    document
}

/// Two lines as one.
fn joined(mut before: Vec<Inline>, after: Vec<Inline>) -> Vec<Inline> {
    if !before.is_empty() {
        before.push(Inline::Break);
    }
    before.extend(after);
    before
}

impl Reader {
    /// The blocks in an element.
    pub(super) fn inside(&mut self, element: Element<'_>, place: Place) -> Vec<Block> {
        let mut out = Vec::new();
        let mut line = Line::default();
        self.flow(element, place, place.look, None, &mut line, &mut out);
        self.end(&mut line, place, &mut out);
        out
    }

    /// The inlines of an element that holds no block.
    pub(super) fn line(&mut self, element: Element<'_>, place: Place) -> Vec<Inline> {
        let blocks = self.inside(element, place).into_iter().filter_map(|block| match block {
            Block::Paragraph(paragraph) => Some(paragraph.inlines),
            _ => None,
        });
        blocks.reduce(joined).unwrap_or_default()
    }

    /// Reads what stands in an element: text goes on in the line, blocks end it.
    pub(super) fn flow(
        &mut self,
        element: Element<'_>,
        place: Place,
        look: Look,
        link: Option<&Link>,
        line: &mut Line,
        out: &mut Vec<Block>,
    ) {
        for child in element.children() {
            let child = match child {
                Child::Text(text) => {
                    line.text(text, place.keeps_lines, look, link);
                    continue;
                }
                Child::Element(child) => child,
            };
            let name = child.name();
            let is_note = child.is("sub") || child.is("note");
            let joins = place.joins_notes && name == "span";
            if is_unshown(child) {
                continue;
            }
            if name == "br" {
                line.end_line();
            } else if is_note && joins {
                if !line.is_at_start() {
                    line.end_line();
                }
                let look = Look { role: Role::Muted, ..Look::default() };
                self.flow(child, self.within(child, place), look, link, line, out);
            } else if is_note || is_block(child) {
                self.end(line, place, out);
                self.block(child, place, out);
            } else {
                let own = link_of(child);
                self.flow(child, self.within(child, place), look_of(child, look), own.as_ref().or(link), line, out);
            }
        }
    }

    /// Ends the paragraph that was gathered, if any.
    pub(super) fn end(&mut self, line: &mut Line, place: Place, out: &mut Vec<Block>) {
        let inlines = line.take();
        if !inlines.is_empty() {
            self.push(Paragraph::new(place.style, inlines), place, out);
        }
    }

    /// Adds a paragraph, with the ids and the rule that were waiting for one.
    pub(super) fn push(&mut self, mut paragraph: Paragraph, place: Place, out: &mut Vec<Block>) {
        paragraph.is_rtl = place.is_rtl;
        paragraph.at_end = place.at_end;
        paragraph.ids.append(&mut self.ids);
        // A section's heading stays with the figure or table that a sentence introduces.
        let is_short = text(&paragraph.inlines).chars().count() <= INTRODUCTION;
        paragraph.keep_next |= self.follows_heading && paragraph.style == Style::Normal && is_short;
        // A heading has a rule of its own below it.
        let rule = self.rule.take().filter(|_| !self.follows_heading);
        paragraph.rule_above = paragraph.rule_above.or(rule);
        self.follows_heading = paragraph.style == Style::Heading1;
        out.push(Block::Paragraph(paragraph));
    }

    /// The place inside an element that may turn the direction or keep lines.
    pub(super) fn within(&self, element: Element<'_>, mut place: Place) -> Place {
        match element.attribute("dir") {
            Some("rtl") => place.is_rtl = true,
            Some("ltr") => place.is_rtl = false,
            Some("auto") => {
                place.is_rtl = starts_rtl(&element.text());
                place.keeps_lines = true;
            }
            _ => {}
        }
        place.keeps_lines |= element.is("sub") || element.name() == "pre";
        place
    }

    fn block(&mut self, element: Element<'_>, outer: Place, out: &mut Vec<Block>) {
        let place = self.within(element, outer);
        if let Some(id) = element.attribute("id").filter(|id| self.targets.contains(*id)) {
            self.ids.push(id.to_owned());
        }
        match element.name() {
            "footer" => {}
            "h1" => self.heading(element, Style::Title, place, out),
            "h2" => self.heading(element, Style::Heading1, place, out),
            "h3" => self.heading(element, Style::Heading2, place, out),
            "h4" | "h5" | "h6" => self.heading(element, Style::Heading3, place, out),
            "ul" | "ol" => self.list(element, place, out),
            "dl" => self.facts(element, place, out),
            "table" => self.table(element, place, out),
            "figure" => self.figure(element, place, out),
            "nav" if element.is("contents") => self.contents(element, place, out),
            "div" if element.is("halves") => self.columns(element, place, out),
            "svg" => self.drawing(element, None, None, out),
            "article" => {
                self.rule = rule_above(element);
                let mut blocks = self.inside(element, place);
                self.rule = None;
                keep_introduction(&mut blocks);
                out.append(&mut blocks);
            }
            "details" => out.extend(self.inside(element, Place { is_small: true, ..place })),
            "figcaption" => out.extend(self.inside(element, Place { style: Style::Caption, ..place })),
            "dd" | "dt" | "li" | "pre" => out.extend(self.inside(element, place)),
            _ => {
                let style = paragraph_style(element, place);
                let mut place = Place { style, ..place };
                if element.is("sub") || element.is("note") {
                    place.look = Look::default();
                } else if element.is("aim") {
                    place.look.is_bold = true;
                }
                let mut blocks = self.inside(element, place);
                if let [Block::Paragraph(only)] = blocks.as_mut_slice() {
                    only.keep_next |= matches!(style, Style::Change | Style::Organization);
                }
                out.append(&mut blocks);
            }
        }
    }

    fn heading(&mut self, element: Element<'_>, style: Style, place: Place, out: &mut Vec<Block>) {
        let place = Place { style, joins_notes: true, ..place };
        out.extend(self.inside(element, place));
    }

    fn columns(&mut self, element: Element<'_>, place: Place, out: &mut Vec<Block>) {
        let columns: Vec<Vec<Block>> = element.elements().map(|one| self.inside(one, place)).collect();
        let columns: Vec<Vec<Block>> = columns.into_iter().filter(|column| !column.is_empty()).collect();
        if columns.len() < 2 {
            return out.extend(columns.into_iter().flatten());
        }
        let count = columns.len();
        let cells = columns.into_iter().map(|blocks| Piece { blocks, columns: 1 }).collect();
        out.push(Block::Grid(Grid { kind: GridKind::Columns, columns: count, is_rtl: place.is_rtl, cells }));
    }
}

/// Keeps the heading and the sentences of an entry with the facts or the table that they introduce.
fn keep_introduction(blocks: &mut [Block]) {
    let paragraphs = blocks.iter().take_while(|block| matches!(block, Block::Paragraph(_))).count();
    // Where nothing else follows, the last sentence introduces nothing.
    let kept = paragraphs.min(blocks.len().saturating_sub(1)).min(MOST_INTRODUCTIONS);
    for block in &mut blocks[..kept] {
        if let Block::Paragraph(paragraph) = block {
            paragraph.keep_next |= text(&paragraph.inlines).chars().count() <= INTRODUCTION;
        }
    }
}
