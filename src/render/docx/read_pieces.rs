//! Reads what is more than a paragraph: tables, facts, figures, the contents.

use super::model::{Block, Cell, Contents, Figure, Grid, GridKind, Look, Paragraph, Piece, Role, Row, Table};
use super::read::{Place, Reader};
use super::style::Style;
use super::svg::written;
use super::tree::Element;
use crate::chart::print::for_print;

/// How many facts stand side by side.
const FACTS_A_ROW: usize = 3;
/// How many large numbers do.
const NUMBERS_A_ROW: usize = 6;
/// More sections than these are listed on a page of their own.
const SHORT_CONTENTS: usize = 8;
/// What is read to those who can't see a figure ends here, in characters; programs that read it aloud give up sooner or later.
const LONGEST_TOLD: usize = 4000;
/// No table of ours has more columns; a page's number is not trusted.
const MOST_COLUMNS: usize = 60;

impl Reader {
    /// A list of facts: label and value each.
    pub(super) fn facts(&mut self, element: Element<'_>, place: Place, out: &mut Vec<Block>) {
        let is_key = element.is("key-facts");
        let place = Place { style: Style::TableText, note: Style::TableNote, joins_notes: false, level: 0, ..place };
        let mut cells = Vec::new();
        let groups = element.elements().filter(|child| child.name() == "div");
        for group in groups.chain(std::iter::once(element)) {
            let mut blocks = Vec::new();
            for one in group.elements() {
                let within = self.within(one, place);
                match one.name() {
                    "dt" if is_key => blocks.extend(self.inside(one, Place { style: Style::KeyLabel, ..within })),
                    "dt" => blocks.extend(self.inside(one, Place { style: Style::FactLabel, ..within })),
                    "dd" if is_key => {
                        let role = if group.is("alert") { Role::Alert } else { Role::Plain };
                        let look = Look { role, ..Look::default() };
                        let mut value = self.inside(one, Place { style: Style::KeyValue, look, ..within });
                        // The number stands above what it counts.
                        value.append(&mut blocks);
                        blocks = value;
                    }
                    "dd" => blocks.extend(self.inside(one, within)),
                    _ => {}
                }
            }
            if !blocks.is_empty() {
                let columns = match group {
                    _ if is_key => 1,
                    group if group.is("wide") => FACTS_A_ROW,
                    group if group.is("long") => 2,
                    _ => 1,
                };
                cells.push(Piece { blocks, columns });
            }
        }
        if cells.is_empty() {
            return;
        }
        let (kind, columns) = match is_key {
            true => (GridKind::KeyFacts, cells.len().min(NUMBERS_A_ROW)),
            false => (GridKind::Facts, FACTS_A_ROW),
        };
        self.follows_heading = false;
        out.push(Block::Grid(Grid { kind, columns, is_rtl: place.is_rtl, cells }));
    }

    /// The aims of a brief, side by side.
    pub(super) fn aims(&mut self, element: Element<'_>, place: Place, out: &mut Vec<Block>) {
        let place = Place { style: Style::TableText, note: Style::TableNote, ..place };
        let cells: Vec<Piece> = element
            .elements()
            .map(|item| Piece { blocks: self.inside(item, self.within(item, place)), columns: 1 })
            .collect();
        let columns = if matches!(cells.len(), 2 | 4) { 2 } else { 3 };
        if !cells.is_empty() {
            self.follows_heading = false;
            out.push(Block::Grid(Grid { kind: GridKind::Aims, columns, is_rtl: place.is_rtl, cells }));
        }
    }

    /// A table, with its caption above it.
    pub(super) fn table(&mut self, element: Element<'_>, place: Place, out: &mut Vec<Block>) {
        let mut table = Table { is_rtl: place.is_rtl, ..Table::default() };
        let text = if place.is_small { Style::TableSmall } else { Style::TableText };
        for part in element.elements() {
            match part.name() {
                "caption" if part.is("unseen") => table.description = Some(part.text()),
                "caption" => {
                    let place = Place { style: Style::Caption, at_end: false, ..self.within(part, place) };
                    let mut caption = self.inside(part, place);
                    keep_with_next(&mut caption);
                    out.append(&mut caption);
                }
                "thead" => table.head.extend(self.rows(part, place, Style::TableHead)),
                "tfoot" => table.foot.extend(self.rows(part, place, text)),
                "tbody" => table.body.extend(self.rows(part, place, text)),
                _ => {}
            }
        }
        table.foot.iter_mut().filter(|row| !row.is_part).for_each(make_bold);
        if !(table.head.is_empty() && table.body.is_empty() && table.foot.is_empty()) {
            self.follows_heading = false;
            out.push(Block::Table(table));
        }
    }

    fn rows(&mut self, part: Element<'_>, place: Place, style: Style) -> Vec<Row> {
        let rows = part.elements().filter(|row| row.name() == "tr");
        rows.map(|row| {
            let cells = row.elements().filter(|cell| matches!(cell.name(), "th" | "td"));
            let is_part = row.is("part");
            Row {
                is_chosen: row.is("chosen"),
                is_part,
                cells: cells.map(|cell| self.cell(cell, place, style, is_part)).collect(),
            }
        })
        .collect()
    }

    fn cell(&mut self, cell: Element<'_>, place: Place, style: Style, is_part: bool) -> Cell {
        let is_number = cell.is("num");
        let is_head = style == Style::TableHead;
        let mut place = Place { style, note: Style::TableNote, joins_notes: is_head, ..self.within(cell, place) };
        place.look = Look { is_bold: cell.name() == "th" && !is_head && !is_part, ..Look::default() };
        if is_part {
            place.look.role = Role::Muted;
        }
        if is_number && !is_head {
            place.style = Style::TableNumber;
        }
        place.at_end = is_number;
        let columns = cell.attribute("colspan").and_then(|count| count.trim().parse().ok()).unwrap_or(1);
        Cell { blocks: self.inside(cell, place), columns: columns.clamp(1, MOST_COLUMNS), is_number }
    }

    /// A figure: the drawing and what it is called. Its data is told to those who can't see it; on paper, a table of it below each figure
    /// would say everything twice.
    pub(super) fn figure(&mut self, element: Element<'_>, place: Place, out: &mut Vec<Block>) {
        let caption = element.first("figcaption").map(Element::text);
        let mut drawings: Vec<Element<'_>> = element.all();
        drawings.retain(|one| one.name() == "svg");
        let data =
            |part: &Element<'_>| !drawings.is_empty() && part.name() == "details" && part.first("table").is_some();
        if let Some(drawing) = drawings.first() {
            let table = element.elements().find(data).and_then(|details| details.first("table"));
            self.drawing(*drawing, caption, table, out);
        }
        let is_other = |part: &Element<'_>| part.first("svg").is_none() && part.name() != "svg" && !data(part);
        for part in element.elements().filter(is_other) {
            let style = if part.name() == "figcaption" { Style::Caption } else { place.style };
            let is_small = part.name() == "details" || place.is_small;
            out.extend(self.inside(part, Place { style, is_small, ..self.within(part, place) }));
        }
    }

    /// A drawing, perhaps with a table of what it shows.
    pub(super) fn drawing(
        &mut self,
        svg: Element<'_>,
        caption: Option<String>,
        table: Option<Element<'_>>,
        out: &mut Vec<Block>,
    ) {
        let part = |name: &str| svg.elements().find(|one| one.name() == name).map(Element::text);
        let title = part("title").or_else(|| svg.attribute("aria-label").map(str::to_owned)).unwrap_or_default();
        let mut description = part("desc").or(caption).unwrap_or_else(|| title.clone());
        if let Some(table) = table {
            description = told(&description, table);
        }
        self.follows_heading = false;
        out.push(Block::Figure(Figure { svg: for_print(&written(svg), ""), title, description }));
    }

    /// The list of sections.
    pub(super) fn contents(&mut self, element: Element<'_>, place: Place, out: &mut Vec<Block>) {
        let heading = element.elements().find(|one| matches!(one.name(), "h1" | "h2" | "h3"));
        let heading = heading.map(|heading| self.line(heading, place)).unwrap_or_default();
        let links = element.all().into_iter().filter(|one| one.name() == "a");
        let entries = links.filter_map(|link| {
            let id = link.attribute("href")?.strip_prefix('#')?;
            Some((self.line(link, place), id.to_owned()))
        });
        let entries: Vec<_> = entries.collect();
        if !entries.is_empty() {
            let is_long = entries.len() > SHORT_CONTENTS;
            out.push(Block::Contents(Contents { heading, entries, is_long }));
            if is_long {
                out.push(Block::PageBreak);
            }
        }
    }
}

/// A description with the data behind it: each value with the head of its column.
fn told(description: &str, table: Element<'_>) -> String {
    let cells = |row: Element<'_>| -> Vec<String> {
        row.elements().filter(|cell| matches!(cell.name(), "th" | "td")).map(Element::text).collect()
    };
    let rows = |part: &str| {
        let rows: Option<Vec<_>> =
            table.first(part).map(|part| part.elements().filter(|row| row.name() == "tr").map(cells).collect());
        rows.unwrap_or_default()
    };
    let head = rows("thead").into_iter().next().unwrap_or_default();
    let lines = rows("tbody").into_iter().map(|row| {
        let values = row.iter().zip(&head).filter(|(value, _)| !value.is_empty());
        values.map(|(value, head)| format!("{head}: {value}")).collect::<Vec<_>>().join(", ")
    });
    let all = format!("{description} {}.", lines.collect::<Vec<_>>().join("; "));
    match all.char_indices().nth(LONGEST_TOLD) {
        Some((end, _)) => format!("{}…", &all[..end]),
        None => all,
    }
}

fn paragraphs(blocks: &mut [Block]) -> impl Iterator<Item = &mut Paragraph> {
    blocks.iter_mut().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        _ => None,
    })
}

fn keep_with_next(blocks: &mut [Block]) {
    paragraphs(blocks).for_each(|paragraph| paragraph.keep_next = true);
}

fn make_bold(row: &mut Row) {
    use super::model::Inline;
    for paragraph in row.cells.iter_mut().flat_map(|cell| paragraphs(&mut cell.blocks)) {
        if matches!(paragraph.style, Style::TableText | Style::TableNumber) {
            for inline in &mut paragraph.inlines {
                if let Inline::Run(run) = inline {
                    run.look.is_bold = true;
                }
            }
        }
    }
}
