//! Days on which work begins or ends, and people start or learn. What was given up is left out.

use super::{Event, Kind, Source};
use crate::plan::initiative::Status;

/// Adds them.
pub(super) fn add(source: &Source<'_>, events: &mut Vec<Event>) {
    initiatives(source, events);
    improvements(source, events);
    people(source, events);
}

fn initiatives(source: &Source<'_>, events: &mut Vec<Event>) {
    for shown in &source.view.initiatives {
        let Some(initiative) = source.plan.initiatives.by_id(&shown.id) else { continue };
        if initiative.status.copied() == Some(Status::Dropped) {
            continue;
        }
        let path = |rest: &str| format!("initiatives.{}.{rest}", shown.id);
        let name = ("name", shown.name.as_str());
        let owner = source.with("calendar-file-owner", "name", shown.owner.as_ref());
        let about = || shown.what.iter().chain(&shown.deliverable).chain(&owner).cloned();
        for (key, day) in [("start", initiative.start.copied()), ("due", initiative.due.copied())] {
            if let Some(day) = day {
                let summary = source.format(&format!("calendar-file-initiative-{key}"), &[name]);
                events.push(Event::new(path(key), day, Kind::Work, summary).say(about()));
            }
        }
        for (n, (phase, shown)) in initiative.phases.each().zip(&shown.phases).enumerate() {
            if let Some(due) = phase.value.due.copied() {
                let phase = shown.name.as_deref().unwrap_or_default();
                let summary = source.format("calendar-file-phase-due", &[("phase", phase), name]);
                let path = path(&format!("phases.{}.due", n + 1));
                events.push(Event::new(path, due, Kind::Work, summary).say(owner.clone()));
            }
        }
    }
}

fn improvements(source: &Source<'_>, events: &mut Vec<Event>) {
    for shown in &source.view.improvements {
        let Some(improvement) = source.plan.improvements.by_id(&shown.id) else { continue };
        if improvement.status.copied() == Some(Status::Dropped) {
            continue;
        }
        let owner = source.with("calendar-file-owner", "name", shown.owner.as_ref());
        let about = || shown.finding.iter().chain(&shown.action).chain(&shown.expected).chain(&owner).cloned();
        let days = [("due", improvement.due.copied()), ("check", improvement.check_on.copied())];
        for (key, day) in days {
            if let Some(day) = day {
                let summary =
                    source.format(&format!("calendar-file-improvement-{key}"), &[("name", shown.name.as_str())]);
                let path = format!("improvements.{}.{key}", shown.id);
                events.push(Event::new(path, day, Kind::Work, summary).say(about()));
            }
        }
    }
}

fn people(source: &Source<'_>, events: &mut Vec<Event>) {
    for (training, shown) in source.plan.training.each().zip(&source.view.training) {
        if let Some(on) = training.on.copied() {
            let summary = source.format("calendar-file-training", &[("name", shown.name.as_str())]);
            let roles = (!shown.roles.is_empty()).then(|| shown.roles.join(", "));
            let owner = source.with("calendar-file-owner", "name", shown.owner.as_ref());
            let event = Event::new(format!("training.{}.on", training.id), on, Kind::People, summary);
            events.push(event.say(shown.what.clone()).say(roles).say(owner));
        }
    }
    let roles = source.plan.team.get().into_iter().flat_map(|team| team.roles.each());
    let shown = source.view.team.iter().flat_map(|team| &team.roles);
    for (role, shown) in roles.zip(shown) {
        if let Some(starts) = role.starts.copied() {
            let heads = shown.headcount.as_deref().unwrap_or_default();
            let summary =
                source.format("calendar-file-role-starts", &[("heads", heads), ("name", shown.name.as_str())]);
            let event = Event::new(format!("team.roles.{}.starts", role.id), starts, Kind::People, summary);
            events.push(event.say(shown.ramp.clone()));
        }
    }
}
