//! `channel-without-promise`: what may customers expect?

use super::empty::names_nothing;
use crate::lint::{Context, Sink};
use crate::plan::channel::{Channel, ChannelKind};
use crate::plan::field::Named;
use crate::rule;

rule! {
    /// A channel that people answer, without a promise.
    ///
    /// ## What it does
    ///
    /// Reports channels answered by people, other than those being closed, with no `promises`. `"best effort"` is a promise:
    /// it says that there is none. Where every segment that uses the channel has promises of its own, nothing is reported.
    ///
    /// ## Why it matters
    ///
    /// Customers expect something in any case. Response standards stand in 14 of 17 published plans (own count); a channel
    /// without one is answered last.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// owner = "support-manager"
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
    "channel-without-promise", group: Coverage, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| channel.is_staffed() && channel.is_kept()) {
        let nothing = names_nothing(cx, &channel.promises);
        if !nothing || is_promised_by_segment(cx, channel) {
            continue;
        }
        let live = channel.kind.copied().is_some_and(ChannelKind::is_live);
        let example = if live { "answer 80% within 30s" } else { "first reply 90% within 8 business hours" };
        out.report(channel.promises.span().unwrap_or(channel.span), format!("channel `{}` promises nothing", channel.id))
            .help(format!("add what customers may expect, such as `promises = [\"{example}\"]`, or `[\"best effort\"]` to say that there is no promise"));
    }
}

fn is_promised_by_segment(cx: &Context<'_>, channel: &Named<Channel>) -> bool {
    let mut using = cx.plan.segments.each().filter(|segment| {
        !segment.channels.has_any() || segment.channels.each().any(|item| item.value.id == channel.id)
    });
    using.clone().next().is_some() && using.all(|segment| !segment.promises.is_absent())
}
