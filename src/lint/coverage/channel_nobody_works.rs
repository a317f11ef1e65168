//! `channel-nobody-works`: open, and nobody assigned.

use super::workers::{roles, workers};
use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelStatus;
use crate::rule;

rule! {
    /// A channel in use that no role works.
    ///
    /// ## What it does
    ///
    /// Once any role of the team names the channels it `works`, reports channels answered by people, live or in pilot, that
    /// none names.
    ///
    /// ## Why it matters
    ///
    /// Somebody answers it beside their real work, or nobody does. Either way its hours are missing from the team.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.chat]
    /// kind = "email"
    /// volume = "100/month"
    /// handle_time = "10m"
    /// promises = ["best effort"]
    /// owner = "support-manager"
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
    /// kind = "email"
    /// status = "planned"
    /// volume = "100/month"
    /// handle_time = "10m"
    /// promises = ["best effort"]
    /// owner = "support-manager"
    ///
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "chat"]
    /// priority = 1
    /// ```
    "channel-nobody-works", group: Coverage, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(first) = roles(cx.plan).find(|role| role.works.has_any()) else { return };
    for channel in cx.plan.channels.each().filter(|channel| channel.is_staffed()) {
        let in_use = matches!(channel.status.copied(), None | Some(ChannelStatus::Live | ChannelStatus::Pilot));
        if in_use && workers(cx.plan, &channel.id).next().is_none() {
            out.report(channel.span, format!("no role of the team works channel `{}`", channel.id)).help(format!(
                "add `\"{}\"` to the `works` of a role such as `{}`, or add the partner's people as a role",
                channel.id, first.id
            ));
        }
    }
}
