//! `too-many-conversations-at-once`: six chats, no thought.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelKind;
use crate::rule;

rule! {
    /// More than five conversations at once for one agent.
    ///
    /// ## What it does
    ///
    /// Looks at `concurrency` of the channels.
    ///
    /// ## Why it matters
    ///
    /// Two or three at once is best and above five is a risk (Supportman). In a logistics company, output per hour
    /// was highest with at most five and fell with six (FM Outsource, 2016). Beyond that every customer waits for the
    /// others.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.chat]
    /// kind = "chat"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "400/month"
    /// handle_time = "9m"
    /// concurrency = 8
    /// patience = "2m"
    /// promises = ["answer 80% within 60s"]
    /// owner = "support-manager"
    ///
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email", "chat"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    ///
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "chat"]
    /// priority = 1
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.chat]
    /// kind = "chat"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "400/month"
    /// handle_time = "9m"
    /// concurrency = 2
    /// patience = "2m"
    /// promises = ["answer 80% within 60s"]
    /// owner = "support-manager"
    ///
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email", "chat"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    ///
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "chat"]
    /// priority = 1
    /// ```
    "too-many-conversations-at-once", group: Units, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each() {
        let Some(concurrency) = channel.concurrency.located().filter(|at| at.value > Decimal::from(5)) else {
            continue;
        };
        if channel.kind.copied().is_some_and(ChannelKind::is_concurrent) {
            let message = format!("one agent holds {} conversations at once on `{}`", concurrency.value, channel.id);
            out.report(concurrency.span, message)
                .note("2-3 is best, above 5 a risk (Supportman); output fell beyond 5 (FM Outsource, 2016)")
                .help("write `concurrency = 3`, or less while people are new");
        }
    }
}
