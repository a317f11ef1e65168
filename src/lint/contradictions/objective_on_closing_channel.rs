//! `objective-on-closing-channel`: a target for something that will be gone.

use super::pull::pulls;
use crate::lint::{Context, Sink};
use crate::plan::channel::Channel;
use crate::plan::field::Named;
use crate::rule;

rule! {
    /// An objective that is only about channels which are being closed.
    ///
    /// ## What it does
    ///
    /// Reports objectives whose `channels` all have the status `closing`.
    ///
    /// ## Why it matters
    ///
    /// On the day the target is due nothing is left to measure, and the work until then serves customers who are being asked to
    /// go elsewhere.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.faster-letters]
    /// statement = "Cut the median first response time on letters from 9 days to 7 days by 30 June 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9d", on = 2026-10-31, source = "post book" }
    /// target = "7d"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["letters"]
    /// guards = ["csat"]
    ///
    /// [channels.letters]
    /// kind = "post"
    /// status = "closing"
    /// volume = "20/month"
    /// handle_time = "20m"
    /// promises = ["best effort"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.letters]
    /// kind = "post"
    /// status = "closing"
    /// volume = "20/month"
    /// handle_time = "20m"
    /// promises = ["best effort"]
    /// owner = "support-manager"
    /// ```
    "objective-on-closing-channel", group: Contradictions, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for pull in pulls(cx) {
        let closing = |id: &str| cx.plan.channels.by_id(id).filter(|channel| !channel.is_kept());
        let Some(first) = pull.objective.channels.each().next() else { continue };
        if !pull.objective.channels.each().all(|channel| closing(&channel.value.id).is_some()) {
            continue;
        }
        let found = out.report(first.span, format!("`{}` is about a channel that is being closed", pull.objective.id));
        if let Some(status) = closing(&first.value.id).and_then(|channel: &Named<Channel>| channel.status.span()) {
            found.also(status, "closing");
        }
        found.help("move the objective to the channel its customers are sent to, or take it out");
    }
}
