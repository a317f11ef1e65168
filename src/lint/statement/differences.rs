//! Where the sentence of an objective and its fields say different things.
//!
//! In: a reading and the objective's fields. Out: the [`Differences`], which one rule each reports. Comparing is generous: what
//! may mean the same is no difference, and where the reader was not sure there is none either.

use chrono::NaiveDate;

use super::amounts::{self, Agreement, Mixup};
use super::deadline;
use super::named_kpi;
use super::scope::{self, Narrowing};
use super::spoken_units::is_business;
use crate::lint::Context;
use crate::lint::course::Course;
use crate::plan::field::Named;
use crate::plan::objective::Objective;
use crate::quantity::ValueUnit;
use crate::statement::{self, Lexicon, Reading, Way, Words};

/// What can differ, in the order in which it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    Kpi,
    Direction,
    Unit,
    Baseline,
    Target,
    Deadline,
    Scope,
}

/// All differences of one objective.
#[derive(Debug, Default)]
pub(crate) struct Differences {
    /// The KPI that the sentence names instead.
    pub(super) kpi: Option<&'static str>,
    /// The verb of the sentence and its way, where the values go the other.
    pub(super) direction: Option<(Words, Way)>,
    /// The words with a number of another unit, and what is mixed up.
    pub(super) unit: Option<(Words, Mixup)>,
    /// The words of another baseline.
    pub(super) baseline: Option<Words>,
    /// The words of another target.
    pub(super) target: Option<Words>,
    /// The day that the sentence means.
    pub(super) deadline: Option<NaiveDate>,
    /// What it narrows to, against the fields.
    pub(super) scope: Vec<Narrowing>,
}

impl Differences {
    /// Compares a reading with the fields.
    pub(super) fn find(cx: &Context<'_>, objective: &Named<Objective>, text: &str, reading: &Reading) -> Self {
        let mut out = Self {
            deadline: deadline::other_day(cx, objective, text, reading),
            scope: scope::narrowings(cx, objective, text, reading),
            ..Self::default()
        };
        // Two objectives in one sentence: nobody can say which of them the fields are about.
        if reading.is_compound() {
            return Self { scope: Vec::new(), ..out };
        }
        out.kpi = named_kpi::another(cx, objective, text, reading);
        if out.kpi.is_some() {
            // The sentence belongs to another number; what else differs is an echo.
            return out;
        }
        if let Some(course) = Course::of(cx, objective) {
            out.values(cx, &course, text, reading);
        }
        out
    }

    fn values(&mut self, cx: &Context<'_>, course: &Course<'_>, text: &str, reading: &Reading) {
        let is_named = || named_kpi::is_named(&course.kpi, text);
        let baseline = amounts::baseline(course, text, reading, &is_named);
        let target = amounts::target(course, text, reading, &is_named);
        self.direction = direction(course, text, reading, &is_named, target);
        if self.direction.is_some() && (reading.is_relative || amounts::are_swapped(course, reading)) {
            // One slip: the same numbers the other way round.
            return;
        }
        for (agreement, amount) in [(baseline, &reading.baseline), (target, &reading.target)] {
            if let (Agreement::OtherUnit(mixup), Some(amount)) = (agreement, amount) {
                self.unit = Some((amount.words.clone(), mixup));
            }
        }
        if self.unit.is_none()
            && target == Agreement::Same
            && let (Some(mixup), Some(amount)) = (business_time(cx, course, text, reading), &reading.target)
        {
            self.unit = Some((amount.words.clone(), mixup));
        }
        let words = |agreement, amount: &Option<statement::Amount>| {
            amount.as_ref().filter(|_| agreement == Agreement::OtherValue).map(|amount| amount.words.clone())
        };
        self.baseline = words(baseline, &reading.baseline);
        self.target = words(target, &reading.target);
    }

    /// The first difference, which carries what is offered for all.
    pub(super) fn first(&self) -> Option<Difference> {
        [
            (Difference::Kpi, self.kpi.is_some()),
            (Difference::Direction, self.direction.is_some()),
            (Difference::Unit, self.unit.is_some()),
            (Difference::Baseline, self.baseline.is_some()),
            (Difference::Target, self.target.is_some()),
            (Difference::Deadline, self.deadline.is_some()),
            (Difference::Scope, !self.scope.is_empty()),
        ]
        .into_iter()
        .find_map(|(difference, there)| there.then_some(difference))
    }

    /// Whether there is one.
    pub(super) fn any(&self) -> bool {
        self.first().is_some()
    }
}

/// The verb of the sentence, where the values of the same number go the other way.
fn direction(
    course: &Course<'_>,
    text: &str,
    reading: &Reading,
    is_named: &dyn Fn() -> bool,
    target: Agreement,
) -> Option<(Words, Way)> {
    let (baseline, aim) = (course.baseline?.number, course.target?);
    let against = if aim.high < baseline {
        Way::Increase
    } else if aim.low > baseline {
        Way::Decrease
    } else {
        return None;
    };
    // With two values the reader goes by them, so the verb has to be asked by itself.
    let words = verb(text, reading, against)?;
    // "Cut SLA breaches" is the other side of "raise SLA compliance": the number itself must be meant.
    let is_same = target == Agreement::Same && !reading.is_relative && reading.target.is_some();
    let is_meant = is_same && !amounts::is_complement(course, reading) || !is_same && is_named();
    is_meant.then_some((words, against))
}

/// Words before the number or its name that are looked at for a verb.
const VERB_WITHIN: usize = 6;

/// The first word that goes one way by itself, if it goes this way.
fn verb(text: &str, reading: &Reading, wanted: Way) -> Option<Words> {
    let amounts = [&reading.baseline, &reading.target].into_iter().flatten().map(|amount| amount.words.start);
    let limit = amounts.chain(reading.metric_words.iter().map(|words| words.start)).min()?;
    let mut from = 0;
    for word in text.get(..limit)?.split(' ').take(VERB_WITHIN) {
        let words = from..from + word.len();
        from = words.end + 1;
        // "CSAT" has no way of its own.
        let way = statement::read(&format!("{word} CSAT"), Lexicon::english()).direction;
        if matches!(way, Way::Increase | Way::Decrease) {
            return (way == wanted).then_some(words);
        }
    }
    None
}

/// Whether one of the two targets counts only the hours in which the department is open.
fn business_time(cx: &Context<'_>, course: &Course<'_>, text: &str, reading: &Reading) -> Option<Mixup> {
    reading.unit.seconds()?;
    let (said, target) = (reading.target.as_ref()?, course.target?);
    let words = text.get(said.words.clone())?;
    // "From 9 to 8 business hours": one unit for both, which the reader gave to one of them.
    if !words.contains(char::is_alphabetic) || !matches!(target.shown.low.unit, ValueUnit::Time(_)) {
        return None;
    }
    let (in_words, in_field) = (is_business(words), is_business(cx.sources.slice(target.span)));
    let kpi = course.kpi.own.map(|own| [&own.definition, &own.formula, &own.source, &own.name]);
    let baseline = course.objective.baseline.get().map(|baseline| &baseline.source);
    // Where the clock is explained, nobody has to say it again.
    let explained = kpi.into_iter().flatten().chain(baseline).filter_map(|field| field.text()).any(is_business);
    match (in_words, in_field) {
        (true, false) if !explained => Some(Mixup::BusinessTimeForTime),
        (false, true) if !explained && !is_business(text) => Some(Mixup::TimeForBusinessTime),
        _ => None,
    }
}
