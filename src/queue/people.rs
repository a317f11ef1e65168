//! From agents at work to people on the payroll, in exact decimals: binary fractions make 31 people of ceil(21/0.7).
//!
//! In: agents, shares and hours as decimals. Out: full-time equivalents with their fraction, and whole people, rounded up once and
//! only here.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::exact;
use super::refusal::{self, LARGEST, Quantity, Refusal};

/// How several causes of shrinkage combine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Combine {
    /// All are shares of paid time: 20 % and 10 % are 30 %.
    Additive,
    /// Each is a share of what the earlier ones leave: 20 % and 10 % are 28 %.
    Compound,
}

/// People who are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    /// Full-time equivalents, to 28 digits.
    pub fte: Decimal,
    /// Whole people: the exact number rounded up.
    pub heads: u64,
}

/// All causes of shrinkage in one share (0.3 for 30 %).
///
/// # Errors
/// If a part or the whole does not lie between 0 and 1, or the whole leaves no time at all.
pub fn shrinkage(parts: &[Decimal], combine: Combine) -> Result<Decimal, Refusal> {
    let mut left = Decimal::ONE;
    for part in parts {
        share(Quantity::Shrinkage, *part)?;
        left = match combine {
            Combine::Additive => left - part,
            Combine::Compound => left.saturating_mul(Decimal::ONE - part),
        };
    }
    let all = Decimal::ONE - left;
    working_share(all)?;
    Ok(all)
}

/// People on the payroll so that `agents` are at work: agents/(1 − shrinkage).
///
/// # Errors
/// If the agents are below zero, shrinkage is not from 0 to below 1, or the people are beyond 10^15.
pub fn head_count(agents: Decimal, shrinkage: Decimal) -> Result<People, Refusal> {
    amount(Quantity::Agents, agents)?;
    quotient(&[agents], &[working_share(shrinkage)?])
}

/// Agents at work of `people` on the payroll, rounded down: people × (1 − shrinkage).
///
/// # Errors
/// If shrinkage is not from 0 to below 1, or the people are beyond 10^15.
pub fn at_work(people: u64, shrinkage: Decimal) -> Result<u64, Refusal> {
    let working = working_share(shrinkage)?;
    let people = Decimal::from(people);
    amount(Quantity::Agents, people)?;
    exact::whole_quotient(&[people, working], &[Decimal::ONE]).ok_or(Refusal::NeverEnough)
}

/// The workload floor: people whose paid hours hold the contact hours, however well the work is spread. Contact hours/(paid hours ×
/// (1 − shrinkage) × largest occupancy), all over the same time.
///
/// # Errors
/// If an amount is below zero, the paid hours are zero, or a share is out of range.
pub fn for_workload(
    contact_hours: Decimal,
    paid_hours: Decimal,
    shrinkage: Decimal,
    max_occupancy: Decimal,
) -> Result<People, Refusal> {
    amount(Quantity::WorkHours, contact_hours)?;
    above_zero(Quantity::PaidHours, paid_hours)?;
    share(Quantity::Occupancy, max_occupancy)?;
    above_zero(Quantity::Occupancy, max_occupancy)?;
    quotient(&[contact_hours], &[paid_hours, working_share(shrinkage)?, max_occupancy])
}

/// Cover: people so that `seats` are staffed through all open hours. Seats × open hours/(paid hours × (1 − shrinkage)), both hours
/// over the same time, such as a week.
///
/// # Errors
/// If an amount is below zero, the paid hours are zero, or shrinkage is not from 0 to below 1.
pub fn for_cover(
    seats: Decimal,
    open_hours: Decimal,
    paid_hours: Decimal,
    shrinkage: Decimal,
) -> Result<People, Refusal> {
    amount(Quantity::Seats, seats)?;
    amount(Quantity::OpenHours, open_hours)?;
    above_zero(Quantity::PaidHours, paid_hours)?;
    quotient(&[seats, open_hours], &[paid_hours, working_share(shrinkage)?])
}

fn quotient(of: &[Decimal], by: &[Decimal]) -> Result<People, Refusal> {
    let heads = exact::ceiling(of, by).filter(|heads| *heads as f64 <= LARGEST).ok_or(Refusal::NeverEnough)?;
    let product = |factors: &[Decimal]| factors.iter().try_fold(Decimal::ONE, |product, f| product.checked_mul(*f));
    let exact = product(of).zip(product(by)).and_then(|(of, by)| of.checked_div(by));
    // Beyond a decimal's range the whole people say enough.
    Ok(People { fte: exact.unwrap_or(Decimal::from(heads)), heads })
}

fn amount(what: Quantity, seen: Decimal) -> Result<Decimal, Refusal> {
    refusal::not_negative(what, seen.to_f64().unwrap_or(f64::NAN)).map(|_| seen)
}

fn above_zero(what: Quantity, seen: Decimal) -> Result<Decimal, Refusal> {
    refusal::positive(what, seen.to_f64().unwrap_or(f64::NAN)).map(|_| seen)
}

fn share(what: Quantity, seen: Decimal) -> Result<Decimal, Refusal> {
    if seen.is_sign_negative() && !seen.is_zero() || seen > Decimal::ONE {
        return Err(Refusal::NoShare(what, seen.to_f64().unwrap_or(f64::NAN)));
    }
    Ok(seen)
}

/// 1 − shrinkage, above zero.
fn working_share(shrinkage: Decimal) -> Result<Decimal, Refusal> {
    share(Quantity::Shrinkage, shrinkage)?;
    if shrinkage == Decimal::ONE {
        return Err(Refusal::NobodyAtWork);
    }
    Ok(Decimal::ONE - shrinkage)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Decimal {
        text.parse().expect(text)
    }

    #[test]
    fn whole_numbers_stay_whole() {
        let heads = |agents, shrinkage| head_count(d(agents), d(shrinkage)).map(|people| people.heads);
        assert_eq!(heads("21", "0.3"), Ok(30));
        assert_eq!(heads("10.5", "0.3"), Ok(15));
        assert_eq!(heads("21.0000000001", "0.3"), Ok(31));
        assert_eq!(heads("0", "0.3"), Ok(0));
        assert_eq!(heads("5", "1"), Err(Refusal::NobodyAtWork));
        assert!(heads("5", "-0.1").is_err() && heads("5", "30").is_err() && heads("-5", "0.3").is_err());
        assert_eq!(at_work(75, d("0.32")), Ok(51));
        assert_eq!(heads("1000000000000000", "0.9999999999"), Err(Refusal::NeverEnough));
    }

    #[test]
    fn two_causes_add_or_compound() {
        let parts = [d("0.2"), d("0.1")];
        assert_eq!(shrinkage(&parts, Combine::Additive), Ok(d("0.3")));
        assert_eq!(shrinkage(&parts, Combine::Compound), Ok(d("0.28")));
        assert!(shrinkage(&[d("0.6"), d("0.5")], Combine::Additive).is_err());
        assert_eq!(shrinkage(&[], Combine::Additive), Ok(Decimal::ZERO));
    }

    #[test]
    fn a_backlog_and_a_round_the_clock_seat() {
        // 200 waiting, cleared in 5 days with 80 new a day: 120 a day of 25 minutes, 5.5 productive hours each (turnella.com).
        let people = for_workload(d("50"), d("5.5"), d("0"), d("1")).expect("valid");
        assert_eq!((people.fte.round_dp(4), people.heads), (d("9.0909"), 10));
        let cover = for_cover(d("1"), d("168"), d("40"), d("0.3")).expect("valid");
        assert_eq!((cover.fte, cover.heads), (d("6"), 6));
    }
}
