//! The states in which contacts wait and give up one by one, against the one in which all agents are just busy.
//!
//! In: x = agents × patience / handle time, y = load × patience / handle time, and their difference. Out: sums over the number
//! waiting, in units of the state with nobody waiting (Palm 1957; Mandelbaum and Zeltyn 2007). With t(j) = y^j/((x+1)…(x+j)),
//! the sum A of all t(j) is x ∫ exp(ψ(u)) du over u > 0, ψ(u) = y·(1 − e^−u) − x·u, where u is the virtual wait in units of
//! patience; the other sums are the same integral with a weight.

use super::gamma::{digamma, ln_gamma};
use super::quadrature::{DEPTH, Panel, WIDEST, bend, log_bend, nodes, reach, reach_at_most};

/// Below this x the integrand has too long a tail for one panel, and the sums are short.
const LEAST_FOR_INTEGRAL: f64 = 40.0;
/// Longer sums are taken by integral.
const TERMS: f64 = 130.0;
/// No sum has more terms: those that are short by the estimate below, and those up to the largest y.
const MOST_TERMS: u32 = 5000;
/// Beyond this y the sums of a small x pass the largest double; the lower end of the integral then no longer matters.
const LARGEST_SUM: f64 = 690.0;

/// What determines the waiting states.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// Agents × patience / handle time.
    pub(crate) x: f64,
    /// Load × patience / handle time.
    pub(crate) y: f64,
    /// x − y, without cancellation.
    pub(crate) gap: f64,
}

/// Sums over the waiting states, divided by e^`peak`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waiting {
    /// The largest value of ψ: zero unless the load is beyond the agents.
    pub(crate) peak: f64,
    /// A = Σ t(j): the states in which an arriving contact waits.
    pub(crate) area: f64,
    /// x ∫ (1 − e^−u) exp(ψ): those who give up.
    pub(crate) lost: f64,
    /// x ∫ e^−u exp(ψ): those who wait and are answered.
    pub(crate) answered: f64,
    /// x ∫ u e^−u exp(ψ): their waits, in units of patience.
    pub(crate) delay: f64,
}

impl Line {
    /// The virtual wait at which ψ is largest, in units of patience; zero unless the load is beyond the agents.
    pub(crate) fn peak_at(self) -> f64 {
        if self.gap < 0.0 { (-self.gap / self.x).ln_1p() } else { 0.0 }
    }

    /// The line as it looks to those whose virtual wait is longer than `wait`: y shrinks to y·e^−wait.
    pub(crate) fn beyond(self, wait: f64) -> Self {
        if self.gap < 0.0 {
            let after_peak = wait - self.peak_at();
            Self { x: self.x, y: self.x * (-after_peak).exp(), gap: -self.x * (-after_peak).exp_m1() }
        } else {
            Self { x: self.x, y: self.y * (-wait).exp(), gap: self.gap - self.y * (-wait).exp_m1() }
        }
    }

    /// ψ(wait) plus the peak of what lies beyond it, less the peak of all.
    pub(crate) fn fall(self, wait: f64) -> f64 {
        if self.gap >= 0.0 {
            return -(self.y * bend(wait) + self.gap * wait);
        }
        let after_peak = wait - self.peak_at();
        if after_peak <= 0.0 { 0.0 } else { -self.x * bend(after_peak) }
    }

    /// The sums over all waiting states.
    pub(crate) fn sums(self) -> Waiting {
        if self.is_long() {
            if self.gap < 0.0 { self.around_peak() } else { self.falling() }
        } else if self.gap < 0.0 && self.y > LARGEST_SUM {
            self.flooded()
        } else {
            self.by_terms()
        }
    }

    /// The sums over all waiting states, and `area` and `answered` of those whose virtual wait is longer than `wait`. The load must
    /// not be beyond the agents.
    pub(crate) fn sums_and_beyond(self, wait: f64) -> (Waiting, [f64; 2]) {
        let beyond = self.beyond(wait);
        if self.is_long() {
            let later = beyond.sums();
            (self.sums(), [later.area, later.answered])
        } else {
            self.by_terms_beside(beyond.y)
        }
    }

    fn is_long(self) -> bool {
        let Self { x, y, gap } = self;
        let terms = if gap < 0.0 { 9.0 * y.sqrt() - gap } else { reach_at_most(gap / x, 1.0 / x) };
        x >= LEAST_FOR_INTEGRAL && terms > TERMS
    }

    fn by_terms(self) -> Waiting {
        self.by_terms_beside(0.0).0
    }

    /// Also `area` and `answered` of the line with the same x and a smaller y. Each term waits for the one before, so that the
    /// processor has the time to do both.
    fn by_terms_beside(self, smaller_y: f64) -> (Waiting, [f64; 2]) {
        let Self { x, y, .. } = self;
        let (mut beside, mut beside_area, mut beside_answered) = (1.0, 0.0, 0.0);
        let (mut term, mut waits) = (1.0, 0.0);
        let (mut area, mut lost, mut answered, mut delay) = (0.0, 0.0, 0.0, 0.0);
        let (mut j, mut rate) = (0.0, x);
        // The bound is far beyond any sum that is taken this way.
        for _ in 0..MOST_TERMS {
            area += term;
            beside_area += beside;
            j += 1.0;
            rate += 1.0;
            let mean = 1.0 / rate;
            waits += mean;
            let served = term * mean;
            answered += served;
            delay += served * waits;
            lost += j * served;
            term = served * y;
            let beside_served = beside * mean;
            beside_answered += beside_served;
            beside = beside_served * smaller_y;
            // What follows is less than a geometric series with the ratio y/rate, give or take its weights.
            if y < rate
                && term * rate < 1e-17 * area * (rate - y)
                && j * term * rate < 1e-17 * (1.0 + lost * y) * (rate - y)
            {
                break;
            }
        }
        let peak = if self.gap < 0.0 { x * log_bend(-self.gap / x) } else { 0.0 };
        let scale = (-peak).exp();
        let all = Waiting {
            peak,
            area: area * scale,
            lost: lost * scale,
            answered: answered * x * scale,
            delay: delay * x * scale,
        };
        (all, [beside_area, beside_answered * x])
    }

    /// ψ falls from the start: ψ(u) = −y·bend(u) − gap·u.
    fn falling(self) -> Waiting {
        let Self { x, y, gap } = self;
        let panel = Panel::new(0.0, reach(gap, y));
        let mut sums = [0.0; 4];
        let here = panel.exponential(|u, bend| -y * bend - gap * u);
        for ((here, u), bend) in here.iter().zip(panel.at).zip(panel.bend) {
            let lost = (u - bend) * here;
            let answered = here - lost;
            sums[0] += here;
            sums[1] += lost;
            sums[2] += answered;
            sums[3] += u * answered;
        }
        let [area, lost, answered, delay] = sums.map(|sum| x * sum);
        Waiting { peak: 0.0, area, lost, answered, delay }
    }

    /// ψ rises to a peak: ψ(peak + v) = peak's height − x·bend(v).
    fn around_peak(self) -> Waiting {
        let Self { x, y, gap } = self;
        let at = self.peak_at();
        let mut sums = [0.0; 3];
        let left = (2.0 * DEPTH / x).sqrt().min(at);
        let right = reach(0.0, x);
        let mut add = |panel: &Panel| {
            let here = panel.exponential(|_, bend| -x * bend);
            for ((here, v), bend) in here.iter().zip(panel.at).zip(panel.bend) {
                let answered = (1.0 - v + bend) * here;
                sums[0] += here;
                sums[1] += answered;
                sums[2] += (at + v) * answered;
            }
        };
        if left < at {
            add(&Panel::even(-left, right));
        } else {
            add(&Panel::new(0.0, right));
            add(&Panel::new(-left, 0.0));
        }
        let [area, answered, delay] = sums.map(|sum| x * sum);
        let peak = x * log_bend(-gap / x);
        // Σ j·t(j) = x + (y − x)·A.
        let lost = (x * (-peak).exp() - gap * area) / y;
        // e^−u is x/y at the peak.
        let at_peak = x / y;
        Waiting { peak, area, lost, answered: answered * at_peak, delay: delay * at_peak }
    }

    /// Far beyond the agents' reach: the integral over all u, a gamma function.
    fn flooded(self) -> Waiting {
        let Self { x, y, gap } = self;
        let area = (ln_gamma(x + 1.0) + x - x * x.ln()).exp();
        let answered = x / y;
        Waiting {
            peak: x * log_bend(-gap / x),
            area,
            lost: area * (-gap / y),
            answered: area * answered,
            delay: area * answered * (y.ln() - digamma(x + 1.0)),
        }
    }

    /// What `area` and `answered` take from virtual waits up to `wait`, which is before the peak. There it must not be a
    /// difference: it may be smaller than any rounding of the whole.
    pub(crate) fn before_peak(self, wait: f64) -> (f64, f64) {
        let beyond = self.beyond(wait);
        let (slope, y) = (-beyond.gap, beyond.y);
        let mut far = reach_at_most(slope, y);
        let (mut area, mut answered) = (0.0, 0.0);
        if far.min(wait) < WIDEST {
            // Backwards from `wait`, so that the nodes lie below zero.
            let panel = Panel::new(-far.min(wait), 0.0);
            let here = panel.exponential(|v, bend| slope * v - y * bend);
            for ((here, v), bend) in here.iter().zip(panel.at).zip(panel.bend) {
                area += here;
                answered += here * (1.0 - v + bend);
            }
        } else {
            // Newton's steps from above on a convex function stay above.
            for _ in 0..6 {
                far -= (slope * far + y * bend(-far) - DEPTH) / (slope + y * far.exp_m1());
            }
            nodes(0.0, far.min(wait), |back, weight| {
                let here = weight * (-slope * back - y * bend(-back)).exp();
                area += here;
                answered += here * back.exp();
            });
        }
        let scale = self.x * (-self.x * bend(wait - self.peak_at())).exp();
        (area * scale, answered * scale * (-wait).exp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_beyond_a_wait_is_the_same_beside_the_whole() {
        for (x, y) in [(100.0, 100.0), (100.0, 60.0), (3.0, 2.5), (0.2, 0.1), (2000.0, 1999.0), (45.0, 0.001)] {
            for wait in [1e-6, 0.11, 2.0, 40.0] {
                let line = Line { x, y, gap: x - y };
                let (all, later) = line.sums_and_beyond(wait);
                let (alone, beyond) = (line.sums(), line.beyond(wait).sums());
                assert_eq!(
                    (all.area, all.lost, all.answered, all.delay),
                    (alone.area, alone.lost, alone.answered, alone.delay)
                );
                assert_eq!(later, [beyond.area, beyond.answered], "{x} {y} {wait}");
            }
        }
    }

    #[test]
    fn sum_integral_and_gamma_agree_where_two_hold() {
        let close = |name: &str, one: Waiting, other: Waiting| {
            for (a, b) in [
                (one.area, other.area),
                (one.lost, other.lost),
                (one.answered, other.answered),
                (one.delay, other.delay),
            ] {
                assert!((a / b - 1.0).abs() < 2e-13, "{name}: {one:?} {other:?}");
            }
        };
        let line = |x: f64, y: f64| Line { x, y, gap: x - y };
        for (x, y) in [(40.0, 40.0), (40.0, 1.0), (60.0, 59.0), (400.0, 380.0), (1e4, 9e3)] {
            close("falling", line(x, y).by_terms(), line(x, y).falling());
        }
        for (x, y) in [(40.0, 41.0), (40.0, 200.0), (400.0, 401.0), (500.0, 640.0)] {
            close("rising", line(x, y).by_terms(), line(x, y).around_peak());
        }
        for (x, y) in [(39.0, 690.0), (1e-3, 600.0), (7.5, 650.0)] {
            close("flooded", line(x, y).by_terms(), line(x, y).flooded());
        }
    }
}
