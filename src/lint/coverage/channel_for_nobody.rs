//! `channel-for-nobody`: a door that no customer is shown.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A channel that no segment may use.
    ///
    /// ## What it does
    ///
    /// Where every segment lists its channels, reports channels that are in none of the lists and are not being closed.
    ///
    /// ## Why it matters
    ///
    /// Either somebody uses it and the segments forget to say so, or it is kept open, watched and paid for without a
    /// customer.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.help-centre]
    /// kind = "self-service"
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.help-centre]
    /// kind = "self-service"
    /// owner = "support-manager"
    ///
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "help-centre"]
    /// priority = 1
    /// ```
    "channel-for-nobody", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let segments = || cx.plan.segments.each();
    // A segment without a list may mean "all", or be unreadable.
    if segments().len() == 0 || segments().any(|segment| !segment.channels.has_any()) {
        return;
    }
    for channel in cx.plan.channels.each().filter(|channel| channel.is_kept()) {
        let named = segments().any(|segment| segment.channels.each().any(|item| item.value.id == channel.id));
        if !named {
            out.report(channel.span, format!("no segment may use channel `{}`", channel.id)).help(format!(
                "add `\"{}\"` to the `channels` of the segments that use it, or set `status = \"closing\"`",
                channel.id
            ));
        }
    }
}
