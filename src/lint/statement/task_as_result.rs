//! `task-as-result`: done, and then?

use super::said::{Said, said};
use crate::lint::{Context, Sink};
use crate::rule;
use crate::statement::Measurable;

rule! {
    /// An objective that is a piece of work.
    ///
    /// ## What it does
    ///
    /// Reports statements that name something to deliver ("launch a help centre") where the fields hold neither KPI nor
    /// target that would show what it brings.
    ///
    /// ## Why it matters
    ///
    /// A task can be done on time and change nothing. An objective says what is different afterwards, so that the work
    /// may be exchanged for better work on the way; the work itself is an initiative, with start, due and owner.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.help-centre]
    /// statement = "Launch a help centre by 30 June 2027"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.fewer-contacts]
    /// statement = "Lower the contact rate from 6 to 5 contacts per 100 orders by 30 June 2027"
    /// kpi = "contact-rate"
    /// baseline = { value = "6 per 100", on = 2026-10-31, source = "help desk export over orders" }
    /// target = "5 per 100"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["a help centre"]
    /// ```
    "task-as-result", group: Statement, level: Warning, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx).filter(is_task) {
        let words = said.reading.measured_by.first().cloned().unwrap_or(0..said.text().len());
        let message = format!("`{}` names work to do, not what it changes", said.objective.id);
        let found = out.report(said.place(cx, &words), message);
        found.label("the work").also(said.objective.span, "neither `kpi` nor `target` says what it brings");
        found.help(
            "move it to `[initiatives.…]` with `start` and `due`, and say here which number it moves: `kpi`, `baseline`, `target`",
        );
    }
}

/// Whether an objective is something to deliver, without a number behind it.
pub(crate) fn is_task(said: &Said<'_>) -> bool {
    let objective = said.objective;
    said.reading.measurable == Measurable::Deliverable && objective.kpi.is_absent() && objective.target.is_absent()
}
