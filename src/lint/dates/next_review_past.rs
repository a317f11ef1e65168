//! `next-review-past`: the meeting that was not held.

use super::calendar::is_over;
use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A review that was announced, is past, and left no trace.
    ///
    /// ## What it does
    ///
    /// Takes `next` of the latest review. Reports it if that day has passed and neither a review nor `reviewed` is on
    /// or after it.
    ///
    /// ## Why it matters
    ///
    /// Either the meeting did not take place, or what it decided is not in the plan. Decisions that nobody finds are
    /// taken again.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [reviews.autumn]
    /// on = 2026-11-16
    /// attended = ["support manager", "managing director"]
    /// decided = ["keep the target for first replies"]
    /// next = 2026-11-19
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
    "next-review-past", group: Dates, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(last) = cx.plan.reviews.each().filter(|review| review.on.is_set()).max_by_key(|review| review.on.copied())
    else {
        return;
    };
    let Some(next) = last.next.located().filter(|next| next.value < cx.as_of) else { return };
    let looked = cx.plan.head.get().and_then(|head| head.reviewed.copied());
    // A next review before the review itself is another rule's finding.
    if looked.is_some_and(|day| day >= next.value) || last.on.copied().is_some_and(|on| on >= next.value) || is_over(cx)
    {
        return;
    }
    let ago = counted((cx.as_of - next.value).num_days(), "day");
    out.report(next.span, format!("the review of {} was {ago} ago, and nothing is written about it", next.value))
        .help(format!("add `[reviews.…]` with `on = {}` and what was decided, or write the new day", next.value));
}
