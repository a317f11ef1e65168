//! `channel-without-volume`: how much work is it?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A channel that people answer, without a volume.
    ///
    /// ## What it does
    ///
    /// Reports channels answered by people, other than those being closed, that don't say how many contacts arrive.
    ///
    /// ## Why it matters
    ///
    /// Volume times handle time is the work; without it nobody can say whether the team is large enough. No template asks
    /// for it, and most published plans give it (own count: 0 of 13 templates, 10 of 17 plans).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// handle_time = "7m"
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
    "channel-without-volume", group: Coverage, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| channel.is_staffed() && channel.is_kept()) {
        if channel.volume.is_absent() {
            out.report(channel.span, format!("channel `{}` has no volume", channel.id))
                .help("add the contacts per period, a range if you are not sure: `volume = \"1800/month\"` or `\"1500..2100/month\"`");
        }
    }
}
