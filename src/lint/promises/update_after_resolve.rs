//! `update-after-resolve`: the first word comes when it is over.

use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{USUAL_DAY, business_day, surely_shorter};
use crate::quantity::{Duration, PromiseKind};
use crate::rule;
use crate::source::Span;

rule! {
    /// Updates that are further apart than the time in which the case is settled.
    ///
    /// ## What it does
    ///
    /// Compares `update_every` with `resolve` of each severity, and `update` with `resolve` among the promises of each
    /// channel.
    ///
    /// ## Why it matters
    ///
    /// In the time promised no update would ever be sent. The severity table then promises the customer silence.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [severities.normal]
    /// means = "everything else"
    /// first_response = "8h"
    /// update_every = "96h"
    /// resolve = "72h"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [severities.normal]
    /// means = "everything else"
    /// first_response = "8h"
    /// update_every = "24h"
    /// resolve = "72h"
    /// ```
    "update-after-resolve", group: Promises, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for severity in cx.plan.severities.each() {
        let (Some(update), Some(resolve)) = (severity.update_every.located(), severity.resolve.located()) else {
            continue;
        };
        if surely_shorter(resolve.value, update.value, || USUAL_DAY) {
            report(out, update.span, update.value, resolve.span, resolve.value);
        }
    }
    for channel in cx.plan.channels.each() {
        let of = |kind| channel.promises.each().find(move |at| at.value.kind == kind);
        let (Some(update), Some(resolve)) = (of(PromiseKind::Update), of(PromiseKind::Resolve)) else { continue };
        let (Some(every), Some(settled)) = (update.value.within, resolve.value.within) else { continue };
        if surely_shorter(settled, every, || business_day(cx.plan, channel)) {
            report(out, update.span, every, resolve.span, settled);
        }
    }
}

fn report(out: &mut Sink<'_>, at: Span, update: Duration, resolved_at: Span, resolve: Duration) {
    let third = Duration { seconds: resolve.seconds / rust_decimal::Decimal::from(3), ..resolve };
    out.report(at, format!("an update every {update}, although cases are settled within {resolve}"))
        .also(resolved_at, format!("settled within {resolve}"))
        .help(format!("write a time below {resolve}, such as {third}, or take the update out"));
}
