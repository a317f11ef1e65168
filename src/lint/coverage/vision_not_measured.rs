//! `vision-not-measured`: a sentence that can't come true or fail.

use super::empty::names_nothing;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A vision that no KPI measures.
    ///
    /// ## What it does
    ///
    /// Reports a `[vision]` without `measured_by`.
    ///
    /// ## Why it matters
    ///
    /// A vision that can be measured is one that somebody can be asked about next year. Guides for such plans ask for
    /// exactly that; most published visions can't be checked.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [vision]
    /// statement = "Whoever writes to us in the morning is helped by the evening"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [vision]
    /// statement = "Whoever writes to us in the morning is helped by the evening"
    /// measured_by = ["first-response-time", "csat"]
    /// ```
    "vision-not-measured", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(vision) = cx.plan.vision.located() else { return };
    let list = &vision.value.measured_by;
    if names_nothing(cx, list) {
        let place = list.span().or(vision.value.statement.span()).unwrap_or(vision.span);
        out.report(place, "nothing measures the vision")
            .help("name one to three KPIs that show whether it comes true: `measured_by = [\"csat\", \"first-response-time\"]`");
    }
}
