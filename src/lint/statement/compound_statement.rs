//! `compound-statement`: two promises in one breath.

use super::said::said;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A sentence with two objectives.
    ///
    /// ## What it does
    ///
    /// Reports statements with two outcomes that could each be reached without the other. A guard ("while keeping
    /// handle time below 7 minutes"), a means ("by automating replies") and steps towards one thing are none.
    ///
    /// ## Why it matters
    ///
    /// When one half is reached and the other is not, nobody can say whether the objective was met. Only one of them
    /// has a KPI, a target and an owner here; the other is followed by nobody. SMART asks for one specific area of
    /// improvement (Doran 1981).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% and cut the reopen rate from 8% to 6% by 30 June 2027"
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
    ///
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
    "compound-statement", group: Statement, level: Warning, criterion: Specific, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        let [first, second, more @ ..] = said.reading.outcomes.as_slice() else { continue };
        let count = more.len() + 2;
        let message = format!("the statement of `{}` has {count} objectives", said.objective.id);
        let found = out.report(said.place(cx, second), message);
        let place = said.place(cx, first);
        if place == said.statement.span {
            // The parts can't be told apart in the file.
            found.note(format!("the first is `{}`, the second `{}`", said.slice(first), said.slice(second)));
        } else {
            found.label("the second").also(place, "the first");
        }
        found.help(match said.objective.kpi.get() {
            Some(kpi) => format!("keep what `{}` measures, and give the other an `[objectives.…]` of its own", kpi.id),
            None => "give each an `[objectives.…]` of its own".to_owned(),
        });
    }
}
