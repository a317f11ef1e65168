//! Sharing an amount out by weights, to the last ten-thousandth.
//!
//! In: an amount and weights of any size. Out: parts that add up to the amount exactly. It knows nothing of what is shared.

use rust_decimal::Decimal;

/// Decimals of every part.
const PLACES: u32 = 4;

/// The parts of `amount` by `weights`; `None` if no weight is above zero. Weights below zero count as zero.
///
/// Each part is the difference of two running sums, each rounded once, so that nothing is lost or made.
pub(crate) fn apportion(amount: Decimal, weights: &[Decimal]) -> Option<Vec<Decimal>> {
    // Weights are only compared with each other; divided by the largest they can be added up without leaving a decimal's range.
    let largest = weights.iter().copied().max().filter(|most| *most > Decimal::ZERO)?;
    let scaled: Vec<Decimal> =
        weights.iter().map(|weight| (*weight).max(Decimal::ZERO).checked_div(largest).unwrap_or_default()).collect();
    let whole: Decimal = scaled.iter().sum();
    let (mut reached, mut before) = (Decimal::ZERO, Decimal::ZERO);
    let parts = scaled.iter().map(|weight| {
        reached += weight;
        let until = if reached == whole {
            amount
        } else {
            amount.saturating_mul(reached.checked_div(whole).unwrap_or_default()).round_dp(PLACES)
        };
        let part = until - before;
        before = until;
        part
    });
    Some(parts.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimals(numbers: &[i64]) -> Vec<Decimal> {
        numbers.iter().map(|number| Decimal::from(*number)).collect()
    }

    #[test]
    fn parts_add_up_whatever_the_weights() {
        let hundred = Decimal::from(100);
        assert_eq!(apportion(hundred, &decimals(&[1, 3])), Some(decimals(&[25, 75])));
        let thirds = apportion(hundred, &decimals(&[1, 1, 1])).expect("weights");
        assert_eq!(thirds, [Decimal::new(333_333, 4), Decimal::new(333_334, 4), Decimal::new(333_333, 4)]);
        assert_eq!(thirds.iter().sum::<Decimal>(), hundred);
        assert_eq!(apportion(hundred, &decimals(&[0, 5, -2, 0])), Some(decimals(&[0, 100, 0, 0])));
        assert_eq!(apportion(hundred, &decimals(&[0, -1])), None);
        assert_eq!(apportion(hundred, &[]), None);
        let far = apportion(hundred, &[Decimal::MAX, Decimal::MAX, Decimal::new(1, 28)]).expect("weights");
        assert_eq!(far.iter().sum::<Decimal>(), hundred);
    }
}
