//! References to elements that an audience does not see.

use std::collections::HashSet;

use crate::plan::Plan;
use crate::plan::field::{Field, Keyed};
use crate::plan::reference::Moves;

/// Adds every element of the plan that is gone from what is seen: references to it lead nowhere.
pub(super) fn add(plan: &Plan, seen: &Plan, moves: &mut Moves) {
    let (before, after) = (ids(plan), ids(seen));
    let still: HashSet<_> = after.iter().copied().collect();
    for (table, id) in before {
        // An owner may be a role or a person; if either is left, the name still stands for somebody.
        let is_left = still.contains(&(table, id))
            || matches!(table, "team.roles" | "people")
                && (still.contains(&("team.roles", id)) || still.contains(&("people", id)));
        if !is_left && !moves.has(table, id) {
            moves.add(table, id, None);
        }
    }
}

/// The decision between options names one of them by its id, which is no reference that the format knows.
pub(super) fn decisions(plan: &Plan, seen: &mut Plan) {
    let Field::Set(sourcing) = &mut seen.sourcing else { return };
    sourcing.value.change(|decisions| {
        for decision in decisions {
            let Some(before) = plan.sourcing.by_id(&decision.id) else { continue };
            let is_gone = decision.decision.text().is_some_and(|chosen| {
                before.options.by_id(chosen).is_some() && decision.options.by_id(chosen).is_none()
            });
            if is_gone {
                decision.body.decision = Field::Absent;
            }
        }
    });
}

fn ids(plan: &Plan) -> Vec<(&'static str, &str)> {
    fn of<'p, T>(table: &'static str, field: &'p Field<Keyed<T>>, found: &mut Vec<(&'static str, &'p str)>) {
        found.extend(field.each().map(|element| (table, element.id.as_str())));
    }
    let mut found = Vec::new();
    of("goals", &plan.goals, &mut found);
    of("objectives", &plan.objectives, &mut found);
    of("segments", &plan.segments, &mut found);
    of("channels", &plan.channels, &mut found);
    of("kpis", &plan.kpis, &mut found);
    if let Some(team) = plan.team.get() {
        of("team.roles", &team.roles, &mut found);
    }
    of("people", &plan.people, &mut found);
    of("tools", &plan.tools, &mut found);
    if let Some(budget) = plan.budget.get() {
        of("budget.lines", &budget.lines, &mut found);
    }
    of("severities", &plan.severities, &mut found);
    if let Some(workflow) = plan.workflow.get() {
        of("workflow.states", &workflow.states, &mut found);
    }
    of("initiatives", &plan.initiatives, &mut found);
    of("risks", &plan.risks, &mut found);
    of("training", &plan.training, &mut found);
    found
}
