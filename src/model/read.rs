//! From the plan to the inputs of the model.
//!
//! In: the typed plan. Out: [`Inputs`]. It takes only what was readable and guesses nothing.

use super::input::Inputs;
use crate::plan::Plan;

/// The inputs that a plan gives.
pub fn read(plan: &Plan) -> Inputs {
    Inputs { money: super::money::read(plan), ..Inputs::default() }
}
