//! `too-many-objectives`: everything is important.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan with more than seven objectives.
    ///
    /// ## What it does
    ///
    /// Counts the objectives and marks the eighth.
    ///
    /// ## Why it matters
    ///
    /// People remember and steer by a handful. Planning templates ask for one or two objectives per goal and three to
    /// five themes (OnStrategy); SQM Group advises to be held to a few numbers only and to use the others as support.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-readers]
    /// statement = "Raise the share of satisfied readers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [objectives.happier-writers]
    /// statement = "Raise the share of satisfied writers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [objectives.happier-printers]
    /// statement = "Raise the share of satisfied printers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [objectives.happier-binders]
    /// statement = "Raise the share of satisfied binders from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [objectives.happier-painters]
    /// statement = "Raise the share of satisfied painters from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [objectives.happier-potters]
    /// statement = "Raise the share of satisfied potters from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [objectives.happier-weavers]
    /// statement = "Raise the share of satisfied weavers from 82% to 85% by 30 June 2027"
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
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "too-many-objectives", group: Smart, level: Advice, criterion: Specific, since: "0.1.0", check
}

/// As many as a table of them fits on one page and in one head.
const ENOUGH: usize = 7;

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let objectives = cx.plan.objectives.each().as_slice();
    if let Some(first_too_many) = objectives.get(ENOUGH) {
        out.report(first_too_many.span, format!("the plan has {} objectives", objectives.len()))
            .label(format!("this is number {}", ENOUGH + 1))
            .note("templates ask for one or two objectives per goal (OnStrategy)")
            .help(format!(
                "keep the {ENOUGH} that matter most; give the other numbers a `floor` under `[kpis]`, at which somebody acts"
            ));
    }
}
