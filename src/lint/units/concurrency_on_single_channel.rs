//! `concurrency-on-single-channel`: two callers, one ear.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Several conversations at once on a channel where there is only one.
    ///
    /// ## What it does
    ///
    /// Reports a `concurrency` above 1 on channels other than chat and messaging.
    ///
    /// ## Why it matters
    ///
    /// The work of a channel is divided by its concurrency. Two calls at once halve the staff on paper, and nobody
    /// can hold two calls. Letters and e-mails are worked off one after the other.
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
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    /// concurrency = 2
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
    "concurrency-on-single-channel", group: Units, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each() {
        let (Some(concurrency), Some(kind)) = (channel.concurrency.located(), channel.kind.located()) else { continue };
        if kind.value.is_concurrent() || !kind.value.is_staffed() || concurrency.value <= Decimal::ONE {
            continue;
        }
        let kind_word = kind.value.as_str();
        let message = format!("{} conversations at once on a channel of the kind `{kind_word}`", concurrency.value);
        out.report(concurrency.span, message)
            .also(kind.span, "an agent holds one at a time here")
            .help("take `concurrency` out; or, if it is a chat, write `kind = \"chat\"` or `\"messaging\"`");
    }
}
