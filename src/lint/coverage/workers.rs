//! Who works a channel.

use crate::plan::Plan;
use crate::plan::field::Named;
use crate::plan::team::Role;

/// The roles of the team that name a channel in their `works`.
pub(super) fn workers<'a>(plan: &'a Plan, channel: &'a str) -> impl Iterator<Item = &'a Named<Role>> {
    roles(plan).filter(move |role| role.works.each().any(|works| works.value.id == channel))
}

/// All roles of the team.
pub(super) fn roles(plan: &Plan) -> impl Iterator<Item = &Named<Role>> {
    plan.team.get().map(|team| team.roles.each()).into_iter().flatten()
}
