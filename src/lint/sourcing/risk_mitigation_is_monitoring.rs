//! `risk-mitigation-is-monitoring`: watching it happen.

use crate::lint::{Context, Sink};
use crate::plan::risk::Response;
use crate::rule;

rule! {
    /// An action against a risk that only watches.
    ///
    /// ## What it does
    ///
    /// Reports actions of open risks that are nothing but monitoring, observing, tracking or keeping an eye on something.
    ///
    /// ## Why it matters
    ///
    /// Watching changes neither how likely it is nor how bad. The sign to watch for belongs in `trigger`; the action is what
    /// happens then, or better before.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 4
    /// impact = 4
    /// response = "reduce"
    /// action = "monitor the volume"
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
    "risk-mitigation-is-monitoring", group: Sourcing, level: Warning, since: "0.1.0", check
}

const WATCHING: [&str; 11] = [
    "monitor",
    "monitoring",
    "monitored",
    "watch",
    "watching",
    "observe",
    "observing",
    "track",
    "tracking",
    "keep an eye on",
    "keep watching",
];

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for risk in cx.plan.risks.each().filter(|risk| risk.is_open() && risk.initiative.is_absent()) {
        let Some(action) = risk.action.located().filter(|action| only_watches(&action.value)) else { continue };
        if risk.response.copied() == Some(Response::Accept) {
            continue;
        }
        out.report(action.span, format!("the action against risk `{}` only watches it", risk.id)).help(
            "move what is watched to `trigger`, and write what is done so that it does not happen, or hurts less",
        );
    }
}

/// Whether a short text begins with watching and adds nothing that is done.
fn only_watches(action: &str) -> bool {
    let action = action.trim();
    let first = ["regularly ", "closely ", "we "].iter().find_map(|word| strip(action, word)).unwrap_or(action);
    let watches = WATCHING
        .iter()
        .any(|word| strip(first, word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric())));
    watches
        && !first.contains([',', ';', ':'])
        && !first.split_whitespace().any(|word| matches!(word, "and" | "then" | "to"))
}

fn strip<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let start = text.get(..word.len())?;
    start.eq_ignore_ascii_case(word).then(|| &text[word.len()..])
}
