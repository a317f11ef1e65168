//! `statement-direction-differs`: up in words, down in numbers.

use super::differences::Difference;
use super::said::said;
use crate::lint::course::Course;
use crate::lint::{Context, Sink};
use crate::rule;
use crate::statement::Way;

rule! {
    /// A sentence that raises a number which the fields lower, or the other way round.
    ///
    /// ## What it does
    ///
    /// Compares the verb of the statement with the way from `baseline` to `target`. Statements that count the rest
    /// ("cut missed replies" for the share of replies in time) are left alone.
    ///
    /// ## Why it matters
    ///
    /// A reader believes the verb and a report the numbers. One of them was written in a hurry, and until somebody
    /// asks, two people work in opposite directions.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.fewer-reopened]
    /// statement = "Raise the reopen rate from 8% to 6% by 30 June 2027"
    /// kpi = "reopen-rate"
    /// baseline = { value = "8%", on = 2026-10-31, source = "help desk export" }
    /// target = "6%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["one more question before a case is closed"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.fewer-reopened]
    /// statement = "Lower the reopen rate from 8% to 6% by 30 June 2027"
    /// kpi = "reopen-rate"
    /// baseline = { value = "8%", on = 2026-10-31, source = "help desk export" }
    /// target = "6%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["one more question before a case is closed"]
    /// ```
    "statement-direction-differs", group: Statement, level: Warning, criterion: Specific, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        let Some((words, way)) = &said.differences.direction else { continue };
        let Some(Course { baseline: Some(baseline), target: Some(target), .. }) = Course::of(cx, said.objective) else {
            continue;
        };
        let (up, verbs) = match way {
            Way::Increase => ("a rise", "lower, cut or reduce"),
            _ => ("a fall", "raise, lift or increase"),
        };
        let message =
            format!("the statement asks for {up}, and the fields go from {} to {}", baseline.shown, target.shown);
        let found = out.report(said.place(cx, words), message);
        found.also(baseline.span, "from here").also(target.span, "to here");
        found.help(format!("use a verb such as {verbs} in the statement, or change `baseline` and `target`"));
        said.offer_rewrite(cx, Difference::Direction, found);
    }
}
