//! The numbers that are followed: those of the plan, then those it only mentions, each with its definition.

use rust_decimal::Decimal;
use serde::Serialize;

use super::amount::shown;
use super::date::cadence_of;
use super::names::Names;
use super::text::{in_words, text, texts};
use crate::catalogue::{Entry, KpiFacts};
use crate::language::Language;
use crate::plan::Plan;
use crate::plan::kpi::{Direction, KpiUnit};
use crate::quantity::{Clock, Currency, Duration, KpiValue, PeriodUnit, TimeUnit, ValueUnit};

/// A number that is followed.
#[derive(Clone, Debug, Serialize)]
pub struct Kpi {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it says, in a sentence.
    pub definition: Option<String>,
    /// How it is worked out.
    pub formula: Option<String>,
    /// The unit it is reported in, in words.
    pub unit: Option<String>,
    /// Which way is better, in words.
    pub better: Option<String>,
    /// The values it can have: `0% to 100%`.
    pub range: Option<String>,
    /// How single values become the number.
    pub statistic: Option<String>,
    /// The report, export or survey the number comes from.
    pub source: Option<String>,
    /// How often it is reported: `every month`.
    pub every: Option<String>,
    /// The value at which the plan is opened again.
    pub floor: Option<String>,
    /// The names of the channels it is measured on; all if empty.
    pub channels: Vec<String>,
    /// Who answers for the number.
    pub owner: Option<String>,
    /// Values for orientation.
    pub benchmark: Option<Benchmark>,
    /// The best value that a named source reports, with that source.
    pub best: Option<Best>,
    /// Single values seen, where there are too few for a range; in English documents only, as are the next two.
    pub observed: Option<String>,
    /// How it misleads.
    pub pitfalls: Vec<String>,
    /// How it is made to look good without serving better.
    pub gamed_by: Option<String>,
    /// The names of the KPIs that keep it honest.
    pub kept_honest_by: Vec<String>,
    /// The names of the objectives about it.
    pub objectives: Vec<String>,
}

/// Values for orientation, from named sources.
#[derive(Clone, Debug, Serialize)]
pub struct Benchmark {
    /// The lower end of what is usual.
    pub low: Option<String>,
    /// What is usual.
    pub typical: Option<String>,
    /// The upper end of what is usual.
    pub high: Option<String>,
    /// How far to trust it: `good`, `fair`, `weak`.
    pub confidence: Option<String>,
    /// The publisher and the year.
    pub source: Option<String>,
}

/// The best value that a named source reports.
#[derive(Clone, Debug, Serialize)]
pub struct Best {
    /// The value.
    pub value: String,
    /// The source.
    pub source: Option<String>,
}

impl Kpi {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        followed(names.plan).into_iter().map(|id| Self::of(names, id)).collect()
    }

    fn of<'a>(names: Names<'a>, id: &'a str) -> Self {
        let language = names.language;
        let own = names.plan.kpis.by_id(id);
        let builtin = names.catalogue.get(id);
        let facts = names.kpi(id);
        let entry = builtin.map(|entry| &entry.body);
        let sentences = entry.filter(|_| names.has_catalogue_sentences());
        let objectives = names.plan.objectives.each();
        let about = objectives.filter(|objective| objective.kpi.get().is_some_and(|kpi| kpi.id == id));
        let source = own.and_then(|kpi| text(&kpi.source));
        Self {
            id: id.to_owned(),
            name: names.name::<crate::plan::reference::ToKpi>(id),
            definition: names.definition(id),
            formula: names.formula(id),
            unit: facts.and_then(|facts| facts.unit()).map(|unit| unit_word(unit, language)),
            better: facts.and_then(|facts| facts.direction()).and_then(|direction| better(direction, language)),
            range: facts.and_then(|facts| range(&facts, names)),
            statistic: own
                .and_then(|kpi| kpi.statistic.copied())
                .map(|statistic| language.word("kpi-statistic", statistic.as_str())),
            source,
            every: own.and_then(|kpi| cadence_of(&kpi.every, names.language)),
            floor: own.and_then(|kpi| shown(&kpi.floor, names.language)),
            channels: own.map(|kpi| names.all(&kpi.channels)).unwrap_or_default(),
            owner: own.and_then(|kpi| names.of(&kpi.owner)),
            benchmark: entry.and_then(|entry| Benchmark::of(entry, language)),
            best: entry.and_then(|entry| {
                let value = entry.best_published.copied()?;
                Some(Best {
                    value: value_in(value, entry.unit.copied()?, None, language),
                    source: text(&entry.best_source),
                })
            }),
            observed: sentences.and_then(|entry| text(&entry.observed)),
            pitfalls: sentences.map(|entry| texts(&entry.pitfalls)).unwrap_or_default(),
            gamed_by: sentences.and_then(|entry| text(&entry.gamed_by)),
            kept_honest_by: entry
                .into_iter()
                .flat_map(|entry| entry.guards.each())
                .map(|guard| names.name::<crate::plan::reference::ToKpi>(&guard.value))
                .collect(),
            objectives: about.map(|objective| in_words(&objective.id)).collect(),
        }
    }
}

impl Benchmark {
    fn of(entry: &Entry, language: Language) -> Option<Self> {
        let benchmark = entry.benchmark.get()?;
        let unit = entry.unit.copied()?;
        let value = |field: &crate::plan::field::Field<Decimal>| {
            field.copied().map(|value| value_in(value, unit, None, language))
        };
        Some(Self {
            low: value(&benchmark.low),
            typical: value(&benchmark.typical),
            high: value(&benchmark.high),
            confidence: benchmark
                .confidence
                .copied()
                .map(|confidence| language.word("benchmark-confidence", confidence.as_str())),
            source: text(&benchmark.source),
        })
    }
}

/// The ids of the KPIs a document must define: those with a table of their own, then all that is mentioned, once each.
fn followed(plan: &Plan) -> Vec<&str> {
    let vision = plan.vision.get().into_iter().flat_map(|vision| vision.measured_by.each());
    let objectives =
        plan.objectives.each().flat_map(|o| o.kpi.get().into_iter().chain(o.guards.each().map(|guard| &guard.value)));
    let moved = plan.initiatives.each().flat_map(|initiative| initiative.moves.each());
    let contracts = plan.sourcing.each().flat_map(|sourcing| sourcing.contract_kpis.each());
    let mentioned = vision.map(|kpi| &kpi.value).chain(objectives).chain(moved.chain(contracts).map(|kpi| &kpi.value));
    let mut ids: Vec<&str> = Vec::new();
    for id in plan.kpis.each().map(|kpi| kpi.id.as_str()).chain(mentioned.map(|kpi| kpi.id.as_str())) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

fn range(facts: &KpiFacts<'_>, names: Names<'_>) -> Option<String> {
    let unit = facts.unit()?;
    let language = names.language;
    let currency = names.plan.head.get().and_then(|head| head.currency.copied());
    let value = |bound: Decimal| value_in(bound, unit, currency, language);
    match facts.bounds() {
        (Some(min), Some(max)) => {
            Some(language.format("range", &[("low", value(min).into()), ("high", value(max).into())]))
        }
        (Some(min), None) if min.is_zero() => None,
        (Some(min), None) => Some(language.format("at-least", &[("value", value(min).into())])),
        (None, Some(max)) => Some(language.format("at-most", &[("value", value(max).into())])),
        (None, None) => None,
    }
}

/// A value in a KPI's unit, for people. Amounts of the catalogue are US dollars; those of a plan are in its own currency.
fn value_in(value: Decimal, unit: KpiUnit, currency: Option<Currency>, language: Language) -> String {
    let time = |unit: TimeUnit| {
        let seconds = value.saturating_mul(unit.seconds());
        let largest = [TimeUnit::Day, TimeUnit::Hour, TimeUnit::Minute, TimeUnit::Second].into_iter().find(|larger| {
            *larger <= unit
                || seconds.abs() >= larger.seconds()
                    && (*larger != TimeUnit::Day || seconds.abs() >= Decimal::from(172_800))
        });
        language.show(&Duration { seconds, unit: largest.unwrap_or(unit), clock: Clock::Unstated })
    };
    let in_unit = |unit| language.show(&KpiValue { number: value, unit });
    match unit {
        KpiUnit::Percent => in_unit(ValueUnit::Percent),
        KpiUnit::Points | KpiUnit::Score | KpiUnit::Count | KpiUnit::Ratio => in_unit(ValueUnit::Plain),
        KpiUnit::Seconds => time(TimeUnit::Second),
        KpiUnit::Minutes => time(TimeUnit::Minute),
        KpiUnit::Hours => time(TimeUnit::Hour),
        KpiUnit::Days => time(TimeUnit::Day),
        KpiUnit::Per100 => in_unit(ValueUnit::Per(Decimal::ONE_HUNDRED)),
        KpiUnit::Per1000 => in_unit(ValueUnit::Per(Decimal::ONE_THOUSAND)),
        KpiUnit::Currency => match currency.or_else(|| Currency::from_code("USD")) {
            Some(currency) => in_unit(ValueUnit::Money(currency)),
            None => in_unit(ValueUnit::Plain),
        },
        KpiUnit::CountPerDay => in_unit(ValueUnit::Every(PeriodUnit::Day)),
        KpiUnit::HoursPerYear => in_unit(ValueUnit::HoursEvery(PeriodUnit::Year)),
    }
}

/// The unit in words.
pub(super) fn unit_word(unit: KpiUnit, language: Language) -> String {
    language.word("kpi-unit", unit.as_str())
}

/// Which way is better, in words; nothing where neither is.
pub(super) fn better(direction: Direction, language: Language) -> Option<String> {
    (direction != Direction::Neutral).then(|| language.word("kpi-better", direction.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_shown_in_a_unit_of_their_size() {
        let shown = |value: i64, unit| value_in(Decimal::from(value), unit, None, Language::English);
        assert_eq!(shown(480, KpiUnit::Minutes), "8 h");
        assert_eq!(shown(730, KpiUnit::Minutes), "12 h 10 min");
        assert_eq!(shown(20, KpiUnit::Seconds), "20 s");
        assert_eq!(shown(4320, KpiUnit::Minutes), "3 days");
        assert_eq!(shown(82, KpiUnit::Percent), "82%");
        assert_eq!(shown(0, KpiUnit::Hours), "0 h");
    }
}
