//! `top-risk-without-owner`: who watches it?

use super::top::{show_score, top_risks};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A risk of the top band that nobody watches.
    ///
    /// ## What it does
    ///
    /// Reports open risks with a score (likelihood × impact) of 15 or more and no `owner`.
    ///
    /// ## Why it matters
    ///
    /// The top band of a five by five matrix begins at 15 in common templates. A risk there needs one person who acts when
    /// it begins.
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
    /// due = 2027-10-31
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
    "top-risk-without-owner", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (risk, _) in top_risks(cx).filter(|(risk, _)| risk.owner.is_absent()) {
        let owner = cx.plan.head.get().and_then(|head| head.owner.get()).map_or("…", |owner| owner.id.as_str());
        let found = out.report(risk.span, format!("nobody watches risk `{}`, one of the gravest", risk.id));
        show_score(found, risk).help(format!("name a role or person, such as `owner = \"{owner}\"`"));
    }
}
