//! `empty-promise`: for no case, or in no time.

use super::every::{every, written};
use crate::lint::{Context, Sink};
use crate::quantity::PromiseKind;
use crate::rule;

rule! {
    /// A promise for none of the cases, or in no time at all.
    ///
    /// ## What it does
    ///
    /// Reports promised shares of 0 % and times of zero.
    ///
    /// ## Why it matters
    ///
    /// It is a slip of the keyboard that would otherwise be printed in the agents' handbook.
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
    /// promises = ["answer 80% within 0s"]
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
    "empty-promise", group: Promises, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for made in every(cx.plan) {
        let promise = made.promise.value;
        if promise.share.is_some_and(|share| share.0.is_zero()) {
            out.report(made.promise.span, "0% of the cases is no promise")
                .help("write the share you can keep, such as `80%`, or `\"best effort\"` for no promise");
        }
        if promise.within.is_some_and(|within| within.seconds.is_zero()) && promise.kind != PromiseKind::BestEffort {
            out.report(made.promise.span, format!("`{}` leaves no time", written(promise)))
                .help("write a time above zero, such as `20s` or `4 business hours`");
        }
    }
}
