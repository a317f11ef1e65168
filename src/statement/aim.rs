//! Which of the numbers is the target, and which the baseline.
//!
//! In: the numbers of a sentence, its clauses and moments. Out: the aim. From–to is taken before an amount of change, the first
//! aim of the text before later ones, a share before the time it is given within; a number that only counts the things at hand comes last.

mod lead;
mod pair;
mod relative;
mod single;
mod usable;

use rust_decimal::Decimal;

use super::clause::{Clause, Role, clause_at};
use super::mention::Mention;
use super::moment::Moment;
use super::quantity::{Measure, Quantity, TimeUnit};
use super::sentence::Sentence;
use lead::Lead;

/// What was aimed at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Aim {
    /// The value to reach, or the amount of change.
    pub(super) target: Option<Quantity>,
    /// Where it stands.
    pub(super) baseline: Option<Quantity>,
    /// Whether the target is an amount of change.
    pub(super) is_relative: bool,
    /// Whether baseline and target are two ends of one way (an arrow, "from … to …").
    pub(super) is_way: bool,
    /// The clause of the target.
    pub(super) clause: usize,
    /// How sure: 3 a value with unit or bound, 2 a number by a metric, 1 a count, 0 a count in passing.
    pub(super) strength: u8,
}

/// Everything known when the aim is looked for.
pub(super) struct Aiming<'s, 't> {
    pub(super) s: &'s Sentence<'t>,
    pub(super) quantities: &'s [Quantity],
    pub(super) clauses: &'s [Clause],
    pub(super) moments: &'s [Moment],
    pub(super) mentions: &'s [Mention],
}

impl Aiming<'_, '_> {
    /// The aim, if there is a number at all.
    pub(super) fn find(&self) -> Option<Aim> {
        let mut usable: Vec<&Quantity> = self.quantities.iter().filter(|quantity| self.is_usable(quantity)).collect();
        if usable.is_empty() {
            // "If we answer 85% within the hour, the pilot stays": better than nothing.
            usable = self
                .quantities
                .iter()
                .filter(|quantity| {
                    !quantity.named
                        && self
                            .clauses
                            .get(self.clause_of(quantity.core))
                            .is_some_and(|clause| clause.role == Role::Condition)
                        && !self.is_window(quantity)
                })
                .collect();
        }
        let pair = self.pair(&usable);
        let single = self.single(&usable, pair.as_ref());
        match (pair, single) {
            (Some(pair), Some(single)) => {
                let after_single = pair.clause > single.clause
                    && self.clauses[pair.clause].role != Role::Aside
                    && single.strength >= 3
                    && !self.same_run(pair.clause, single.clause);
                Some(if after_single { single } else { pair })
            }
            (Some(pair), None) => Some(pair),
            (None, Some(single)) => Some(self.with_baseline(single, &usable)),
            (None, None) => self.only_baseline(&usable),
        }
    }

    fn same_run(&self, one: usize, other: usize) -> bool {
        one == other
            || self.clauses[other].continues.is_some_and(|run| usize::from(run) == one)
            || self.clauses[one].continues.is_some_and(|run| usize::from(run) == other)
    }

    pub(super) fn clause_of(&self, token: usize) -> usize {
        clause_at(self.clauses, token).unwrap_or(0)
    }

    fn with_baseline(&self, aim: Aim, usable: &[&Quantity]) -> Aim {
        let Some(target) = aim.target else { return aim };
        let baseline = usable.iter().find(|quantity| {
            quantity.core != target.core
                && (self.is_current(quantity) || self.lead(quantity) == Lead::From)
                && compatible(quantity, &target)
        });
        Aim { baseline: baseline.map(|found| **found), ..aim }
    }

    fn only_baseline(&self, usable: &[&Quantity]) -> Option<Aim> {
        let baseline = usable.iter().find(|quantity| {
            (self.is_current(quantity) || self.lead(quantity) == Lead::From) && self.strength(quantity) >= 2
        })?;
        Some(Aim { target: None, baseline: Some(**baseline), clause: self.clause_of(baseline.core), ..Aim::default() })
    }
}

/// Whether two numbers can stand for the same thing.
fn compatible(one: &Quantity, other: &Quantity) -> bool {
    use Measure::{Currency, Percent, PercentagePoints, Plain, Points, Score, Time};
    match (one.measure, other.measure) {
        (a, b) if a == b => true,
        (Plain, _) | (_, Plain) => true,
        (Time(_), Time(_)) => true,
        (Percent, PercentagePoints) | (PercentagePoints, Percent) => true,
        (Score, Points) | (Points, Score) => true,
        (Currency, _) | (_, Currency) => false,
        _ => false,
    }
}

/// A number of some unit in seconds; weeks and more as calendar time.
pub(super) fn seconds(unit: TimeUnit) -> u32 {
    match unit {
        TimeUnit::Second => 1,
        TimeUnit::Minute => 60,
        TimeUnit::Hour | TimeUnit::WorkingHour => 3600,
        TimeUnit::Day | TimeUnit::WorkingDay => 86_400,
        TimeUnit::Week => 7 * 86_400,
        TimeUnit::Month => 30 * 86_400,
        TimeUnit::Quarter => 91 * 86_400,
        TimeUnit::Half => 182 * 86_400,
        TimeUnit::Year => 365 * 86_400,
    }
}

/// The value of a time in another unit.
pub(super) fn in_unit(value: Decimal, from: TimeUnit, to: u32) -> Option<Decimal> {
    Some(value.checked_mul(Decimal::from(seconds(from)))?.checked_div(Decimal::from(to))?.round_dp(6).normalize())
}
