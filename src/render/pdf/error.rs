//! Why there is no PDF.

/// What is wrong with typst source, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfError {
    /// Where in the source: a byte offset, and line and column (in Unicode scalar values), both from 1. Absent where typst names no place.
    pub place: Option<Place>,
    /// What is wrong.
    pub message: String,
    /// What to do instead, where that is known.
    pub help: Option<String>,
}

/// A place in typst source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// In bytes from the beginning.
    pub offset: usize,
    /// From 1.
    pub line: usize,
    /// In Unicode scalar values from 1.
    pub column: usize,
}

impl Place {
    /// The place at a byte offset.
    pub fn at(source: &str, offset: usize) -> Self {
        let mut offset = offset.min(source.len());
        while !source.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &source[..offset];
        Self {
            offset,
            line: before.matches('\n').count() + 1,
            column: before.rsplit('\n').next().unwrap_or("").chars().count() + 1,
        }
    }
}

impl std::fmt::Display for PdfError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(place) = self.place {
            write!(f, "{}:{}: ", place.line, place.column)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for PdfError {}
