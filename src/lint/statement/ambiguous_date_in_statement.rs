//! `ambiguous-date-in-statement`: March or April?

use chrono::NaiveDate;

use super::said::{dated, place};
use crate::lint::{Context, Sink};
use crate::rule;
use crate::statement::When;

rule! {
    /// A sentence with a date that is read in two ways.
    ///
    /// ## What it does
    ///
    /// Reports deadlines such as 03/04/2027 in the statements of objectives and goals, where both numbers can be the
    /// month.
    ///
    /// ## Why it matters
    ///
    /// It is the 3rd of April in most of the world and the 4th of March in the United States, and a plan is read in
    /// both. Half of the readers will be a month off and never notice.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% by 06/05/2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-05-06
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% by 6 May 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-05-06
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "ambiguous-date-in-statement", group: Statement, level: Advice, criterion: TimeBound, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for dated in dated(cx) {
        let When::Ambiguous(one, other) = dated.deadline.when else { continue };
        let text = dated.statement.value.get(dated.deadline.words.clone()).unwrap_or("");
        let written = |day: NaiveDate| day.format("%-d %B %Y").to_string();
        let message = format!("`{text}` is {} to some and {} to others", written(one), written(other));
        let found = out.report(place(cx, dated.statement, &dated.deadline.words), message);
        let meant = dated.due.filter(|due| due.value == one || due.value == other);
        match meant {
            Some(due) => {
                found.also(due.span, "the day that is meant");
                found.help(format!("write `{}`", written(due.value)));
            }
            None => {
                found.help(format!("write the month as a word: `{}` or `{}`", written(one), written(other)));
            }
        }
    }
}
