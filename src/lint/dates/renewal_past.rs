//! `renewal-past`: renewed, but when.

use chrono::Months;

use super::calendar::is_over;
use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A tool whose contract renewed on a day that has passed.
    ///
    /// ## What it does
    ///
    /// Compares `renews` of every tool with today.
    ///
    /// ## Why it matters
    ///
    /// The contract has run on or run out, and the plan does not say which. Price and seats in the plan are those of
    /// the old one.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "50 EUR/seat/month"
    /// renews = 2026-06-01
    /// line = "software"
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "50 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    /// ```
    "renewal-past", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for tool in cx.plan.tools.each() {
        let Some(renews) = tool.renews.located().filter(|renews| renews.value < cx.as_of) else { continue };
        if is_over(cx) {
            return;
        }
        let ago = counted((cx.as_of - renews.value).num_days(), "day");
        let years = (cx.as_of - renews.value).num_days() / 365 + 1;
        let next =
            u32::try_from(years * 12).ok().and_then(|months| renews.value.checked_add_months(Months::new(months)));
        let found = out.report(renews.span, format!("the contract of `{}` renewed {ago} ago", tool.id));
        found.note(format!("judged on {}", cx.as_of));
        found.help(match next {
            Some(next) => {
                format!("write the next day, `renews = {next}` if it is for a year, and look at price and seats")
            }
            None => "write the next day, and look at price and seats".to_owned(),
        });
    }
}
