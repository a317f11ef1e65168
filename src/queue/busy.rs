//! The states in which somebody is free, against the one in which all are just busy.
//!
//! In: load and agents. Out: D = c/a + c(c−1)/a² + … + c!/a^c, which is 1/B − 1 of Erlang's loss formula B (Erlang 1917). All of
//! Erlang B, C and A follow from it without a difference of large numbers.

use super::load::Load;
use super::quadrature::{DEPTH, Panel, log_bend, reach, reach_at_most};

/// Sums up to about this many terms are taken term by term; longer ones by integral.
const TERMS: f64 = 260.0;
/// Beyond this exponent the sum is past the largest double, and whatever is divided by it is zero.
const OVERFLOW: f64 = 705.0;

/// D = 1/B − 1, for load above zero and at least one agent; infinite where B is below 10^-305.
pub(crate) fn free_over_just_busy(load: Load, agents: u64) -> f64 {
    let (a, c) = (load.value(), agents as f64);
    if a == 0.0 {
        return f64::INFINITY;
    }
    let short = a - c;
    // The terms fall like exp(−n·(a − c)/a − n²/2a), or rise to n = c − a before they fall.
    let terms = if short > 0.0 { reach_at_most(short / a, 1.0 / a) } else { -short + 9.0 * a.sqrt() };
    if c.min(terms) <= TERMS { by_terms(load, c) } else { by_integral(load, c) }
}

fn by_terms(load: Load, c: f64) -> f64 {
    let a = load.value();
    let inverse = 1.0 / a;
    let (mut term, mut sum, mut left) = (1.0, 0.0, c);
    while left > 0.0 {
        term *= left * inverse;
        sum += term;
        left -= 1.0;
        // What follows is less than a geometric series with the ratio left/a.
        if left < a && term * left < 1e-17 * sum * (a - left) {
            break;
        }
    }
    if !sum.is_finite() {
        return f64::INFINITY;
    }
    // The sum was taken at the load 1/inverse; the derivative leads to the exact load (dB/da = B·(c/a − 1 + B)).
    let off = load.rest() + a * a.mul_add(inverse, -1.0);
    sum - (off * inverse) * (c - a) * (1.0 + sum) - off
}

/// D = c ∫ exp(m·ln(1 + s) − a·s) ds over s > 0 with m = c − 1, in s = e^w − 1.
fn by_integral(load: Load, c: f64) -> f64 {
    let m = c - 1.0;
    let beyond = (load.value() - m) + load.rest();
    if beyond >= 0.0 {
        // With v = −w: e^w − 1 is bend − v.
        let panel = Panel::new(-reach_at_most(beyond, m), 0.0);
        return c * panel.exponential(|v, bend| -v - beyond * (bend - v) - m * bend).iter().sum::<f64>();
    }
    // The peak lies where 1 + s = m/a.
    let d = beyond / m;
    let height = m * log_bend(d);
    if height > OVERFLOW {
        return f64::INFINITY;
    }
    let (left, right) = ((2.0 * DEPTH / m).sqrt(), reach(0.0, m));
    let lower_end = -d.ln_1p();
    let area_of = |panel: Panel| panel.exponential(|v, bend| -v - m * bend).iter().sum::<f64>();
    let area = if right < lower_end {
        area_of(Panel::even(-left, right))
    } else {
        area_of(Panel::new(-left, 0.0)) + area_of(Panel::new(0.0, lower_end))
    };
    c / (1.0 + d) * height.exp() * area
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sum_and_integral_agree_where_both_hold() {
        for (a, c) in
            [(400.0, 400.0), (1000.0, 300.0), (1000.3, 1000.0), (1000.0, 1100.0), (9000.0, 9900.7), (50.0, 350.0)]
        {
            let load = Load::computed(a).expect("valid");
            let (sum, integral) = (by_terms(load, f64::floor(c)), by_integral(load, f64::floor(c)));
            assert!((sum / integral - 1.0).abs() < 2e-13, "{a} {c}: {sum:e} {integral:e}");
        }
    }

    #[test]
    fn a_thousand_million_erlangs_take_no_longer() {
        let load = Load::computed(1e15).expect("valid");
        // B is about sqrt(2/(π a)) at c = a.
        let blocking = 1.0 / (1.0 + free_over_just_busy(load, 1_000_000_000_000_000));
        assert!((blocking * (std::f64::consts::PI * 0.5e15).sqrt() - 1.0).abs() < 1e-7, "{blocking:e}");
    }
}
