//! What a phrase of the lexicon means.
//!
//! Plain data: the vocabulary that code and the data files of a language share.

use rust_decimal::Decimal;

use super::feast::Feast;
use super::tag::Tag;
use super::when::Span;

/// The number of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct WordId(pub(super) u16);

impl WordId {
    /// A word that the language's files do not know.
    pub(super) const UNKNOWN: Self = Self(0);
}

/// What a phrase means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// It plays a part in the grammar.
    Tag(Tag),
    /// It names something that is measured.
    Metric(Named),
    /// A number word.
    Number(Decimal),
    /// A word that multiplies the number before it.
    Power(Decimal),
    /// A part of a whole.
    Fraction(Decimal),
    /// What is there afterwards, for each that is there today.
    Factor(Decimal),
    /// A month, 1 to 12.
    Month(u32),
    /// A day of the week, 0 for Monday.
    Weekday(u32),
    /// A feast.
    Feast(Feast),
    /// A unit.
    Unit(UnitWord),
    /// A vague word, with the number of its advice.
    Vague(u8),
    /// A name of two KPIs, with the number of their ids.
    Unclear(u8),
}

/// A metric as phrases name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The id of the catalogue; `None` for things outside it.
    pub(super) kpi: Option<&'static str>,
    /// Whether the phrase alone names a mood rather than a number.
    pub(super) mood: bool,
}

/// Words behind a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitWord {
    /// Units of time.
    Time(Span),
    /// Hours on which the office is open.
    WorkingHour,
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Two weeks.
    Fortnight,
    /// Per cent.
    Percent,
    /// Percentage points.
    PercentagePoints,
    /// Points.
    Points,
    /// Stars.
    Stars,
    /// Money.
    Currency,
    /// So many times.
    Times,
}

impl UnitWord {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "second" => Self::Second,
            "minute" => Self::Minute,
            "hour" => Self::Time(Span::Hour),
            "working-hour" => Self::WorkingHour,
            "day" => Self::Time(Span::Day),
            "working-day" => Self::Time(Span::WorkingDay),
            "week" => Self::Time(Span::Week),
            "fortnight" => Self::Fortnight,
            "month" => Self::Time(Span::Month),
            "quarter" => Self::Time(Span::Quarter),
            "half" => Self::Time(Span::Half),
            "year" => Self::Time(Span::Year),
            "percent" => Self::Percent,
            "percentage-points" => Self::PercentagePoints,
            "points" => Self::Points,
            "stars" => Self::Stars,
            "currency" => Self::Currency,
            "times" => Self::Times,
            _ => return None,
        })
    }
}
