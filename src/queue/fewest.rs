//! The fewest agents that keep every limit, and the fewest lines for a blocking limit.
//!
//! In: the work and the limits. Out: a whole number. All measures only get better with one more agent, so the number is found by
//! doubling steps and bisection, from the first number above the load: a few dozen evaluations for any size.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::erlang_a::{self, Impatient};
use super::erlang_b;
use super::erlang_c::{self, Patient};
use super::load::Load;
use super::refusal::{self, LARGEST, Quantity, Refusal};

/// What must hold; what is `None` does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// The least share answered within the target, of all offered: 0.8 for 80 %.
    pub service_level: Option<f64>,
    /// The largest share that gives up.
    pub max_abandon: Option<f64>,
    /// The largest share of time that an agent is busy.
    pub max_occupancy: Option<Decimal>,
}

impl Limits {
    fn checked(&self) -> Result<(), Refusal> {
        if let Some(least) = self.service_level
            && refusal::share(Quantity::TargetShare, least)? == 1.0
        {
            return Err(Refusal::EverybodyInTime);
        }
        if let Some(most) = self.max_abandon
            && refusal::share(Quantity::Abandonment, most)? == 0.0
        {
            return Err(Refusal::NobodyLost(Quantity::Abandonment));
        }
        Ok(())
    }
}

/// The fewest agents when nobody gives up. Zero if nothing is offered.
///
/// # Errors
/// If a limit is no share or can't be kept: 100 % in time, an occupancy of 0.
pub fn erlang_c(work: &Patient, limits: &Limits) -> Result<u64, Refusal> {
    limits.checked()?;
    let mut first = work.load.fewest_stable();
    if let Some(cap) = limits.max_occupancy {
        first = first.max(work.load.fewest_at_occupancy(cap)?);
    }
    if work.load.is_none() {
        return Ok(0);
    }
    let late = 1.0 - limits.service_level.unwrap_or(0.0);
    search(first, first, |agents| Ok(erlang_c::evaluate(work, agents)?.p_wait_longer <= late))
}

/// The fewest agents when contacts give up. Zero if nothing is offered.
///
/// # Errors
/// If a limit is no share or can't be kept: 100 % in time, nobody giving up, an occupancy of 0.
pub fn erlang_a(work: &Impatient, limits: &Limits) -> Result<u64, Refusal> {
    limits.checked()?;
    let cap = match limits.max_occupancy {
        None => 1.0,
        Some(cap) => {
            // Only to refuse what is no cap.
            work.load.fewest_at_occupancy(cap)?;
            cap.to_f64().unwrap_or(1.0)
        }
    };
    if work.load.is_none() {
        return Ok(0);
    }
    let missed = 1.0 - limits.service_level.unwrap_or(0.0);
    let abandon = limits.max_abandon.unwrap_or(1.0);
    search(1, work.load.fewest_stable(), |agents| {
        let found = erlang_a::evaluate(work, agents)?;
        Ok(found.missed <= missed && found.p_abandon <= abandon && found.occupancy <= cap)
    })
}

/// The fewest lines of which calls find every one taken in at most the share `max_blocking`. Zero if nothing is offered.
///
/// # Errors
/// If the limit is no share, or 0.
pub fn lines(load: Load, max_blocking: f64) -> Result<u64, Refusal> {
    if refusal::share(Quantity::Blocking, max_blocking)? == 0.0 {
        return Err(Refusal::NobodyLost(Quantity::Blocking));
    }
    // Without a line every call is blocked, which a limit of 100 % allows.
    if load.is_none() || max_blocking == 1.0 {
        return Ok(0);
    }
    search(1, load.fewest_stable(), |lines| Ok(erlang_b::evaluate(load, lines)?.blocking <= max_blocking))
}

/// The least number from `least` for which `keeps` holds, looking from `start` in doubling steps.
fn search(least: u64, start: u64, mut keeps: impl FnMut(u64) -> Result<bool, Refusal>) -> Result<u64, Refusal> {
    let start = start.max(least);
    let mut step = 1;
    // Afterwards `high` keeps the limits, and `low` does not or is below the least.
    let (mut low, mut high);
    if keeps(start)? {
        high = start;
        loop {
            if high == least {
                return Ok(least);
            }
            let next = high.saturating_sub(step).max(least);
            if !keeps(next)? {
                low = next;
                break;
            }
            high = next;
            step *= 2;
        }
    } else {
        low = start;
        loop {
            let next = low + step;
            if next as f64 > LARGEST {
                return Err(Refusal::NeverEnough);
            }
            if keeps(next)? {
                high = next;
                break;
            }
            low = next;
            step *= 2;
        }
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if keeps(middle)? {
            high = middle;
        } else {
            low = middle;
        }
    }
    Ok(high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_search_finds_every_threshold_from_every_start() {
        for threshold in 1..40_u64 {
            for start in 1..40 {
                assert_eq!(search(1, start, |n| Ok(n >= threshold)), Ok(threshold), "{threshold} from {start}");
            }
        }
        assert_eq!(search(1, 5, |_| Ok(false)), Err(Refusal::NeverEnough));
    }

    #[test]
    fn what_no_number_can_keep_is_refused() {
        let load = Load::computed(10.0).expect("valid");
        let work = Patient::new(load, 180.0, 20.0).expect("valid");
        let limits = |service_level, cap| Limits { service_level, max_occupancy: cap, ..Limits::default() };
        assert_eq!(erlang_c(&work, &limits(Some(1.0), None)), Err(Refusal::EverybodyInTime));
        assert!(erlang_c(&work, &limits(Some(80.0), None)).is_err());
        assert!(erlang_c(&work, &limits(Some(f64::NAN), None)).is_err());
        assert!(erlang_c(&work, &limits(Some(0.8), Some(Decimal::ZERO))).is_err());
        assert_eq!(erlang_c(&work, &limits(None, None)), Ok(11));
        assert_eq!(lines(load, 0.0), Err(Refusal::NobodyLost(Quantity::Blocking)));
        let impatient = Impatient::new(load, 180.0, 60.0, 20.0).expect("valid");
        let limits = Limits { max_abandon: Some(0.0), ..Limits::default() };
        assert_eq!(erlang_a(&impatient, &limits), Err(Refusal::NobodyLost(Quantity::Abandonment)));
        assert_eq!(erlang_a(&impatient, &Limits::default()), Ok(1));
    }
}
