//! Queue models: what a number of agents makes of a load, and how many agents a promise needs. One model a file, each with its
//! sources.
//!
//! In: plain structs of doubles and exact decimals, times in seconds unless a name says otherwise. Out: plain structs, or a
//! [`Refusal`]: never a NaN, never a panic, and every loop is bounded. Nothing here reads a plan, a clock or a file; a result
//! depends on its arguments alone, so thousands of variants can be computed side by side.

pub mod chat;
pub mod deferred;
pub mod erlang_a;
pub mod erlang_b;
pub mod erlang_c;
pub mod fewest;
pub mod general_service;
pub mod load;
pub mod people;
pub mod refusal;
pub mod staffing;
pub mod time_varying;

mod birth_death;
mod busy;
mod exact;
mod extrapolation;
mod gamma;
mod poisson;
mod quadrature;
mod waiting;

pub use load::Load;
pub use refusal::{Quantity, Refusal};
