//! `resolve-before-reply`: settled before anybody has answered.

use super::every::{share_of, written};
use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{business_day, surely_shorter};
use crate::quantity::PromiseKind;
use crate::rule;

rule! {
    /// A promise to settle a case before the first reply is due.
    ///
    /// ## What it does
    ///
    /// Compares `resolve` with `first reply` of the same channel, on their clocks, where `resolve` is promised for the
    /// same share of cases or more.
    ///
    /// ## Why it matters
    ///
    /// A case can't be settled without a reply, so the longer time of the two is never used: one of them is wrong.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 80% within 8 business hours", "resolve 85% within 6 business hours"]
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
    /// promises = ["first reply 80% within 8 business hours", "resolve 85% within 6 business days"]
    /// owner = "support-manager"
    /// ```
    "resolve-before-reply", group: Promises, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each() {
        let of = |kind| channel.promises.each().find(move |at| at.value.kind == kind && at.value.within.is_some());
        let (Some(reply), Some(resolve)) = (of(PromiseKind::FirstReply), of(PromiseKind::Resolve)) else { continue };
        let (Some(replied), Some(resolved)) = (reply.value.within, resolve.value.within) else { continue };
        if share_of(resolve.value) < share_of(reply.value)
            || !surely_shorter(resolved, replied, || business_day(cx.plan, channel))
        {
            continue;
        }
        out.report(resolve.span, format!("settled within {resolved}, although the first reply may take {replied}"))
            .also(reply.span, format!("the first reply: {replied}"))
            .help(format!(
                "promise the first reply within {resolved} too, or give `{}` more than {replied}",
                written(crate::quantity::Promise { within: None, ..resolve.value })
            ));
    }
}
