//! `risk-without-trigger`: how would you notice?

use super::top::{show_score, top_risks};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A risk of the top band without a sign that it is happening.
    ///
    /// ## What it does
    ///
    /// Reports open risks with a score of 15 or more and no `trigger`.
    ///
    /// ## Why it matters
    ///
    /// The first days decide. A number agreed beforehand, such as 800 cases in a week, saves the meeting about whether this
    /// is it.
    ///
    /// ## Example
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
    "risk-without-trigger", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (risk, _) in top_risks(cx).filter(|(risk, _)| risk.trigger.is_absent()) {
        let found = out.report(risk.span, format!("nothing says when risk `{}` has begun", risk.id));
        show_score(found, risk).help("add the sign with a number: `trigger = \"more than 800 cases in a week\"`");
    }
}
