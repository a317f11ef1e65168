//! The work that moves the numbers: initiatives by their first day, improvements by the day they are due.

use chrono::NaiveDate;
use serde::Serialize;

use super::amount::shown;
use super::date::{day_of, short_day_of};
use super::names::{Names, own_name};
use super::text::{in_words, text};
use crate::language::Language;

/// A piece of work with a beginning, an end and an owner.
#[derive(Clone, Debug, Serialize)]
pub struct Initiative {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What is done.
    pub what: Option<String>,
    /// What exists when it is finished.
    pub deliverable: Option<String>,
    /// First and last day: `11 Jan – 30 Apr 2027`.
    pub dates: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The names of the KPIs it moves.
    pub moves: Vec<String>,
    /// The names of the objectives it serves.
    pub serves: Vec<String>,
    /// The names of the initiatives that must be finished before it begins.
    pub after: Vec<String>,
    /// Its phases, in order.
    pub phases: Vec<Phase>,
    /// What it costs.
    pub cost: Option<String>,
    /// The name of the budget line that pays it.
    pub line: Option<String>,
    /// Where it stands, where the plan says it.
    pub status: Option<String>,
}

/// A part of an initiative.
#[derive(Clone, Debug, Serialize)]
pub struct Phase {
    /// What it is called.
    pub name: Option<String>,
    /// First and last day.
    pub dates: Option<String>,
}

impl Initiative {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let mut initiatives: Vec<_> = names.plan.initiatives.each().collect();
        initiatives.sort_by_key(|initiative| {
            (initiative.start.copied().unwrap_or(NaiveDate::MAX), initiative.due.copied().unwrap_or(NaiveDate::MAX))
        });
        initiatives
            .into_iter()
            .map(|initiative| Self {
                id: initiative.id.clone(),
                name: own_name(&initiative.name, &initiative.id),
                what: text(&initiative.what),
                deliverable: text(&initiative.deliverable),
                dates: dates(initiative.start.copied(), initiative.due.copied(), names.language),
                owner: names.of(&initiative.owner),
                moves: names.all(&initiative.moves),
                serves: names.all(&initiative.serves),
                after: names.all(&initiative.after),
                phases: initiative
                    .phases
                    .each()
                    .map(|phase| Phase {
                        name: text(&phase.value.name),
                        dates: dates(phase.value.start.copied(), phase.value.due.copied(), names.language),
                    })
                    .collect(),
                cost: shown(&initiative.cost, names.language),
                line: names.of(&initiative.line),
                status: initiative
                    .status
                    .copied()
                    .map(|status| names.language.word("initiative-status", status.as_str())),
            })
            .collect()
    }
}

fn dates(start: Option<NaiveDate>, due: Option<NaiveDate>, language: Language) -> Option<String> {
    let one = |key, day| Some(language.format(key, &[("day", language.short_day(day).into())]));
    match (start, due) {
        (Some(start), Some(due)) => Some(language.short_span(start, due)),
        (Some(start), None) => one("date-from", start),
        (None, Some(due)) => one("date-by", due),
        (None, None) => None,
    }
}

/// A smaller improvement.
#[derive(Clone, Debug, Serialize)]
pub struct Improvement {
    /// The id.
    pub id: String,
    /// The id in words.
    pub name: String,
    /// What was found.
    pub finding: Option<String>,
    /// What is done about it.
    pub action: Option<String>,
    /// Who does it.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<String>,
    /// What should be better afterwards.
    pub expected: Option<String>,
    /// The day somebody looks whether it is.
    pub check_on: Option<String>,
    /// Where it stands, where the plan says it.
    pub status: Option<String>,
}

impl Improvement {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let mut improvements: Vec<_> = names.plan.improvements.each().collect();
        improvements.sort_by_key(|improvement| improvement.due.copied().unwrap_or(NaiveDate::MAX));
        improvements
            .into_iter()
            .map(|improvement| Self {
                id: improvement.id.clone(),
                name: in_words(&improvement.id),
                finding: text(&improvement.finding),
                action: text(&improvement.action),
                owner: names.of(&improvement.owner),
                due: short_day_of(&improvement.due, names.language),
                expected: text(&improvement.expected),
                check_on: day_of(&improvement.check_on, names.language),
                status: improvement
                    .status
                    .copied()
                    .map(|status| names.language.word("initiative-status", status.as_str())),
            })
            .collect()
    }
}
