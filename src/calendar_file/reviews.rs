//! Days on which something is looked at again: the plan, its numbers, contracts, risks, assumptions.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::recurrence::Recurrence;
use super::{Event, Kind, Source};
use crate::plan::field::Named;
use crate::plan::head::PlanPeriod;
use crate::plan::risk::{Risk, RiskStatus};

/// Adds them.
pub(super) fn add(source: &Source<'_>, events: &mut Vec<Event>) {
    let period = source.plan.head.get().and_then(|head| head.period.get()).and_then(PlanPeriod::days);
    plan_reviews(source, period.map(|(_, last)| last), events);
    meetings(source, events);
    if let Some((first, last)) = period {
        kpi_reports(source, first, last, events);
    }
    contracts(source, events);
    risks(source, events);
}

/// The plan as a whole, by `reviewed` and `review_every`.
fn plan_reviews(source: &Source<'_>, last: Option<NaiveDate>, events: &mut Vec<Event>) {
    let Some(head) = source.plan.head.get() else { return };
    let Some((reviewed, every)) = head.reviewed.copied().zip(head.review_every.copied()) else { return };
    let Some(next) = every.after(reviewed) else { return };
    let mut event = Event::new("plan.review_every", next, Kind::Review, source.text("calendar-file-plan-review"))
        .say([source.view.plan.title.clone()])
        .say(source.with("calendar-file-owner", "name", source.view.plan.owner.as_ref()));
    event.repeats = last.and_then(|last| Recurrence::of(next, reviewed.day(), every, last));
    events.push(event);
}

fn meetings(source: &Source<'_>, events: &mut Vec<Event>) {
    let held: Vec<NaiveDate> = source.plan.reviews.each().filter_map(|review| review.on.copied()).collect();
    for shown in &source.view.reviews {
        let Some(review) = source.plan.reviews.by_id(&shown.id) else { continue };
        let name = ("name", shown.name.as_str());
        if let Some(on) = review.on.copied() {
            let list = |key, argument, texts: &[String], separator: &str| {
                (!texts.is_empty()).then(|| source.format(key, &[(argument, texts.join(separator).as_str())]))
            };
            let summary = source.format("calendar-file-meeting", &[name]);
            let event = Event::new(format!("reviews.{}.on", review.id), on, Kind::Review, summary);
            events.push(
                event
                    .say(list("calendar-file-attended", "names", &shown.attended, ", "))
                    .say(list("calendar-file-looked-at", "what", &shown.looked_at, "; "))
                    .say(list("calendar-file-decided", "what", &shown.decided, "; ")),
            );
        }
        // The next meeting may have an entry of its own already.
        if let Some(next) = review.next.copied().filter(|next| !held.contains(next)) {
            let summary = source.format("calendar-file-next-meeting", &[name]);
            events.push(Event::new(format!("reviews.{}.next", review.id), next, Kind::Review, summary));
        }
    }
}

/// The KPIs by how often they are reported: one series for each cadence, on the last day of what is reported.
fn kpi_reports(source: &Source<'_>, first: NaiveDate, last: NaiveDate, events: &mut Vec<Event>) {
    let mut series: BTreeMap<String, (crate::quantity::Period, String, Vec<String>)> = BTreeMap::new();
    for kpi in source.plan.kpis.each() {
        let shown = source.view.kpis.iter().find(|shown| shown.id == kpi.id);
        if let Some((every, shown)) = kpi.every.copied().zip(shown) {
            let words = shown.every.clone().unwrap_or_else(|| every.to_string());
            let entry = series.entry(every.to_string()).or_insert((every, words, Vec::new()));
            let owner = shown.owner.as_ref().map(|owner| format!(" ({owner})")).unwrap_or_default();
            entry.2.push(format!("{}{owner}", shown.name));
        }
    }
    // A month from the 1st on ends on its last day, whichever that is.
    let month_day = if first.day() == 1 { 31 } else { first.day() - 1 };
    for (cadence, (every, words, names)) in series {
        let Some(day) = every.after(first).and_then(|next| next.pred_opt()).filter(|day| *day <= last) else {
            continue;
        };
        let summary = source.format("calendar-file-kpi-report", &[("every", words.as_str())]);
        let mut event = Event::new(format!("kpis.every.{cadence}"), day, Kind::Review, summary).say(names);
        event.repeats = Recurrence::of(day, month_day, every, last);
        events.push(event);
    }
}

fn contracts(source: &Source<'_>, events: &mut Vec<Event>) {
    for (tool, shown) in source.plan.tools.each().zip(&source.view.tools) {
        if let Some(renews) = tool.renews.copied() {
            let summary = source.format("calendar-file-renewal", &[("name", shown.name.as_str())]);
            let event = Event::new(format!("tools.{}.renews", tool.id), renews, Kind::Contract, summary)
                .say(shown.purpose.clone())
                .say(source.with("calendar-file-price", "value", shown.price.as_ref()))
                .say(source.with("calendar-file-line", "name", shown.line.as_ref()))
                .say(source.with("calendar-file-owner", "name", shown.owner.as_ref()));
            events.push(event);
        }
    }
    for (sourcing, shown) in source.plan.sourcing.each().zip(&source.view.sourcing) {
        if let Some(review) = sourcing.review.copied() {
            let summary = source.format("calendar-file-sourcing-review", &[("name", shown.name.as_str())]);
            let event = Event::new(format!("sourcing.{}.review", sourcing.id), review, Kind::Contract, summary)
                .say(source.with("calendar-file-decided", "what", shown.decision.as_ref()))
                .say(shown.because.clone())
                .say(source.with("calendar-file-exit", "text", shown.exit.as_ref()))
                .say(source.with("calendar-file-owner", "name", shown.decider.as_ref()));
            events.push(event);
        }
    }
}

fn risks(source: &Source<'_>, events: &mut Vec<Event>) {
    for shown in &source.view.risks {
        // One that happened still has an action that is due.
        let still = |risk: &&Named<Risk>| risk.status.copied() != Some(RiskStatus::Closed);
        let Some(risk) = source.plan.risks.by_id(&shown.id).filter(still) else { continue };
        let owner = source.with("calendar-file-owner", "name", shown.owner.as_ref());
        let days = [("review", risk.review.copied()), ("action", risk.due.copied())];
        for (key, day) in days {
            if let Some(day) = day {
                let summary = source.format(&format!("calendar-file-risk-{key}"), &[("name", shown.name.as_str())]);
                let event = Event::new(format!("risks.{}.{key}", risk.id), day, Kind::Risk, summary);
                let trigger = source.with("calendar-file-trigger", "text", shown.trigger.as_ref());
                events.push(event.say(shown.what.clone()).say(shown.action.clone()).say(trigger).say(owner.clone()));
            }
        }
    }
    for shown in &source.view.assumptions {
        let Some(assumption) = source.plan.assumptions.by_id(&shown.id) else { continue };
        if let Some(expires) = assumption.expires.copied() {
            let summary = source.format("calendar-file-assumption", &[("name", shown.name.as_str())]);
            let event = Event::new(format!("assumptions.{}.expires", assumption.id), expires, Kind::Risk, summary)
                .say(source.with("calendar-file-assumed", "value", shown.value.as_ref()))
                .say(shown.source.clone())
                .say(source.with("calendar-file-owner", "name", shown.owner.as_ref()));
            events.push(event);
        }
    }
}
