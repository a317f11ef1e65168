//! Which KPI a sentence names by its proper name.
//!
//! In: a reading and the objective's `kpi`. Out: whether another one is named. Loose words ("response time") name none: they are
//! read as several KPIs by different people.

use crate::catalogue::{Catalogue, Entry, KpiFacts};
use crate::lint::Context;
use crate::plan::field::Named;
use crate::plan::objective::Objective;
use crate::statement::{Metric, Reading};

/// KPIs that people call by each other's names, or that are two views of one thing.
const CLOSE: [&[&str]; 12] = [
    &["csat", "csat-mean"],
    &["ces", "ces-easy-share"],
    &["retention-rate", "churn-rate", "agent-attrition"],
    &["service-level", "answer-rate", "abandonment-rate", "average-speed-of-answer"],
    &[
        "sla-compliance",
        "service-level",
        "first-response-time",
        "next-reply-time",
        "resolution-time",
        "customer-update-rate",
    ],
    &["first-response-time", "next-reply-time", "average-speed-of-answer"],
    &["first-contact-resolution", "one-contact-resolution", "reopen-rate"],
    &["average-handle-time", "after-contact-work"],
    &["occupancy", "utilisation", "shrinkage", "schedule-adherence", "absence-rate"],
    &["cost-per-contact", "cost-per-resolution", "support-cost-ratio"],
    &["contact-volume", "contact-rate", "backlog", "backlog-age", "tickets-per-agent"],
    &["self-service-ratio", "deflection-rate", "automated-resolution-rate", "contact-volume", "contact-rate"],
];

/// Whether two KPIs are so close that one is no contradiction to the other.
pub(super) fn are_close(one: &str, other: &str) -> bool {
    one == other || CLOSE.iter().any(|group| group.contains(&one) && group.contains(&other))
}

/// The KPI of the catalogue that the sentence is about, if it is clearly not the one in the field.
pub(super) fn another(
    cx: &Context<'_>,
    objective: &Named<Objective>,
    text: &str,
    reading: &Reading,
) -> Option<&'static str> {
    let (Metric::Kpi(named), Some(words)) = (reading.metric, &reading.metric_words) else { return None };
    let own = &objective.kpi.get()?.id;
    // A KPI of the plan's own may measure anything by another name.
    if are_close(named, own) || !cx.catalogue.has(own) {
        return None;
    }
    let metric = folded(text.get(words.clone())?);
    let facts = cx.kpi(own)?;
    let exact = names_of(cx.catalogue.get(named)?).any(|name| holds(&metric, name));
    (exact && !is_named(&facts, text) && !family_in(cx.catalogue, own, text)).then_some(named)
}

/// Whether a text holds the KPI's name, an alias or its id.
pub(super) fn is_named(kpi: &KpiFacts<'_>, text: &str) -> bool {
    let text = folded(text);
    [kpi.name(), kpi.id].into_iter().chain(kpi.builtin.into_iter().flat_map(names_of)).any(|name| holds(&text, name))
}

/// Whether a text names a KPI close to this one.
fn family_in(catalogue: &Catalogue, kpi: &str, text: &str) -> bool {
    let text = folded(text);
    let close = CLOSE.iter().filter(|group| group.contains(&kpi)).flat_map(|group| group.iter());
    close.filter_map(|id| catalogue.get(id)).any(|entry| names_of(entry).any(|name| holds(&text, name)))
}

fn names_of(entry: &Named<Entry>) -> impl Iterator<Item = &str> {
    entry.aliases.each().map(|alias| alias.value.as_str()).chain(entry.name.text())
}

/// Whether a folded text holds a name as whole words. Of a name with a remark in brackets only what stands before it counts.
fn holds(text: &str, name: &str) -> bool {
    let name = folded(name.split('(').next().unwrap_or(name));
    name.len() > 3 && text.contains(&name)
}

/// Lower case, every run of anything but letters and digits one space, a space at both ends.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push(' ');
    for c in text.chars() {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}
