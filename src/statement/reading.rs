//! What was read in a statement: verdicts, values and the words that carry them.
//!
//! Every finding points at bytes of the statement, so that a printer can show them and a rule can mark them in a file.

use std::ops::Range;

use rust_decimal::Decimal;

use super::when::When;

/// A range of bytes of the statement.
pub type Words = Range<usize>;

/// The longest statement that is read, in bytes. The longest published objective seen has under 1,000.
pub const MAX_BYTES: usize = 10_000;

/// One statement as the reader understands it.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// One concrete outcome whose meaning does not hang on vague words.
    pub specific: Verdict,
    /// A metric or countable outcome with a target value, or something that is done or not.
    pub measurable: Measurable,
    /// The words that carry the measure, or the deliverable.
    pub measured_by: Vec<Words>,
    /// It says by when, or over which bounded period.
    pub time_bound: Verdict,
    /// The outcomes that should be objectives of their own; empty if there is one at most.
    pub outcomes: Vec<Words>,
    /// What is to change.
    pub metric: Metric,
    /// The words that name it.
    pub metric_words: Option<Words>,
    /// Which way.
    pub direction: Way,
    /// Where it stands today, in the unit of the target.
    pub baseline: Option<Amount>,
    /// Where it shall stand, or by how much it shall change.
    pub target: Option<Amount>,
    /// The unit of the target, or of the baseline if there is no target.
    pub unit: Unit,
    /// Whether the target is an amount of change or a distance from the baseline.
    pub is_relative: bool,
    /// By when.
    pub deadline: Option<Deadline>,
    /// Whom or what it holds for.
    pub scope: Option<Words>,
    /// Who answers for it.
    pub owner: Option<Words>,
    /// What must not get worse on the way ("while keeping CSAT above 4.2").
    pub guards: Vec<Guard>,
    /// Words that mean something else to everybody.
    pub vague: Vec<Vague>,
    /// What the reader did not decide.
    pub unsure: Vec<Unsure>,
}

impl Reading {
    /// Whether it should be two objectives.
    pub fn is_compound(&self) -> bool {
        self.outcomes.len() > 1
    }
}

/// Yes or no, with the words that decided it.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// The answer.
    pub yes: bool,
    /// What it rests on.
    pub evidence: Vec<Words>,
}

/// Whether a result can be told from a failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Measurable {
    /// A value to reach.
    Yes,
    /// Something that exists afterwards, or not.
    Deliverable,
    /// Neither.
    #[default]
    No,
}

impl Measurable {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Deliverable => "deliverable",
            Self::No => "no",
        }
    }
}

/// What a statement wants to change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Metric {
    /// A KPI of the catalogue, by its id.
    Kpi(&'static str),
    /// Something concrete outside the catalogue.
    Other,
    /// Nothing is named.
    #[default]
    None,
}

impl Metric {
    /// The id of the catalogue, `other` or `none`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kpi(id) => id,
            Self::Other => "other",
            Self::None => "none",
        }
    }
}

/// Which way the number is to go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Way {
    /// Up.
    Increase,
    /// Down.
    Decrease,
    /// It shall stay where it is.
    Maintain,
    /// A level, without a word for the way there.
    Reach,
    /// Not said.
    #[default]
    None,
}

impl Way {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Increase => "increase",
            Self::Decrease => "decrease",
            Self::Maintain => "maintain",
            Self::Reach => "reach",
            Self::None => "none",
        }
    }
}

/// A number of the statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// The number in the unit of the reading; of a range the less ambitious bound.
    pub value: Decimal,
    /// The more ambitious bound of a range.
    pub to: Option<Decimal>,
    /// The words it stands in.
    pub words: Words,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Per cent.
    Percent,
    /// Differences between two percentages.
    PercentagePoints,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
    /// Days; weeks, months and years are turned into them where they are a target.
    Days,
    /// A mark on a scale, such as 4.5 of 5.
    Score,
    /// Points of a net promoter score, or of a scale that is not named.
    Points,
    /// Things that can be counted.
    Count,
    /// Money.
    Currency,
    /// One number for so many of another.
    Ratio,
    /// There is no number.
    #[default]
    None,
}

impl Unit {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::PercentagePoints => "percentage_points",
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Seconds => "seconds",
            Self::Days => "days",
            Self::Score => "score",
            Self::Points => "points",
            Self::Count => "count",
            Self::Currency => "currency",
            Self::Ratio => "ratio",
            Self::None => "none",
        }
    }

    /// How many seconds one of it has, for units of time.
    pub fn seconds(self) -> Option<u32> {
        match self {
            Self::Seconds => Some(1),
            Self::Minutes => Some(60),
            Self::Hours => Some(3600),
            Self::Days => Some(86_400),
            _ => None,
        }
    }
}

/// By when.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// The exact words, with preposition and anchor.
    pub words: Words,
    /// What they mean.
    pub when: When,
}

/// What must not get worse.
#[derive(Clone, Debug, PartialEq)]
pub struct Guard {
    /// The KPI, if one is named.
    pub metric: Metric,
    /// The words of the guard.
    pub words: Words,
}

/// A word that everybody reads in another way.
#[derive(Clone, Debug, PartialEq)]
pub struct Vague {
    /// Where it stands.
    pub words: Words,
    /// What to write instead, as a fragment after "write".
    pub instead: &'static str,
}

/// A question that the reader leaves open rather than guess.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsure {
    /// What is left open: `metric`, or `statement` if it was not read at all. A deadline without a day says so when it is resolved.
    pub on: &'static str,
    /// Where the doubt stands.
    pub words: Words,
    /// The reason, as a sentence without a full stop.
    pub why: String,
}
