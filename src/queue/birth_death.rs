//! How a number of contacts in the house moves through time when they arrive and leave one by one.
//!
//! In: the distribution at the start, an arrival rate, the rates of leaving. Out: the distribution at the end and its average over
//! the time. By uniformisation (Jensen 1953): the chain is looked at after each tick of one Poisson clock that is as fast as the
//! fastest state; nothing is subtracted and nothing underflows.

use super::poisson::{self, Poisson};
use super::refusal::Refusal;

/// Elementary steps that one calculation may take: a second or two.
pub(crate) const MOST_WORK: f64 = 2e9;
/// States with less than this at the end of a run are dropped from the upper end.
const NEGLIGIBLE: f64 = 1e-15;
/// The same after each tick: there may be millions.
const NEGLIGIBLE_AT_A_TICK: f64 = 1e-21;

/// The steps that are left to a calculation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Work(f64);

impl Work {
    pub(crate) fn new() -> Self {
        Self(MOST_WORK)
    }

    pub(crate) fn spend(&mut self, steps: f64) -> Result<(), Refusal> {
        self.0 -= steps;
        if self.0 < 0.0 { Err(Refusal::TooMuchWork { steps: MOST_WORK - self.0, most: MOST_WORK }) } else { Ok(()) }
    }
}

/// Rates per unit of time; a state is the number in the house.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rates {
    /// Arrivals.
    pub(crate) arrive: f64,
    /// Agents.
    pub(crate) agents: usize,
    /// Contacts that one agent finishes.
    pub(crate) finish: f64,
    /// How often one waiting contact gives up.
    pub(crate) give_up: f64,
    /// The largest state that matters, if it is known; arrivals beyond it are turned away.
    pub(crate) most: usize,
}

impl Rates {
    fn leave(&self, state: usize) -> f64 {
        let busy = state.min(self.agents);
        busy as f64 * self.finish + (state - busy) as f64 * self.give_up
    }

    /// Moves the distribution on by `time`.
    pub(crate) fn run(&self, states: &mut Vec<f64>, time: f64, work: &mut Work) -> Result<(), Refusal> {
        self.tick_through::<false>(states, time, work).map(|_| ())
    }

    /// Moves the distribution on by `time` and returns its average on the way.
    pub(crate) fn run_with_average(
        &self,
        states: &mut Vec<f64>,
        time: f64,
        work: &mut Work,
    ) -> Result<Vec<f64>, Refusal> {
        self.tick_through::<true>(states, time, work)
    }

    fn tick_through<const AVERAGE: bool>(
        &self,
        states: &mut Vec<f64>,
        time: f64,
        work: &mut Work,
    ) -> Result<Vec<f64>, Refusal> {
        let mean = self.arrive * time;
        let reach = states.len() as f64 + mean + 10.0 * mean.sqrt() + 20.0;
        let reach = reach.min(self.most.max(states.len()) as f64 + 1.0);
        work.spend(reach)?;
        let reach = reach as usize;
        let clock = self.arrive + self.leave(reach - 1).max(self.leave(self.agents.min(reach - 1)));
        let ticks = clock * time;
        work.spend((ticks + poisson::width(ticks)) * reach as f64)?;
        if ticks == 0.0 {
            return Ok(states.clone());
        }
        let up = self.arrive / clock;
        let down: Vec<f64> = (0..reach).map(|state| self.leave(state) / clock).collect();
        // Nobody arrives beyond the last state.
        let stay: Vec<f64> =
            (0..reach).map(|state| 1.0 - down[state] - if state + 1 < reach { up } else { 0.0 }).collect();
        let number = Poisson::new(ticks);
        let beyond = number.beyond();
        // Only the states that have been reached are looked at; each tick may reach one more.
        let mut held = states.len();
        let mut now = std::mem::take(states);
        now.resize(reach, 0.0);
        let mut next = vec![0.0; reach];
        let mut end = vec![0.0; reach];
        let mut average = vec![0.0; if AVERAGE { reach } else { 0 }];
        for (tick, beyond) in beyond.iter().enumerate() {
            let at_end = number.at(tick);
            if at_end > 0.0 {
                add(&mut end[..held], at_end, &now[..held]);
            }
            if AVERAGE {
                add(&mut average[..held], beyond / ticks, &now[..held]);
            }
            held = (held + 1).min(reach);
            step(&now[..held], &mut next[..held], up, &stay[..held], &down[..held]);
            std::mem::swap(&mut now, &mut next);
            while held > 1 && now[held - 1] < NEGLIGIBLE_AT_A_TICK {
                held -= 1;
                now[held] = 0.0;
            }
            // What lies beyond was left there two ticks ago.
            if let Some(stale) = next.get_mut(held) {
                *stale = 0.0;
            }
        }
        let kept = end.iter().rposition(|share| *share > NEGLIGIBLE).unwrap_or(0) + 1;
        end.truncate(kept);
        *states = end;
        Ok(average)
    }
}

fn add(to: &mut [f64], weight: f64, what: &[f64]) {
    for (to, what) in to.iter_mut().zip(what) {
        *to += weight * what;
    }
}

/// One tick.
fn step(now: &[f64], next: &mut [f64], up: f64, stay: &[f64], down: &[f64]) {
    let last = now.len() - 1;
    if last == 0 {
        next[0] = now[0];
        return;
    }
    next[0] = stay[0] * now[0] + down[1] * now[1];
    let middle = next[1..last].iter_mut().zip(now.windows(3)).zip(&stay[1..last]).zip(&down[2..]);
    for (((next, now), stay), down) in middle {
        *next = up * now[0] + stay * now[1] + down * now[2];
    }
    next[last] = up * now[last - 1] + stay[last] * now[last];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_long_time_it_is_the_steady_state() {
        let rates = Rates { arrive: 5.0, agents: 6, finish: 1.0, give_up: 0.5, most: 200 };
        let mut states = vec![1.0];
        rates.run(&mut states, 300.0, &mut Work::new()).expect("small");
        let load = super::super::Load::computed(5.0).expect("valid");
        let work = super::super::erlang_a::Impatient::new(load, 1.0, 2.0, 0.0).expect("valid");
        let steady = super::super::erlang_a::evaluate(&work, 6).expect("valid");
        let wait: f64 = states[6..].iter().sum();
        assert!((wait - steady.p_wait).abs() < 1e-13, "{wait} {steady:?}");
        assert!((states.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_pure_arrival_process_counts_arrivals() {
        let rates = Rates { arrive: 3.0, agents: 1, finish: 0.0, give_up: 0.0, most: usize::MAX - 1 };
        let mut states = vec![1.0];
        let average = rates.run_with_average(&mut states, 4.0, &mut Work::new()).expect("small");
        let mean = |states: &[f64]| states.iter().zip(0..).map(|(share, n)| share * f64::from(n)).sum::<f64>();
        assert!((mean(&states) - 12.0).abs() < 1e-10 && (mean(&average) - 6.0).abs() < 1e-10);
    }

    #[test]
    fn too_much_is_refused_before_it_begins() {
        let rates = Rates { arrive: 1e9, agents: 1, finish: 1e9, give_up: 0.0, most: usize::MAX - 1 };
        assert!(matches!(rates.run(&mut vec![1.0], 1e6, &mut Work::new()), Err(Refusal::TooMuchWork { .. })));
    }
}
