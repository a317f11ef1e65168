//! How wide the columns of a table are.
//!
//! In: the texts of a table, the room for it. Out: a width for each column, together exactly the room. Word and LibreOffice set
//! tables by these widths alone, so that a table looks the same in both.

use super::model::{Block, Row, Table, text};
use super::style::Style;
use crate::chart::text::{Font, width};

/// Twentieths of a point in a point; the unit of widths.
const TWIPS: f64 = 20.0;
/// What stands beside the text in a cell.
const PADDING: f64 = 190.0;
/// No column is narrower, about 11 mm.
const NARROWEST: f64 = 620.0;
/// A word longer than this is broken, about 38 mm.
const LONGEST_WORD: f64 = 2150.0;
/// Text runs on below itself beyond this width, about 75 mm.
const LONGEST_LINE: f64 = 4250.0;

/// What one column would like.
#[derive(Clone, Copy, Debug, Default)]
struct Wish {
    /// Its longest word.
    least: f64,
    /// Its longest text on one line.
    most: f64,
}

/// The widths of a table's columns in twentieths of a point.
pub(super) fn widths(table: &Table, room: usize) -> Vec<usize> {
    let rows = || table.head.iter().chain(&table.body).chain(&table.foot);
    let count = rows().map(|row| row.cells.iter().map(|cell| cell.columns).sum()).max().unwrap_or(1).max(1);
    let mut wishes = vec![Wish { least: NARROWEST, most: NARROWEST }; count];
    for row in rows() {
        add(row, &mut wishes);
    }
    let room = room as f64;
    let (least, most) = wishes.iter().fold((0.0, 0.0), |(a, b), wish| (a + wish.least, b + wish.most));
    let ideal = wishes.iter().map(|wish| {
        if most <= room {
            // Room to spare goes to those who have more to say.
            wish.most * room / most
        } else if least < room {
            wish.least + (wish.most - wish.least) * (room - least) / (most - least)
        } else {
            wish.least * room / least
        }
    });
    exactly(ideal.collect(), room)
}

/// Whole numbers that add up to the room.
fn exactly(ideal: Vec<f64>, room: f64) -> Vec<usize> {
    let mut before = 0.0;
    let mut edge = 0;
    let last = ideal.len();
    let mut widths = Vec::with_capacity(last);
    for (wide, number) in ideal.into_iter().zip(1..) {
        before += wide;
        let next = if number == last { room as usize } else { before.round() as usize };
        widths.push(next.saturating_sub(edge));
        edge = next;
    }
    widths
}

fn add(row: &Row, wishes: &mut [Wish]) {
    let mut at = 0;
    for cell in &row.cells {
        if cell.columns == 1
            && let Some(wish) = wishes.get_mut(at)
        {
            for block in &cell.blocks {
                let Block::Paragraph(paragraph) = block else { continue };
                let size = match paragraph.style {
                    Style::TableHead | Style::TableNote => 8.5,
                    _ => 9.5,
                };
                let is_bold = paragraph.style == Style::TableHead
                    || paragraph
                        .inlines
                        .iter()
                        .any(|inline| matches!(inline, super::model::Inline::Run(run) if run.look.is_bold));
                let font = Font { size, bold: is_bold };
                let text = text(&paragraph.inlines);
                let word = text.split(' ').map(|word| width(word, font)).fold(0.0, f64::max);
                // A number is read as one piece.
                let least =
                    if cell.is_number && paragraph.style == Style::TableNumber { width(&text, font) } else { word };
                wish.least = wish.least.max((least * TWIPS).min(LONGEST_WORD) + PADDING);
                wish.most = wish.most.max((width(&text, font) * TWIPS).min(LONGEST_LINE) + PADDING);
                wish.most = wish.most.max(wish.least);
            }
        }
        at += cell.columns;
    }
}
