//! What the model says of a promise: what is estimated, kept or not, how much is missing.
//!
//! In: nothing; `evaluate` fills these types. Out: [`PromiseNumbers`].

use crate::model::figure::{Known, Missing, Origin, Spread};

/// Whether a promise is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Also at the upper end of the inputs.
    Kept,
    /// At the lower end of the inputs, not at the upper.
    OnlyAtLowEnd,
    /// Not even at the lower end.
    NotKept,
    /// Not with people of its own, and perhaps with people who serve other live channels as well.
    CantTell,
    /// The model can't say.
    NotComputed(Missing),
}

/// The promises of a segment.
#[derive(Clone, Debug)]
pub struct SegmentNumbers {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// Each promise on each channel that it can be meant for, by the channel's index.
    pub promises: Vec<(usize, PromiseNumbers)>,
}

/// A promise.
#[derive(Clone, Debug)]
pub struct PromiseNumbers {
    /// As the plan says it.
    pub text: String,
    /// The promise's place.
    pub origin: Origin,
    /// The share promised.
    pub promised: Known,
    /// The time promised, in seconds that the channel is open.
    pub within: Known,
    /// The share estimated over a week, with the people there are.
    pub estimated: Known<Spread>,
    /// Kept or not.
    pub verdict: Verdict,
    /// Percentage points missing to the promise; zero where kept.
    pub points_missing: Known<Spread>,
    /// Agents missing at the binding interval; zero where kept.
    pub agents_missing: Known<Spread>,
    /// FTE missing; zero where kept.
    pub fte_missing: Known<Spread>,
    /// The role that works the channel whose people would be added, as an index into [`Numbers::roles`](crate::model::Numbers::roles); for what that costs.
    pub roles: Vec<usize>,
}
