//! The figures of the documents, each with the data behind it.
//!
//! In: the plan and the sections of the view. Out: drawings, or `None` where there is nothing to draw.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::budget::Budget;
use super::date::{short_day, short_span};
use super::escalation::Escalation;
use super::names::{Names, own_name};
use super::team::people;
use super::text::{in_words, text};
use crate::chart::{Figure, budget_by_category, escalation_ladder, objective_progress, reporting_lines, roadmap};
use crate::plan::field::{Named, ToKpi};
use crate::plan::kpi::Direction;
use crate::plan::objective::Objective;

/// What people would rather look at than read.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Figures {
    /// Where the money goes.
    pub budget: Option<Figure>,
    /// What happens when.
    pub roadmap: Option<Figure>,
    /// How far each objective has to go.
    pub objectives: Option<Figure>,
    /// Who reports to whom.
    pub reporting: Option<Figure>,
    /// Who is told after how long.
    pub escalation: Option<Figure>,
}

impl Figures {
    pub(super) fn of(names: Names<'_>, budget: Option<&Budget>, escalations: &[Escalation]) -> Self {
        Self {
            budget: budget.and_then(money),
            roadmap: work(names),
            objectives: progress(names),
            reporting: reporting(names),
            escalation: ladders(names, escalations),
        }
    }
}

fn float(number: Decimal) -> f64 {
    number.to_f64().unwrap_or(0.0)
}

fn money(budget: &Budget) -> Option<Figure> {
    let sums = budget.sums.as_ref()?;
    let categories = budget.categories.iter().map(|category| budget_by_category::Category {
        name: category.name.clone(),
        recurring: float(category.exact.0),
        one_off: float(category.exact.1),
        amount: category.amount.clone(),
        share: category.share.clone().unwrap_or_else(|| "–".to_owned()),
        recurring_label: category.recurring.clone(),
        one_off_label: category.one_off.clone(),
    });
    let data = budget_by_category::Budget {
        categories: categories.collect(),
        total: sums.lines.clone(),
        recurring: sums.recurring.clone(),
        one_off: sums.one_off.clone(),
    };
    budget_by_category::figure("figure-budget", &data)
}

fn work(names: Names<'_>) -> Option<Figure> {
    let plan = names.plan;
    let (start, end) = plan.head.get()?.period.get()?.days()?;
    let mut items = Vec::new();
    for initiative in plan.initiatives.each() {
        let (Some(first), Some(last)) = (initiative.start.copied(), initiative.due.copied()) else { continue };
        let phases = initiative.phases.each().filter_map(|phase| {
            let (first, last) = (phase.value.start.copied()?, phase.value.due.copied()?);
            Some(roadmap::Phase {
                name: text(&phase.value.name).unwrap_or_default(),
                start: first,
                end: last,
                dates: short_span(first, last),
            })
        });
        items.push(roadmap::Item {
            id: initiative.id.clone(),
            name: own_name(&initiative.name, &initiative.id),
            owner: names.of(&initiative.owner).unwrap_or_default(),
            start: first,
            end: last,
            dates: short_span(first, last),
            after: initiative.after.each().map(|before| before.value.id.clone()).collect(),
            phases: phases.collect(),
            milestones: Vec::new(),
        });
    }
    if items.is_empty() {
        return None;
    }
    items.sort_by_key(|item| (item.start, item.end));
    let targets = plan.objectives.each().filter_map(|objective| {
        let date = objective.due.copied()?;
        Some(roadmap::Milestone { name: in_words(&objective.id), date, label: short_day(date) })
    });
    let mut milestones: Vec<_> = targets.collect();
    milestones.sort_by_key(|milestone| milestone.date);
    roadmap::figure("figure-roadmap", &roadmap::Roadmap { start, end, items, milestones })
}

fn progress(names: Names<'_>) -> Option<Figure> {
    let rows: Vec<_> = names.plan.objectives.each().filter_map(|objective| row(names, objective)).collect();
    objective_progress::figure("figure-objectives", &rows)
}

fn row(names: Names<'_>, objective: &Named<Objective>) -> Option<objective_progress::Objective> {
    let target = objective.target.get()?;
    let date = objective.due.copied().map(short_day).unwrap_or_default();
    let (low, high) = target.value.bounds();
    let baseline = objective.baseline.get();
    let kpi = objective.kpi.get().map(|kpi| kpi.id.as_str());
    let direction = kpi.and_then(|kpi| names.kpi(kpi)).and_then(|facts| facts.direction());
    let better = match direction {
        Some(Direction::Higher) => objective_progress::Better::Higher,
        Some(Direction::Lower) => objective_progress::Better::Lower,
        Some(Direction::Band) => objective_progress::Better::Within,
        // A number that is neither good nor bad by itself is meant to go where the target lies.
        Some(Direction::Neutral) | None if baseline.is_some_and(|baseline| baseline.value.number > high.number) => {
            objective_progress::Better::Lower
        }
        Some(Direction::Neutral) | None => objective_progress::Better::Higher,
    };
    let milestones = objective.milestones.each().filter_map(|milestone| {
        let value = milestone.value.target.copied()?;
        let on = milestone.value.on.copied()?;
        Some((
            on,
            objective_progress::Mark { value: float(value.number), label: value.to_string(), date: short_day(on) },
        ))
    });
    let mut milestones: Vec<_> = milestones.collect();
    milestones.sort_by_key(|(on, _)| *on);
    Some(objective_progress::Objective {
        name: in_words(&objective.id),
        measure: kpi.map(|kpi| names.name::<ToKpi>(kpi)).unwrap_or_default(),
        better,
        baseline: baseline.map(|baseline| objective_progress::Mark {
            value: float(baseline.value.number),
            label: baseline.value.to_string(),
            date: baseline.on.copied().map(short_day).unwrap_or_default(),
        }),
        milestones: milestones.into_iter().map(|(_, mark)| mark).collect(),
        target: if target.value.high.is_some() {
            objective_progress::Target::Range {
                low: float(low.number),
                high: float(high.number),
                label: target.value.to_string(),
                date,
            }
        } else {
            objective_progress::Target::Value(objective_progress::Mark {
                value: float(low.number),
                label: low.to_string(),
                date,
            })
        },
    })
}

fn reporting(names: Names<'_>) -> Option<Figure> {
    let plan = names.plan;
    let people_outside = plan.people.each().map(|person| reporting_lines::Role {
        id: person.id.clone(),
        name: own_name(&person.name, &person.id),
        heads: text(&person.title).unwrap_or_default(),
        reports_to: person.reports_to.get().map(|above| above.id.clone()),
    });
    let team = plan.team.get().into_iter().flat_map(|team| team.roles.each()).map(|role| reporting_lines::Role {
        id: role.id.clone(),
        name: own_name(&role.name, &role.id),
        heads: role.headcount.copied().map(people).unwrap_or_default(),
        reports_to: role.reports_to.get().map(|above| above.id.clone()),
    });
    let roles: Vec<_> = people_outside.chain(team).collect();
    // Boxes without a single line between them show nothing.
    let is_line = |role: &reporting_lines::Role| {
        role.reports_to.as_ref().is_some_and(|above| roles.iter().any(|other| other.id == *above))
    };
    if !roles.iter().any(is_line) {
        return None;
    }
    reporting_lines::figure("figure-reporting", &roles)
}

fn ladders(names: Names<'_>, escalations: &[Escalation]) -> Option<Figure> {
    let plan = names.plan.escalations.each();
    let ladders: Vec<_> = plan
        .zip(escalations)
        .map(|(escalation, shown)| escalation_ladder::Ladder {
            severity: shown.name.clone(),
            meaning: shown.trigger.clone().or_else(|| shown.means.clone()).unwrap_or_default(),
            steps: escalation
                .levels
                .each()
                .zip(&shown.levels)
                .filter_map(|(step, shown)| {
                    let within = step.value.within.copied()?;
                    Some(escalation_ladder::Step {
                        role: shown.to.clone().unwrap_or_default(),
                        minutes: float(within.in_unit(crate::quantity::TimeUnit::Minute)),
                        time: format!("after {within}"),
                    })
                })
                .collect(),
        })
        .collect();
    escalation_ladder::figure("figure-escalation", &ladders)
}
