//! `accepted-top-risk`: living with the worst.

use super::top::{show_score, top_risks};
use crate::lint::{Context, Sink};
use crate::plan::risk::Response;
use crate::rule;

rule! {
    /// A risk of the top band that is simply accepted.
    ///
    /// ## What it does
    ///
    /// Reports open risks with a score of 15 or more whose `response` is `accept` and that have no `action` for the day they
    /// happen.
    ///
    /// ## Why it matters
    ///
    /// Accepting is a decision for small risks, or for large ones that nobody can influence; then there is at least a plan
    /// for the day.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 4
    /// impact = 4
    /// response = "accept"
    /// owner = "support-manager"
    /// trigger = "more than 800 cases in a week"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 4
    /// impact = 4
    /// response = "accept"
    /// action = "weekend shifts with double pay are agreed"
    /// owner = "support-manager"
    /// due = 2027-10-31
    /// trigger = "more than 800 cases in a week"
    /// ```
    "accepted-top-risk", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (risk, _) in top_risks(cx).filter(|(risk, _)| risk.action.is_absent() && risk.initiative.is_absent()) {
        let Some(response) = risk.response.located().filter(|response| response.value == Response::Accept) else {
            continue;
        };
        let found = out.report(response.span, format!("risk `{}`, one of the gravest, is accepted as it is", risk.id));
        show_score(found, risk)
            .help("add an `action` for the day it happens, or reduce it; if neither is possible, say so in `cause`");
    }
}
