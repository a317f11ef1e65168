//! `confidential-path-leads-nowhere`: a path that keeps nothing out of documents.

use crate::audience::Path;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A path under `confidential` that leads to nothing in the plan.
    ///
    /// ## What it does
    ///
    /// Follows every path of `confidential` in `[plan]` from the top of the plan, `*` standing for every name.
    ///
    /// ## Why it matters
    ///
    /// What the path was meant to keep out stands in every document, and nobody notices before it is handed on.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2027-12-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
    /// review_every = "3 months"
    /// confidential = ["team.rolls.*.headcount"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2027-12-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
    /// review_every = "3 months"
    /// confidential = ["team.roles.*.headcount"]
    /// ```
    "confidential-path-leads-nowhere", group: References, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(head) = cx.plan.head.get() else { return };
    for written in head.confidential.each() {
        let path = Path::of(&written.value);
        if path.leads_somewhere(cx.plan) {
            continue;
        }
        let found = out.report(written.span, format!("`{}` leads to nothing in this plan", written.value));
        match path.wrong_turn(cx.plan) {
            Some(turn) => {
                let place = if turn.after.is_empty() { "the plan".to_owned() } else { format!("`{}`", turn.after) };
                found.note(format!("there is no `{}` in {place}", turn.key));
                found.help(match turn.near {
                    Some(near) => format!("did you mean `\"{near}\"`?"),
                    None if turn.known.is_empty() => "take the path out, or fill in what it is about".to_owned(),
                    None => {
                        format!("known there: {}", turn.known.iter().take(12).cloned().collect::<Vec<_>>().join(", "))
                    }
                });
            }
            None => {
                found.help("no element has this value; take the path out, or fill the value in");
            }
        }
    }
}
