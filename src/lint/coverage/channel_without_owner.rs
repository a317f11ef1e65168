//! `channel-without-owner`: who notices when it goes wrong?

use super::grown::is_grown;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A channel that nobody answers for.
    ///
    /// ## What it does
    ///
    /// Reports channels without an `owner`, once any channel of the plan has one, or the plan has initiatives, budget lines
    /// or risks.
    ///
    /// ## Why it matters
    ///
    /// A queue that grows at a weekend, an address that bounces: what belongs to everybody is noticed by the customers
    /// first.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
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
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    /// ```
    "channel-without-owner", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let channels = || cx.plan.channels.each();
    if channels().all(|channel| !channel.owner.is_absent()) {
        return;
    }
    let somebody = channels().find_map(|channel| channel.owner.get());
    if somebody.is_none() && !is_grown(cx.plan) {
        return;
    }
    let somebody = somebody.or_else(|| cx.plan.head.get()?.owner.get()).map_or("…", |owner| &owner.id);
    for channel in channels().filter(|channel| channel.owner.is_absent() && channel.is_kept()) {
        out.report(channel.span, format!("nobody answers for channel `{}`", channel.id))
            .help(format!("name a role or person, such as `owner = \"{somebody}\"`"));
    }
}
