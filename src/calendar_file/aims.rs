//! Days on which aims are due: goals, objectives, milestones, the plan's last day.

use super::{Event, Kind, Source};
use crate::plan::head::PlanPeriod;

/// Adds them.
pub(super) fn add(source: &Source<'_>, events: &mut Vec<Event>) {
    let (plan, view) = (source.plan, source.view);
    if let Some((_, last)) = plan.head.get().and_then(|head| head.period.get()).and_then(PlanPeriod::days) {
        let event = Event::new("plan.period.end", last, Kind::Aim, source.text("calendar-file-plan-ends"));
        events.push(event.say([view.plan.title.clone()]).say(source.with(
            "calendar-file-owner",
            "name",
            view.plan.owner.as_ref(),
        )));
    }
    for (goal, shown) in plan.goals.each().zip(&view.goals) {
        if let Some(due) = goal.due.copied() {
            let summary = source.format("calendar-file-goal-due", &[("name", shown.name.as_str())]);
            let event = Event::new(format!("goals.{}.due", goal.id), due, Kind::Aim, summary);
            let owner = source.with("calendar-file-owner", "name", shown.owner.as_ref());
            events.push(event.say(shown.statement.clone()).say(owner));
        }
    }
    for (objective, shown) in plan.objectives.each().zip(&view.objectives) {
        let owner = source.with("calendar-file-owner", "name", shown.owner.as_ref());
        let path = |rest: &str| format!("objectives.{}.{rest}", objective.id);
        if let Some(due) = objective.due.copied() {
            let summary = source.format("calendar-file-objective-due", &[("name", shown.name.as_str())]);
            let event = Event::new(path("due"), due, Kind::Aim, summary).say(shown.statement.clone());
            let value = |evidence: &Option<crate::view::Evidence>| evidence.as_ref().map(|found| found.value.clone());
            let baseline = source.with("calendar-file-baseline", "value", value(&shown.baseline).as_ref());
            let target = source.with("calendar-file-target", "value", value(&shown.target).as_ref());
            events.push(event.say(baseline).say(target).say(owner.clone()));
        }
        for (n, milestone) in objective.milestones.each().enumerate() {
            let milestone = &milestone.value;
            if let Some((on, target)) = milestone.on.copied().zip(milestone.target.get()) {
                let target = source.about.language.show(target);
                let names = [("name", shown.name.as_str()), ("target", target.as_str())];
                let summary = source.format("calendar-file-milestone", &names);
                let event = Event::new(path(&format!("milestones.{}.on", n + 1)), on, Kind::Milestone, summary);
                events.push(event.say(shown.statement.clone()).say(owner.clone()));
            }
        }
    }
}
