//! What `check` would find, told in passing by the commands that do something else with a plan.

use super::Console;
use crate::lint::Outcome;
use crate::report::{self, Format, Summary, visible};
use crate::rule::Level;

/// How much was found.
pub(crate) fn summary(outcome: &Outcome) -> Summary {
    let mut summary = Summary { plans: 1, ..Summary::default() };
    outcome.diagnostics.iter().for_each(|found| summary.count(found.level));
    summary
}

/// Says the errors in full, as `check` says them: what could not be read is missing in all that follows.
pub(crate) fn say_errors(outcome: &Outcome, console: &Console) {
    let errors = outcome.diagnostics.iter().filter(|found| found.level == Level::Error);
    let text: String =
        errors.map(|found| report::item(Format::Text, console.style(), &outcome.sources, found).text).collect();
    if !text.is_empty() {
        console.say(text.trim_end_matches('\n'));
        console.say("");
    }
}

/// Says how much was found, and how to see it. `shown` is the plan as it was named.
pub(crate) fn say_count(outcome: &Outcome, shown: &str, console: &Console) {
    let summary = summary(outcome);
    let more = if summary.is_clean() {
        String::new()
    } else {
        format!("; `svcplan check {}` shows the findings", visible(shown))
    };
    console.say(&format!("{}{more}", summary.sentence()));
}
