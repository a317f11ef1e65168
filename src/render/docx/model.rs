//! A document as Word thinks of it: paragraphs with a style, tables, pictures.
//!
//! Made by `read*`, written by `write*`; nothing here knows HTML or XML.

use super::style::Style;

/// A whole document.
#[derive(Debug, Default)]
pub(super) struct Document {
    /// As the page's `lang` says it.
    pub(super) language: String,
    pub(super) is_rtl: bool,
    pub(super) organization: String,
    /// The title, without the document's kind.
    pub(super) title: String,
    /// What the browser shows as the page's title.
    pub(super) full_title: String,
    /// Above every page but the first.
    pub(super) head: Vec<Inline>,
    /// Below every page.
    pub(super) foot: Vec<Inline>,
    pub(super) blocks: Vec<Block>,
    /// Set closer, to stay on one page.
    pub(super) is_compact: bool,
}

/// What stands below another.
#[derive(Debug)]
pub(super) enum Block {
    Paragraph(Paragraph),
    Contents(Contents),
    Table(Table),
    Grid(Grid),
    Figure(Figure),
    PageBreak,
}

/// A paragraph.
#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    pub(super) style: Style,
    pub(super) inlines: Vec<Inline>,
    pub(super) is_rtl: bool,
    pub(super) list: Option<List>,
    /// How many lists it stands in as more than the first paragraph of an item.
    pub(super) inset: usize,
    /// Against the side where lines end.
    pub(super) at_end: bool,
    pub(super) keep_next: bool,
    pub(super) rule_above: Option<Rule>,
    /// In twentieths of a point, where it is not the style's.
    pub(super) space_above: Option<usize>,
    /// Ids of the page that links may lead to.
    pub(super) ids: Vec<String>,
}

impl Paragraph {
    pub(super) fn new(style: Style, inlines: Vec<Inline>) -> Self {
        Self {
            style,
            inlines,
            is_rtl: false,
            list: None,
            inset: 0,
            at_end: false,
            keep_next: false,
            rule_above: None,
            space_above: None,
            ids: Vec::new(),
        }
    }
}

/// The words of some inlines.
pub(super) fn text(inlines: &[Inline]) -> String {
    let parts = inlines.iter().map(|inline| match inline {
        Inline::Run(run) => run.text.as_str(),
        Inline::Break | Inline::Tab => " ",
    });
    parts.collect()
}

/// A line that sets a paragraph off from what is above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    Thin,
    Accent,
}

/// The list that a paragraph is an item of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    Bullets {
        level: u8,
    },
    /// Counted from 1 in each list; `list` tells lists apart.
    Numbers {
        list: usize,
        level: u8,
    },
}

/// What stands in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    Run(Run),
    Break,
    Tab,
}

/// Text of one look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) look: Look,
    pub(super) link: Option<Link>,
}

/// How text differs from its paragraph's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) is_bold: bool,
    pub(super) is_italic: bool,
    pub(super) is_fixed: bool,
    pub(super) role: Role,
}

/// What text is, beyond bold or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    #[default]
    Plain,
    Muted,
    Accent,
    /// What is wrong.
    Alert,
    Tag,
    /// A number on a ground that grows darker with it.
    Band(Band),
}

/// How dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Band {
    Light,
    High,
    Extreme,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Link {
    Inside(String),
    Outside(String),
}

/// The list of sections.
#[derive(Debug)]
pub(super) struct Contents {
    pub(super) heading: Vec<Inline>,
    /// Texts with the ids they lead to.
    pub(super) entries: Vec<(Vec<Inline>, String)>,
    /// Whether it has a page of its own, and the title has one.
    pub(super) is_long: bool,
}

/// A table of data.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Said to those who can't see the table, where no caption stands above it.
    pub(super) description: Option<String>,
    /// The rows of the head, which is repeated on each page.
    pub(super) head: Vec<Row>,
    pub(super) body: Vec<Row>,
    pub(super) foot: Vec<Row>,
    pub(super) is_rtl: bool,
}

/// A row of a table.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
    pub(super) is_chosen: bool,
    /// Of second rank in a foot.
    pub(super) is_part: bool,
}

/// A cell.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) blocks: Vec<Block>,
    pub(super) columns: usize,
    pub(super) is_number: bool,
}

/// Pieces side by side: facts, numbers, aims.
#[derive(Debug)]
pub(super) struct Grid {
    pub(super) kind: GridKind,
    pub(super) columns: usize,
    pub(super) is_rtl: bool,
    pub(super) cells: Vec<Piece>,
}

/// What a grid is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GridKind {
    Facts,
    KeyFacts,
    Aims,
    /// Parts of a page beside each other.
    Columns,
}

/// A piece of a grid, as wide as some of its columns.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) blocks: Vec<Block>,
    pub(super) columns: usize,
}

/// A picture.
#[derive(Debug)]
pub(super) struct Figure {
    /// As XML, in colours for paper.
    pub(super) svg: String,
    pub(super) title: String,
    /// What those hear who can't see it.
    pub(super) description: String,
}
