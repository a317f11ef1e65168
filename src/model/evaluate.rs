//! From the inputs to everything the model says.

use super::input::Inputs;
use super::money;
use super::outcome::{Depth, Numbers};

/// Evaluates the model.
pub fn evaluate(inputs: &Inputs, _depth: Depth) -> Numbers {
    let mut numbers = Numbers::default();
    // Money comes last: it needs contacts and hours of work.
    numbers.money = Some(money::evaluate(inputs, &numbers));
    numbers
}
