//! `acknowledge-after-reply`: receipt confirmed when the reply is already there.

use super::every::share_of;
use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{business_day, surely_shorter};
use crate::quantity::PromiseKind;
use crate::rule;

rule! {
    /// A confirmation of receipt that is due no earlier than the reply itself.
    ///
    /// ## What it does
    ///
    /// Compares `acknowledge` with `first reply` of the same channel, where the reply is promised for the same share of
    /// cases or more.
    ///
    /// ## Why it matters
    ///
    /// A confirmation bridges the wait for the reply. One that comes later tells the customer nothing, so one of the
    /// two times is wrong.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["acknowledge 90% within 2 business days", "first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
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
    /// promises = ["acknowledge all within 5m", "first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    /// ```
    "acknowledge-after-reply", group: Promises, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each() {
        let of = |kind| channel.promises.each().find(move |at| at.value.kind == kind && at.value.within.is_some());
        let (Some(receipt), Some(reply)) = (of(PromiseKind::Acknowledge), of(PromiseKind::FirstReply)) else {
            continue;
        };
        let (Some(confirmed), Some(replied)) = (receipt.value.within, reply.value.within) else { continue };
        if share_of(reply.value) < share_of(receipt.value)
            || !surely_shorter(replied, confirmed, || business_day(cx.plan, channel))
        {
            continue;
        }
        out.report(receipt.span, format!("receipt is confirmed within {confirmed}, after the first reply"))
            .also(reply.span, format!("the first reply: {replied}"))
            .help("write a few minutes, such as `\"acknowledge all within 5m\"`, or take the promise out");
    }
}
