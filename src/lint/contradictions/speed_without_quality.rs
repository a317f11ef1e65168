//! `speed-without-quality`: faster, and nobody looks at what customers get.

use super::pull::{Pull, pulls};
use crate::catalogue::{Catalogue, Family};
use crate::lint::statement::said::guards_in_words;
use crate::lint::{Context, Sink};
use crate::rule;
use crate::statement::Metric;

rule! {
    /// A speed target that no quality or outcome number stands beside.
    ///
    /// ## What it does
    ///
    /// Reports objectives on a speed KPI (first response time, service level, resolution time and so on) where no guard, in
    /// `guards` or in the statement, and no other objective on the same customers is about quality or outcome: satisfaction,
    /// resolution, reopened cases, complaints.
    ///
    /// ## Why it matters
    ///
    /// Speed alone is easily made: reply with a question, close early, answer and transfer. SQM Group (2021 to 2023) finds that
    /// resolving the matter moves satisfaction far more than the wait does. A guard costs one line and keeps the target honest.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 June 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// milestones = [{ on = 2027-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 June 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat", "reopen-rate"]
    /// milestones = [{ on = 2027-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    "speed-without-quality", group: Contradictions, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for fast in pulls(cx) {
        let Some(entry) = fast.builtin().filter(|entry| entry.category.copied() == Some(Family::Speed)) else {
            continue;
        };
        if fast.guards_unknown() || is_balanced(cx, &fast) {
            continue;
        }
        let told = |guard| matches!(guard, Metric::Kpi(kpi) if tells_quality(cx.catalogue, kpi));
        if guards_in_words(cx, fast.objective).any(told) {
            continue;
        }
        let guard = entry.guards.each().map(|guard| guard.value.as_str()).find(|kpi| tells_quality(cx.catalogue, kpi));
        let message = format!("`{}` is about speed, and nothing guards what customers get", fast.objective.id);
        out.report(fast.place, message)
            .label(format!("target of {}", fast.name()))
            .help(format!("{}, or set an objective on it", fast.guard_by(guard.unwrap_or("csat"))));
    }
}

fn is_balanced(cx: &Context<'_>, fast: &Pull<'_>) -> bool {
    fast.objective.guards.each().any(|guard| tells_quality(cx.catalogue, &guard.value.id))
        || pulls(cx).any(|other| tells_quality(cx.catalogue, other.kpi()) && other.meets(fast))
}

/// A KPI of the plan's own may be about quality; nobody can tell, so it counts.
fn tells_quality(catalogue: &Catalogue, kpi: &str) -> bool {
    let Some(entry) = catalogue.get(kpi) else { return true };
    matches!(entry.category.copied(), Some(Family::Outcome | Family::Quality)) && kpi != "survey-response-rate"
}
