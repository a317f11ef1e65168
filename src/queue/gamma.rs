//! ln Γ and its derivative, for the few states of waiting that are left when patience is shorter than the work between two ends.

/// ln Γ(z) for z > 0, to about 10^-15 of max(1, |ln Γ|): Stirling's series after raising z (Abramowitz and Stegun 1964, 6.1.41).
pub(crate) fn ln_gamma(z: f64) -> f64 {
    let (mut z, mut product) = (z, 1.0);
    while z < 12.0 {
        product *= z;
        z += 1.0;
    }
    (z - 0.5) * z.ln() - z + 0.5 * std::f64::consts::TAU.ln() + stirling_rest(z) - f64::ln(product)
}

/// What Stirling's formula leaves of ln Γ(z), for z ≥ 12: 1/(12z) − 1/(360z³) + ….
pub(crate) fn stirling_rest(z: f64) -> f64 {
    let square = 1.0 / (z * z);
    (1.0 / 12.0
        + square
            * (-1.0 / 360.0
                + square
                    * (1.0 / 1260.0 + square * (-1.0 / 1680.0 + square * (1.0 / 1188.0 - square * 691.0 / 360_360.0)))))
        / z
}

/// The derivative of ln Γ at z > 0 (Abramowitz and Stegun 1964, 6.3.18).
pub(crate) fn digamma(z: f64) -> f64 {
    let (mut z, mut sum) = (z, 0.0);
    while z < 12.0 {
        sum -= 1.0 / z;
        z += 1.0;
    }
    let square = 1.0 / (z * z);
    let series = square
        * (1.0 / 12.0
            - square
                * (1.0 / 120.0
                    - square
                        * (1.0 / 252.0 - square * (1.0 / 240.0 - square * (1.0 / 132.0 - square * 691.0 / 32_760.0)))));
    sum + z.ln() - 0.5 / z - series
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        assert!((ln_gamma(0.5) - 0.5 * std::f64::consts::PI.ln()).abs() < 5e-15);
        assert!((ln_gamma(30.0) - 71.257_038_967_168_01).abs() < 3e-14, "{}", ln_gamma(30.0));
        assert!((digamma(1.0) + 0.577_215_664_901_532_9).abs() < 1e-15);
        assert!((digamma(40.0) - 3.676_327_374_034_843).abs() < 2e-15);
    }
}
