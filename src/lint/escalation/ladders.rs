//! Which severity a ladder is for, and who stands on it.

use crate::plan::Plan;
use crate::plan::escalation::{Escalation, Severity};
use crate::plan::field::Named;

/// The severity a ladder is for: the one it names, or the one it is called after.
pub(super) fn severity_of<'a>(plan: &'a Plan, ladder: &Named<Escalation>) -> Option<&'a Named<Severity>> {
    if !ladder.severity.is_absent() {
        return plan.severities.by_id(&ladder.severity.get()?.id);
    }
    plan.severities.by_id(&ladder.id)
}

/// The ladders of a severity.
pub(super) fn ladders_of<'a>(
    plan: &'a Plan,
    severity: &'a Named<Severity>,
) -> impl Iterator<Item = &'a Named<Escalation>> {
    plan.escalations.each().filter(|ladder| {
        if ladder.severity.is_absent() {
            ladder.id == severity.id
        } else {
            ladder.severity.get().is_some_and(|named| named.id == severity.id)
        }
    })
}

/// Who somebody reports to, by id.
pub(super) fn superior<'a>(plan: &'a Plan, id: &str) -> Option<&'a str> {
    let role = plan.team.get().and_then(|team| team.roles.by_id(id)).and_then(|role| role.reports_to.get());
    let superior = role.or_else(|| plan.people.by_id(id)?.reports_to.get());
    superior.map(|superior| superior.id.as_str())
}
