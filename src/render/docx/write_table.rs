//! Writes tables and grids.

use super::model::{Block, Grid, GridKind, Piece, Row, Table};
use super::style::Style;
use super::widths::{equal, height, side_by_side, widths};
use super::write::Body;

/// Tables of at most so many lines stay on one page, about a quarter of one.
const SHORT: usize = 13;

/// What stands between the text of a cell and the next cell, in tables of facts.
const PADDING: usize = 240;

/// What stands between parts of a page, 8 mm.
const BETWEEN_COLUMNS: usize = 454;

/// How a cell differs from others of its table.
#[derive(Clone, Copy, Debug, Default)]
struct CellLook {
    is_chosen: bool,
    /// Below what it adds up.
    is_sum: bool,
    /// At the table's end.
    is_last: bool,
    /// A part of a page, not of a table.
    is_column: bool,
}

impl Body<'_> {
    /// A table of data; its head is repeated on every page, no row is torn.
    pub(super) fn table(&mut self, table: &Table) {
        let widths = widths(table, self.room);
        self.open_table(Style::PlanTable, &widths, table.is_rtl, !table.head.is_empty(), table.description.as_deref());
        let (head, body, foot) = (table.head.len(), table.body.len(), table.foot.len());
        let count = head + body + foot;
        let is_short = height(table, &widths) <= SHORT;
        let rows = table.head.iter().chain(&table.body).chain(&table.foot);
        for (row, number) in rows.zip(0..) {
            // A head does not end a page; neither a sum nor the last row begins one.
            let belongs_to_next = number < head + 1 || number + 2 + foot >= count || is_short;
            self.keeps_rows = belongs_to_next && number + 1 < count;
            self.row(row, &widths, number < head, number == head + body);
        }
        self.keeps_rows = false;
        self.xml.close();
    }

    fn open_table(&mut self, style: Style, widths: &[usize], is_rtl: bool, has_head: bool, description: Option<&str>) {
        let room: usize = widths.iter().sum();
        self.xml.open("w:tbl", &[]);
        self.xml.open("w:tblPr", &[]);
        self.xml.val("w:tblStyle", self.sheet.id(style));
        if is_rtl {
            self.xml.empty("w:bidiVisual", &[]);
        }
        self.xml.empty("w:tblW", &[("w:w", &room.to_string()), ("w:type", "dxa")]);
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        let (first_row, value) = if has_head { ("1", "0420") } else { ("0", "0400") };
        self.xml.empty(
            "w:tblLook",
            &[
                ("w:val", value),
                ("w:firstRow", first_row),
                ("w:lastRow", "0"),
                ("w:firstColumn", "0"),
                ("w:lastColumn", "0"),
                ("w:noHBand", "0"),
                ("w:noVBand", "1"),
            ],
        );
        if let Some(description) = description {
            self.xml.val("w:tblDescription", description);
        }
        self.xml.close();
        self.xml.open("w:tblGrid", &[]);
        for width in widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close();
    }

    fn row(&mut self, row: &Row, widths: &[usize], is_head: bool, is_sum: bool) {
        self.xml.open("w:tr", &[]);
        self.xml.open("w:trPr", &[]);
        self.xml.empty("w:cantSplit", &[]);
        if is_head {
            self.xml.empty("w:tblHeader", &[]);
        }
        self.xml.close();
        let mut at = 0;
        let last = row.cells.len();
        for (cell, number) in row.cells.iter().zip(1..) {
            // A row with too few cells ends where the table ends, one with too many never runs over it.
            let left = widths.len().saturating_sub(at);
            if left == 0 {
                break;
            }
            let columns = if number == last { left } else { cell.columns.min(left) };
            let look =
                CellLook { is_chosen: row.is_chosen, is_sum, is_last: at + columns == widths.len(), is_column: false };
            self.cell(&cell.blocks, &widths[at..at + columns], look);
            at += columns;
        }
        if last == 0 {
            self.cell(&[], widths, CellLook::default());
        }
        self.xml.close();
    }

    /// A cell over one or more columns.
    fn cell(&mut self, blocks: &[Block], widths: &[usize], look: CellLook) {
        let room: usize = widths.iter().sum();
        self.xml.open("w:tc", &[]);
        self.xml.open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &room.to_string()), ("w:type", "dxa")]);
        if widths.len() > 1 {
            self.xml.val("w:gridSpan", &widths.len().to_string());
        }
        if look.is_sum {
            let ink = self.sheet.colours.ink.clone();
            self.xml.open("w:tcBorders", &[]);
            self.xml.empty("w:top", &[("w:val", "single"), ("w:sz", "6"), ("w:space", "0"), ("w:color", &ink)]);
            self.xml.close();
        }
        if look.is_chosen {
            let ground = self.sheet.colours.wash.clone();
            self.xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &ground)]);
        }
        if look.is_last || look.is_column {
            // Numbers stand where the rules end.
            let right = if look.is_last { 0 } else { BETWEEN_COLUMNS };
            self.xml.open("w:tcMar", &[]);
            self.xml.empty("w:right", &[("w:w", &right.to_string()), ("w:type", "dxa")]);
            self.xml.close();
        }
        self.xml.close();
        let padding = match look {
            CellLook { is_last: true, .. } => 0,
            CellLook { is_column: true, .. } => BETWEEN_COLUMNS,
            _ => PADDING,
        };
        let room = room - padding.min(room / 2);
        let outer = std::mem::replace(&mut self.room, room);
        self.blocks(blocks);
        self.room = outer;
        // A cell ends with a paragraph; after a table or a grid, one was written already.
        if blocks.iter().all(|block| matches!(block, Block::PageBreak)) {
            self.empty_cell();
        }
        self.xml.close();
    }

    fn empty_cell(&mut self) {
        self.paragraph(&super::model::Paragraph::new(Style::TableText, Vec::new()));
    }

    /// Pieces side by side, in rows.
    pub(super) fn grid(&mut self, grid: &Grid) {
        let style = match grid.kind {
            GridKind::KeyFacts => Style::PlanKeyFacts,
            GridKind::Facts | GridKind::Aims | GridKind::Columns => Style::PlanFacts,
        };
        let columns = grid.columns.max(1);
        let widths = match grid.kind {
            GridKind::KeyFacts if grid.cells.len() == columns => side_by_side(&grid.cells, self.room),
            _ => equal(columns, self.room),
        };
        self.open_table(style, &widths, grid.is_rtl, false, None);
        let rows = rows(&grid.cells, columns);
        for (row, number) in rows.iter().zip(1..) {
            self.xml.open("w:tr", &[]);
            self.xml.open("w:trPr", &[]);
            self.xml.empty("w:cantSplit", &[]);
            self.xml.close();
            self.keeps_rows = rows.len() <= 2 && number < rows.len();
            let mut at = 0;
            for piece in row {
                let wide = piece.columns.min(columns);
                let is_column = grid.kind == GridKind::Columns;
                self.cell(
                    &piece.blocks,
                    &widths[at..at + wide],
                    CellLook { is_last: at + wide == columns, is_column, ..CellLook::default() },
                );
                at += wide;
            }
            if at < columns {
                self.cell(&[], &widths[at..], CellLook::default());
            }
            self.xml.close();
        }
        self.keeps_rows = false;
        self.xml.close();
    }
}

/// Pieces in rows, none wider than the columns.
fn rows(pieces: &[Piece], columns: usize) -> Vec<Vec<&Piece>> {
    let mut rows: Vec<Vec<&Piece>> = Vec::new();
    let mut left = 0;
    for piece in pieces {
        let wide = piece.columns.min(columns);
        match rows.last_mut() {
            Some(row) if wide <= left => row.push(piece),
            _ => {
                rows.push(vec![piece]);
                left = columns;
            }
        }
        left -= wide;
    }
    rows
}
