//! Names with their explanations in two columns, wrapped to the width of the terminal.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, TableStyle, Width};

/// Prints pairs; the first column is as wide as its longest name.
pub(crate) fn columns(pairs: &[(String, String)], width: usize) -> String {
    let mut table = Table::new();
    table.load_style(TableStyle::new()).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(80));
    for (name, text) in pairs {
        table.add_row([name, text]);
    }
    let longest = pairs.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    if let Some(column) = table.column_mut(0) {
        // Two more for the padding on either side.
        let least = u16::try_from(longest + 2).unwrap_or(u16::MAX);
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
    }
    table.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}
