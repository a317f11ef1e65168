//! `promise-to-all`: kept every single time.

use super::every::{every, usual_share, written};
use crate::lint::{Context, Sink};
use crate::quantity::{Percent, Promise, PromiseKind};
use crate::rule;

rule! {
    /// A promise that is to be kept in every single case.
    ///
    /// ## What it does
    ///
    /// Reports promises of 100 %, except for confirmations of receipt and regular updates, which a machine can send.
    ///
    /// ## Why it matters
    ///
    /// One case missed breaks it for the year, and from then on it steers nothing. Published standards lie between 70
    /// and 95 % (80 % in 20 to 120 seconds on the telephone, 95 % in a business day for e-mail).
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
    /// promises = ["answer 100% within 30s"]
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
    "promise-to-all", group: Promises, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for made in every(cx.plan) {
        let promise = made.promise.value;
        let machine = matches!(promise.kind, PromiseKind::Acknowledge | PromiseKind::Update);
        if promise.share.is_none_or(|share| share.0 != rust_decimal::Decimal::ONE_HUNDRED) || machine {
            continue;
        }
        let better = Promise { share: Some(Percent(usual_share(promise.kind))), ..promise };
        out.report(made.promise.span, "100% is broken by a single case").help(format!(
            "write `\"{}\"`, and add the time by which the rest is done if you want to promise that too",
            written(better)
        ));
    }
}
