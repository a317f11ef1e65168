//! How wide the columns of a table are.
//!
//! In: the texts of a table, the room for it. Out: a width for each column, together exactly the room. Word and LibreOffice set
//! tables by these widths alone, so that a table looks the same in both.

use super::model::{Block, Inline, Paragraph, Piece, Table, text};
use super::style::Style;
use crate::chart::text::{Font, width};

/// Twentieths of a point in a point; the unit of widths.
const TWIPS: f64 = 20.0;
/// What stands beside the text in a cell.
const PADDING: f64 = 215.0;
/// No column is narrower, about 11 mm.
const NARROWEST: f64 = 620.0;
/// A word longer than this is broken, about 38 mm.
const LONGEST_WORD: f64 = 2150.0;
/// Where the theme's font is not installed another takes its place, such as DejaVu Sans, which runs 10 to 15 % wider than Helvetica,
/// whose widths are measured here. No word is to be broken there either.
const WIDER_FONT: f64 = 1.15;
/// Text runs on below itself beyond this width, about 75 mm.
const LONGEST_LINE: f64 = 4250.0;

/// A text up to this width stays on one line where there is room, about 27 mm: a date, an amount.
const SHORT_TEXT: f64 = 1530.0;
/// A large number's label takes at most this on one line, about 32 mm.
const LABEL: f64 = 1800.0;

/// What one column would like.
#[derive(Clone, Copy, Debug)]
struct Wish {
    /// Its longest word.
    word: f64,
    /// Its longest text that should not be broken.
    least: f64,
    /// Its longest text on one line.
    most: f64,
}

const NOTHING: Wish = Wish { word: NARROWEST, least: NARROWEST, most: NARROWEST };

/// The widths of a table's columns in twentieths of a point.
pub(super) fn widths(table: &Table, room: usize) -> Vec<usize> {
    let rows = || table.head.iter().chain(&table.body).chain(&table.foot);
    let count = rows().map(|row| row.cells.iter().map(|cell| cell.columns).sum()).max().unwrap_or(1).max(1);
    let mut wishes = vec![NOTHING; count];
    for row in rows() {
        let mut at = 0;
        for cell in &row.cells {
            if let (1, Some(wish)) = (cell.columns, wishes.get_mut(at)) {
                add(&cell.blocks, cell.is_number, wish);
            }
            at += cell.columns;
        }
    }
    shared(&wishes, room)
}

/// The widths of large numbers beside each other.
pub(super) fn side_by_side(pieces: &[Piece], room: usize) -> Vec<usize> {
    let wishes = pieces.iter().map(|piece| {
        let widest = paragraphs(&piece.blocks).map(|paragraph| {
            let wide = width(&text(&paragraph.inlines), font(paragraph)) * TWIPS;
            if paragraph.style == Style::KeyValue { wide } else { wide.min(LABEL) }
        });
        let wide = widest.fold(NARROWEST, f64::max) + PADDING;
        Wish { word: wide, least: wide, most: wide }
    });
    shared(&wishes.collect::<Vec<_>>(), room)
}

/// Columns of one width.
pub(super) fn equal(columns: usize, room: usize) -> Vec<usize> {
    exactly(vec![room as f64 / columns as f64; columns], room)
}

/// About how many lines a table has.
pub(super) fn height(table: &Table, widths: &[usize]) -> usize {
    let rows = table.head.iter().chain(&table.body).chain(&table.foot);
    let heights = rows.map(|row| {
        let mut at = 0;
        let cells = row.cells.iter().map(|cell| {
            let wide: usize = widths.iter().skip(at).take(cell.columns).sum();
            at += cell.columns;
            let room = (wide as f64 - PADDING).max(1.0);
            let lines = paragraphs(&cell.blocks).map(|paragraph| {
                let wide = width(&text(&paragraph.inlines), font(paragraph)) * TWIPS;
                ((wide / room).ceil() as usize).max(1)
            });
            lines.sum::<usize>()
        });
        cells.max().unwrap_or(1).max(1)
    });
    heights.sum()
}

fn paragraphs(blocks: &[Block]) -> impl Iterator<Item = &Paragraph> {
    blocks.iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        _ => None,
    })
}

fn font(paragraph: &Paragraph) -> Font {
    let size = match paragraph.style {
        Style::KeyValue => 15.0,
        Style::TableHead | Style::TableNote | Style::TableSmall | Style::KeyLabel => 8.5,
        _ => 9.5,
    };
    let has_bold = paragraph.inlines.iter().any(|inline| matches!(inline, Inline::Run(run) if run.look.is_bold));
    Font { size, bold: has_bold || matches!(paragraph.style, Style::TableHead | Style::KeyValue) }
}

fn add(blocks: &[Block], is_number: bool, wish: &mut Wish) {
    for paragraph in paragraphs(blocks) {
        let font = font(paragraph);
        let text = text(&paragraph.inlines);
        let all = width(&text, font) * TWIPS;
        let word = text.split(' ').map(|word| width(word, font)).fold(0.0, f64::max) * TWIPS;
        let word = (word * WIDER_FONT).min(LONGEST_WORD);
        // An amount is read as one piece, and so is a date; a head or a remark may be broken.
        let is_body = !matches!(paragraph.style, Style::TableHead | Style::TableNote);
        let is_piece = is_body && (all <= SHORT_TEXT || (is_number && all <= LONGEST_WORD));
        let least = if is_piece { all * WIDER_FONT } else { word };
        wish.word = wish.word.max(word + PADDING);
        wish.least = wish.least.max(least + PADDING);
        wish.most = wish.most.max(all.min(LONGEST_LINE) + PADDING).max(wish.least);
    }
}

/// The room shared out by the wishes.
fn shared(wishes: &[Wish], room: usize) -> Vec<usize> {
    let room = room as f64;
    let sum = |part: fn(&Wish) -> f64| wishes.iter().map(part).sum::<f64>();
    let (word, least, most) = (sum(|w| w.word), sum(|w| w.least), sum(|w| w.most));
    let between = |low: f64, high: f64, all_low: f64, all_high: f64| {
        low + (high - low) * (room - all_low) / (all_high - all_low).max(1.0)
    };
    let ideal = wishes.iter().map(|wish| {
        if most <= room {
            // Room to spare goes to those who have more to say.
            wish.most * room / most
        } else if least <= room {
            between(wish.least, wish.most, least, most)
        } else if word <= room {
            between(wish.word, wish.least, word, least)
        } else {
            wish.word * room / word
        }
    });
    exactly(ideal.collect(), room as usize)
}

/// Whole numbers that add up to the room.
fn exactly(ideal: Vec<f64>, room: usize) -> Vec<usize> {
    let mut before = 0.0;
    let mut edge = 0;
    let last = ideal.len();
    let mut widths = Vec::with_capacity(last);
    for (wide, number) in ideal.into_iter().zip(1..) {
        before += wide;
        let next = if number == last { room } else { (before.round() as usize).min(room) };
        widths.push(next.saturating_sub(edge));
        edge = next;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::super::model::{Cell, Row, Run};
    use super::*;

    fn cell(words: &str) -> Cell {
        let run = Inline::Run(Run { text: words.to_owned(), ..Run::default() });
        let paragraph = Paragraph::new(Style::TableText, vec![run]);
        Cell { blocks: vec![Block::Paragraph(paragraph)], columns: 1, is_number: false }
    }

    #[test]
    fn columns_fill_the_room_and_a_date_stays_on_its_line() {
        let long = "a sentence that goes on for longer than any column of a table on paper could be wide ".repeat(3);
        let row = Row { cells: vec![cell("31 August 2027"), cell(&long), cell("–")], ..Row::default() };
        let table = Table { body: vec![row], ..Table::default() };
        let widths = widths(&table, 9412);
        assert_eq!(widths.iter().sum::<usize>(), 9412);
        assert!(widths[0] > 1600 && widths[0] < 2600 && widths[1] > 5000 && widths[2] >= 620, "{widths:?}");
        assert!((3..8).contains(&height(&table, &widths)));
    }

    #[test]
    fn forty_columns_still_fit() {
        let cells = (0..40).map(|_| cell("incomprehensibilities")).collect();
        let table = Table { body: vec![Row { cells, ..Row::default() }], ..Table::default() };
        let widths = widths(&table, 9412);
        assert_eq!((widths.len(), widths.iter().sum::<usize>()), (40, 9412));
    }
}
