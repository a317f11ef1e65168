//! A table under a heading for the terminal: one thin rule below the heads, words kept whole, numbers at the right.
//!
//! In: rows of plan text. Out: lines that fit the width, with everything that would steer a terminal made visible.

use comfy_table::{
    Attribute, Cell as TableCell, CellAlignment, Color, ColumnConstraint, ContentArrangement, LineStyle, Table as Grid,
    TableStyle, Width,
};

use super::{Style, visible};

/// Words up to this length are not broken over lines.
const LONGEST_WORD: usize = 14;

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
        (!rows.is_empty()).then(|| Self { title: title.into(), columns: columns.to_vec(), rows })
    }

    /// Heading and table, after an empty line.
    pub fn text(&self, style: Style) -> String {
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
        for (n, column) in self.columns.iter().enumerate() {
            let lines = self.rows.iter().filter_map(|row| row.get(n)).flat_map(|cell| &cell.lines).map(String::as_str);
            let words = lines.chain([column.head()]).flat_map(str::split_whitespace);
            let longest = words.map(|word| word.chars().count()).max().unwrap_or(0);
            let Some(drawn) = grid.column_mut(n) else { continue };
            // Two more for the padding on either side.
            let least = u16::try_from(longest.min(LONGEST_WORD) + 2).unwrap_or(u16::MAX);
            drawn.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
            if matches!(column, Column::Numbers(_)) {
                drawn.set_cell_alignment(CellAlignment::Right);
            }
        }
        let rows: String = grid.lines().map(|line| format!("{}\n", line.trim_end())).collect();
        format!("\n{}\n{rows}", bold(&visible(&self.title), style))
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
}
