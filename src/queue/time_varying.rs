//! A whole day whose rate changes from interval to interval, with a constant number of agents: the queue of a busy hour is still
//! there in the next.
//!
//! In: calls per interval, handle time, patience, agents. Out: service level, abandonment and queue over the day, exactly for Poisson
//! arrivals, exponential handle times and patience, starting empty. Formulas for the steady state, interval by interval, miss what
//! an overloaded interval leaves behind (Green, Kolesar and Whitt 2007).

use super::birth_death::{Rates, Work};
use super::poisson::{self, Poisson};
use super::refusal::{self, Quantity, Refusal};

/// The most intervals that are computed: two days of minutes.
pub const MOST_INTERVALS: usize = 2880;
/// The most agents that are computed.
pub const MOST_AGENTS: u64 = 1_000_000;

/// The work of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Day<'a> {
    /// Calls that arrive in each interval.
    pub calls: &'a [f64],
    /// The length of one interval, seconds.
    pub interval_s: f64,
    /// Mean handle time, seconds.
    pub handle_time_s: f64,
    /// Mean patience, seconds; `None` if nobody gives up.
    pub patience_s: Option<f64>,
    /// Time within which calls are to be answered, seconds.
    pub target_s: f64,
}

/// What a constant number of agents makes of it. Shares are of all calls of the day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayResult {
    /// Agents.
    pub agents: u64,
    /// Calls of the day.
    pub calls: f64,
    /// Share answered within the target. Calls that wait at close are still served.
    pub sl_offered: f64,
    /// Share that finds all agents busy.
    pub p_wait: f64,
    /// Share that gives up before close.
    pub p_abandon_before_close: f64,
    /// Mean number waiting at close.
    pub mean_queue_at_close: f64,
}

/// Evaluates a number of agents; absolute error below 10^-9.
///
/// # Errors
/// If an amount is out of range, or the exact calculation would take more than about two seconds.
pub fn evaluate(day: &Day, agents: u64) -> Result<DayResult, Refusal> {
    let finish = 1.0 / refusal::positive(Quantity::HandleTime, day.handle_time_s)?;
    let give_up = match day.patience_s {
        Some(patience) => 1.0 / refusal::positive(Quantity::Patience, patience)?,
        None => 0.0,
    };
    refusal::positive(Quantity::Interval, day.interval_s)?;
    refusal::not_negative(Quantity::Target, day.target_s)?;
    if refusal::agents(agents)? > MOST_AGENTS {
        return Err(Refusal::TooMuchWork { steps: agents as f64, most: MOST_AGENTS as f64 });
    }
    if day.calls.len() > MOST_INTERVALS {
        return Err(Refusal::TooMany { what: Quantity::Intervals, seen: day.calls.len(), most: MOST_INTERVALS });
    }
    let (mut calls, mut busiest) = (0.0, 0.0_f64);
    for count in day.calls {
        calls += refusal::not_negative(Quantity::Calls, *count)?;
        busiest = busiest.max(*count);
    }
    if day.calls.is_empty() {
        return Err(Refusal::Empty(Quantity::Intervals));
    }
    if calls == 0.0 {
        return Ok(DayResult {
            agents,
            calls,
            sl_offered: 1.0,
            p_wait: 0.0,
            p_abandon_before_close: 0.0,
            mean_queue_at_close: 0.0,
        });
    }
    let mut work = Work::new();
    let places = agents as usize;
    let rates =
        |count: f64| Rates { arrive: count / day.interval_s, agents: places, finish, give_up, most: usize::MAX - 1 };
    let most = longest(&rates(busiest), calls, &mut work)?;
    let in_time = in_time(places, finish, give_up, day.target_s, most, &mut work)?;
    let mut states = vec![1.0];
    let (mut answered, mut waited, mut queued) = (0.0, 0.0, 0.0);
    let waiting =
        |states: &[f64]| states.iter().skip(places).zip(0_u32..).map(|(share, n)| share * f64::from(n)).sum::<f64>();
    for count in day.calls {
        let average = Rates { most, ..rates(*count) }.run_with_average(&mut states, day.interval_s, &mut work)?;
        let all: f64 = average.iter().sum();
        let found_busy: f64 = average.iter().skip(places).sum();
        let later: f64 = average.iter().skip(places).zip(&in_time).map(|(share, in_time)| share * in_time).sum();
        // Arrivals see the average over the interval (Wolff 1982).
        answered += count * (all - found_busy + later);
        waited += count * found_busy;
        queued += day.interval_s * waiting(&average);
    }
    Ok(DayResult {
        agents,
        calls,
        sl_offered: (answered / calls).clamp(0.0, 1.0),
        p_wait: (waited / calls).clamp(0.0, 1.0),
        p_abandon_before_close: (queued * give_up / calls).clamp(0.0, 1.0),
        mean_queue_at_close: waiting(&states),
    })
}

/// A state that is hardly ever passed. A day that starts empty stays below the steady state of its busiest interval, and below all
/// its calls.
fn longest(busiest: &Rates, calls: f64, work: &mut Work) -> Result<usize, Refusal> {
    let by_calls = calls + 10.0 * calls.sqrt() + 20.0;
    let base = busiest.agents as f64;
    // The largest state is where arrivals equal leavings; from there the shares fall, at last faster than geometrically.
    let served = base * busiest.finish;
    let level = if busiest.arrive <= served {
        (busiest.arrive / busiest.finish).floor()
    } else if busiest.give_up > 0.0 {
        base + ((busiest.arrive - served) / busiest.give_up).floor()
    } else {
        by_calls
    };
    let (mut state, mut share) = (level, 1.0);
    while share > 1e-20 && state < by_calls {
        work.spend(1.0)?;
        state += 1.0;
        share *= busiest.arrive / (state.min(base) * busiest.finish + (state - base).max(0.0) * busiest.give_up);
    }
    let most = state.min(by_calls).max(1.0);
    work.spend(most)?;
    Ok(most as usize)
}

/// The share answered within `target` of those who find all agents busy and 0, 1, … waiting. Looked at backwards in time: with k
/// waiting ahead, one of them leaves at the rate agents × finish + k × give up, and the contact itself gives up at its own rate.
fn in_time(
    agents: usize,
    finish: f64,
    give_up: f64,
    target: f64,
    most: usize,
    work: &mut Work,
) -> Result<Vec<f64>, Refusal> {
    let ahead = (most + 2).saturating_sub(agents).max(1);
    let served = agents as f64 * finish;
    let clock = served + ahead as f64 * give_up;
    let ticks = clock * target;
    work.spend((ticks + poisson::width(ticks)) * ahead as f64)?;
    let number = Poisson::new(ticks);
    let move_up: Vec<f64> = (0..ahead).map(|k| (served + k as f64 * give_up) / clock).collect();
    let stay: Vec<f64> = (0..ahead).map(|k| (ahead - k - 1) as f64 * give_up / clock).collect();
    let mut now = vec![0.0; ahead];
    let mut out = vec![0.0; ahead];
    for tick in 0..number.end() {
        let weight = number.at(tick);
        if weight > 0.0 {
            for (out, now) in out.iter_mut().zip(&now) {
                *out += weight * now;
            }
        }
        for k in (1..ahead).rev() {
            now[k] = move_up[k] * now[k - 1] + stay[k] * now[k];
        }
        now[0] = move_up[0] + stay[0] * now[0];
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Day<'static> =
        Day { calls: &[30.0; 24], interval_s: 1800.0, handle_time_s: 180.0, patience_s: Some(60.0), target_s: 20.0 };

    #[test]
    fn a_flat_day_is_nearly_the_steady_state() {
        let found = evaluate(&DAY, 4).expect("small");
        let load = super::super::Load::computed(3.0).expect("valid");
        let work = super::super::erlang_a::Impatient::new(load, 180.0, 60.0, 20.0).expect("valid");
        let steady = super::super::erlang_a::evaluate(&work, 4).expect("valid");
        // The first minutes are quieter.
        assert!((0.0..0.005).contains(&(found.sl_offered - steady.sl_offered)), "{found:?} {steady:?}");
        assert!((found.mean_queue_at_close - steady.mean_queue).abs() < 1e-6);
    }

    #[test]
    fn days_without_calls_and_nonsense() {
        assert_eq!(evaluate(&Day { calls: &[0.0; 3], ..DAY }, 1).map(|day| day.sl_offered), Ok(1.0));
        assert_eq!(evaluate(&Day { calls: &[], ..DAY }, 1), Err(Refusal::Empty(Quantity::Intervals)));
        for calls in [f64::NAN, -1.0, f64::INFINITY, 1e16] {
            assert!(evaluate(&Day { calls: &[calls], ..DAY }, 1).is_err());
        }
        assert!(matches!(evaluate(&Day { calls: &[1e15], ..DAY }, 1), Err(Refusal::TooMuchWork { .. })));
        assert!(evaluate(&DAY, 0).is_err() && evaluate(&DAY, 1 << 50).is_err());
        assert!(matches!(evaluate(&Day { calls: &[1.0; 3000], ..DAY }, 1), Err(Refusal::TooMany { seen: 3000, .. })));
        for patience in [None, Some(1.0), Some(1e15)] {
            let found = evaluate(&Day { patience_s: patience, ..DAY }, 2);
            assert!(found.is_ok_and(|day| day.sl_offered.is_finite()), "{patience:?}");
        }
        // Leaving a thousand million times a second takes as many ticks.
        let hasty = Day { patience_s: Some(1e-9), ..DAY };
        assert!(matches!(evaluate(&hasty, 2), Err(Refusal::TooMuchWork { .. })));
    }
}
