//! How far each objective has to go.

use super::float;
use crate::chart::{Figure, objective_progress};
use crate::plan::field::{Named, ToKpi};
use crate::plan::kpi::Direction;
use crate::plan::objective::Objective;
use crate::view::names::Names;
use crate::view::text::in_words;

pub(super) fn figure(names: Names<'_>) -> Option<Figure> {
    let rows: Vec<_> = names.plan.objectives.each().filter_map(|objective| row(names, objective)).collect();
    objective_progress::figure("figure-objectives", &rows)
}

fn row(names: Names<'_>, objective: &Named<Objective>) -> Option<objective_progress::Objective> {
    let language = names.language;
    let target = objective.target.get()?;
    let date = objective.due.copied().map(|date| language.short_day(date)).unwrap_or_default();
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
            objective_progress::Mark {
                value: float(value.number),
                label: language.show(&value),
                date: language.short_day(on),
            },
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
            label: language.show(&baseline.value),
            date: baseline.on.copied().map(|date| language.short_day(date)).unwrap_or_default(),
        }),
        milestones: milestones.into_iter().map(|(_, mark)| mark).collect(),
        target: if target.value.high.is_some() {
            objective_progress::Target::Range {
                low: float(low.number),
                high: float(high.number),
                label: language.show(&target.value),
                date,
            }
        } else {
            objective_progress::Target::Value(objective_progress::Mark {
                value: float(low.number),
                label: language.show(&low),
                date,
            })
        },
    })
}
