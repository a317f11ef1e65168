//! What the department promises to change, with the number that proves it.

use serde::Serialize;

use super::amount::shown;
use super::date::{day_of, short_day_of};
use super::evidence::Evidence;
use super::kpi::{better, unit_word};
use super::names::Names;
use super::text::{in_words, text, texts};
use crate::plan::field::Named;
use crate::plan::objective as plan;
use crate::plan::reference::ToKpi;

/// One change the department promises.
#[derive(Clone, Debug, Serialize)]
pub struct Objective {
    /// The id.
    pub id: String,
    /// The id in words.
    pub name: String,
    /// The promise in a sentence.
    pub statement: Option<String>,
    /// The number that shows it.
    pub kpi: Option<Measure>,
    /// Where that number stands, with its evidence.
    pub baseline: Option<Evidence>,
    /// Where it shall stand.
    pub target: Option<Evidence>,
    /// The day the target must be reached.
    pub due: Option<String>,
    /// The same, short.
    pub due_short: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The names of the goals it serves.
    pub serves: Vec<String>,
    /// The names of the channels it is about; all if empty.
    pub channels: Vec<String>,
    /// The names of the segments it is about; all if empty.
    pub segments: Vec<String>,
    /// The names of the KPIs that must not get worse on the way.
    pub guards: Vec<String>,
    /// Values to be reached on the way, by day.
    pub milestones: Vec<Milestone>,
    /// How it will be done.
    pub tactics: Vec<String>,
    /// The names of the initiatives that serve it or move its KPI.
    pub initiatives: Vec<String>,
}

/// The number an objective is about.
#[derive(Clone, Debug, Serialize)]
pub struct Measure {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it says, in a sentence.
    pub definition: Option<String>,
    /// How it is worked out.
    pub formula: Option<String>,
    /// The unit it is reported in.
    pub unit: Option<String>,
    /// Which way is better, in words.
    pub better: Option<String>,
}

/// A value to be reached on the way to a target.
#[derive(Clone, Debug, Serialize)]
pub struct Milestone {
    /// The day.
    pub on: Option<String>,
    /// The value.
    pub target: Option<String>,
}

impl Objective {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        names.plan.objectives.each().map(|objective| Self::of(names, objective)).collect()
    }

    fn of<'a>(names: Names<'a>, objective: &'a Named<plan::Objective>) -> Self {
        let kpi = objective.kpi.get().map(|kpi| kpi.id.as_str());
        let mut milestones: Vec<_> = objective.milestones.each().map(|milestone| &milestone.value).collect();
        milestones.sort_by_key(|milestone| milestone.on.copied());
        Self {
            id: objective.id.clone(),
            name: in_words(&objective.id),
            statement: text(&objective.statement),
            kpi: kpi.map(|id| Measure::of(names, id)),
            baseline: Evidence::of(&objective.baseline, names.language),
            target: Evidence::of(&objective.target, names.language),
            due: day_of(&objective.due, names.language),
            due_short: short_day_of(&objective.due, names.language),
            owner: names.of(&objective.owner),
            serves: names.all(&objective.serves),
            channels: names.all(&objective.channels),
            segments: names.all(&objective.segments),
            guards: names.all(&objective.guards),
            milestones: milestones
                .into_iter()
                .map(|milestone| Milestone {
                    on: day_of(&milestone.on, names.language),
                    target: shown(&milestone.target, names.language),
                })
                .collect(),
            tactics: texts(&objective.tactics),
            initiatives: initiatives(names, &objective.id),
        }
    }
}

impl Measure {
    fn of<'a>(names: Names<'a>, id: &'a str) -> Self {
        let facts = names.kpi(id);
        Self {
            id: id.to_owned(),
            name: names.name::<ToKpi>(id),
            definition: names.definition(id),
            formula: names.formula(id),
            unit: facts.and_then(|facts| facts.unit()).map(|unit| unit_word(unit, names.language)),
            better: facts.and_then(|facts| facts.direction()).and_then(|direction| better(direction, names.language)),
        }
    }
}

fn initiatives(names: Names<'_>, objective: &str) -> Vec<String> {
    let all = names.plan.initiatives.each();
    all.filter(|initiative| initiative.serves.each().any(|served| served.value.id == objective))
        .map(|initiative| super::names::own_name(&initiative.name, &initiative.id))
        .collect()
}
