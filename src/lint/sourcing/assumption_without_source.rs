//! `assumption-without-source`: says who?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An assumption that comes from nowhere.
    ///
    /// ## What it does
    ///
    /// Reports assumptions without `source`.
    ///
    /// ## Why it matters
    ///
    /// A number that nobody can trace can't be defended when the budget is cut, nor corrected when it turns out wrong.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [assumptions.volume-growth]
    /// value = "8%/year"
    /// expires = 2027-06-30
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [assumptions.volume-growth]
    /// value = "8%/year"
    /// source = "own history of three years"
    /// expires = 2027-06-30
    /// ```
    "assumption-without-source", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for assumption in cx.plan.assumptions.each().filter(|assumption| assumption.source.is_absent()) {
        let place = assumption.value.span().unwrap_or(assumption.span);
        out.report(place, format!("nobody says where assumption `{}` comes from", assumption.id)).help(
            "add `source = \"own history of three years\"`, or honestly `source = \"guess by the support manager\"`",
        );
    }
}
