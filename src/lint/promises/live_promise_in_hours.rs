//! `live-promise-in-hours`: nobody holds the line that long.

use super::every::written;
use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelKind;
use crate::quantity::{Clock, Duration, Promise, PromiseKind, TimeUnit};
use crate::rule;

rule! {
    /// A live channel whose answer is promised in hours or days.
    ///
    /// ## What it does
    ///
    /// Reports `answer` on telephone, video, counter and chat with a time of an hour or more.
    ///
    /// ## Why it matters
    ///
    /// On a live channel the customer waits at that moment. Published targets run from 20 seconds to 5 minutes, on large public lines to 12 (own reading of 26 published plans, 2026).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "900/month"
    /// handle_time = "5m"
    /// promises = ["answer 80% within 2 business hours"]
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
    /// promises = ["answer 80% within 2m"]
    /// owner = "support-manager"
    /// ```
    "live-promise-in-hours", group: Promises, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each() {
        let Some(kind) = channel.kind.located().filter(|kind| kind.value.is_live()) else { continue };
        for at in channel.promises.each().filter(|at| at.value.kind == PromiseKind::Answer) {
            let Some(within) = at.value.within.filter(|within| within.unit >= TimeUnit::Hour) else { continue };
            let minutes = Duration {
                seconds: within.in_unit(within.unit) * TimeUnit::Minute.seconds(),
                unit: TimeUnit::Minute,
                clock: Clock::Unstated,
            };
            let better = written(Promise { within: Some(minutes), ..at.value });
            let found = out.report(at.span, format!("nobody waits {within} for a live answer"));
            found.also(kind.span, "the customer waits at that moment");
            found.help(if kind.value == ChannelKind::Phone {
                format!(
                    "write `\"{better}\"`, or promise a call back within {within}: `\"call back 90% within {within}\"`"
                )
            } else {
                format!("write `\"{better}\"`, or promise a first reply and make it a channel of another kind")
            });
        }
    }
}
