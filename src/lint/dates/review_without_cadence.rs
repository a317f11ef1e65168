//! `review-without-cadence`: once, and never again.

use crate::lint::{Context, Sink};
use crate::plan::field::Field;
use crate::rule;

rule! {
    /// A plan that was reviewed and does not say when it will be again.
    ///
    /// ## What it does
    ///
    /// Reports plans with `reviewed` or `[reviews]` that have neither `review_every` nor a `next` review.
    ///
    /// ## Why it matters
    ///
    /// The second review is the one that is forgotten. With a cadence the plan can tell when it is overdue.
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
    /// reviewed = 2026-11-16
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
    "review-without-cadence", group: Dates, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(head) = cx.plan.head.get() else { return };
    if !head.review_every.is_absent() || matches!(cx.plan.reviews, Field::Broken(_)) {
        return;
    }
    let reviews = cx.plan.reviews.each();
    if reviews.clone().any(|review| !review.next.is_absent()) {
        return;
    }
    let held = reviews.filter_map(|review| review.on.located()).chain(head.reviewed.located());
    if let Some(last) = held.max_by_key(|day| day.value) {
        out.report(last.span, "the plan does not say when it is looked at again")
            .note("at least every quarter is usual for objectives, every month for numbers")
            .help("add `review_every = \"3 months\"` to `[plan]`");
    }
}
