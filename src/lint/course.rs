//! From where to where an objective wants to bring its KPI, as numbers in the KPI's unit.
//!
//! In: the plan's objectives and what is known of their KPIs. Out: comparable numbers with their places. A value that does
//! not fit its KPI, or that the KPI can't have, is left out: rules of the group `units` report it, and every further finding
//! about it would be an echo.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Context;
use crate::catalogue::KpiFacts;
use crate::plan::field::Named;
use crate::plan::kpi::Direction;
use crate::plan::objective::Objective;
use crate::quantity::{Estimate, KpiValue, ValueUnit};
use crate::source::Span;

/// Where a KPI stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    /// In the KPI's unit.
    pub(crate) number: Decimal,
    /// As written.
    pub(crate) shown: KpiValue,
    /// The bytes of the value.
    pub(crate) span: Span,
}

/// Where a KPI shall stand: a point, or anywhere between two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aim {
    /// The lower end, in the KPI's unit.
    pub(crate) low: Decimal,
    /// The upper end; the same for a point.
    pub(crate) high: Decimal,
    /// As written.
    pub(crate) shown: Estimate<KpiValue>,
    /// The bytes of the value.
    pub(crate) span: Span,
}

impl Aim {
    /// Whether a number lies at or inside it.
    pub(crate) fn holds(&self, number: Decimal) -> bool {
        self.low <= number && number <= self.high
    }
}

/// An objective as a way from one number to another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Course<'a> {
    /// The objective.
    pub(crate) objective: &'a Named<Objective>,
    /// Its KPI.
    pub(crate) kpi: KpiFacts<'a>,
    /// The baseline, if it is a possible value of the KPI.
    pub(crate) baseline: Option<Start>,
    /// The target, if it is a possible value of the KPI.
    pub(crate) target: Option<Aim>,
}

impl<'a> Course<'a> {
    /// The courses of all objectives with a known KPI, in the order of the file.
    pub(crate) fn all(cx: &Context<'a>) -> impl Iterator<Item = Self> + use<'a> {
        let cx = *cx;
        cx.plan.objectives.each().filter_map(move |objective| Self::of(&cx, objective))
    }

    /// The course of one objective; `None` if its KPI is absent or unknown.
    pub(crate) fn of(cx: &Context<'a>, objective: &'a Named<Objective>) -> Option<Self> {
        let kpi = cx.kpi(&objective.kpi.get()?.id)?;
        let baseline = objective.baseline.get().and_then(|measured| {
            let number = possible(&kpi, measured.value)?;
            Some(Start { number, shown: measured.value, span: measured.span })
        });
        let target = objective.target.get().and_then(|measured| {
            let (low, high) = measured.value.bounds();
            let (low, high) = (possible(&kpi, low)?, possible(&kpi, high)?);
            (low <= high).then_some(Aim { low, high, shown: measured.value, span: measured.span })
        });
        Some(Self { objective, kpi, baseline, target })
    }

    /// The end of the target that is reached first: the lower one where more is better, the upper one where less is.
    /// `None` if neither is better.
    pub(crate) fn nearest_end(&self) -> Option<Decimal> {
        match self.kpi.direction()? {
            Direction::Higher => Some(self.target?.low),
            Direction::Lower => Some(self.target?.high),
            Direction::Band | Direction::Neutral => None,
        }
    }

    /// The day from which the way is counted: the baseline's, or the first day of the plan.
    pub(crate) fn from(&self, cx: &Context<'_>) -> Option<NaiveDate> {
        let measured = self.objective.baseline.get().and_then(|baseline| baseline.on.copied());
        measured.or_else(|| first_day(cx))
    }

    /// A number in the KPI's unit as a value, a time in the unit that the target was written in.
    pub(crate) fn value(&self, number: Decimal) -> Option<KpiValue> {
        let value = self.kpi.value(number)?;
        match (value.unit, self.target?.shown.low.unit) {
            (ValueUnit::Time(_), written @ ValueUnit::Time(_)) => Some(KpiValue { unit: written, ..value }),
            _ => Some(value),
        }
    }

    /// A value between baseline and target, as round as people write one: times to half of their unit, everything else to the
    /// decimals that baseline and target have, or one more where that would be one of the two again.
    pub(crate) fn rounded(&self, number: Decimal) -> Option<KpiValue> {
        let (baseline, target) = (self.baseline?.number, self.target?);
        let value = self.value(number)?;
        if let ValueUnit::Time(unit) = value.unit {
            let half = unit.seconds() / Decimal::TWO;
            return Some(KpiValue { number: (value.number / half).round() * half, ..value });
        }
        let ends = [baseline, target.low, target.high];
        let places = ends.iter().map(|end| end.normalize().scale()).max().unwrap_or(0);
        let round = number.round_dp(places);
        self.value(if ends.contains(&round) { number.round_dp(places + 1) } else { round })
    }

    /// Whether `one` is strictly better than `other`; never where neither way is better.
    pub(crate) fn is_better(&self, one: Decimal, other: Decimal) -> bool {
        is_better(&self.kpi, one, other)
    }
}

/// The first day of the plan, unless it lies behind the last one.
pub(crate) fn first_day(cx: &Context<'_>) -> Option<NaiveDate> {
    cx.plan.head.get()?.period.get()?.days().map(|(start, _)| start)
}

/// Whether one value of a KPI is strictly better than another; never where neither way is better.
pub(crate) fn is_better(kpi: &KpiFacts<'_>, one: Decimal, other: Decimal) -> bool {
    match kpi.direction() {
        Some(Direction::Higher) => one > other,
        Some(Direction::Lower) => one < other,
        _ => false,
    }
}

/// The number in the KPI's unit, if the KPI can have it.
pub(crate) fn possible(kpi: &KpiFacts<'_>, value: KpiValue) -> Option<Decimal> {
    let number = kpi.in_unit(value)?;
    let (min, max) = kpi.bounds();
    (min.is_none_or(|min| min <= number) && max.is_none_or(|max| number <= max)).then_some(number)
}
