//! `phases-overlap-or-gap`: where one phase ends, the next begins.

use chrono::Days;

use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Phases of an initiative that overlap, or leave more than a weekend between them.
    ///
    /// ## What it does
    ///
    /// Compares the last day of each phase with the first of the next one in the list. The same day, and up to three
    /// days between, are fine.
    ///
    /// ## Why it matters
    ///
    /// Phases are a sequence: in a gap nobody knows what is going on, in an overlap nobody knows which one to ask
    /// about. Work that really runs side by side is two initiatives.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.new-telephone]
    /// name = "New telephone system"
    /// start = 2027-02-01
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["csat"]
    /// phases = [
    ///   { name = "choose", start = 2027-02-01, due = 2027-03-12 },
    ///   { name = "pilot", start = 2027-03-29, due = 2027-04-30 },
    ///   { name = "roll out", start = 2027-05-03, due = 2027-06-30 },
    /// ]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [initiatives.new-telephone]
    /// name = "New telephone system"
    /// start = 2027-02-01
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["csat"]
    /// phases = [
    ///   { name = "choose", start = 2027-02-01, due = 2027-03-26 },
    ///   { name = "pilot", start = 2027-03-29, due = 2027-04-30 },
    ///   { name = "roll out", start = 2027-05-03, due = 2027-06-30 },
    /// ]
    /// ```
    "phases-overlap-or-gap", group: Roadmap, level: Advice, since: "0.1.0", check
}

/// Days between two phases that pass for none: a weekend and a bridge day.
const WEEKEND: i64 = 3;

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for initiative in cx.plan.initiatives.each() {
        let phases = || initiative.phases.each();
        for (before, after) in phases().zip(phases().skip(1)) {
            let (Some(end), Some(start)) = (before.value.due.located(), after.value.start.located()) else { continue };
            let apart = (start.value - end.value).num_days();
            let name = |phase: &crate::plan::initiative::Phase| phase.name.text().unwrap_or("this phase").to_owned();
            let message = if apart < 0 {
                format!(
                    "phase `{}` begins {} before the one before it ends",
                    name(&after.value),
                    counted(-apart, "day")
                )
            } else if apart > WEEKEND + 1 {
                format!("nothing happens for {} before phase `{}`", counted(apart - 1, "day"), name(&after.value))
            } else {
                continue;
            };
            let next = end.value.checked_add_days(Days::new(1)).unwrap_or(end.value);
            out.report(start.span, message)
                .also(end.span, format!("`{}` ends on {}", name(&before.value), end.value))
                .help(format!("write `start = {next}`, or move the end of `{}`", name(&before.value)));
        }
    }
}
