//! What the plan says of channels, and of what customers are promised on them.
//!
//! In: nothing; `read` fills these types. Out: [`ChannelInput`], [`SegmentPromisesInput`] and their [`PromiseInput`]s.

use super::{Number, Open, Profile};
use crate::model::figure::{Missing, Origin};
use crate::plan::channel::ChannelKind;
use crate::quantity::{Clock, PromiseKind, TimeUnit};

/// A promise of a channel.
#[derive(Clone, Debug)]
pub struct PromiseInput {
    /// Such as `answer 80% within 20 s`.
    pub text: String,
    /// The bytes of the promise.
    pub origin: Origin,
    /// What is promised.
    pub kind: PromiseKind,
    /// In which share of the cases, 1 for 100 %.
    pub share: Number,
    /// How soon, in seconds; a day counts 24 hours here.
    pub within: Number,
    /// The clock.
    pub clock: Clock,
    /// The unit it was written in, since days on the business clock are shorter.
    pub unit: TimeUnit,
}

/// A channel.
#[derive(Clone, Debug)]
pub struct ChannelInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// `channels.ID` at its header.
    pub origin: Origin,
    /// What it is; `None` if that can't be read.
    pub kind: Option<ChannelKind>,
    /// `channels.ID.kind`.
    pub kind_origin: Origin,
    /// Whether it is in use at all: not closing.
    pub is_kept: bool,
    /// When people answer.
    pub open: Open,
    /// Contacts a month in the first month of the plan.
    pub volume: Number,
    /// By how much the volume grows in a year.
    pub growth: Number,
    /// Seconds of work a contact.
    pub handle_time: Number,
    /// Conversations at once.
    pub concurrency: Number,
    /// Seconds until a customer gives up, on average.
    pub patience: Number,
    /// How contacts fall on the week, or why that can't be read.
    pub profile: Result<Profile, Missing>,
    /// What customers are promised.
    pub promises: Vec<PromiseInput>,
}

/// What a segment is promised.
#[derive(Clone, Debug)]
pub struct SegmentPromisesInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// Its share of all contacts, 1 for 100 %.
    pub share: Number,
    /// Its channels, as indices into [`Inputs::channels`](super::Inputs::channels).
    pub channels: Vec<usize>,
    /// What it is promised beyond the channels' own promises.
    pub promises: Vec<PromiseInput>,
}
