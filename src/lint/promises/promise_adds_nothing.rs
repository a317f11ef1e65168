//! `promise-adds-nothing`: said already, and better.

use super::every::{share_of, written};
use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{business_day, surely_shorter};
use crate::plan::field::Located;
use crate::quantity::{Promise, PromiseKind};
use crate::rule;

rule! {
    /// Two promises of one kind on a channel, one of which makes the other pointless.
    ///
    /// ## What it does
    ///
    /// Compares each promise with the one of the same kind before it. A pair such as 80 % within 20 s and 95 % within
    /// 60 s is fine: the second says something of its own. One that is for fewer cases *and* later adds nothing; nor
    /// does any promise beside `best effort`.
    ///
    /// ## Why it matters
    ///
    /// Two promises that differ by accident are what customers and reports will disagree about.
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
    /// promises = ["answer 80% within 30s", "answer 75% within 45s"]
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
    /// promises = ["answer 80% within 30s", "answer 95% within 90s"]
    /// owner = "support-manager"
    /// ```
    "promise-adds-nothing", group: Promises, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| channel.promises.each().len() > 1) {
        let none = channel.promises.each().find(|at| at.value.kind == PromiseKind::BestEffort);
        if let Some(none) = none {
            if let Some(other) = channel.promises.each().find(|at| at.value.kind != PromiseKind::BestEffort) {
                out.report(none.span, format!("`best effort` promises nothing, and `{}` does", written(other.value)))
                    .also(other.span, "a promise")
                    .help("take one of the two out");
            }
            continue;
        }
        // One slot a kind: each promise meets the one before it, however long the list is.
        let mut before: [Option<&Located<Promise>>; 9] = [None; 9];
        for at in channel.promises.each() {
            let Some(slot) = before.get_mut(at.value.kind as usize) else { continue };
            let Some(earlier) = slot.replace(at) else { continue };
            let is_no_better = |weak: Promise, strong: Promise| {
                let (Some(late), Some(soon)) = (weak.within, strong.within) else { return false };
                share_of(weak) <= share_of(strong)
                    && (late == soon || surely_shorter(soon, late, || business_day(cx.plan, channel)))
            };
            let (weak, strong) = if is_no_better(at.value, earlier.value) {
                (at, earlier)
            } else if is_no_better(earlier.value, at.value) {
                (earlier, at)
            } else {
                continue;
            };
            out.report(weak.span, format!("`{}` adds nothing to `{}`", written(weak.value), written(strong.value)))
                .also(strong.span, "at least as many cases, at least as soon")
                .help("take it out, or promise a larger share within the longer time");
        }
    }
}
