//! Handle times that are not exponential: nearly constant ones (a fixed form) or very uneven ones (mostly short, some very long).
//!
//! In: the work and the squared coefficient of variation (variance over squared mean; 1 is exponential). Out: mean waits. Exact for
//! one agent (Pollaczek 1930; Khinchin 1932) and for constant handle times (Spitzer 1956); otherwise Allen and Cunneen's
//! approximation (Allen 1990), which says so in its name.

use super::erlang_c::{self, Patient};
use super::gamma::{ln_gamma, stirling_rest};
use super::load::Load;
use super::quadrature::{log_bend, nodes};
use super::refusal::{self, Quantity, Refusal};
use super::waiting::Line;

/// Exact values for constant handle times.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Constant {
    /// Mean wait of all contacts, seconds.
    pub mean_wait_s: f64,
    /// Share of contacts that wait.
    pub p_wait: f64,
}

/// Mean wait with one agent and any handle time, seconds: ρS(1 + scv)/(2(1 − ρ)).
///
/// # Errors
/// If an amount is out of range, or the load is not below 1.
pub fn one_agent(load: Load, handle_time_s: f64, scv: f64) -> Result<f64, Refusal> {
    refusal::positive(Quantity::HandleTime, handle_time_s)?;
    refusal::not_negative(Quantity::Variation, scv)?;
    if !load.is_below(1) {
        return Err(Refusal::Unstable { load: load.value(), agents: 1 });
    }
    Ok(load.value() / load.spare(1) * handle_time_s * (1.0 + scv) / 2.0)
}

/// Mean wait by Allen and Cunneen, seconds: Erlang C's times the mean of the variations of arrivals and handle times. Exact for
/// exponential ones (1 and 1) and for one agent with Poisson arrivals; up to 12 % low for constant handle times of a small team.
///
/// # Errors
/// If an amount is out of range, or the load is not below the agents.
pub fn allen_cunneen(work: &Patient, agents: u64, scv_arrivals: f64, scv_service: f64) -> Result<f64, Refusal> {
    refusal::not_negative(Quantity::Variation, scv_arrivals)?;
    refusal::not_negative(Quantity::Variation, scv_service)?;
    let exponential = erlang_c::evaluate(work, agents)?;
    let wait = exponential.asa_s.ok_or(Refusal::Unstable { load: work.load.value(), agents })?;
    Ok(wait * (scv_arrivals + scv_service) / 2.0)
}

/// Constant handle times, Poisson arrivals (M/D/c), exactly. With c agents every c-th contact meets the same agent, so the wait is
/// that of a random walk; its mean is Σ (1/n) E[(nS − time of nc arrivals)⁺] and P(no wait) is exp(−Σ (1/n) P(nS > that time)).
///
/// # Errors
/// If an amount is out of range, or the load is not below the agents.
pub fn constant(load: Load, handle_time_s: f64, agents: u64) -> Result<Constant, Refusal> {
    refusal::positive(Quantity::HandleTime, handle_time_s)?;
    refusal::agents(agents)?;
    if !load.is_below(agents) {
        return Err(Refusal::Unstable { load: load.value(), agents });
    }
    if load.is_none() {
        return Ok(Constant { mean_wait_s: 0.0, p_wait: 0.0 });
    }
    let walk = Walk {
        agents: agents as f64,
        load: load.value(),
        spare: load.spare(agents),
        fall: agents as f64 * log_bend(-load.spare(agents) / agents as f64),
    };
    let [wait, reached] = walk.sum();
    Ok(Constant { mean_wait_s: wait / load.value() * handle_time_s, p_wait: -(-reached).exp_m1() })
}

struct Walk {
    agents: f64,
    load: f64,
    spare: f64,
    /// The terms fall like e^(−n·fall).
    fall: f64,
}

impl Walk {
    /// Terms that are summed one by one before the rest is taken as an integral.
    const FIRST: u32 = 96;

    /// Σ of both terms over n ≥ 1.
    fn sum(&self) -> [f64; 2] {
        let mut sums = [0.0; 2];
        let add = |sums: &mut [f64; 2], term: [f64; 2], by: f64| {
            sums[0] += by * term[0];
            sums[1] += by * term[1];
        };
        for n in 1..Self::FIRST {
            let term = self.term(f64::from(n));
            add(&mut sums, term, 1.0);
            if term.iter().zip(sums).all(|(term, sum)| *term <= 1e-18 * sum) {
                return sums;
            }
        }
        // The rest by Gregory's formula: the integral, half the first term, and differences for the derivatives.
        let first = f64::from(Self::FIRST);
        let at = |n: f64| self.term(first + n);
        add(&mut sums, at(0.0), 0.5);
        for (step, by) in [(1.0, 1.0 / 24.0 + 11.0 / 720.0), (2.0, -11.0 / 1440.0)] {
            add(&mut sums, at(-step), by);
            add(&mut sums, at(step), -by);
        }
        // In w = ln(n/first) the terms are smooth at every scale.
        let last = (1.0 + 42.0 / (self.fall * first)).ln();
        let panels = (last / 1.5).ceil().clamp(1.0, 60.0);
        for panel in 0..panels as u32 {
            let width = last / panels;
            nodes(width * f64::from(panel), width * f64::from(panel + 1), |w, weight| {
                let n = first * w.exp();
                add(&mut sums, self.term(n), weight * n);
            });
        }
        sums
    }

    /// E[(N − nc)⁺]-like and P(N ≥ nc) for a Poisson number N of mean n·load, over n. The first is p(m)·Σ j·t(j) with m = nc, which
    /// spares the difference of two tails.
    fn term(&self, n: f64) -> [f64; 2] {
        let (m, mean) = (n * self.agents, n * self.load);
        let probability = if m < 12.0 {
            (m * mean.ln() - mean - ln_gamma(m + 1.0)).exp()
        } else {
            (-n * self.fall - stirling_rest(m)).exp() / (std::f64::consts::TAU * m).sqrt()
        };
        let beyond = Line { x: m, y: mean, gap: n * self.spare }.sums();
        [probability * beyond.lost * mean / n, probability * beyond.area / n]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_agent_with_constant_times_agrees_with_the_formula() {
        for load in [0.001, 0.1, 0.5, 0.95, 0.999, 0.999_999] {
            let load = Load::computed(load).expect("valid");
            let found = constant(load, 300.0, 1).expect("stable");
            let exact = one_agent(load, 300.0, 0.0).expect("stable");
            assert!((found.mean_wait_s / exact - 1.0).abs() < 1e-10, "{load:?}: {found:?} {exact}");
            assert!((found.p_wait / load.value() - 1.0).abs() < 1e-10, "{load:?}: {found:?}");
        }
    }

    #[test]
    fn a_load_beyond_the_agents_is_refused() {
        let load = Load::computed(3.0).expect("valid");
        assert_eq!(constant(load, 300.0, 3), Err(Refusal::Unstable { load: 3.0, agents: 3 }));
        assert!(one_agent(load, 300.0, 1.0).is_err() && one_agent(load, f64::NAN, 1.0).is_err());
        let work = Patient::new(load, 300.0, 0.0).expect("valid");
        assert!(allen_cunneen(&work, 3, 1.0, 1.0).is_err() && allen_cunneen(&work, 4, 1.0, -1.0).is_err());
    }
}
