//! `top-risk-without-action`: what is done about it?

use super::top::{show_score, top_risks};
use crate::lint::{Context, Sink};
use crate::plan::risk::Response;
use crate::rule;

rule! {
    /// A risk of the top band against which nothing is done.
    ///
    /// ## What it does
    ///
    /// Reports open risks with a score of 15 or more, other than accepted ones, that have neither an `action` nor an
    /// `initiative`.
    ///
    /// ## Why it matters
    ///
    /// A list of worries protects nobody. For the gravest few something has to happen before they do.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 4
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
    /// likelihood = 4
    /// impact = 4
    /// response = "reduce"
    /// action = "four seasonal agents trained by November"
    /// owner = "support-manager"
    /// due = 2027-10-31
    /// trigger = "more than 800 cases in a week"
    /// ```
    "top-risk-without-action", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (risk, _) in top_risks(cx) {
        let nothing = risk.action.is_absent() && risk.initiative.is_absent();
        if !nothing || risk.response.copied() == Some(Response::Accept) {
            continue;
        }
        let found = out.report(risk.span, format!("nothing is done against risk `{}`, one of the gravest", risk.id));
        show_score(found, risk)
            .help("add what is done and by when: `action = \"…\"` and `due`, or the `initiative` that carries it");
    }
}
