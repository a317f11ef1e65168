//! What a column of a table is: its head, its width, and on which side its cells stand.

/// A column of a table.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) title: String,
    pub(super) width: f64,
    pub(super) is_number: bool,
    /// Words behind a column of numbers stand off from it.
    pub(super) is_behind_number: bool,
}

impl Column {
    pub(super) fn words(title: String, width: f64) -> Self {
        Self { title, width, is_number: false, is_behind_number: false }
    }

    pub(super) fn behind_number(title: String, width: f64) -> Self {
        Self { is_behind_number: true, ..Self::words(title, width) }
    }

    pub(super) fn number(title: String, width: f64) -> Self {
        Self { title, width, is_number: true, is_behind_number: false }
    }
}
