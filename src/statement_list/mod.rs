//! Objectives as people paste them: one a line, or as a list, a check list, a table, below headings.
//!
//! ```text
//! lines ─► kind of line ─┬─ heading ─► period of what follows
//!                        ├─ item, plain line ─► without labels and markup ─► statement
//!                        └─ row of a table ─► cells that are sentences ────► statement
//! ```
//!
//! In: lines of text, one after the other. Out: statements with their line numbers and the period their heading gives. It judges
//! nothing, reads no file, and keeps no more than one item at a time, so that a list may be as long as it likes.

mod inline;
mod labels;
mod line;
mod period;
mod table;

use std::borrow::Cow;

use crate::statement::{Calendar, MAX_BYTES};
use inline::without_markup;
use labels::Labels;
use line::{Line, without_labels};
pub use period::{Period, period};
use table::Table;

/// A line whose content is a period or a label stands below all headings of Markdown.
const LINE_LEVEL: usize = 7;

/// One statement of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// The sentence, without what belongs to the list.
    pub text: Cow<'a, str>,
    /// Its line, counted from 1.
    pub line: usize,
    /// The period of its heading or row.
    pub period: Option<Period>,
    /// Characters of the whole line, if it is too long to be kept whole.
    pub cut: Option<usize>,
}

/// Reads a list line by line.
#[derive(Debug)]
pub struct List {
    calendar: Calendar,
    /// Lines read so far.
    lines: usize,
    /// Periods of the headings above, with their levels; the last one holds.
    headings: Vec<(usize, Option<Period>)>,
    /// The table we are in.
    table: Option<Table>,
    /// What waits for the next line: an item may go on, a row may be the head of a table.
    waiting: Waiting,
    text: String,
    text_line: usize,
    text_cut: Option<usize>,
    unread: usize,
    open_dues: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Waiting {
    Nothing,
    /// An item, with the columns in front of its bullet.
    Item(usize),
    /// A row.
    Row,
    /// A plain line that may be the head of a table without outer bars.
    MayBeHead,
}

impl List {
    /// An empty list; headings count from this calendar.
    pub fn new(calendar: Calendar) -> Self {
        Self {
            calendar,
            lines: 0,
            headings: Vec::new(),
            table: None,
            waiting: Waiting::Nothing,
            text: String::new(),
            text_line: 0,
            text_cut: None,
            unread: 0,
            open_dues: 0,
        }
    }

    /// Lines read so far.
    pub fn lines(&self) -> usize {
        self.lines
    }

    /// Rows of tables in which no cell is a sentence.
    pub fn unread_rows(&self) -> usize {
        self.unread
    }

    /// Rows of tables whose column for the deadline holds no day that is certain.
    pub fn open_dues(&self) -> usize {
        self.open_dues
    }

    /// Reads one line without its end; `cut` is the number of its characters if `line` is only its beginning.
    ///
    /// # Errors
    /// Those of `take`, to which every statement goes.
    pub fn line<E>(
        &mut self,
        line: &str,
        cut: Option<usize>,
        take: &mut impl FnMut(Statement<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.lines += 1;
        let line = if self.lines == 1 { line.strip_prefix('\u{feff}').unwrap_or(line) } else { line };
        let kind = match Line::of(line) {
            Line::Plain(_, text) if self.table.is_some() && text.contains('|') => Line::Row(text),
            kind => kind,
        };
        let more = match (self.waiting, kind) {
            (Waiting::Item(bullet), Line::Plain(indent, more)) if indent > bullet => Some(more),
            _ => None,
        };
        if let Some(more) = more {
            self.text.push(' ');
            self.text.push_str(more);
            self.bound();
            return Ok(());
        }
        if kind == Line::Separator && matches!(self.waiting, Waiting::Row | Waiting::MayBeHead) && self.table.is_none()
        {
            self.table = Some(Table::with_head(&self.text));
            self.waiting = Waiting::Nothing;
            return Ok(());
        }
        self.flush(take)?;
        if !matches!(kind, Line::Row(_) | Line::Separator) {
            self.table = None;
        }
        match kind {
            Line::Blank | Line::Fence | Line::Separator => {}
            Line::Heading(level, title) => return self.heading(level, title, take),
            Line::Row(row) => self.wait(Waiting::Row, row, cut),
            Line::Item(indent, text) => self.wait(Waiting::Item(indent), text, cut),
            Line::Plain(_, text) if text.contains(" | ") => self.wait(Waiting::MayBeHead, text, cut),
            Line::Plain(_, text) => return self.plain(text, cut, take),
        }
        Ok(())
    }

    /// Ends the list.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn end<E>(&mut self, take: &mut impl FnMut(Statement<'_>) -> Result<(), E>) -> Result<(), E> {
        self.flush(take)
    }

    fn wait(&mut self, what: Waiting, text: &str, cut: Option<usize>) {
        self.waiting = what;
        self.text.clear();
        self.text.push_str(text);
        self.text_line = self.lines;
        self.text_cut = cut;
        self.bound();
    }

    /// Keeps of an item no more than shows that it is too long.
    fn bound(&mut self) {
        if self.text.len() > MAX_BYTES {
            let length = self.text.chars().count();
            self.text_cut = Some(self.text_cut.map_or(length, |cut| cut.max(length)));
            self.text.truncate(self.text.floor_char_boundary(MAX_BYTES));
        }
    }

    fn flush<E>(&mut self, take: &mut impl FnMut(Statement<'_>) -> Result<(), E>) -> Result<(), E> {
        let waiting = std::mem::replace(&mut self.waiting, Waiting::Nothing);
        if waiting == Waiting::Nothing {
            return Ok(());
        }
        let text = std::mem::take(&mut self.text);
        let (line, cut) = (self.text_line, self.text_cut);
        let done = match waiting {
            Waiting::Row => self.row(&text, take),
            _ => take(Statement { text: statement(&text), line, period: self.period(), cut }),
        };
        self.text = text;
        done
    }

    fn plain<E>(
        &mut self,
        text: &str,
        cut: Option<usize>,
        take: &mut impl FnMut(Statement<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        // "Q3 2027", "**Key results:**": short lines that are no statement.
        if text.len() <= 60 && text.split_whitespace().nth(6).is_none() {
            let bare = without_markup(text);
            if let Some(named) = self.named_by(&bare) {
                if named.is_some() {
                    self.enter(LINE_LEVEL, named);
                }
                return Ok(());
            }
        }
        take(Statement { text: statement(text), line: self.lines, period: self.period(), cut })
    }

    /// What a line that is a heading by its words names; `None` if it is none.
    fn named_by(&self, line: &str) -> Option<Option<Period>> {
        let labels = Labels::english();
        let named = may_be_period(line).then(|| period(line, &self.within(LINE_LEVEL))).flatten();
        if named.is_some() || labels.is_bare_label(line) {
            return Some(named);
        }
        if !labels.is_heading(line) {
            return None;
        }
        let named = period::period_within(line, &self.within(LINE_LEVEL));
        // "KPI: 4.5" has the words of a heading and a number that is no period.
        (named.is_some() || !line.contains(|c: char| c.is_ascii_digit())).then_some(named)
    }

    fn heading<E>(
        &mut self,
        level: usize,
        title: &str,
        take: &mut impl FnMut(Statement<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let title = without_markup(title);
        let named = period::period_within(&title, &self.within(level));
        self.enter(level, named);
        // "### O1: Raise CSAT to 90%": a numbered objective that is set as a heading.
        let labelled = without_labels(&title);
        if labelled.len() < title.len() && labelled.split_whitespace().nth(1).is_some() {
            return take(Statement {
                text: Cow::Borrowed(labelled),
                line: self.lines,
                period: self.period(),
                cut: None,
            });
        }
        Ok(())
    }

    /// The calendar inside the headings above one of this level: "Q3" below "2027" is a quarter of that year.
    fn within(&self, level: usize) -> Calendar {
        let above = self.headings.iter().rev().find(|(other, period)| *other < level && period.is_some());
        Calendar { period: above.and_then(|(_, period)| *period).or(self.calendar.period), ..self.calendar }
    }

    fn enter(&mut self, level: usize, period: Option<Period>) {
        self.headings.retain(|(other, _)| *other < level);
        self.headings.push((level, period));
    }

    fn period(&self) -> Option<Period> {
        self.headings.iter().rev().find_map(|(_, period)| *period)
    }

    fn row<E>(&mut self, row: &str, take: &mut impl FnMut(Statement<'_>) -> Result<(), E>) -> Result<(), E> {
        let table = self.table.get_or_insert_with(Table::default);
        let due = table.due(row).find_map(|cell| period(&without_markup(cell), &self.calendar));
        // A day of its own that can't be told must not be taken for that of the heading.
        let is_open = due.is_none() && table.has_due() && table.due(row).next().is_some();
        self.open_dues += usize::from(is_open);
        let statements = table.statements(row);
        if statements.is_empty() {
            self.unread += 1;
        }
        for text in statements {
            let item = match Line::of(text) {
                Line::Item(_, text) | Line::Plain(_, text) => text,
                _ => text,
            };
            let period = due.or_else(|| self.period()).filter(|_| !is_open);
            take(Statement { text: statement(item), line: self.text_line, period, cut: self.text_cut })?;
        }
        Ok(())
    }
}

/// Whether a closer look at a line is worth it: it costs as much as reading a statement.
fn may_be_period(line: &str) -> bool {
    line.contains(|c: char| c.is_ascii_digit()) && !line.contains('%') && line.split_whitespace().nth(4).is_none()
}

/// The sentence behind labels, without markup. A label may itself be set in bold.
fn statement(text: &str) -> Cow<'_, str> {
    match without_markup(text) {
        Cow::Borrowed(text) => Cow::Borrowed(without_labels(text).trim()),
        Cow::Owned(text) => Cow::Owned(without_labels(&text).trim().to_owned()),
    }
}

#[cfg(test)]
mod tests;
