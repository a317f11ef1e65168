//! The plan as one model: demand, capacity, promises, money.
//!
//! ```text
//! Plan ─► Inputs (plain numbers, each with its origin) ─► evaluate ─► Numbers (every figure with its origins)
//! ```
//!
//! A pure function of the plan: no disk, no clock, not even "today". So it can be evaluated thousands of times with one input
//! changed. What the plan does not say makes a result absent with a reason; nothing is guessed.

mod capacity;
pub mod change;
mod change_time;
mod channel_numbers;
pub mod cost_to_keep;
mod demand;
mod end;
mod evaluate;
mod exact_week;
pub mod explain;
pub mod figure;
mod flow;
pub mod input;
mod interval;
pub mod limits;
pub mod money;
mod need;
pub(crate) mod objective;
mod objective_backlog;
mod objective_cost;
mod on_call;
pub mod outcome;
pub mod path;
mod pool;
mod pool_numbers;
pub mod pool_verdict;
mod pooled;
mod profile;
mod promise;
mod quality;
mod read;
mod read_number;
mod read_objective;
mod read_profile;
pub mod reason;
mod segment_promise;
mod setup;
mod share_out;
mod shared_group;
mod span_of_control;
mod staffable;
mod staffing;
mod week;
pub mod wording;

pub use change::{Refused, change};
pub use evaluate::evaluate;
pub use figure::{Figure, Known, Missing, Origin, Origins, Spread, Unit};
pub use input::Inputs;
pub use outcome::{Depth, Numbers};
pub use path::Path;
pub use read::read;
pub use reason::Reason;
