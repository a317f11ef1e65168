//! What a statement is cut into: words, numbers and signs.
//!
//! Plain data; `lexer` makes it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::meaning::WordId;

/// One piece of a statement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Token {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// What it is.
    pub(super) kind: Kind,
    /// Whether it touches the token before it.
    pub(super) glued: bool,
    /// Whether a hyphen or underscore joins it to the token before it.
    pub(super) joined: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// A word; [`WordId::UNKNOWN`] if the lexicon has no such word.
    Word(WordId),
    /// Letters and then a number: `Q3`, `FY27`, `P1`, `v2`.
    Code(Code, u32),
    /// A number.
    Number(Decimal),
    /// `3rd`.
    Ordinal(u32),
    /// `2027-06-30`; `None` if there is no such day.
    Date(Option<NaiveDate>),
    /// `03/04/2027`, `30.6.27`: the parts in the order written.
    SlashDate(u32, u32, i32),
    /// `9:30`: hours and minutes, or minutes and seconds.
    Clock(u32, u32),
    /// A sign.
    Sign(Sign),
}

/// The letters before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    /// `Q3`.
    Quarter,
    /// `H1`.
    Half,
    /// `FY27`.
    FiscalYear,
    /// `CY27`.
    CalendarYear,
    /// `YE2027`.
    YearEnd,
    /// `M6`.
    Month,
    /// `W12`.
    Week,
    /// `D7`.
    Day,
    /// Any other.
    Other,
}

/// Signs that mean something here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// `%`
    Percent,
    /// `<`
    Less,
    /// `≤`, `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `≥`, `>=`
    GreaterEqual,
    /// `=`
    Equal,
    /// `→`, `->`, `=>`
    Arrow,
    /// An arrow upwards.
    Up,
    /// An arrow downwards.
    Down,
    /// A dash between numbers or between spaces.
    Dash,
    /// `+`
    Plus,
    /// A minus before a number.
    Minus,
    /// `×`
    Times,
    /// `/`
    Slash,
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// `:`
    Colon,
    /// `.`, `!`, `?` or the end of a line
    Stop,
    /// `(`, `[`
    Open,
    /// `)`, `]`
    Close,
    /// `~`, `≈`
    About,
    /// `&`
    And,
    /// `#`
    Hash,
    /// `$`, `€`, `£`, …
    Currency,
    /// `★`
    Star,
    /// `*`, quotes and everything else
    Other,
}

impl Code {
    /// The code with this name in the data files.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "quarter" => Self::Quarter,
            "half" => Self::Half,
            "fiscal-year" => Self::FiscalYear,
            "calendar-year" => Self::CalendarYear,
            "year-end" => Self::YearEnd,
            "month" => Self::Month,
            "week" => Self::Week,
            "day" => Self::Day,
            _ => return None,
        })
    }
}

impl Token {
    /// The word's number in the lexicon, if it is a word.
    pub(super) fn word(&self) -> Option<WordId> {
        match self.kind {
            Kind::Word(id) => Some(id),
            _ => None,
        }
    }

    /// Whether it is this sign.
    pub(super) fn is(&self, sign: Sign) -> bool {
        self.kind == Kind::Sign(sign)
    }
}
