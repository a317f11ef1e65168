//! `statement-deadline-differs`: by when, told twice.

use chrono::NaiveDate;

use super::deadline::other_than;
use super::differences::Difference;
use super::said::{goals, place, said};
use crate::diagnostic::Diagnostic;
use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::plan::field::Located;
use crate::rule;
use crate::source::Span;

rule! {
    /// A sentence with another day than `due`.
    ///
    /// ## What it does
    ///
    /// Turns the deadline in the statement of an objective or goal into a day, with the plan's period and
    /// `fiscal_year_starts`, and compares it with `due`. A month or quarter holds every day inside it; "within six
    /// months" and "next quarter" may have been written before today, so they count only where `due` lies beyond them.
    /// A quarter may be the calendar's or the fiscal year's.
    ///
    /// ## Why it matters
    ///
    /// The sentence goes onto the wall and `due` into the calendar. The owner plans for the later of the two, the
    /// director asks at the earlier.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% by 30 September 2027"
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
    "statement-deadline-differs", group: Statement, level: Warning, criterion: TimeBound, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        let (Some(day), Some(due)) = (said.differences.deadline, said.objective.due.located()) else { continue };
        let Some(deadline) = &said.reading.deadline else { continue };
        let text = said.slice(&deadline.words);
        let found = report(out, said.place(cx, &deadline.words), text, day, due);
        said.offer_rewrite(cx, Difference::Deadline, found);
    }
    for goal in goals(cx) {
        let (Some(due), Some(deadline)) = (goal.goal.due.located(), &goal.reading.deadline) else { continue };
        let text = &goal.statement.value;
        let Some(day) = other_than(cx, due.value, text, goal.reading) else { continue };
        let place = place(cx, goal.statement, &deadline.words);
        report(out, place, text.get(deadline.words.clone()).unwrap_or(""), day, due);
    }
}

fn report<'o>(
    out: &'o mut Sink<'_>,
    place: Span,
    text: &str,
    day: NaiveDate,
    due: &Located<NaiveDate>,
) -> &'o mut Diagnostic {
    let found = out.report(place, format!("the statement says `{text}`, and `due` is {}", due.value));
    found.label(format!("this is {day}")).also(due.span, "the field");
    let days = (due.value - day).num_days();
    let side = if days > 0 { "before" } else { "after" };
    found.note(format!("{day} is {} {side} {}", counted(days.abs(), "day"), due.value));
    found.help(format!("write `by {}` in the statement, or `due = {day}`", due.value.format("%-d %B %Y")))
}
