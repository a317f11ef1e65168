//! `plan-without-channels`: how do customers reach you?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan without channels.
    ///
    /// ## What it does
    ///
    /// Reports plans that have no `[channels.…]`.
    ///
    /// ## Why it matters
    ///
    /// Volume, hours, promises and people all hang on channels. They stand in 15 of 17 published plans (own count).
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: channels
    /// # without: segments
    /// # without: sourcing
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time from 9 hours to 4 hours by 30 June 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    ///
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours"]
    /// owner = "support-manager"
    /// ```
    "plan-without-channels", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.channels.is_absent() {
        out.report(cx.head_span(), "the plan names no channel by which customers reach you")
            .help("add one: `[channels.email]` with `kind = \"email\"`, `volume`, `handle_time` and `promises`");
    }
}
