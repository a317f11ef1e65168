//! `plan-without-time-zone`: nine o'clock where?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Opening hours, and no time zone.
    ///
    /// ## What it does
    ///
    /// Reports plans in which a channel has `hours`, and `[plan]` has no `time_zone`.
    ///
    /// ## Why it matters
    ///
    /// Hours mean nothing to a customer or a partner elsewhere without the zone, and summer time is decided by it. Templates
    /// forget it (1 of 13, own count).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2027-12-31 }
    /// currency = "EUR"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
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
    "plan-without-time-zone", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.head.get().is_some_and(|head| head.time_zone.is_absent())
        && cx.plan.channels.each().any(|channel| channel.hours.is_set())
    {
        out.report(cx.head_span(), "opening hours without a time zone")
            .help("add the IANA name to `[plan]`, such as `time_zone = \"Europe/Berlin\"`");
    }
}
