//! Judging a plan. One rule a file, one folder a group; a rule is data plus a function.
//!
//! In: a loaded plan and settings. Out: findings, sorted, levelled, with ignores applied. It formats for no printer.

mod allow;
mod context;
pub(crate) mod course;
mod element_index;
mod graph;
mod modelled;
pub mod registry;
mod run;
pub(crate) mod wording;

pub(crate) mod contradictions;
pub(crate) mod coverage;
pub(crate) mod dates;
pub(crate) mod escalation;
pub(crate) mod model;
pub(crate) mod money;
pub(crate) mod promises;
pub(crate) mod references;
pub(crate) mod roadmap;
pub(crate) mod smart;
pub(crate) mod sourcing;
pub(crate) mod statement;
pub(crate) mod units;

pub use context::{Context, Sink};
pub use run::{Outcome, check};
