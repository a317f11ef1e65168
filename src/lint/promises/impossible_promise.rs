//! `impossible-promise`: more than all, or in no time.

use super::every::{every, written};
use crate::lint::{Context, Sink};
use crate::quantity::PromiseKind;
use crate::rule;

rule! {
    /// A promise for more than all cases, for none, or in no time at all.
    ///
    /// ## What it does
    ///
    /// Reports shares above 100 % or not above 0 %, and times of zero.
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
    /// promises = ["answer 800% within 30s"]
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
    "impossible-promise", group: Promises, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    use rust_decimal::Decimal;
    for made in every(cx.plan) {
        let promise = made.promise.value;
        if let Some(share) = promise.share {
            if share.0 > Decimal::ONE_HUNDRED {
                out.report(made.promise.span, format!("{share} is more than all cases"))
                    .help("write a share between 0% and 100%, such as `80%`");
            } else if share.0 <= Decimal::ZERO {
                out.report(made.promise.span, format!("{share} of the cases is no promise"))
                    .help("write a share between 0% and 100%, or `\"best effort\"` for no promise");
            }
        }
        if promise.within.is_some_and(|within| within.seconds.is_zero()) && promise.kind != PromiseKind::BestEffort {
            out.report(made.promise.span, format!("`{}` leaves no time", written(promise)))
                .help("write a time above zero, such as `20s` or `4 business hours`");
        }
    }
}
