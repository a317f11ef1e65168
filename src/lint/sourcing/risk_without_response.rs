//! `risk-without-response`: and now?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An open risk without a response.
    ///
    /// ## What it does
    ///
    /// Reports open risks that don't say whether they are avoided, reduced, transferred or accepted.
    ///
    /// ## Why it matters
    ///
    /// Naming a risk is half the work. The other half is deciding, even if the decision is to live with it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 4
    /// impact = 4
    /// action = "four seasonal agents trained by November"
    /// owner = "support-manager"
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
    "risk-without-response", group: Sourcing, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for risk in cx.plan.risks.each().filter(|risk| risk.is_open() && risk.response.is_absent()) {
        let acts = !risk.action.is_absent() || !risk.initiative.is_absent();
        let likely = if acts { "reduce" } else { "accept" };
        out.report(risk.span, format!("nobody has decided what to do about risk `{}`", risk.id)).help(format!(
            "add `response`: avoid, reduce, transfer or accept; as it stands, `response = \"{likely}\"`"
        ));
    }
}
