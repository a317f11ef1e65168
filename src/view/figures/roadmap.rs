//! What happens when, from the initiatives and the days on which objectives are due.

use chrono::NaiveDate;

use crate::chart::{Figure, roadmap};
use crate::view::names::{Names, own_name};
use crate::view::text::{in_words, text};

pub(super) fn figure(names: Names<'_>, as_of: Option<NaiveDate>) -> Option<Figure> {
    let language = names.language;
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
                dates: language.short_span(first, last),
            })
        });
        items.push(roadmap::Item {
            id: initiative.id.clone(),
            name: own_name(&initiative.name, &initiative.id),
            owner: names.of(&initiative.owner).unwrap_or_default(),
            start: first,
            end: last,
            dates: language.short_span(first, last),
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
        Some(roadmap::Milestone { name: in_words(&objective.id), date, label: language.short_day(date) })
    });
    let mut milestones: Vec<_> = targets.collect();
    milestones.sort_by_key(|milestone| milestone.date);
    let today = as_of.map(|day| (day, language.format("figure-today", &[("day", language.short_day(day).into())])));
    roadmap::figure("figure-roadmap", &roadmap::Roadmap { start, end, items, milestones, today }, language)
}
