//! How bad a case can be, and who is told when.

use serde::Serialize;

use super::amount::shown;
use super::date::hours_of;
use super::names::{Names, own_name};
use super::text::{in_words, text};
use crate::plan::escalation as plan;
use crate::plan::field::Named;
use crate::plan::reference::ToSeverity;

/// How bad a case can be.
#[derive(Clone, Debug, Serialize)]
pub struct Severity {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What makes a case this bad.
    pub means: Option<String>,
    /// An example that everybody understands.
    pub example: Option<String>,
    /// Who decides that it is this bad.
    pub set_by: Option<String>,
    /// The time until the first reply of a person.
    pub first_response: Option<String>,
    /// The longest silence while the case is open.
    pub update_every: Option<String>,
    /// The time until it is settled.
    pub resolve: Option<String>,
    /// When these clocks run.
    pub hours: Option<String>,
}

impl Severity {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let severities = names.plan.severities.each();
        severities
            .map(|severity| Self {
                id: severity.id.clone(),
                name: own_name(&severity.name, &severity.id),
                means: text(&severity.means),
                example: text(&severity.example),
                set_by: text(&severity.set_by),
                first_response: shown(&severity.first_response, names.language),
                update_every: shown(&severity.update_every, names.language),
                resolve: shown(&severity.resolve, names.language),
                hours: hours_of(&severity.hours, names.language),
            })
            .collect()
    }
}

/// A ladder: who is told after how long.
#[derive(Clone, Debug, Serialize)]
pub struct Escalation {
    /// The id.
    pub id: String,
    /// The severity's name, or the topic in words.
    pub name: String,
    /// The name of the severity it is for, where the ladder is not called after it.
    pub severity: Option<String>,
    /// What makes a case of this severity so bad, if the ladder is for one.
    pub means: Option<String>,
    /// What starts it, where it is not a severity.
    pub trigger: Option<String>,
    /// The steps, first to last.
    pub levels: Vec<Step>,
    /// What the customer is told.
    pub message: Option<String>,
    /// Who is called when the last step does not answer.
    pub fallback: Option<String>,
}

/// One step of a ladder.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// Who is told.
    pub to: Option<String>,
    /// How long after the case began.
    pub within: Option<String>,
    /// The same behind its preposition: `within 15 min`.
    pub within_text: Option<String>,
    /// How they are reached.
    pub by: Option<String>,
    /// How the plan says that this person can be reached, where it knows them.
    pub contact: Option<String>,
}

impl Escalation {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        names.plan.escalations.each().map(|escalation| Self::of(names, escalation)).collect()
    }

    fn of(names: Names<'_>, escalation: &Named<plan::Escalation>) -> Self {
        let severity_id = escalation.severity.get().map_or(escalation.id.as_str(), |severity| severity.id.as_str());
        let severity = names.plan.severities.by_id(severity_id);
        let is_own_severity = severity.is_some_and(|severity| severity.id == escalation.id);
        Self {
            id: escalation.id.clone(),
            name: if is_own_severity { names.name::<ToSeverity>(&escalation.id) } else { in_words(&escalation.id) },
            severity: names.of(&escalation.severity).filter(|_| !is_own_severity),
            means: severity.and_then(|severity| text(&severity.means)),
            trigger: text(&escalation.trigger),
            levels: escalation.levels.each().map(|step| Step::of(names, &step.value)).collect(),
            message: text(&escalation.message),
            fallback: names.of(&escalation.fallback),
        }
    }
}

impl Step {
    fn of(names: Names<'_>, step: &plan::Step) -> Self {
        let person = step.to.get().and_then(|to| names.plan.people.by_id(&to.id));
        Self {
            to: names.of(&step.to),
            within: shown(&step.within, names.language),
            within_text: step.within.copied().map(|within| names.language.within(within)),
            by: text(&step.by),
            contact: person.and_then(|person| text(&person.contact)),
        }
    }
}
