//! Source texts and places in them.
//!
//! In: the path a file is known by and its text. Out: [`Span`]s (bytes) turned into lines and columns.
//! This is the only module that counts lines and columns; it never touches the disk.

use std::ops::Range;
use std::sync::OnceLock;

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
    lines: OnceLock<Lines>,
}

/// Where lines start and how many characters stand before each block of bytes, so that a place costs the same wherever it lies:
/// a file with thousands of findings, or one line of a megabyte, asks for very many.
#[derive(Debug)]
struct Lines {
    starts: Vec<u32>,
    /// Characters before the bytes `BLOCK`, `2 * BLOCK`, …; empty for plain ASCII.
    blocks: Vec<u32>,
}

const BLOCK: usize = 512;

impl Lines {
    fn of(text: &str) -> Self {
        let offset = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(n, _)| offset(n + 1));
        let starts = std::iter::once(0).chain(breaks).collect();
        let mut blocks = Vec::new();
        if !text.is_ascii() {
            let mut count = 0;
            for (n, byte) in text.bytes().enumerate() {
                if n % BLOCK == 0 {
                    blocks.push(count);
                }
                count += u32::from(starts_character(byte));
            }
            blocks.push(count);
        }
        Self { starts, blocks }
    }

    fn characters_before(&self, text: &str, byte: usize) -> usize {
        let Some(before) = self.blocks.get(byte / BLOCK) else { return byte };
        let from = byte / BLOCK * BLOCK;
        *before as usize + text.as_bytes()[from..byte].iter().filter(|b| starts_character(**b)).count()
    }

    /// The line (from 0) that holds a byte.
    fn line(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start as usize <= byte).saturating_sub(1)
    }
}

fn starts_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

impl SourceFile {
    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }
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
        self.files.push(SourceFile { path: path.into(), text, lines: OnceLock::new() });
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
        let source = self.file(file);
        let (text, lines) = (&source.text, source.lines());
        let mut byte = (byte as usize).min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let line = lines.line(byte);
        let start = lines.starts[line] as usize;
        let mut column = lines.characters_before(text, byte) - lines.characters_before(text, start) + 1;
        // Nobody sees a byte-order mark, so nobody counts it.
        if start == 0 && byte > 0 && text.starts_with('\u{feff}') {
            column -= 1;
        }
        Position { byte, line: line + 1, column }
    }

    /// The whole line (without its line break) that holds the byte offset.
    pub fn line_of(&self, file: FileId, byte: u32) -> Span {
        let source = self.file(file);
        let (text, lines) = (&source.text, source.lines());
        let line = lines.line((byte as usize).min(text.len()));
        let start = lines.starts[line] as usize;
        let end = lines.starts.get(line + 1).map_or(text.len(), |next| *next as usize - 1);
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

    #[test]
    fn places_are_the_same_as_counted_by_hand() {
        let mut sources = Sources::default();
        let text = format!("\u{feff}a = 1\r\n{}\n\nü😀{}\n", "é".repeat(700), "x".repeat(1500));
        let id = sources.add("a.toml", text.clone());
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let before = &text[..byte];
            let start = before.rfind('\n').map_or(0, |n| n + 1);
            let column = before[start..].chars().filter(|c| *c != '\u{feff}').count() + 1;
            let place = sources.position(id, u32::try_from(byte).expect("small"));
            assert_eq!((place.line, place.column), (before.matches('\n').count() + 1, column), "byte {byte}");
        }
    }
}
