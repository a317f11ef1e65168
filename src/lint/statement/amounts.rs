//! Baseline and target of a sentence against those of the fields.
//!
//! In: a reading and the course of its objective. Out: whether the two [agree](Agreement). Units are converted exactly; a number
//! rounded in the sentence agrees with the exact one; a change is applied to the baseline.

use rust_decimal::Decimal;

use super::numbers::{decimals, has_digit, numbers};
use super::spoken_units::{in_unit_of, is_business, own_number, scale_in};
use crate::lint::course::Course;
use crate::plan::kpi::{Direction, KpiUnit};
use crate::quantity::{KpiValue, ValueUnit};
use crate::statement::{Amount, Reading, Unit, Way, Words};

/// How a number of the sentence stands to the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    /// They say the same, or may do.
    Same,
    /// Another number of the same unit.
    OtherValue,
    /// The same number, or any, in another unit.
    OtherUnit(Mixup),
    /// One of them is missing, or nobody can tell.
    Unknown,
}

/// Units that are taken for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mixup {
    /// "By 5%" where the fields rise by five percentage points.
    PercentForPoints,
    /// "By 5 percentage points" where the fields rise by five percent.
    PointsForPercent,
    /// "8 business hours" where the field has 8 hours.
    BusinessTimeForTime,
    /// "8 hours" where the field has 8 business hours.
    TimeForBusinessTime,
    /// Units of different kinds, such as marks and percent.
    Kind,
}

/// The baseline.
pub(super) fn baseline(course: &Course<'_>, text: &str, reading: &Reading, is_named: &dyn Fn() -> bool) -> Agreement {
    let (Some(said), Some(field)) = (&reading.baseline, course.baseline) else { return Agreement::Unknown };
    // "Keep it at 80% to 85%" may have been read as a way.
    if reading.direction == Way::Maintain || !is_clear(said, text, reading.unit) {
        return Agreement::Unknown;
    }
    if is_complement(course, reading) && !is_named() {
        return Agreement::Same;
    }
    let skipped = [reading.target.as_ref(), None];
    let pair = Pair { course, text, unit: reading.unit, said };
    pair.absolute((field.shown, field.shown), &pair.skipped(reading, skipped), is_named)
}

/// The target.
pub(super) fn target(course: &Course<'_>, text: &str, reading: &Reading, is_named: &dyn Fn() -> bool) -> Agreement {
    let (Some(said), Some(field)) = (&reading.target, course.target) else { return Agreement::Unknown };
    if !reading.is_relative && !is_clear(said, text, reading.unit) {
        return Agreement::Unknown;
    }
    let pair = Pair { course, text, unit: reading.unit, said };
    if reading.is_relative {
        return pair.change(reading);
    }
    if is_complement(course, reading) && !is_named() {
        return Agreement::Same;
    }
    let skipped = [reading.baseline.as_ref(), None];
    let found = pair.absolute(field.shown.bounds(), &pair.skipped(reading, skipped), is_named);
    match found {
        // "Take 1,500 contacts out of the queue": an amount of change after all.
        Agreement::OtherValue if pair.is_the_change() => Agreement::Same,
        Agreement::OtherValue if pair.is_bound() && pair.is_beyond(field.low, field.high) => Agreement::Same,
        other => other,
    }
}

/// Whether baseline and target stand in each other's place.
pub(super) fn are_swapped(course: &Course<'_>, reading: &Reading) -> bool {
    let (Some(from), Some(to)) = (&reading.baseline, &reading.target) else { return false };
    let (Some(baseline), Some(target)) = (course.baseline, course.target) else { return false };
    let same = |said: &Amount, field| {
        in_unit_of(reading.unit, field, &course.kpi, None).is_some_and(|field| is_near(said.value, field))
    };
    same(from, target.shown.low) && same(to, baseline.shown)
}

/// Whether the sentence counts the rest: 14% of SLAs missed where the fields have 86% kept.
pub(super) fn is_complement(course: &Course<'_>, reading: &Reading) -> bool {
    let (Some(said), Some(target)) = (&reading.target, course.target) else { return false };
    let rest = |said: &Amount, field: Decimal| is_near(Decimal::ONE_HUNDRED - said.value, field);
    reading.unit == Unit::Percent
        && course.kpi.unit() == Some(KpiUnit::Percent)
        && rest(said, target.low)
        && reading.baseline.as_ref().is_none_or(|from| course.baseline.is_some_and(|field| rest(from, field.number)))
}

/// A number of the sentence, and what it is to be compared with.
struct Pair<'a> {
    course: &'a Course<'a>,
    text: &'a str,
    unit: Unit,
    said: &'a Amount,
}

impl Pair<'_> {
    fn words(&self) -> &str {
        self.text.get(self.said.words.clone()).unwrap_or("")
    }

    /// Words whose numbers belong to something else.
    fn skipped(&self, reading: &Reading, amounts: [Option<&Amount>; 2]) -> Vec<Words> {
        let amounts = amounts.into_iter().flatten().map(|amount| amount.words.clone());
        amounts.chain(reading.deadline.iter().map(|deadline| deadline.words.clone())).collect()
    }

    /// A value against a value or a range.
    fn absolute(&self, field: (KpiValue, KpiValue), skipped: &[Words], is_named: &dyn Fn() -> bool) -> Agreement {
        let kpi = &self.course.kpi;
        let scale = scale_in(self.words());
        let bound = |value| in_unit_of(self.unit, value, kpi, scale);
        let (Some(one), Some(other)) = (bound(field.0), bound(field.1)) else {
            let comparable = matches!(self.unit, Unit::None | Unit::Ratio | Unit::PercentagePoints | Unit::Count);
            let is_stated = [field.0, field.1].iter().any(|value| self.stands_elsewhere(*value, skipped));
            return if comparable || is_stated || !is_named() {
                Agreement::Unknown
            } else {
                Agreement::OtherUnit(Mixup::Kind)
            };
        };
        let (low, high) = (one.min(other), one.max(other));
        let (from, to) = (self.said.value, self.said.to.unwrap_or(self.said.value));
        let (from, to) = (from.min(to), from.max(to));
        let overlap = from <= high && low <= to || is_near(from, high) || is_near(to, low);
        let business = self.in_business_time(field, from, to);
        match business {
            Some(true) => return Agreement::Same,
            Some(false) if !overlap => return Agreement::OtherValue,
            _ => {}
        }
        if overlap || [field.0, field.1].iter().any(|value| self.stands_elsewhere(*value, skipped)) {
            return Agreement::Same;
        }
        Agreement::OtherValue
    }

    /// For business hours and days: whether the two agree by a working day of eight hours. `None` where the clock is no matter.
    fn in_business_time(&self, field: (KpiValue, KpiValue), from: Decimal, to: Decimal) -> Option<bool> {
        if self.unit != Unit::Days || !is_business(self.words()) {
            return None;
        }
        let eight_hours = Decimal::from(8 * 3600);
        Some([field.0, field.1].iter().any(|value| {
            matches!(value.unit, ValueUnit::Time(_)) && {
                let days = value.number / eight_hours;
                from <= days && days <= to || is_near(from, days)
            }
        }))
    }

    /// Whether the field's number stands somewhere else in the sentence: then the reader took the wrong one.
    fn stands_elsewhere(&self, field: KpiValue, skipped: &[Words]) -> bool {
        let wanted = [Some(own_number(field)), in_unit_of(self.unit, field, &self.course.kpi, None)];
        numbers(self.text).any(|(number, at)| {
            let outside = !skipped.iter().any(|words| words.start <= at && at < words.end);
            outside && wanted.iter().flatten().any(|wanted| wanted.abs() == number)
        })
    }

    /// An amount of change against the way from baseline to target.
    fn change(&self, reading: &Reading) -> Agreement {
        let (Some(baseline), Some(target)) = (self.course.baseline, self.course.target) else {
            return Agreement::Unknown;
        };
        let (from, ends) = (baseline.number, [target.low, target.high]);
        let said = [Some(self.said.value), self.said.to];
        let agrees = |by: &dyn Fn(Decimal) -> Option<Decimal>| {
            ends.iter().any(|end| {
                by(*end - from).is_some_and(|change| {
                    // The way is another rule's matter.
                    let change = change.abs();
                    said.iter().flatten().any(|said| is_near_change(*said, change))
                        || self.is_bound() && change > self.said.value
                })
            })
        };
        let percent = |change: Decimal| (change * Decimal::ONE_HUNDRED).checked_div(from.abs());
        let points = Some;
        let is_share = self.course.kpi.unit() == Some(KpiUnit::Percent);
        let stated = ends.iter().filter_map(|end| self.course.kpi.value(*end));
        let skipped = self.skipped(reading, [Some(self.said), reading.baseline.as_ref()]);
        if stated.into_iter().any(|value| self.stands_elsewhere(value, &skipped)) {
            return Agreement::Same;
        }
        match self.unit {
            Unit::Percent if agrees(&percent) => Agreement::Same,
            Unit::Percent if is_share && agrees(&points) => Agreement::OtherUnit(Mixup::PercentForPoints),
            Unit::Percent => Agreement::OtherValue,
            Unit::PercentagePoints | Unit::Points if is_share => {
                if agrees(&points) {
                    Agreement::Same
                } else if agrees(&percent) {
                    Agreement::OtherUnit(Mixup::PointsForPercent)
                } else {
                    Agreement::OtherValue
                }
            }
            Unit::None | Unit::Ratio | Unit::PercentagePoints => Agreement::Unknown,
            unit => {
                let in_said = |change: Decimal| {
                    let value = self.course.kpi.value(change)?;
                    in_unit_of(unit, value, &self.course.kpi, None)
                };
                let known = in_said(ends[0] - from).is_some();
                match (known, agrees(&in_said)) {
                    (false, _) => Agreement::Unknown,
                    (true, true) => Agreement::Same,
                    (true, false) => Agreement::OtherValue,
                }
            }
        }
    }

    /// Whether a plain number is the distance from baseline to target. A share is not: 3% may be a place and a distance.
    fn is_the_change(&self) -> bool {
        let (Some(baseline), Some(target)) = (self.course.baseline, self.course.target) else { return false };
        let before = self.text.get(..self.said.words.start).unwrap_or("").trim_end();
        if self.is_bound() || before.ends_with(" to") || before.ends_with(['→', '>', '-', '–']) {
            return false;
        }
        let in_said = |end: Decimal| {
            let value = self.course.kpi.value((end - baseline.number).abs())?;
            in_unit_of(self.unit, value, &self.course.kpi, None)
        };
        let ends = [target.low, target.high].into_iter().filter_map(in_said);
        !matches!(self.unit, Unit::Percent | Unit::Score) && ends.into_iter().any(|change| change == self.said.value)
    }

    /// "At least 90%", "90% or more", "halve": more is as good.
    fn is_bound(&self) -> bool {
        let words = self.words().trim();
        let plain = |c: char| {
            c.is_ascii_digit()
                || matches!(c, '-' | '−' | '+')
                || !c.is_alphanumeric() && !matches!(c, '<' | '>' | '≥' | '≤' | '~')
        };
        !words.starts_with(plain)
            || words.ends_with('+')
            || words.ends_with("more")
            || words.ends_with("less")
            || words.ends_with("better")
    }

    /// Whether the field asks for more than the sentence.
    fn is_beyond(&self, low: Decimal, high: Decimal) -> bool {
        let kpi = &self.course.kpi;
        let end = |number| kpi.value(number).and_then(|value| in_unit_of(self.unit, value, kpi, None));
        match kpi.direction() {
            Some(Direction::Higher) => end(low).is_some_and(|low| low > self.said.value),
            Some(Direction::Lower) => end(high).is_some_and(|high| high < self.said.value),
            _ => false,
        }
    }
}

/// Whether the number was surely meant as one: "settled in one contact" is no 1%.
fn is_clear(said: &Amount, text: &str, unit: Unit) -> bool {
    let words = text.get(said.words.clone()).unwrap_or("");
    has_digit(words) || unit == Unit::Count || words.trim().contains(' ')
}

/// Whether a number of the sentence is the field's, or the field's rounded.
fn is_near(said: Decimal, field: Decimal) -> bool {
    let off = (said - field).abs();
    let half = Decimal::new(5, decimals(said) + 1);
    // A twentieth at most: 1 for 1.4 is no rounding that anybody accepts.
    off.is_zero() || off <= half && off * Decimal::from(20) <= field.abs()
}

/// A change in words is rounded more freely: a third, about a half.
fn is_near_change(said: Decimal, change: Decimal) -> bool {
    (said - change).abs() <= Decimal::new(5, 1).min(change / Decimal::from(20)).max(Decimal::ZERO)
        || is_near(said, change)
}
