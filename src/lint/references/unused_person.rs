//! `unused-person`: somebody the plan names and never needs.

use super::mentioned::never_mentioned;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A person whom nothing in the plan refers to.
    ///
    /// ## What it does
    ///
    /// Reports tables under `[people]` that own, approve, decide and receive nothing, and to whom nobody reports.
    ///
    /// ## Why it matters
    ///
    /// Somebody left over from an earlier version looks involved and is not, or an owner was meant to be entered and was forgotten.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [people.finance-partner]
    /// name = "Finance partner"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [people.finance-partner]
    /// name = "Finance partner"
    ///
    /// [budget.lines.software]
    /// category = "software"
    /// amount = "3600 EUR/year"
    /// owner = "finance-partner"
    /// ```
    "unused-person", group: References, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for person in never_mentioned(cx, "people", cx.plan.people.each().as_slice()) {
        out.report(person.span, format!("nothing in the plan refers to `{}`", person.id))
            .help(format!("name them where they belong, such as `owner = \"{}\"`, or take the table out", person.id));
    }
}
