//! What a rule is: a name, a page and a function. No state, no trait object.
//!
//! A rule is declared once with [`rule!`](crate::rule!) in the file named after it; the doc comment there *is* its page, which
//! `explain` prints and the tests run the examples of. Rules read a [`Context`] and write to a [`Sink`]; they never format for a printer.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::lint::{Context, Sink};

/// How much a finding matters. The order is the order of weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth a thought; the plan is sound without it.
    Advice,
    /// A reviewer would send the plan back for it.
    Warning,
    /// The plan can't be read, or can't be true.
    Error,
}

impl Level {
    /// The word used in messages, settings and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The SMART criterion that a rule watches (Doran 1981, in today's common wording).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    /// It says what is to change.
    Specific,
    /// It has a number to follow.
    Measurable,
    /// It can be reached.
    Achievable,
    /// It serves something the business wants.
    Relevant,
    /// It says by when.
    TimeBound,
}

impl Criterion {
    /// The word used in JSON and documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Specific => "specific",
            Self::Measurable => "measurable",
            Self::Achievable => "achievable",
            Self::Relevant => "relevant",
            Self::TimeBound => "time-bound",
        }
    }
}

/// The family a rule belongs to; also a folder of the source tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Reported while a file is read.
    Reading,
    /// References between tables, and ids.
    References,
    /// SMART on the structured fields of objectives.
    Smart,
    /// The sentences of objectives, by themselves and against the fields.
    Statement,
    /// Units and ranges against the KPI catalogue.
    Units,
    /// Days and deadlines.
    Dates,
    /// Budget, salaries, tools.
    Money,
    /// What customers are promised.
    Promises,
    /// Severities and escalation ladders.
    Escalation,
    /// Initiatives, phases and who carries them.
    Roadmap,
    /// Targets that work against each other.
    Contradictions,
    /// What a complete plan names and this one does not.
    Coverage,
    /// Sourcing decisions, risks and assumptions.
    Sourcing,
    /// What the plan's numbers come to: demand, people, promises, money.
    Model,
}

impl Group {
    /// All groups in the order they are listed.
    pub const ALL: [Self; 14] = [
        Self::Reading,
        Self::References,
        Self::Smart,
        Self::Statement,
        Self::Units,
        Self::Dates,
        Self::Money,
        Self::Promises,
        Self::Escalation,
        Self::Roadmap,
        Self::Contradictions,
        Self::Coverage,
        Self::Sourcing,
        Self::Model,
    ];

    /// The name that settings select a whole group by.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::References => "references",
            Self::Smart => "smart",
            Self::Statement => "statement",
            Self::Units => "units",
            Self::Dates => "dates",
            Self::Money => "money",
            Self::Promises => "promises",
            Self::Escalation => "escalation",
            Self::Roadmap => "roadmap",
            Self::Contradictions => "contradictions",
            Self::Coverage => "coverage",
            Self::Sourcing => "sourcing",
            Self::Model => "model",
        }
    }
}

/// One rule.
pub struct Rule {
    /// The fault, in kebab-case; never reused for another meaning.
    pub name: &'static str,
    /// Its family.
    pub group: Group,
    /// The level unless settings say otherwise.
    pub level: Level,
    /// The SMART criterion it watches, if any.
    pub criterion: Option<Criterion>,
    /// The version that brought it.
    pub since: &'static str,
    /// Its page, as Markdown: what it does, why it matters, a bad and a good example.
    pub page: &'static str,
    /// The check; rules that the loader reports itself have none.
    pub check: Option<fn(&Context<'_>, &mut Sink<'_>)>,
}

impl Rule {
    /// The first line of the page: one sentence on what it reports.
    pub fn summary(&self) -> &'static str {
        self.page.trim().lines().next().unwrap_or("").trim()
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Declares the rule of this file as `RULE`; the doc comment becomes its page.
///
/// ```text
/// rule! {
///     /// An objective that …          (first line: the summary)
///     ///
///     /// ## What it does / ## Why it matters / ## Example / ## Instead
///     "objective-without-baseline", group: Smart, level: Warning, criterion: Measurable, since: "0.1.0", check
/// }
/// ```
#[macro_export]
macro_rules! rule {
    (@criterion) => { None };
    (@criterion $criterion:ident) => { Some($crate::rule::Criterion::$criterion) };
    (@check) => { None };
    (@check $check:ident) => { Some($check) };
    (
        $(#[doc = $doc:literal])+
        $name:literal, group: $group:ident, level: $level:ident $(, criterion: $criterion:ident)?, since: $since:literal $(, $check:ident)? $(,)?
    ) => {
        $(#[doc = $doc])+
        pub(crate) static RULE: $crate::rule::Rule = $crate::rule::Rule {
            name: $name,
            group: $crate::rule::Group::$group,
            level: $crate::rule::Level::$level,
            criterion: $crate::rule!(@criterion $($criterion)?),
            since: $since,
            page: concat!($($doc, "\n"),+),
            check: $crate::rule!(@check $($check)?),
        };
    };
}

/// Declares the rules of a folder: one line each, in the order they are listed.
#[macro_export]
macro_rules! rules {
    ($($file:ident),* $(,)?) => {
        $(pub(crate) mod $file;)*
        /// The rules of this folder.
        pub(crate) static RULES: &[&$crate::rule::Rule] = &[$(&$file::RULE),*];
    };
}
