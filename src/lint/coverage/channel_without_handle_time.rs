//! `channel-without-handle-time`: how long does one take?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A channel that people answer, without a handle time.
    ///
    /// ## What it does
    ///
    /// Reports channels answered by people, other than those being closed, that don't say how long one contact takes.
    ///
    /// ## Why it matters
    ///
    /// Volume times handle time is the work. Five minutes or ten decide between one agent and two.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
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
    "channel-without-handle-time", group: Coverage, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| channel.is_staffed() && channel.is_kept()) {
        if channel.handle_time.is_absent() {
            out.report(channel.span, format!("channel `{}` has no handle time", channel.id))
                .help("add the work per contact, finishing up included: `handle_time = \"6m\"`, or a range such as `\"5m..8m\"`");
        }
    }
}
