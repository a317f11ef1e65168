//! Source texts and places in them.
//!
//! In: the path a file is known by and its text. Out: [`Span`]s (bytes) turned into lines and columns.
//! This is the only module that counts lines and columns; it never touches the disk.

use std::ops::Range;

/// Which file of a [`Sources`] a span lies in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u16);

/// A range of bytes in one file; `start` is inclusive, `end` exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte, from 0.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span over `range` of `file`.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end.max(range.start)) }
    }

    /// The bytes as a range for slicing.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The smallest span that holds both; `self` when the files differ.
    pub fn join(self, other: Self) -> Self {
        if self.file != other.file {
            return self;
        }
        Self { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether `other` lies wholly inside `self`.
    pub fn contains(self, other: Self) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte, or touch where one is empty.
    pub fn touches(self, other: Self) -> bool {
        self.file == other.file && self.start <= other.end && other.start <= self.end
    }

    /// The empty span at the end of this one.
    pub fn after(self) -> Self {
        Self { start: self.end, ..self }
    }
}

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Byte offset, from 0.
    pub byte: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in Unicode scalar values, from 1.
    pub column: usize,
}

/// One text and the name it is shown under.
#[derive(Debug)]
pub struct SourceFile {
    /// The path shown to people: relative, with forward slashes.
    pub path: String,
    /// The whole text, without a byte-order mark being removed.
    pub text: String,
}

/// The files that one plan was read from; the first is the plan file itself.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file. At most 65,535 files fit, far beyond the loader's own limit on includes.
    pub fn add(&mut self, path: impl Into<String>, text: String) -> FileId {
        let id = FileId(u16::try_from(self.files.len()).expect("the loader bounds the number of included files"));
        self.files.push(SourceFile { path: path.into(), text });
        id
    }

    /// The file with this id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[usize::from(id.0)]
    }

    /// All files in the order they were read.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(n, file)| (FileId(u16::try_from(n).unwrap_or(u16::MAX)), file))
    }

    /// The text under a span; empty if the span does not fit the text.
    pub fn slice(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.range()).unwrap_or("")
    }

    /// Line and column of a byte offset. An offset past the end counts as the end.
    pub fn position(&self, file: FileId, byte: u32) -> Position {
        let text = &self.file(file).text;
        let mut byte = (byte as usize).min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let before = &text[..byte];
        let line_start = before.rfind('\n').map_or(0, |n| n + 1);
        Position {
            byte,
            line: before.bytes().filter(|b| *b == b'\n').count() + 1,
            column: before[line_start..].chars().filter(|c| *c != '\u{feff}').count() + 1,
        }
    }

    /// The whole line (without its line break) that holds the byte offset.
    pub fn line_of(&self, file: FileId, byte: u32) -> Span {
        let text = &self.file(file).text;
        let byte = (byte as usize).min(text.len());
        let start = text.as_bytes()[..byte].iter().rposition(|b| *b == b'\n').map_or(0, |n| n + 1);
        let end = text.as_bytes()[byte..].iter().position(|b| *b == b'\n').map_or(text.len(), |n| byte + n);
        Span::new(file, start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_start_at_one() {
        let mut sources = Sources::default();
        let id = sources.add("a.toml", "é = 1\nz = \"ü😀x\"\n".into());
        let byte = sources.file(id).text.find('x').expect("in the text");
        let place = sources.position(id, u32::try_from(byte).expect("small"));
        assert_eq!((place.line, place.column), (2, 8));
        assert_eq!(sources.position(id, 9999).line, 3);
        assert_eq!(sources.slice(sources.line_of(id, 1)), "é = 1");
    }
}
