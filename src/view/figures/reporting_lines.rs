//! Who reports to whom, in the team and above it.

use crate::chart::{Figure, reporting_lines};
use crate::view::names::{Names, own_name};
use crate::view::team::people;
use crate::view::text::text;

pub(super) fn figure(names: Names<'_>) -> Option<Figure> {
    let plan = names.plan;
    let people_outside = plan.people.each().map(|person| reporting_lines::Role {
        id: person.id.clone(),
        name: own_name(&person.name, &person.id),
        heads: text(&person.title).unwrap_or_default(),
        reports_to: person.reports_to.get().map(|above| above.id.clone()),
    });
    let team = plan.team.get().into_iter().flat_map(|team| team.roles.each()).map(|role| reporting_lines::Role {
        id: role.id.clone(),
        name: own_name(&role.name, &role.id),
        heads: role.headcount.copied().map(|heads| people(heads, names.language)).unwrap_or_default(),
        reports_to: role.reports_to.get().map(|above| above.id.clone()),
    });
    let roles: Vec<_> = people_outside.chain(team).collect();
    // Boxes without a single line between them show nothing.
    let is_line = |role: &reporting_lines::Role| {
        role.reports_to.as_ref().is_some_and(|above| roles.iter().any(|other| other.id == *above))
    };
    if !roles.iter().any(is_line) {
        return None;
    }
    reporting_lines::figure("figure-reporting", &roles, names.language)
}
