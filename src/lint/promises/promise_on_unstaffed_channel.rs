//! `promise-on-unstaffed-channel`: nobody is there to keep it.

use super::every::written;
use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelKind;
use crate::quantity::PromiseKind;
use crate::rule;

rule! {
    /// A speed promise on a channel that the team does not answer.
    ///
    /// ## What it does
    ///
    /// Reports promises of replies and call-backs on community, self-service and bot channels, where no person of the
    /// team reacts.
    ///
    /// ## Why it matters
    ///
    /// Other customers promise nothing, a help page replies to nobody, and the speed of a bot says nothing about being
    /// helped. The promise belongs to the channel a customer is handed over to.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "forum"]
    /// priority = 1
    ///
    /// [channels.forum]
    /// kind = "community"
    /// volume = "200/month"
    /// promises = ["first reply 80% within 1 calendar day"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "forum"]
    /// priority = 1
    ///
    /// [channels.forum]
    /// kind = "community"
    /// volume = "200/month"
    /// promises = ["best effort"]
    /// owner = "support-manager"
    /// ```
    "promise-on-unstaffed-channel", group: Promises, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| !channel.is_staffed()) {
        let Some(kind) = channel.kind.located() else { continue };
        let who = match kind.value {
            ChannelKind::Community => "other customers answer",
            ChannelKind::Bot => "a machine answers",
            _ => "nobody answers",
        };
        let speed = |kind: PromiseKind| kind.is_speed() && kind != PromiseKind::Acknowledge;
        for at in channel.promises.each().filter(|at| speed(at.value.kind)) {
            out.report(at.span, format!("`{}` is promised where {who}", written(at.value)))
                .also(kind.span, who)
                .help("write `\"best effort\"`, and put the promise on the channel people are handed over to");
        }
    }
}
