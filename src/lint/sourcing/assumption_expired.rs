//! `assumption-expired`: true last year.

use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An assumption that needed a fresh look.
    ///
    /// ## What it does
    ///
    /// Reports assumptions whose `expires` lies before today.
    ///
    /// ## Why it matters
    ///
    /// Everything that was worked out from it, head count first, still stands on the old value.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [assumptions.volume-growth]
    /// value = "8%/year"
    /// source = "own history of three years"
    /// expires = 2026-10-31
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
    "assumption-expired", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for assumption in cx.plan.assumptions.each() {
        let Some(expires) = assumption.expires.located().filter(|expires| expires.value < cx.as_of) else { continue };
        let days = counted((cx.as_of - expires.value).num_days(), "day");
        let found = out.report(expires.span, format!("assumption `{}` expired {days} ago", assumption.id));
        if let Some(value) = assumption.value.span() {
            found.also(value, "the value that needs a look");
        }
        found.help("check the value against what happened since, then write the day of the next look");
    }
}
