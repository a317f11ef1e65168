//! `severity-slower-than-promise`: the inside table allows more than the customer was told.

use rust_decimal::Decimal;

use super::every::{share_of, written};
use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{USUAL_DAY, business_day, on_severity_clock, surely_shorter};
use crate::plan::channel::Channel;
use crate::plan::field::{Located, Named};
use crate::quantity::{Clock, Duration, Promise, PromiseKind};
use crate::rule;

rule! {
    /// A severity that allows more time than every channel promises.
    ///
    /// ## What it does
    ///
    /// Takes the most generous `first reply` and `resolve` that channels promise for at least 90 % of the cases, and
    /// reports severities whose own time is surely longer. Times of a severity run on the channel's hours unless it has
    /// `hours` of its own.
    ///
    /// ## Why it matters
    ///
    /// Agents work by the severity table, customers by the promise. Where the table allows more, the promise is broken
    /// by people who do everything right.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [severities.normal]
    /// means = "everything else"
    /// first_response = "16h"
    /// update_every = "24h"
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
    "severity-slower-than-promise", group: Promises, level: Warning, since: "0.1.0", check
}

/// From this share on a promise covers cases of every severity.
const NEARLY_ALL: Decimal = Decimal::from_parts(90, 0, 0, false, 0);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if !cx.plan.severities.has_any() {
        return;
    }
    for kind in [PromiseKind::FirstReply, PromiseKind::Resolve] {
        let Some((channel, at, promised)) = most_generous(cx, kind) else { continue };
        for severity in cx.plan.severities.each() {
            let time = if kind == PromiseKind::Resolve { &severity.resolve } else { &severity.first_response };
            let Some(time) = time.located() else { continue };
            let allowed = on_severity_clock(severity, time.value);
            if !surely_shorter(promised, allowed, || business_day(cx.plan, channel)) {
                continue;
            }
            let found = out.report(
                time.span,
                format!("severity `{}` allows {}, and customers are promised {promised}", severity.id, allowed),
            );
            found.also(at.span, format!("`{}` on channel `{}`", written(at.value), channel.id));
            if time.value.clock == Clock::Unstated {
                found.note("a severity's times run on the channel's hours unless it has `hours` of its own");
            }
            found.help(format!("write a time of {promised} or less here, or promise customers {allowed}"));
        }
    }
}

type Promised<'a> = (&'a Named<Channel>, &'a Located<Promise>, Duration);

/// The longest time that any channel promises to nearly all; `None` if a promise leaves its clock open.
fn most_generous<'a>(cx: &Context<'a>, kind: PromiseKind) -> Option<Promised<'a>> {
    let mut longest: Option<Promised<'a>> = None;
    for channel in cx.plan.channels.each().filter(|channel| channel.is_kept()) {
        for at in channel.promises.each().filter(|at| at.value.kind == kind) {
            let Some(within) = at.value.within.filter(|_| share_of(at.value) >= NEARLY_ALL) else { continue };
            if at.value.lacks_clock() {
                return None;
            }
            if longest.as_ref().is_none_or(|(.., most)| surely_shorter(*most, within, || USUAL_DAY)) {
                longest = Some((channel, at, within));
            }
        }
    }
    longest
}
