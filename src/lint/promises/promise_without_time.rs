//! `promise-without-time`: how soon?

use super::every::{every, written};
use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelKind;
use crate::quantity::{Promise, PromiseKind};
use crate::rule;

rule! {
    /// A promise that does not say how soon.
    ///
    /// ## What it does
    ///
    /// Reports promises without `within` and a time. `"best effort"` promises nothing and needs none.
    ///
    /// ## Why it matters
    ///
    /// A customer can not rely on it, and no report can show whether it was kept.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80%"]
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
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    /// ```
    "promise-without-time", group: Promises, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for made in every(cx.plan) {
        let promise: Promise = made.promise.value;
        if promise.within.is_some() || promise.kind == PromiseKind::BestEffort {
            continue;
        }
        let live = made.channel.and_then(|channel| channel.kind.copied()).is_some_and(ChannelKind::is_live);
        let time = match promise.kind {
            PromiseKind::Answer | PromiseKind::See => "30s",
            PromiseKind::Resolve => "3 business days",
            _ if live => "30s",
            _ => "8 business hours",
        };
        out.report(made.promise.span, format!("`{}` does not say how soon", written(promise)))
            .help(format!("write `\"{} within {time}\"`, with your own time", written(promise)));
    }
}
