//! `patience-shorter-than-promise`: most have gone before they are answered.

use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelKind;
use crate::quantity::PromiseKind;
use crate::rule;

rule! {
    /// A live channel whose customers give up, on average, before the promised time is over.
    ///
    /// ## What it does
    ///
    /// Compares `patience` with the time of each `answer` promise on telephone, video, counter and chat.
    ///
    /// ## Why it matters
    ///
    /// With the usual model of patience (exponential, as in Erlang A; Palm, 1957) 63 % of those who wait as long as the
    /// mean patience have hung up by then. The promise can be kept and most of the callers in the queue lost.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "900/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 5m"]
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
    /// promises = ["answer 80% within 1m"]
    /// owner = "support-manager"
    /// ```
    "patience-shorter-than-promise", group: Promises, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each() {
        let Some(patience) = channel.patience.located() else { continue };
        if !channel.kind.copied().is_some_and(ChannelKind::is_live) || patience.value.seconds.is_zero() {
            continue;
        }
        for at in channel.promises.each().filter(|at| at.value.kind == PromiseKind::Answer) {
            let Some(within) = at.value.within.filter(|within| within.seconds > patience.value.seconds) else {
                continue;
            };
            let ratio = within
                .seconds
                .checked_div(patience.value.seconds)
                .and_then(|ratio| f64::try_from(ratio).ok())
                .unwrap_or(f64::MAX);
            let gone = ((1.0 - (-ratio).exp()) * 100.0).round();
            out.report(at.span, format!("answered within {within}, and customers wait {} on average", patience.value))
                .also(patience.span, "the mean time until they give up")
                .note(format!(
                    "of those who wait {within}, about {gone} % have given up: 1 − e^(−{within} / {}), exponential patience as in Erlang A",
                    patience.value
                ))
                .help(format!("promise an answer well within {}, or offer a call back", patience.value));
        }
    }
}
