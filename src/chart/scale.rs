//! From values to positions.
//!
//! In: any `f64`, also infinite ones and NaN. Out: finite positions inside a range. Must not panic or overflow.

/// Larger amounts are drawn as this one, so that the sum of two still is a number.
const LARGEST: f64 = 1e300;

/// The value as it can be drawn: what is not a number counts as zero, what is beyond ±10³⁰⁰ as ±10³⁰⁰.
pub(crate) fn drawable(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value.clamp(-LARGEST, LARGEST) }
}

/// Sums of drawable values stay what they are; anything larger could not be subtracted.
fn summed(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value.clamp(-1e6 * LARGEST, 1e6 * LARGEST) }
}

/// A linear scale from a domain of values to a range of positions.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Linear {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Linear {
    /// Values `low..=high` are spread over positions `from..=to`; a domain without extent lies in the middle.
    pub(crate) fn new((low, high): (f64, f64), (from, to): (f64, f64)) -> Self {
        Self { low: summed(low), high: summed(high), from, to }
    }

    /// The position of a value; values outside the domain lie at its ends.
    pub(crate) fn at(self, value: f64) -> f64 {
        let share = if self.high > self.low {
            ((summed(value) - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
        } else {
            0.5
        };
        self.from + share * (self.to - self.from)
    }
}

/// Round values between which a scale is easy to read, from at or below `low` to at or above `high`: multiples of 1, 2 or 5 times a
/// power of ten, some four to eight of them. At least zero is among them; empty where an end is no number.
#[must_use]
pub fn round_values(low: f64, high: f64) -> Vec<f64> {
    let (low, high) = (low.min(0.0), high.max(0.0));
    let extent = high - low;
    if !extent.is_finite() || extent > LARGEST {
        return Vec::new();
    }
    if extent < 1e-9 {
        return vec![0.0];
    }
    let rough = extent / 6.0;
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].map(|digit| digit * power).into_iter().find(|step| *step >= rough * 0.999);
    let step = step.unwrap_or(10.0 * power);
    let (first, last) = ((low / step + 1e-6).floor() as i32, (high / step - 1e-6).ceil() as i32);
    (first..=last).map(|at| f64::from(at) * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreads_the_domain_over_the_range() {
        let scale = Linear::new((10.0, 20.0), (100.0, 200.0));
        assert_eq!(scale.at(10.0), 100.0);
        assert_eq!(scale.at(15.0), 150.0);
        assert_eq!(scale.at(20.0), 200.0);
    }

    #[test]
    fn round_values_enclose_the_data_and_are_few() {
        assert_eq!(round_values(0.0, 210_000.0), [0.0, 50_000.0, 100_000.0, 150_000.0, 200_000.0, 250_000.0]);
        assert_eq!(round_values(0.0, 8.0), [0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(round_values(-3.0, 8.0), [-4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(round_values(0.0, 0.0), [0.0]);
        for high in [1e-6, 0.3, 1.0, 99.0, 100.1, 123_456.0, 7.7e28] {
            let all = round_values(0.0, high);
            assert!((4..=8).contains(&all.len()) && all[0] == 0.0 && all[all.len() - 1] >= high * 0.99, "{all:?}");
        }
        assert!(round_values(f64::NAN, f64::INFINITY).is_empty() && round_values(-f64::MAX, f64::MAX).is_empty());
    }

    #[test]
    fn stays_in_the_range_whatever_the_value() {
        for domain in
            [(0.0, 0.0), (f64::NEG_INFINITY, f64::INFINITY), (f64::NAN, 1.0), (-f64::MAX, f64::MAX), (5.0, -5.0)]
        {
            for value in [0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN, 1e-320] {
                let at = Linear::new(domain, (0.0, 100.0)).at(value);
                assert!((0.0..=100.0).contains(&at), "{domain:?} {value} {at}");
            }
        }
    }
}
