//! Addresses of cells, as formulas write them.
//!
//! In: rows and columns counted from 0. Out: `$C$5`, `'Budget'!$C$5:$C$9`. It knows nothing of contents.

use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{ColNum, RowNum};

/// `C5`: moves with the formula.
pub(super) fn cell(row: RowNum, col: ColNum) -> String {
    format!("{}{}", column_number_to_name(col), row + 1)
}

/// `$C$5`.
pub(super) fn fixed(row: RowNum, col: ColNum) -> String {
    format!("${}${}", column_number_to_name(col), row + 1)
}

/// `$C5`: the column stays.
pub(super) fn in_col(row: RowNum, col: ColNum) -> String {
    format!("${}{}", column_number_to_name(col), row + 1)
}

/// `C$5`: the row stays.
pub(super) fn in_row(row: RowNum, col: ColNum) -> String {
    format!("{}${}", column_number_to_name(col), row + 1)
}

/// `$C$5:$C$9`, both ends included.
pub(super) fn area(first: (RowNum, ColNum), last: (RowNum, ColNum)) -> String {
    format!("{}:{}", fixed(first.0, first.1), fixed(last.0, last.1))
}

/// A sheet in front of an address: `'Mois'!`.
pub(super) fn on(sheet: &str, address: &str) -> String {
    format!("'{}'!{address}", sheet.replace('\'', "''"))
}
