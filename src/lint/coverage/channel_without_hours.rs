//! `channel-without-hours`: is anybody there?

use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelKind;
use crate::rule;

rule! {
    /// A channel on which customers wait for a person, without hours.
    ///
    /// ## What it does
    ///
    /// Reports telephone, video, counter and chat channels that don't say when people answer.
    ///
    /// ## Why it matters
    ///
    /// On these channels closed means unanswered. Hours decide how many people are needed: one seat round the clock takes
    /// about six. Templates forget them (1 of 13), published plans state them (8 of 17, own count).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// volume = "900/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "900/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    /// ```
    "channel-without-hours", group: Coverage, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| channel.is_kept()) {
        let live = channel.kind.copied().is_some_and(ChannelKind::is_live);
        if live && channel.hours.is_absent() {
            out.report(channel.span, format!("channel `{}` has no hours", channel.id))
                .help("add when people answer: `hours = \"Mo-Fr 09:00-17:00; PH off\"`");
        }
    }
}
