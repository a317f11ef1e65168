//! SMART on the structured fields of objectives: specific, measurable, achievable, relevant, time-bound.

use crate::rules;

rules! {
    objective_without_baseline,
}
