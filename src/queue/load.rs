//! Offered load: how many agents would be busy on average if every contact were taken.
//!
//! In: contacts, handle time and interval as exact decimals. Out: erlangs, with what a double loses of them, and an exact answer
//! to "are there more agents than load?". Near saturation everything hangs on agents − load, which must not be a difference of
//! rounded numbers.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::exact;
use super::refusal::{self, LARGEST, Quantity, Refusal, not_negative};

/// An offered load in erlangs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Load {
    /// The nearest double.
    erlangs: f64,
    /// What is missing to the exact load.
    rest: f64,
    /// The load without its fraction, exactly.
    whole: u64,
    /// Calls, handle time and interval, where they are known exactly.
    of: Option<[Decimal; 3]>,
}

impl Load {
    /// No work at all.
    pub const NONE: Self = Self { erlangs: 0.0, rest: 0.0, whole: 0, of: None };

    /// Contacts in an interval times mean handle time over the interval's length, the two times in one unit.
    ///
    /// # Errors
    /// If anything is below zero or beyond 10^15, or if interval or handle time are zero.
    pub fn of(calls: Decimal, handle_time: Decimal, interval: Decimal) -> Result<Self, Refusal> {
        decimal(Quantity::Calls, calls)?;
        for (what, time) in [(Quantity::HandleTime, handle_time), (Quantity::Interval, interval)] {
            refusal::positive(what, decimal(what, time)?.to_f64().unwrap_or(f64::NAN))?;
        }
        Self::quotient([calls, handle_time, interval])
    }

    /// Erlangs as an exact decimal.
    ///
    /// # Errors
    /// If it is below zero or beyond 10^15.
    pub fn erlangs(erlangs: Decimal) -> Result<Self, Refusal> {
        Self::quotient([decimal(Quantity::Load, erlangs)?, Decimal::ONE, Decimal::ONE])
    }

    /// Erlangs as a double, where the load was computed and no exact decimal is behind it.
    ///
    /// # Errors
    /// If it is no number, below zero or beyond 10^15.
    pub fn computed(erlangs: f64) -> Result<Self, Refusal> {
        let erlangs = not_negative(Quantity::Load, erlangs)?;
        Ok(Self { erlangs, rest: 0.0, whole: erlangs as u64, of: None })
    }

    fn quotient(of: [Decimal; 3]) -> Result<Self, Refusal> {
        let (erlangs, rest) = exact::quotient(&of[..2], &of[2..]);
        let whole = exact::whole_quotient(&of[..2], &of[2..]).filter(|_| erlangs <= LARGEST);
        let whole = whole.ok_or(Refusal::TooLarge(Quantity::Load, erlangs))?;
        Ok(Self { erlangs, rest, whole, of: Some(of) })
    }

    /// Erlangs, as the nearest double.
    pub fn value(self) -> f64 {
        self.erlangs
    }

    /// What [`value`](Self::value) lacks of the exact load, erlangs.
    pub(crate) fn rest(self) -> f64 {
        self.rest
    }

    /// Whether nothing is offered.
    pub fn is_none(self) -> bool {
        self.erlangs == 0.0
    }

    /// Whether the load is below a number of agents, exactly.
    pub fn is_below(self, agents: u64) -> bool {
        self.whole < agents
    }

    /// The fewest agents that are more than the load: the least for which a queue without abandonment is stable.
    pub fn fewest_stable(self) -> u64 {
        self.whole + 1
    }

    /// The fewest agents of whom each is busy for at most the share `occupancy` of the time: load/occupancy, rounded up exactly. A
    /// load without exact decimals behind it may exceed a whole number by a rounding error and still count as that number.
    ///
    /// # Errors
    /// If the occupancy is not above 0 or is above 1, or the agents are beyond 10^15.
    pub fn fewest_at_occupancy(self, occupancy: Decimal) -> Result<u64, Refusal> {
        let share = refusal::share(Quantity::Occupancy, occupancy.to_f64().unwrap_or(f64::NAN))?;
        if occupancy.is_zero() {
            return Err(Refusal::NotPositive(Quantity::Occupancy, 0.0));
        }
        let agents = match self.of {
            Some([calls, handle_time, interval]) => exact::ceiling(&[calls, handle_time], &[interval, occupancy]),
            None => Some((self.erlangs / share * (1.0 - 4.0 * f64::EPSILON)).ceil() as u64),
        };
        agents.filter(|agents| *agents as f64 <= LARGEST).ok_or(Refusal::NeverEnough)
    }

    /// Agents − load in erlangs, without cancellation; below zero if there are fewer agents than load.
    pub fn spare(self, agents: u64) -> f64 {
        (agents as f64 - self.erlangs) - self.rest
    }
}

fn decimal(what: Quantity, seen: Decimal) -> Result<Decimal, Refusal> {
    not_negative(what, seen.to_f64().unwrap_or(f64::NAN)).map(|_| seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn load_equal_to_agents_is_told_from_load_just_below() {
        let d = |text: &str| text.parse::<Decimal>().expect(text);
        let equal = Load::of(d("0.1"), d("3"), d("0.3")).expect("valid");
        assert!(!equal.is_below(1) && equal.is_below(2) && equal.spare(1).abs() < 1e-30);
        let below = Load::of(d("0.1"), d("2.9999999999999999999999999"), d("0.3")).expect("valid");
        assert_eq!(below.value(), 1.0);
        assert!(below.is_below(1) && (below.spare(1) * 3e25 - 1.0).abs() < 1e-5, "{:e}", below.spare(1));
    }

    #[test]
    fn a_load_of_exactly_the_cap_needs_nobody_more() {
        let d = |text: &str| text.parse::<Decimal>().expect(text);
        for (calls, handle_time, agents) in [("126", "300", 30), ("133", "180", 19), ("133.0001", "180", 20)] {
            let load = Load::of(d(calls), d(handle_time), d("1800")).expect("valid");
            assert_eq!(load.fewest_at_occupancy(d("0.7")), Ok(agents), "{calls}");
        }
        assert_eq!(Load::computed(13.3).and_then(|load| load.fewest_at_occupancy(d("0.7"))), Ok(19));
    }

    #[test]
    fn nonsense_is_refused() {
        let d = Decimal::from;
        assert_eq!(Load::of(d(1), d(0), d(1)), Err(Refusal::NotPositive(Quantity::HandleTime, 0.0)));
        assert_eq!(Load::of(d(1), d(1), d(0)), Err(Refusal::NotPositive(Quantity::Interval, 0.0)));
        assert_eq!(Load::of(d(-1), d(1), d(1)), Err(Refusal::Negative(Quantity::Calls, -1.0)));
        let large = d(1_000_000_000_000_000_i64);
        assert!(matches!(Load::of(large, large, d(1)), Err(Refusal::TooLarge(Quantity::Load, _))));
        assert!(Load::computed(f64::NAN).is_err() && Load::computed(f64::INFINITY).is_err());
        assert!(Load::of(d(0), d(1), d(1)).is_ok_and(Load::is_none));
    }
}
