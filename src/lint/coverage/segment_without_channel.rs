//! `segment-without-channel`: how do they reach you?

use super::empty::names_nothing;
use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A customer segment with no channel.
    ///
    /// ## What it does
    ///
    /// Reports segments that name no `channels`, and segments whose channels are all being closed.
    ///
    /// ## Why it matters
    ///
    /// A segment that the plan names and gives no way in will use whatever it finds, and nobody has counted on it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [segments.hosts]
    /// name = "Hosts"
    /// size = 120
    /// needs = ["help on the evening before a guest arrives"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [segments.hosts]
    /// name = "Hosts"
    /// size = 120
    /// needs = ["help on the evening before a guest arrives"]
    /// channels = ["phone"]
    /// ```
    "segment-without-channel", group: Coverage, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if !cx.plan.channels.has_any() {
        return;
    }
    for segment in cx.plan.segments.each() {
        if names_nothing(cx, &segment.channels) {
            let place = segment.channels.span().unwrap_or(segment.span);
            let first =
                cx.plan.channels.each().find(|channel| channel.is_kept()).map_or("email", |channel| &channel.id);
            out.report(place, format!("segment `{}` has no channel", segment.id))
                .help(format!("name the ways it may use, such as `channels = [\"{first}\"]`"));
            continue;
        }
        let closing = |id: &str| cx.plan.channels.by_id(id).is_some_and(|channel| !channel.is_kept());
        if let (Some(list), true) =
            (segment.channels.located(), segment.channels.each().all(|channel| closing(&channel.value.id)))
        {
            if list.value.0.is_empty() {
                continue;
            }
            let channels = names(segment.channels.each().map(|channel| channel.value.id.as_str()));
            out.report(list.span, format!("segment `{}` keeps no channel: {channels} is being closed", segment.id))
                .help("name the channel these customers are sent to");
        }
    }
}
