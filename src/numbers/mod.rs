//! Arithmetic on a plan: what things cost, what people are paid, when somebody is there.
//!
//! In: the typed plan. Out: exact decimals and times that rules and documents both use, so that a finding and a table never
//! disagree. Pure: no spans are judged here, nothing is printed, and nothing that can't be worked out is guessed.

pub mod amounts;
pub mod elapsed;
pub mod exchange;
pub mod on_call;
pub mod open_week;
pub mod pay;
pub mod spend;
pub mod weighted_score;
