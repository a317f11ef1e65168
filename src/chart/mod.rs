//! The figures of the documents, drawn as SVG.
//!
//! In: the small plain structs that each figure's file defines, with texts already formatted for people.
//! Out: a [`Figure`], which is one self-contained SVG and the same facts as a table.
//! Nothing here reads the plan, the clock, the environment or the disk, and the same data always gives the same bytes.
//!
//! A figure with nothing to show is `None`, so that a document can leave its heading out too.

pub mod budget_by_category;
pub mod budget_by_month;
pub mod escalation_ladder;
pub mod goal_tree;
mod label_lanes;
pub mod objective_progress;
pub mod palette;
pub mod print;
pub mod promises;
pub mod reporting_lines;
pub mod required_people;
pub mod risk_matrix;
pub mod roadmap;
mod scale;
mod sign;
mod svg;
pub(crate) mod text;

#[cfg(test)]
mod well_formed;

use serde::Serialize;

use crate::language::Language;

pub use scale::round_values;
pub use sign::Sign;

/// A drawing together with everything a reader needs who cannot see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The id of the `<svg>` element, made from the caller's; all other ids in the SVG start with it.
    pub id: String,
    /// What the figure shows, in a few words.
    pub title: String,
    /// What there is to be seen in it, in one to three sentences.
    pub description: String,
    /// The `<svg>` element, 720 units wide, without an XML declaration, so that it can be put into HTML or into a file.
    pub svg: String,
    /// The same facts as a table.
    pub table: DataTable,
}

/// The facts behind a figure as a table, each row as long as the head.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DataTable {
    /// Column headings.
    pub head: Vec<String>,
    /// Rows in the order of the figure.
    pub rows: Vec<Vec<String>>,
}

/// A value that an axis names.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Where.
    pub value: f64,
    /// The value for people.
    pub label: String,
}

impl DataTable {
    /// A table whose headings are messages.
    fn headed(language: Language, keys: &[&str]) -> Self {
        Self { head: keys.iter().map(|key| language.text(key).into_owned()).collect(), rows: Vec::new() }
    }

    fn row(&mut self, cells: &[&str]) {
        debug_assert_eq!(cells.len(), self.head.len(), "a row has one cell for each heading");
        self.rows.push(cells.iter().map(|cell| text::clean(cell)).collect());
    }
}

/// A description tells no more things one by one than this; the table has them all.
const MOST_TOLD: usize = 12;

/// Says under a figure how much of its table is not drawn; gives the lower end.
fn draw_more(canvas: &mut svg::Canvas, language: Language, count: usize, y: f64) -> f64 {
    if count == 0 {
        return y;
    }
    canvas.text(
        (0.0, y + 18.0),
        &language.format("figure-and-more-in-table", &[("count", count.into())]),
        svg::TextStyle::NOTE,
    );
    y + 22.0
}
