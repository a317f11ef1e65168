//! Printers of judged statements: a score card for people, a line of JSON for programs.
//!
//! In: a statement with its reading and the advice on it. Out: text. Nothing here judges, reads a clock or writes to a terminal.

mod card;
mod json;
mod marks;
mod overview;
mod words;

use std::borrow::Cow;

use crate::statement::advice::{Advice, advise};
use crate::statement::{Calendar, Lexicon, Reading, Unsure, read};
use crate::statement_list::Statement;

pub use card::card;
pub use json::write_json;
pub use overview::Overview;

/// Characters that are shown of a text that is too long to be read.
const SHOWN: usize = 200;

/// A statement, what was read in it and what there is to say about it.
#[derive(Clone, Debug)]
pub struct Judged<'a> {
    /// The text that the reading points into.
    pub text: Cow<'a, str>,
    /// Its line in the list, from 1; `None` if it stood on the command line.
    pub line: Option<usize>,
    /// What was read.
    pub reading: Reading,
    /// What there is to say, the weightiest first.
    pub advice: Vec<Advice>,
    /// What its deadline counts from; the period is that of its heading, or of all statements.
    pub calendar: Calendar,
}

impl<'a> Judged<'a> {
    /// Reads and judges a statement. A period of its own goes before that of the calendar.
    pub fn of(statement: Statement<'a>, calendar: &Calendar) -> Self {
        let calendar = Calendar { period: statement.period.or(calendar.period), ..*calendar };
        let line = (statement.line > 0).then_some(statement.line);
        let Some(length) = statement.cut else {
            let reading = read(&statement.text, Lexicon::english());
            let advice = advise(&statement.text, &reading, &calendar);
            return Self { text: statement.text, line, reading, advice, calendar };
        };
        let mut text: String = statement.text.chars().take(SHOWN).collect();
        text.push('…');
        let length = crate::quantity::format_decimal(length.into(), 0);
        let why = format!("it has {length} characters; an objective is a sentence");
        let unsure = vec![Unsure { on: "statement", words: 0..text.len(), why }];
        let reading = Reading { unsure, ..Reading::default() };
        let advice = advise(&text, &reading, &calendar);
        Self { text: Cow::Owned(text), line, reading, advice, calendar }
    }

    /// The same with a text of its own.
    pub fn into_owned(self) -> Judged<'static> {
        Judged { text: Cow::Owned(self.text.into_owned()), ..self }
    }

    /// The words of a range.
    fn words(&self, range: &std::ops::Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Whether the reader left it alone altogether.
    fn is_refused(&self) -> bool {
        self.reading.unsure.iter().any(|unsure| unsure.on == "statement")
    }
}
