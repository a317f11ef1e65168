//! The Poisson distribution around its mode, for means of any size: e^−mean is zero beyond 745, so weights are taken from the mode
//! and scaled to sum to one (Fox and Glynn 1988).

/// Weights below this share of the largest are left out.
const NEGLIGIBLE: f64 = 1e-19;

/// The probabilities of `first`, `first` + 1, …; what is left out on either side sums to less than 10^-15.
#[derive(Clone, Debug)]
pub(crate) struct Poisson {
    pub(crate) first: usize,
    pub(crate) weights: Vec<f64>,
}

impl Poisson {
    /// Of a mean ≥ 0. Memory and time grow with its square root.
    pub(crate) fn new(mean: f64) -> Self {
        let mode = mean.floor();
        let mut below = Vec::new();
        let (mut weight, mut n) = (1.0, mode);
        while n > 0.0 && weight > NEGLIGIBLE {
            weight *= n / mean;
            n -= 1.0;
            below.push(weight);
        }
        let first = mode as usize - below.len();
        let mut weights: Vec<f64> = below.into_iter().rev().collect();
        let (mut weight, mut n) = (1.0, mode);
        while weight > NEGLIGIBLE {
            weights.push(weight);
            n += 1.0;
            weight *= mean / n;
        }
        let sum: f64 = weights.iter().sum();
        weights.iter_mut().for_each(|weight| *weight /= sum);
        Self { first, weights }
    }

    /// One past the largest number that is kept.
    pub(crate) fn end(&self) -> usize {
        self.first + self.weights.len()
    }

    /// P(N = n).
    pub(crate) fn at(&self, n: usize) -> f64 {
        n.checked_sub(self.first).and_then(|n| self.weights.get(n)).copied().unwrap_or(0.0)
    }

    /// P(N > n) for n = 0, 1, … up to the end.
    pub(crate) fn beyond(&self) -> Vec<f64> {
        let mut out = vec![1.0; self.end()];
        let mut sum = 0.0;
        for n in (self.first..self.end()).rev() {
            out[n] = sum;
            sum += self.at(n);
        }
        out
    }
}

/// About how many weights a mean has.
pub(crate) fn width(mean: f64) -> f64 {
    20.0 * mean.sqrt() + 40.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_sum_to_one_and_have_the_mean() {
        for mean in [0.0, 1e-9, 0.7, 10.0, 800.0, 1e6] {
            let poisson = Poisson::new(mean);
            let moment: f64 = poisson.weights.iter().zip(poisson.first..).map(|(weight, n)| weight * n as f64).sum();
            assert!((moment - mean).abs() <= 1e-12 * mean.max(1e-9), "{mean}: {moment}");
            assert!(poisson.weights.len() as f64 <= width(mean), "{mean}: {}", poisson.weights.len());
            let beyond: f64 = poisson.beyond().iter().sum();
            assert!((beyond - mean).abs() <= 1e-11 * mean.max(1e-9), "{mean}: {beyond}");
        }
        assert!((Poisson::new(2.0).at(1) - 2.0 * (-2.0_f64).exp()).abs() < 1e-16);
    }
}
