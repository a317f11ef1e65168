//! `risk-review-overdue`: the look that was promised.

use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An open risk whose review is overdue.
    ///
    /// ## What it does
    ///
    /// Reports open risks whose `review` lies before today.
    ///
    /// ## Why it matters
    ///
    /// Ratings age. A register is looked at each quarter at least, monthly while much is changing.
    ///
    /// ## Example
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
    /// review = 2026-11-16
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
    /// review = 2027-02-15
    /// ```
    "risk-review-overdue", group: Sourcing, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for risk in cx.plan.risks.each().filter(|risk| risk.is_open()) {
        let Some(review) = risk.review.located().filter(|review| review.value < cx.as_of) else { continue };
        let days = counted((cx.as_of - review.value).num_days(), "day");
        out.report(review.span, format!("risk `{}` should have been looked at {days} ago", risk.id)).help(
            "rate it again, then write the day of the next look; or `status = \"closed\"` if it can't happen any more",
        );
    }
}
