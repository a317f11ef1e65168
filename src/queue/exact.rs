//! Exact comparisons and quotients of products of decimals, for the places where one unit in the last digit is one person.
//!
//! In: decimals, none below zero. Out: an order, a whole number, or a quotient as a sum of two doubles (about 31 digits). A
//! product of decimals may need more digits than a decimal has, so products are kept in 1024 bits: four factors of 96 bits and a
//! power of ten up to 10^112 need 757.

use std::cmp::Ordering;

use rust_decimal::Decimal;

/// Factors that a product may have.
const FACTORS: usize = 4;

/// A whole number of 1024 bits, smallest limb first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Wide([u64; 16]);

impl Wide {
    const ONE: Self = {
        let mut limbs = [0; 16];
        limbs[0] = 1;
        Self(limbs)
    };

    fn times(mut self, by: u64) -> Self {
        let mut carry = 0_u128;
        for limb in &mut self.0 {
            let product = u128::from(*limb) * u128::from(by) + carry;
            *limb = product as u64;
            carry = product >> 64;
        }
        self
    }

    /// Times a decimal's digits: `low + high × 2^64`.
    fn times_digits(self, of: Decimal) -> Self {
        let digits = of.mantissa().unsigned_abs();
        let low = self.times(digits as u64);
        let mut high = self.times((digits >> 64) as u64);
        high.0.rotate_right(1);
        high.0[0] = 0;
        low.plus(high)
    }

    fn plus(mut self, other: Self) -> Self {
        let mut carry = false;
        for (limb, more) in self.0.iter_mut().zip(other.0) {
            let (sum, first) = limb.overflowing_add(more);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            *limb = sum;
            carry = first || second;
        }
        self
    }

    fn times_power_of_ten(self, exponent: u32) -> Self {
        (0..exponent).fold(self, |number, _| number.times(10))
    }
}

/// Compares two products exactly. Signs are not looked at.
pub(crate) fn compare(left: &[Decimal], right: &[Decimal]) -> Ordering {
    debug_assert!(left.len() <= FACTORS && right.len() <= FACTORS, "a product would not fit");
    let scale = |factors: &[Decimal]| factors.iter().map(Decimal::scale).sum::<u32>();
    let digits = |factors: &[Decimal]| factors.iter().fold(Wide::ONE, |product, factor| product.times_digits(*factor));
    let (left_scale, right_scale) = (scale(left), scale(right));
    let left = digits(left).times_power_of_ten(right_scale.saturating_sub(left_scale));
    let right = digits(right).times_power_of_ten(left_scale.saturating_sub(right_scale));
    left.0.iter().rev().cmp(right.0.iter().rev())
}

/// The largest whole number of times that the product `by` fits into the product `of`; `None` beyond 2^53, or if `by` is zero.
pub(crate) fn whole_quotient(of: &[Decimal], by: &[Decimal]) -> Option<u64> {
    let estimate = quotient(of, by).0;
    // Above 2^53 the estimate could be off by more than a few.
    if estimate.is_nan() || estimate >= 9e15 {
        return None;
    }
    let fits = |times: u64| compare_times(times, by, of) != Ordering::Greater;
    // The estimate is right but for a neighbour: the double nearest to a quotient may be the next whole number.
    let mut whole = estimate as u64;
    while whole > 0 && !fits(whole) {
        whole -= 1;
    }
    while fits(whole + 1) {
        whole += 1;
    }
    Some(whole)
}

/// The least whole number that is not below the quotient of two products; `None` beyond 2^53, or if `by` is zero.
pub(crate) fn ceiling(of: &[Decimal], by: &[Decimal]) -> Option<u64> {
    let whole = whole_quotient(of, by)?;
    Some(if compare_times(whole, by, of) == Ordering::Less { whole + 1 } else { whole })
}

/// Compares `times` the product `by` with the product `of`.
fn compare_times(times: u64, by: &[Decimal], of: &[Decimal]) -> Ordering {
    let mut product = [Decimal::from(times); FACTORS];
    product[1..=by.len()].copy_from_slice(by);
    compare(&product[..=by.len()], of)
}

/// The quotient of two products as a double and what is missing to it.
pub(crate) fn quotient(of: &[Decimal], by: &[Decimal]) -> (f64, f64) {
    let product =
        |factors: &[Decimal]| factors.iter().map(|factor| Pair::of(*factor)).fold(Pair(1.0, 0.0), Pair::times);
    let quotient = product(of).over(product(by));
    (quotient.0, quotient.1)
}

/// A number as the unevaluated sum of two doubles (Dekker 1971).
#[derive(Clone, Copy, Debug)]
struct Pair(f64, f64);

impl Pair {
    fn of(decimal: Decimal) -> Self {
        Self::whole(decimal.mantissa().unsigned_abs()).over(Self::whole(10_u128.pow(decimal.scale())))
    }

    /// Digits of a decimal, or a power of ten up to 10^28: below 2^97.
    fn whole(number: u128) -> Self {
        let high = number as f64;
        Self(high, (number as i128 - high as i128) as f64)
    }

    fn sum(high: f64, low: f64) -> Self {
        let sum = high + low;
        Self(sum, low - (sum - high))
    }

    fn times(self, by: Self) -> Self {
        let high = self.0 * by.0;
        let error = self.0.mul_add(by.0, -high);
        Self::sum(high, error + (self.0 * by.1 + self.1 * by.0))
    }

    fn over(self, by: Self) -> Self {
        let high = self.0 / by.0;
        let rest = high.mul_add(-by.0, self.0) + (self.1 - high * by.1);
        Self::sum(high, rest / by.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect(text)
    }

    #[test]
    fn products_beyond_a_decimal_are_compared_exactly() {
        let large = decimal("79228162514264337593543950335");
        let tiny = decimal("0.0000000000000000000000000001");
        assert_eq!(compare(&[large, large, large], &[large, large, large]), Ordering::Equal);
        assert_eq!(compare(&[large, large, tiny], &[large, tiny, large]), Ordering::Equal);
        assert_eq!(compare(&[large, large - Decimal::ONE], &[large, large]), Ordering::Less);
        assert_eq!(compare(&[decimal("21")], &[decimal("30"), decimal("0.7")]), Ordering::Equal);
        assert_eq!(compare(&[Decimal::ZERO], &[tiny]), Ordering::Less);
    }

    #[test]
    fn quotients_are_whole_where_doubles_are_not() {
        let whole = |of: &str, by: &str| whole_quotient(&[decimal(of)], &[decimal(by)]);
        assert_eq!(whole("21", "0.7"), Some(30));
        assert_eq!(whole("0.3", "0.1"), Some(3));
        assert_eq!(whole("0.2999999999999999999999999999", "0.1"), Some(2));
        assert_eq!(whole("1", "0"), None);
        assert_eq!(whole("0", "3"), Some(0));
        assert_eq!(whole("9000000000000001", "1"), None);
    }

    #[test]
    fn a_quotient_keeps_what_a_double_loses() {
        let (high, low) = quotient(&[decimal("1")], &[decimal("3")]);
        assert_eq!(high, 1.0 / 3.0);
        // 3 × (1/3 as a double) is 1 − 2^-54.
        assert!((low * 3.0 - 2_f64.powi(-54)).abs() < 1e-30, "{low:e}");
    }
}
