//! The calculation behind a result, step by step, with the numbers filled in.
//!
//! In: inputs and results of the model. Out: [`Step`]s as plain text with the fields that took part, for a terminal, a document or
//! the notes of a finding. It computes nothing: every number comes from the results.

use super::figure::Origins;
use super::input::Inputs;
use super::outcome::Numbers;

/// One line of a calculation.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Such as `24,000 calls a month × 12 / 52 = 5,538 a week`.
    pub text: String,
    /// The fields in it.
    pub from: Origins,
}

/// How many people a channel needs and has.
pub fn channel(_inputs: &Inputs, _numbers: &Numbers, _channel: &str) -> Vec<Step> {
    Vec::new()
}

/// How a channel's promises come out, one after the other; those of the channel first.
pub fn promise(inputs: &Inputs, numbers: &Numbers, channel: &str) -> Vec<Step> {
    self::channel(inputs, numbers, channel)
}

/// How many hours at work a role has.
pub fn role(_inputs: &Inputs, _numbers: &Numbers, _role: &str) -> Vec<Step> {
    Vec::new()
}
