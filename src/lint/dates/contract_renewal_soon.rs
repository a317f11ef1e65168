//! `contract-renewal-soon`: the last chance to ask.

use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A tool whose contract renews within 60 days.
    ///
    /// ## What it does
    ///
    /// Compares `renews` of every tool with today.
    ///
    /// ## Why it matters
    ///
    /// Notice periods of one or two months are common. Whoever asks for a better price, fewer seats or another
    /// supplier has to do it before that.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "50 EUR/seat/month"
    /// renews = 2027-01-04
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
    "contract-renewal-soon", group: Dates, level: Advice, since: "0.1.0", check
}

/// Days before a renewal in which it is worth a thought; two months, a usual notice period.
const SOON: i64 = 60;

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for tool in cx.plan.tools.each() {
        let Some(renews) = tool.renews.located() else { continue };
        let days = (renews.value - cx.as_of).num_days();
        if !(0..=SOON).contains(&days) {
            continue;
        }
        let found =
            out.report(renews.span, format!("the contract of `{}` renews in {}", tool.id, counted(days, "day")));
        if let Some(price) = tool.price.located() {
            found.also(price.span, "at this price");
        }
        found.note(format!("judged on {}", cx.as_of));
        found.help("decide now whether to keep it, at which price and for how many seats; then write the next day");
    }
}
