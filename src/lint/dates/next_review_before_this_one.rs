//! `next-review-before-this-one`: back to the past.

use chrono::Months;

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A review whose next one lies before it.
    ///
    /// ## What it does
    ///
    /// Compares `next` with `on` of the same review.
    ///
    /// ## Why it matters
    ///
    /// The next meeting can't be earlier than the one that announced it. Most often the year is the old one.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [reviews.autumn]
    /// on = 2026-11-16
    /// attended = ["support manager", "managing director"]
    /// decided = ["keep the target for first replies"]
    /// next = 2026-02-15
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [reviews.autumn]
    /// on = 2026-11-16
    /// attended = ["support manager", "managing director"]
    /// decided = ["keep the target for first replies"]
    /// next = 2027-02-15
    /// ```
    "next-review-before-this-one", group: Dates, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for review in cx.plan.reviews.each() {
        let (Some(on), Some(next)) = (review.on.located(), review.next.located()) else { continue };
        if next.value > on.value {
            continue;
        }
        let found = out.report(next.span, format!("the review after that of {} is on {}", on.value, next.value));
        found.also(on.span, "this review");
        found.help(match next.value.checked_add_months(Months::new(12)).filter(|later| *later > on.value) {
            Some(later) => format!("did you mean `next = {later}`?"),
            None => format!("write a day after {}", on.value),
        });
    }
}
