//! `objective-without-due`: by when.

use crate::lint::statement::said::each_said;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An objective without a day by which it is reached.
    ///
    /// ## What it does
    ///
    /// Reports objectives without `due`. Where the statement names a day, that one is suggested.
    ///
    /// ## Why it matters
    ///
    /// What has no date is always still to come. A day also makes the pace visible: five points in a year is hard, in
    /// three years it is habit.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85%"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "objective-without-due", group: Smart, level: Warning, criterion: TimeBound, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (objective, said) in each_said(cx) {
        if !objective.due.is_absent() {
            continue;
        }
        let period = cx.plan.head.get().and_then(|head| head.period.get());
        if let Some((said, (day, words))) = said.and_then(|said| Some((said, said.day(cx)?))) {
            let message = format!("the day of objective `{}` stands in its statement only", objective.id);
            out.report(objective.span, message)
                .also(said.place(cx, words), format!("this is {day}"))
                .help(format!("add `due = {day}`, so that it can be computed with"));
            continue;
        }
        let message = format!("objective `{}` has no day by which it is reached", objective.id);
        let found = out.report(objective.span, message);
        match period.and_then(|period| period.end.located()) {
            Some(end) => {
                found
                    .also(end.span, "the last day of the plan")
                    .help(format!("add `due = {}`, or a day before it", end.value));
            }
            None => {
                found.help("add `due`, a day such as `2027-09-30`");
            }
        }
    }
}
