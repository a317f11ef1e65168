//! Tables of objectives: which cells are statements, and which say by when.
//!
//! In: the rows of a table as lines. Out: the cells of a row that are statements, with the cell that names a period.

use super::inline::without_markup;
use super::labels::Labels;

/// A cell with fewer words is a value or a name.
const LEAST_WORDS: usize = 3;

/// What is known of the columns of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// The columns of the objectives; none if no head says so.
    statements: Vec<usize>,
    /// The columns that say by when.
    due: Vec<usize>,
}

impl Table {
    /// Reads the head.
    pub(super) fn with_head(row: &str) -> Self {
        let mut table = Self::default();
        for (n, head) in cells(row).enumerate() {
            let head = without_markup(head);
            if Labels::english().is_column(head.trim()) {
                table.statements.push(n);
            } else if Labels::english().is_due(head.trim()) {
                table.due.push(n);
            }
        }
        table
    }

    /// The cells of a row that are statements. A cell may hold several, one a line.
    pub(super) fn statements<'a>(&self, row: &'a str) -> Vec<&'a str> {
        let by_head: Vec<&str> = cells(row)
            .enumerate()
            .filter(|(n, cell)| self.statements.contains(n) && cell.contains(char::is_alphanumeric))
            .flat_map(|(_, cell)| lines(cell))
            .collect();
        if !by_head.is_empty() {
            return by_head;
        }
        let sentences = cells(row).enumerate().filter(|(n, _)| !self.due.contains(n));
        let longest = sentences.map(|(_, cell)| (words(cell), cell)).max_by_key(|(words, _)| *words);
        longest.filter(|(words, _)| *words >= LEAST_WORDS).map(|(_, cell)| lines(cell).collect()).unwrap_or_default()
    }

    /// Whether a column says by when.
    pub(super) fn has_due(&self) -> bool {
        !self.due.is_empty()
    }

    /// The cells of a row that may say by when: those of their own column, or any short one where no head says so.
    pub(super) fn due<'a>(&self, row: &'a str) -> impl Iterator<Item = &'a str> {
        let is_due = |n: &usize| if self.due.is_empty() { !self.statements.contains(n) } else { self.due.contains(n) };
        cells(row).enumerate().filter(move |(n, _)| is_due(n)).map(|(_, cell)| cell).filter(|cell| {
            // A bare number in a column of unknown meaning is a value, not a year.
            cell.contains(char::is_alphanumeric)
                && (!self.due.is_empty() || cell.contains(char::is_alphabetic) || cell.contains('-'))
        })
    }
}

/// The cells of a row; `\|` is a sign of its cell.
fn cells(row: &str) -> impl Iterator<Item = &str> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row.strip_suffix('|').filter(|rest| !rest.ends_with('\\')).unwrap_or(row);
    let mut escaped = false;
    row.split(move |c| {
        let ends = c == '|' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })
    .map(str::trim)
}

/// The lines of a cell.
fn lines(cell: &str) -> impl Iterator<Item = &str> {
    cell.split("<br")
        .map(|line| line.trim_start_matches([' ', '/', '>']).trim())
        .filter(|line| line.contains(char::is_alphanumeric))
}

fn words(cell: &str) -> usize {
    cell.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count()
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn the_head_names_the_column() {
        let table = Table::with_head("| # | **Objective** | Owner | Due |");
        let row = "| 1 | NPS 55-60 | The head of the support team | Q3 2027 |";
        assert_eq!(table.statements(row), ["NPS 55-60"]);
        assert_eq!(table.due(row).collect::<Vec<_>>(), ["Q3 2027"]);
    }

    #[test]
    fn without_a_head_the_sentence_is_the_statement() {
        let table = Table::default();
        assert_eq!(
            table.statements("| Ana | Raise CSAT from 82% to 90% | 2027-09-30 |"),
            ["Raise CSAT from 82% to 90%"]
        );
        assert!(table.statements("| Ana | 82% | 90% |").is_empty());
        assert_eq!(table.due("| 2027 | 2027-09-30 |").collect::<Vec<_>>(), ["2027-09-30"]);
    }

    #[test]
    fn a_cell_may_hold_several_and_escaped_bars() {
        let table = Table::with_head("Objective | Owner");
        assert_eq!(table.statements("KR1: NPS 55<br>KR2: CSAT 90%<br/> | Ana"), ["KR1: NPS 55", "KR2: CSAT 90%"]);
        assert_eq!(table.statements(r"| CSAT \| NPS up | Ana |"), [r"CSAT \| NPS up"]);
    }
}
