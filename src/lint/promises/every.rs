//! All promises of a plan, of channels and of segments.

use crate::plan::Plan;
use crate::plan::channel::Channel;
use crate::plan::field::{Located, Named};
use crate::quantity::{Promise, PromiseKind};

/// A promise and who it is made by.
pub(super) struct Made<'a> {
    pub(super) promise: &'a Located<Promise>,
    /// The channel; `None` if it is a segment's.
    pub(super) channel: Option<&'a Named<Channel>>,
}

/// Every promise in the order of the file: channels, then segments. Channels that are closing are included.
pub(super) fn every(plan: &Plan) -> impl Iterator<Item = Made<'_>> {
    let channels = plan
        .channels
        .each()
        .flat_map(|channel| channel.promises.each().map(move |promise| Made { promise, channel: Some(channel) }));
    let segments = plan.segments.each().flat_map(|segment| segment.promises.each());
    channels.chain(segments.map(|promise| Made { promise, channel: None }))
}

/// A promise as it is typed into a plan: `first reply 90% within 8 business hours`.
pub(super) fn written(promise: Promise) -> String {
    // The word for documents is longer than the one for plans.
    promise.to_string().replacen("see visitors", "see", 1)
}

/// The share that is usual for a kind of promise, for examples: 80 % of live contacts is the common service level, 90 % of replies.
pub(super) fn usual_share(kind: PromiseKind) -> rust_decimal::Decimal {
    rust_decimal::Decimal::from(if matches!(kind, PromiseKind::Answer | PromiseKind::Resolve) { 80 } else { 90 })
}

/// The share promised; all cases if the promise names none.
pub(super) fn share_of(promise: Promise) -> rust_decimal::Decimal {
    promise.share.map_or(rust_decimal::Decimal::ONE_HUNDRED, |share| share.0)
}
