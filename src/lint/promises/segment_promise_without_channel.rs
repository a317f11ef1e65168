//! `segment-promise-without-channel`: promised where it can't be kept.

use super::every::written;
use crate::lint::{Context, Sink};
use crate::plan::channel::{Channel, ChannelKind};
use crate::quantity::PromiseKind;
use crate::rule;

rule! {
    /// A promise to a segment that none of its channels can keep.
    ///
    /// ## What it does
    ///
    /// Reports `answer` and `see` for segments without a live channel, and any speed promise for segments whose
    /// channels nobody answers.
    ///
    /// ## Why it matters
    ///
    /// The customers it was made to have no way to claim it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [segments.callers]
    /// name = "Callers"
    /// size = 400
    /// needs = ["somebody to talk to"]
    /// channels = ["phone"]
    /// priority = 2
    ///
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["email"]
    /// priority = 1
    /// promises = ["answer 90% within 30s"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 1
    /// promises = ["answer 90% within 30s"]
    /// ```
    "segment-promise-without-channel", group: Promises, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for segment in cx.plan.segments.each() {
        let Some(channels) = segment.channels.located() else { continue };
        for at in segment.promises.each().filter(|at| at.value.kind.is_speed()) {
            let live = matches!(at.value.kind, PromiseKind::Answer | PromiseKind::See);
            // A channel that is not in the plan, or of an unreadable kind, may be the one.
            let can_keep = |channel: &Channel| match channel.kind.copied() {
                Some(kind) if live => kind.is_live(),
                Some(kind) => ChannelKind::is_staffed(kind),
                None => true,
            };
            let all = channels.value.0.iter();
            if all
                .map(|id| cx.plan.channels.by_id(&id.value.id))
                .any(|channel| channel.is_none_or(|channel| can_keep(channel)))
            {
                continue;
            }
            let fitting = cx.plan.channels.each().find(|channel| channel.is_kept() && can_keep(channel));
            let what = if live { "live channel" } else { "channel that people answer" };
            out.report(
                at.span,
                format!("`{}` is promised to `{}`, which has no {what}", written(at.value), segment.id),
            )
            .also(channels.span, "all its channels")
            .help(match fitting {
                Some(channel) => format!("add `\"{}\"` to its channels, or take the promise out", channel.id),
                None => format!("add a {what}, or take the promise out"),
            });
        }
    }
}
