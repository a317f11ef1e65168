//! `name-of-role-and-person`: an owner that could be either.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A role of the team and a person outside it with the same name.
    ///
    /// ## What it does
    ///
    /// Reports names that stand both under `[team.roles]` and under `[people]`.
    ///
    /// ## Why it matters
    ///
    /// `owner = "operations-lead"` can then mean either of them. People inside the head count are roles, everybody else who owns
    /// or approves something is a person; nobody is both.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [people.managing-director]
    /// name = "Managing director"
    ///
    /// [people.support-manager]
    /// name = "Support manager"
    /// reports_to = "managing-director"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [people.managing-director]
    /// name = "Managing director"
    /// ```
    "name-of-role-and-person", group: References, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if !cx.plan.people.has_any() {
        return;
    }
    for role in cx.plan.team.get().iter().flat_map(|team| team.roles.each()) {
        if let Some(person) = cx.plan.people.by_id(&role.id) {
            out.report(person.id_span, format!("`{}` is a person and a role of the team", person.id))
                .also(role.span, "the role")
                .help(format!(
                    "keep `[team.roles.{id}]` if they are in the head count, else `[people.{id}]`; or rename one of the two",
                    id = role.id
                ));
        }
    }
}
