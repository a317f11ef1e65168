//! `check-before-due`: asked too soon.

use chrono::Months;

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An improvement whose effect is looked at before it is due.
    ///
    /// ## What it does
    ///
    /// Compares `check_on` with `due` of every improvement.
    ///
    /// ## Why it matters
    ///
    /// Before the change is made there is nothing to see, and the check says that it did not help. Some weeks after
    /// it the number has had time to move.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [improvements.address-changes]
    /// finding = "one in eight cases is a change of address"
    /// action = "let customers change it themselves"
    /// owner = "support-manager"
    /// due = 2027-03-31
    /// check_on = 2027-02-28
    /// expected = "100 cases a month fewer"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [improvements.address-changes]
    /// finding = "one in eight cases is a change of address"
    /// action = "let customers change it themselves"
    /// owner = "support-manager"
    /// due = 2027-03-31
    /// check_on = 2027-05-31
    /// expected = "100 cases a month fewer"
    /// ```
    "check-before-due", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for improvement in cx.plan.improvements.each() {
        let (Some(check), Some(due)) = (improvement.check_on.located(), improvement.due.located()) else { continue };
        if check.value >= due.value {
            continue;
        }
        let found =
            out.report(check.span, format!("`{}` is checked on {}, before it is due", improvement.id, check.value));
        found.also(due.span, "due here");
        if let Some(later) = due.value.checked_add_months(Months::new(2)) {
            found.help(format!("write a day after it is done, such as `check_on = {later}`"));
        }
    }
}
