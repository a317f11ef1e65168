//! `promise-without-share`: how often is it kept?

use super::every::{every, usual_share, written};
use crate::lint::{Context, Sink};
use crate::quantity::{Percent, Promise, PromiseKind};
use crate::rule;

rule! {
    /// A promised time without the share of cases in which it is kept.
    ///
    /// ## What it does
    ///
    /// Reports promises such as `"first reply within 4h"`. Confirmations of receipt and regular updates need no share:
    /// they are meant for all.
    ///
    /// ## Why it matters
    ///
    /// "Within 30 seconds" can not be tested: nobody means all calls, and nobody knows how many are meant. "80 % within
    /// 30 seconds" can. Only about half of the organisations that publish a telephone standard give the share (own
    /// count over 17 of them, 2026).
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
    /// promises = ["answer within 30s"]
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
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    /// ```
    "promise-without-share", group: Promises, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for made in every(cx.plan) {
        let promise = made.promise.value;
        let for_all = matches!(promise.kind, PromiseKind::Acknowledge | PromiseKind::Update | PromiseKind::BestEffort);
        // Without a time there is nothing that a share could be of; another rule asks for the time.
        if promise.share.is_some() || promise.within.is_none() || for_all {
            continue;
        }
        let better = Promise { share: Some(Percent(usual_share(promise.kind))), ..promise };
        out.report(made.promise.span, format!("`{}` does not say in how many cases", written(promise)))
            .help(format!("write `\"{}\"`, with the share you can keep", written(better)));
    }
}
