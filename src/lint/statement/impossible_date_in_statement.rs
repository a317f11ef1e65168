//! `impossible-date-in-statement`: the 31st of June.

use super::said::{dated, place};
use crate::lint::{Context, Sink};
use crate::rule;
use crate::statement::When;

rule! {
    /// A sentence with a day that no calendar has.
    ///
    /// ## What it does
    ///
    /// Reports deadlines in the statements of objectives and goals that name a day which does not exist.
    ///
    /// ## Why it matters
    ///
    /// The day was not looked up, so nobody knows whether the last of the month was meant or the first of the next.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% by 31 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "impossible-date-in-statement", group: Statement, level: Warning, criterion: TimeBound, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for dated in dated(cx).filter(|dated| dated.deadline.when == When::Impossible) {
        let text = dated.statement.value.get(dated.deadline.words.clone()).unwrap_or("");
        let span = place(cx, dated.statement, &dated.deadline.words);
        let found = out.report(span, format!("there is no such day: `{text}`"));
        match dated.due {
            Some(due) => {
                found.also(due.span, "the field has a day");
                found.help(format!("write `by {}`", due.value.format("%-d %B %Y")));
            }
            None => {
                found.help("write a day that exists, such as `by 30 June 2027`");
            }
        }
    }
}
