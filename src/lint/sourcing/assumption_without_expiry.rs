//! `assumption-without-expiry`: taken for granted for ever.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An assumption without a day on which it is looked at again.
    ///
    /// ## What it does
    ///
    /// Reports assumptions without `expires`.
    ///
    /// ## Why it matters
    ///
    /// Assumptions don't announce that they stopped being true. A day in the calendar does.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [assumptions.volume-growth]
    /// value = "8%/year"
    /// source = "own history of three years"
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
    "assumption-without-expiry", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for assumption in cx.plan.assumptions.each().filter(|assumption| assumption.expires.is_absent()) {
        let end = cx.plan.head.get().and_then(|head| head.period.get()?.days());
        let middle = end.map_or(cx.as_of, |(start, end)| start + (end - start) / 2);
        out.report(assumption.span, format!("assumption `{}` is never looked at again", assumption.id)).help(format!(
            "add the day for a fresh look, in the middle of the plan at the latest: `expires = {middle}`"
        ));
    }
}
