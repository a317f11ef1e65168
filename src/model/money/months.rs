//! An amount over the plan's period, month by month, what recurs apart from what is spent once.
//!
//! In: decimals with at most four places. Out: sums of them, which are exact. It knows nothing of what the money is for.

use rust_decimal::Decimal;

/// No amount over the plan's period is larger; sums of as many as a file can hold stay exact below it.
pub const MOST: Decimal = Decimal::from_parts(0xa4c6_8000, 0x0003_8d7e, 0, false, 0);

/// An amount month by month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Months {
    /// What recurs, in each month.
    pub recurring: Vec<Decimal>,
    /// What is spent once, in the month that the plan gives it.
    pub once: Vec<Decimal>,
    /// What is spent once in a month that the plan does not say.
    pub undated: Decimal,
}

impl Months {
    /// Nothing, in so many months.
    pub fn none(months: usize) -> Self {
        Self { recurring: vec![Decimal::ZERO; months], once: vec![Decimal::ZERO; months], undated: Decimal::ZERO }
    }

    /// What recurs in each month.
    pub fn recurring(recurring: Vec<Decimal>) -> Self {
        Self { once: vec![Decimal::ZERO; recurring.len()], recurring, undated: Decimal::ZERO }
    }

    /// What is spent once: in a month if the plan says in which, at some time if not.
    pub fn once(months: usize, amount: Decimal, month: Option<usize>) -> Self {
        let mut all = Self::none(months);
        let amount = amount.round_dp(4);
        match month.and_then(|month| all.once.get_mut(month)) {
            Some(at) => *at = amount,
            None => all.undated = amount,
        }
        all
    }

    /// Adds another of as many months.
    pub fn add(&mut self, other: &Self) {
        for (sum, amount) in self.recurring.iter_mut().zip(&other.recurring) {
            *sum += amount;
        }
        for (sum, amount) in self.once.iter_mut().zip(&other.once) {
            *sum += amount;
        }
        self.undated += other.undated;
    }

    /// The sum of some of as many months.
    pub fn sum<'m>(months: usize, all: impl IntoIterator<Item = &'m Self>) -> Self {
        let mut sum = Self::none(months);
        all.into_iter().for_each(|one| sum.add(one));
        sum
    }

    /// All that recurs.
    pub fn recurring_total(&self) -> Decimal {
        self.recurring.iter().sum()
    }

    /// All that is spent once.
    pub fn once_total(&self) -> Decimal {
        self.once.iter().sum::<Decimal>() + self.undated
    }

    /// All of it.
    pub fn total(&self) -> Decimal {
        self.recurring_total() + self.once_total()
    }

    /// What falls on a month.
    pub fn in_month(&self, month: usize) -> Decimal {
        let at = |amounts: &[Decimal]| amounts.get(month).copied().unwrap_or_default();
        at(&self.recurring) + at(&self.once)
    }

    /// Whether nothing is in it.
    pub fn is_zero(&self) -> bool {
        self.undated.is_zero() && self.recurring.iter().chain(&self.once).all(Decimal::is_zero)
    }

    /// Whether every month is an amount that a plan can mean: at most 10^15.
    pub fn is_within_reach(&self) -> bool {
        let mut all = self.recurring.iter().chain(&self.once).chain([&self.undated]);
        all.all(|amount| amount.abs() <= MOST) && self.total().abs() <= MOST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reach_is_ten_to_the_fifteen() {
        assert_eq!(MOST, Decimal::from(1_000_000_000_000_000_i64));
        assert!(Months::once(1, MOST, None).is_within_reach());
        assert!(!Months::once(1, MOST + Decimal::ONE, Some(0)).is_within_reach());
    }
}
