//! `review-overdue`: nobody has looked.

use super::calendar::is_over;
use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan that was not looked at for longer than it says.
    ///
    /// ## What it does
    ///
    /// Adds `review_every` to the day of the last look, which is `reviewed` or the latest of `[reviews]`, and
    /// compares the result with today.
    ///
    /// ## Why it matters
    ///
    /// Plans die of not being read. Good ones carry the day of the next look, and those who run them come together at
    /// least every quarter to see whether the numbers still hold.
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
    /// reviewed = 2026-06-15
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
    "review-overdue", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(head) = cx.plan.head.get() else { return };
    let Some(every) = head.review_every.located() else { return };
    let held = cx.plan.reviews.each().filter_map(|review| review.on.located()).filter(|on| on.value <= cx.as_of);
    let Some(last) = held.chain(head.reviewed.located()).max_by_key(|day| day.value) else { return };
    let Some(next) = every.value.after(last.value).filter(|next| *next < cx.as_of) else { return };
    if is_over(cx) {
        return;
    }
    let late = counted((cx.as_of - next).num_days(), "day");
    out.report(
        last.span,
        format!("the plan was last looked at on {} and should have been again by {next}", last.value),
    )
    .also(every.span, format!("every {}", every.value))
    .note(format!("{} + {} = {next}, {late} before {}", last.value, every.value, cx.as_of))
    .help(format!("look at it and write `reviewed = {}`, with what was decided under `[reviews]`", cx.as_of));
}
