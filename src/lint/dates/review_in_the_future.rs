//! `review-in-the-future`: minutes of a meeting to come.

use super::calendar::is_to_come;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A review recorded for a day that is still to come.
    ///
    /// ## What it does
    ///
    /// Compares `reviewed` and `on` of every review with today, with a day of grace for other time zones.
    ///
    /// ## Why it matters
    ///
    /// `reviewed` and `[reviews]` are a record. A day to come there makes the plan look fresh without anybody having
    /// looked; what is only planned belongs into `next`.
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
    /// reviewed = 2027-11-16
    /// review_every = "3 months"
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
    "review-in-the-future", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if let Some(reviewed) = cx.plan.head.get().and_then(|head| head.reviewed.located())
        && is_to_come(cx, reviewed.value)
    {
        out.report(reviewed.span, format!("the plan was reviewed on {}, which is still to come", reviewed.value))
            .note(format!("judged on {}", cx.as_of))
            .help("write the day of the last look; `review_every` says when the next one is");
    }
    for review in cx.plan.reviews.each() {
        let Some(on) = review.on.located().filter(|on| is_to_come(cx, on.value)) else { continue };
        let message = format!("the review `{}` is recorded for {}, which is still to come", review.id, on.value);
        out.report(on.span, message)
            .note(format!("judged on {}", cx.as_of))
            .help(format!("until it is held, write `next = {}` in the review before it", on.value));
    }
}
