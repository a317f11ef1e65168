//! Erlang B: calls that find every line taken are lost. For trunks, and for channels that turn contacts away.
//!
//! In: offered load and lines. Out: blocking and carried load. Assumes Poisson arrivals; the handle time may have any
//! distribution with that mean (A. K. Erlang 1917; insensitivity: Sevastyanov 1957).

use super::busy::free_over_just_busy;
use super::load::Load;
use super::refusal::{self, Refusal};

/// What a group of lines does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErlangB {
    /// Lines.
    pub lines: u64,
    /// Offered load, erlangs.
    pub load: f64,
    /// Share of calls that find every line taken.
    pub blocking: f64,
    /// Load that is carried, erlangs.
    pub carried: f64,
    /// Share of time that a line is taken.
    pub occupancy: f64,
}

/// Evaluates a group of lines. Blocking has a relative error below 10^-12; below 10^-300 it is given as zero.
///
/// # Errors
/// If there are no lines, or more than 10^15.
pub fn evaluate(load: Load, lines: u64) -> Result<ErlangB, Refusal> {
    refusal::agents(lines)?;
    let offered = load.value();
    let free = free_over_just_busy(load, lines);
    let blocking = 1.0 / (1.0 + free);
    // Carried is a·(1 − B), and 1 − B = D/(1 + D).
    let carried = if free.is_finite() { offered * free * blocking } else { offered };
    Ok(ErlangB { lines, load: offered, blocking, carried, occupancy: (carried / lines as f64).min(1.0) })
}
