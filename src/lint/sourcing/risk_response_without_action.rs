//! `risk-response-without-action`: reduced by saying so.

use super::top::top_risks;
use crate::lint::{Context, Sink};
use crate::plan::risk::Response;
use crate::rule;

rule! {
    /// A risk that shall be avoided or reduced, and no action.
    ///
    /// ## What it does
    ///
    /// Reports open risks below the top band whose `response` is `avoid`, `reduce` or `transfer` and that have neither an
    /// `action` nor an `initiative`. For the top band see `top-risk-without-action`.
    ///
    /// ## Why it matters
    ///
    /// The response says that something is done; without the something it is an accepted risk.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 2
    /// impact = 4
    /// response = "reduce"
    /// owner = "support-manager"
    /// trigger = "more than 800 cases in a week"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 2
    /// impact = 4
    /// response = "accept"
    /// owner = "support-manager"
    /// trigger = "more than 800 cases in a week"
    /// ```
    "risk-response-without-action", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for risk in cx.plan.risks.each().filter(|risk| risk.is_open()) {
        let Some(response) = risk.response.located().filter(|response| response.value != Response::Accept) else {
            continue;
        };
        let nothing = risk.action.is_absent() && risk.initiative.is_absent();
        if !nothing || top_risks(cx).any(|(top, _)| top.id == risk.id) {
            continue;
        }
        let word = match response.value {
            Response::Avoid => "avoid",
            Response::Transfer => "transfer",
            _ => "reduce",
        };
        out.report(response.span, format!("nothing is planned to {word} risk `{}`", risk.id))
            .help("add `action = \"…\"`, or write `response = \"accept\"` if you will live with it");
    }
}
