//! How an option of a sourcing decision scores.
//!
//! In: a decision with weighted criteria and the options' marks. Out: the weighted mean, on the scale of the marks.

use rust_decimal::Decimal;

use crate::plan::sourcing::Sourcing;

/// The weighted mean of an option's marks; `None` unless it has a mark on every criterion and the weights add up to more than zero.
pub fn weighted_score(sourcing: &Sourcing, option: &str) -> Option<Decimal> {
    let marks = sourcing.scores.by_id(option)?;
    let (mut sum, mut weights) = (Decimal::ZERO, Decimal::ZERO);
    for criterion in sourcing.criteria.each() {
        let mark = marks.body.0.iter().find(|mark| mark.id == criterion.id)?.body;
        sum = sum.checked_add(criterion.body.checked_mul(mark)?)?;
        weights = weights.checked_add(criterion.body)?;
    }
    sum.checked_div(weights).filter(|_| weights > Decimal::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{NoFiles, load};

    #[test]
    fn every_criterion_counts_by_its_weight_and_none_may_be_missing() {
        let plan = "format = 1\n[sourcing.nights]\noptions = { own = \"2 EUR\", bought = \"1 EUR\" }\n\
                    criteria = { cost = 75, quality = 25 }\nscores = { own = { cost = 2, quality = 4 }, bought = { cost = 5 } }\n";
        let loaded = load("plan.toml", plan.as_bytes().to_vec(), &NoFiles);
        let nights = &loaded.plan.sourcing.each().next().expect("one decision").body;
        assert_eq!(weighted_score(nights, "own"), Some(Decimal::new(25, 1)));
        assert_eq!(weighted_score(nights, "bought"), None);
        assert_eq!(weighted_score(nights, "absent"), None);
    }
}
