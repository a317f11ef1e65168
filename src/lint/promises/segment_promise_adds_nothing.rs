//! `segment-promise-adds-nothing`: everybody gets that.

use super::every::{share_of, written};
use crate::lint::{Context, Sink};
use crate::numbers::elapsed::{business_day, surely_shorter};
use crate::plan::channel::Channel;
use crate::plan::field::{Located, Named};
use crate::quantity::Promise;
use crate::rule;

rule! {
    /// A promise to a segment that is no better than what everybody gets there.
    ///
    /// ## What it does
    ///
    /// Compares each promise of a segment with the promises of the same kind on its channels, and reports it where all
    /// of them are already at least as good: as many cases, as soon.
    ///
    /// ## Why it matters
    ///
    /// A segment's promises are those beyond the channel's own. If it was meant to be better, the number is wrong; if
    /// not, it is one more number to keep in step.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 1
    /// promises = ["first reply 90% within 10 business hours"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 1
    /// promises = ["first reply 90% within 4 business hours"]
    /// ```
    "segment-promise-adds-nothing", group: Promises, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for segment in cx.plan.segments.each().filter(|segment| segment.promises.has_any()) {
        for at in segment.promises.each() {
            let channels = || segment.channels.each().filter_map(|id| cx.plan.channels.by_id(&id.value.id));
            let same_kind =
                |channel: &'_ Named<Channel>| channel.promises.each().any(|own| own.value.kind == at.value.kind);
            let mut with_kind = channels().filter(|channel| same_kind(channel)).peekable();
            if with_kind.peek().is_none() {
                continue;
            }
            let better =
                |channel: &'_ Named<Channel>| channel.promises.each().any(|own| is_as_good(cx, channel, own, at.value));
            if !with_kind.all(better) {
                continue;
            }
            let found = out.report(at.span, format!("`{}` is what everybody gets", written(at.value)));
            for channel in channels() {
                if let Some(own) = channel.promises.each().find(|own| is_as_good(cx, channel, own, at.value)) {
                    found.also(own.span, format!("already promised on `{}`", channel.id));
                }
            }
            found.help("promise this segment more, or take the promise out");
        }
    }
}

fn is_as_good(cx: &Context<'_>, channel: &Channel, own: &Located<Promise>, wanted: Promise) -> bool {
    let (Some(soon), Some(late)) = (own.value.within, wanted.within) else { return false };
    own.value.kind == wanted.kind
        && share_of(own.value) >= share_of(wanted)
        && (soon == late || surely_shorter(soon, late, || business_day(cx.plan, channel)))
}
