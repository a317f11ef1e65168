//! `milestone-before-baseline`: a step before the first.

use chrono::Months;

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A milestone on or before the day the baseline was measured.
    ///
    /// ## What it does
    ///
    /// Compares the day of each milestone with `on` of the baseline.
    ///
    /// ## Why it matters
    ///
    /// On that day the value was the baseline, so the milestone can't be reached. Most often the year is the old one.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 September 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2026-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 September 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    "milestone-before-baseline", group: Dates, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        let Some(measured) = objective.baseline.get().and_then(|baseline| baseline.on.located()) else { continue };
        for on in objective.milestones.each().filter_map(|milestone| milestone.value.on.located()) {
            if on.value > measured.value {
                continue;
            }
            let later = on.value.checked_add_months(Months::new(12)).filter(|later| *later > measured.value);
            let found = out.report(
                on.span,
                format!(
                    "this milestone of `{}` is on {}, when the baseline was still to be measured",
                    objective.id, on.value
                ),
            );
            found.also(measured.span, "measured on this day");
            found.help(match later {
                Some(later) => format!("write a day after {}; did you mean {later}?", measured.value),
                None => format!("write a day after {}", measured.value),
            });
        }
    }
}
