//! A table under a heading for the terminal: one thin rule below the heads, words kept whole, numbers at the right.
//!
//! In: rows of plan text. Out: lines that fit the width, with everything that would steer a terminal made visible. Columns in which no
//! row says anything are left out, and ranges (`3..5`) take two lines where one is too wide.

use comfy_table::{
    Attribute, Cell as TableCell, CellAlignment, Color, ColumnConstraint, ContentArrangement, LineStyle, Table as Grid,
    TableStyle, Width,
};

use super::paragraph::{columns, lines};
use super::{Style, visible};

/// Stands where there is nothing to say.
pub const NONE: &str = "–";
/// Words up to this length are not broken over lines.
const LONGEST_WORD: usize = 14;
/// Blanks before a cell; one more stands between columns.
const PADDING: usize = 1;

/// What a cell says besides its words; an extra, never the only sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing.
    #[default]
    Plain,
    /// It is as it should be.
    Good,
    /// It is not.
    Bad,
    /// It depends.
    Unsure,
    /// It matters less.
    Dim,
}

/// A cell: lines of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The lines, one below the other.
    pub lines: Vec<String>,
    /// What it says besides.
    pub tone: Tone,
}

impl Cell {
    /// Lines below each other.
    pub fn lines(lines: Vec<String>) -> Self {
        Self { lines, tone: Tone::Plain }
    }

    /// The same in another tone.
    #[must_use]
    pub fn in_tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::lines(vec![text])
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A column: its head, and whether it holds numbers.
#[derive(Clone, Copy, Debug)]
pub enum Column {
    /// Words, which stand at the left.
    Words(&'static str),
    /// Numbers, which stand at the right.
    Numbers(&'static str),
}

impl Column {
    fn head(self) -> &'static str {
        match self {
            Self::Words(head) | Self::Numbers(head) => head,
        }
    }
}

/// A heading and a table below it.
#[derive(Clone, Debug)]
pub struct Table {
    /// The heading.
    pub title: String,
    /// The columns. A head may have several lines.
    pub columns: Vec<Column>,
    /// The rows, with a cell a column.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table, or `None` without rows: an empty table says nothing.
    pub fn of(title: impl Into<String>, columns: &[Column], rows: Vec<Vec<Cell>>) -> Option<Self> {
        if rows.is_empty() {
            return None;
        }
        let says = |cell: &Cell| cell.lines.iter().any(|line| !line.is_empty() && line != NONE);
        let kept: Vec<bool> = (0..columns.len()).map(|n| rows.iter().filter_map(|row| row.get(n)).any(says)).collect();
        let shown = columns.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(column, _)| *column).collect();
        let keep =
            |row: Vec<Cell>| row.into_iter().zip(&kept).filter(|(_, kept)| **kept).map(|(cell, _)| cell).collect();
        Some(Self { title: title.into(), columns: shown, rows: rows.into_iter().map(keep).collect() })
    }

    /// The width of the longest word of a column, up to the length that is kept whole.
    fn least(&self, n: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(n)).flat_map(|cell| &cell.lines).map(String::as_str);
        let words = cells.chain(self.columns.get(n).map(|column| column.head())).flat_map(str::split_whitespace);
        let longest = words.map(columns).max().unwrap_or(0);
        // A number that is broken reads as another.
        if matches!(self.columns.get(n), Some(Column::Numbers(_))) { longest } else { longest.min(LONGEST_WORD) }
    }

    /// The width of the longest line of a column.
    fn natural(&self, n: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(n)).flat_map(|cell| &cell.lines).map(String::as_str);
        let lines = cells.chain(self.columns.get(n).into_iter().flat_map(|column| column.head().lines()));
        lines.map(columns).max().unwrap_or(0)
    }

    /// The width of each column: what its lines take if that fits, else whole words and a fair part of what is left.
    fn widths(&self, width: usize) -> Vec<usize> {
        let all = 0..self.columns.len();
        let least: Vec<usize> = all.clone().map(|n| self.least(n) + PADDING).collect();
        let wanted: Vec<usize> =
            all.map(|n| self.natural(n) + PADDING - least[n].min(self.natural(n) + PADDING)).collect();
        let (used, wish) = (least.iter().sum::<usize>(), wanted.iter().sum::<usize>());
        let left = width.saturating_sub(used + self.between()).min(wish);
        least
            .iter()
            .zip(&wanted)
            .map(|(least, wanted)| least + (wanted * left).checked_div(wish).unwrap_or(0))
            .collect()
    }

    /// Whether the longest words of all columns fit side by side.
    fn fits(&self, width: usize) -> bool {
        (0..self.columns.len()).map(|n| self.least(n) + PADDING).sum::<usize>() + self.between() <= width
    }

    /// The blanks between columns.
    fn between(&self) -> usize {
        self.columns.len().saturating_sub(1)
    }

    /// The same with ranges on two lines.
    fn with_broken_ranges(&self) -> Self {
        let mut broken = self.clone();
        for cell in broken.rows.iter_mut().flatten() {
            let parts = cell.lines.iter().flat_map(|line| match line.split_once("..") {
                Some((low, high)) => vec![format!("{low}.."), high.to_owned()],
                None => vec![line.clone()],
            });
            cell.lines = parts.collect();
        }
        broken
    }

    /// Heading and table, after an empty line.
    pub fn text(&self, style: Style) -> String {
        if self.fits(style.width) { self.drawn(style) } else { self.with_broken_ranges().drawn(style) }
    }

    fn drawn(&self, style: Style) -> String {
        let mut grid = Grid::new();
        grid.load_style(TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─')));
        grid.set_content_arrangement(ContentArrangement::Dynamic);
        grid.set_width(u16::try_from(style.width).unwrap_or(80));
        if style.color {
            grid.enforce_styling();
        }
        grid.set_header(self.columns.iter().map(|column| TableCell::new(column.head()).add_attribute(Attribute::Bold)));
        for row in &self.rows {
            grid.add_row(row.iter().map(cell));
        }
        for (n, (column, wide)) in self.columns.iter().zip(self.widths(style.width)).enumerate() {
            let Some(drawn) = grid.column_mut(n) else { continue };
            let wide = u16::try_from(wide).unwrap_or(u16::MAX);
            drawn.set_padding((1, 0));
            drawn.set_constraint(ColumnConstraint::Absolute(Width::Fixed(wide)));
            if matches!(column, Column::Numbers(_)) {
                drawn.set_cell_alignment(CellAlignment::Right);
            }
        }
        let rows: String = grid.lines().map(|line| format!("{}\n", line.trim_end())).collect();
        let title: String =
            lines(&visible(&self.title), style.width).iter().map(|line| format!("{}\n", bold(line, style))).collect();
        format!("\n{title}{rows}")
    }
}

fn cell(cell: &Cell) -> TableCell {
    let lines: Vec<_> = cell.lines.iter().map(|line| visible(line)).collect();
    let drawn = TableCell::new(lines.join("\n"));
    match cell.tone {
        Tone::Plain => drawn,
        Tone::Good => drawn.fg(Color::Green),
        Tone::Bad => drawn.fg(Color::Red),
        Tone::Unsure => drawn.fg(Color::Yellow),
        Tone::Dim => drawn.add_attribute(Attribute::Dim),
    }
}

/// A text in bold where there are colours.
pub fn bold(text: &str, style: Style) -> String {
    let bold = anstyle::Style::new().bold();
    if style.color { format!("{bold}{text}{bold:#}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_fits_and_nothing_in_it_steers_the_terminal() {
        let row =
            vec![Cell::from("a\u{1b}[31m long name of a channel"), Cell::lines(vec!["12".into(), "10..14".into()])];
        let table = Table::of("Title", &[Column::Words("channel"), Column::Numbers("agents\nneeded")], vec![row]);
        let text = table.expect("it has a row").text(Style { color: false, width: 30 });
        assert!(text.lines().all(|line| line.chars().count() <= 30), "{text}");
        assert!(!text.contains('\u{1b}'), "{text}");
        assert!(text.contains("10..14"), "{text}");
        assert!(Table::of("Title", &[], Vec::new()).is_none());
    }

    #[test]
    fn empty_columns_are_left_out_and_wide_ranges_broken() {
        let row = || vec![Cell::from("phone"), Cell::from(NONE), Cell::from("1,000,000..2,000,000")];
        let columns = [Column::Words("channel"), Column::Numbers("people"), Column::Numbers("contacts")];
        let text = |width| {
            Table::of("Title", &columns, vec![row()]).expect("it has a row").text(Style { color: false, width })
        };
        assert!(!text(80).contains("people"), "{}", text(80));
        assert!(text(80).contains("1,000,000..2,000,000"), "{}", text(80));
        assert!(text(20).lines().any(|line| line.ends_with(" 2,000,000")), "{}", text(20));
    }
}
