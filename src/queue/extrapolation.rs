//! Where a converging sequence of distributions leads, long before it gets there: a nearly full week forgets the week before it
//! slowly.

/// The sum of the differences of two distributions.
pub(crate) fn distance(one: &[f64], other: &[f64]) -> f64 {
    let at = |states: &[f64], n: usize| states.get(n).copied().unwrap_or(0.0);
    (0..one.len().max(other.len())).map(|n| (at(one, n) - at(other, n)).abs()).sum()
}

/// Where a sequence of distributions leads: the mixture of them whose change is least (reduced rank extrapolation, Eddy 1979).
/// `None` if that is no distribution.
pub(crate) fn limit_of(trail: &[Vec<f64>]) -> Option<Vec<f64>> {
    let length = trail.iter().map(Vec::len).max()?;
    let at = |n: usize, state: usize| trail[n].get(state).copied().unwrap_or(0.0);
    let count = trail.len() - 1;
    let change = |n: usize, state: usize| at(n + 1, state) - at(n, state);
    // Changes × changes, solved against ones; the solution, scaled to sum to one, are the shares of the mixture.
    let product = |one: usize, other: usize| (0..length).map(|state| change(one, state) * change(other, state)).sum();
    let rows = (0..count).map(|one| (0..count).map(|other| product(one, other)).chain([1.0]).collect()).collect();
    let shares = solve(rows)?;
    let sum: f64 = shares.iter().sum();
    let mut out: Vec<f64> = (0..length)
        .map(|state| shares.iter().enumerate().map(|(n, share)| share / sum * at(n + 1, state)).sum())
        .collect();
    // Rounding, or too bold a guess.
    let below: f64 = out.iter().filter(|share| **share < 0.0).sum();
    if below.is_nan() || below < -1e-3 {
        return None;
    }
    out.iter_mut().for_each(|share| *share = share.max(0.0));
    let sum: f64 = out.iter().sum();
    (sum > 0.0).then(|| out.iter().map(|share| share / sum).collect())
}

/// Solves the equations, right side last, by elimination with the largest pivot; `None` if they have no single solution.
fn solve(mut rows: Vec<Vec<f64>>) -> Option<Vec<f64>> {
    let count = rows.len();
    for column in 0..count {
        let pivot = (column..count).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))?;
        rows.swap(column, pivot);
        let lead = rows[column].clone();
        if lead[column] == 0.0 || !lead[column].is_finite() {
            return None;
        }
        for (n, row) in rows.iter_mut().enumerate() {
            if n != column {
                let factor = row[column] / lead[column];
                row.iter_mut().zip(&lead).for_each(|(value, lead)| *value -= factor * lead);
            }
        }
    }
    let solution: Vec<f64> = rows.iter().enumerate().map(|(n, row)| row[count] / row[n]).collect();
    solution.iter().all(|value| value.is_finite()).then_some(solution)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_slow_modes_are_seen_through() {
        let at = |n: i32| {
            let (one, other) = (0.3 * 0.99_f64.powi(n), 0.2 * 0.9_f64.powi(n));
            vec![0.5 - one, 0.3 + one - other, 0.2 + other]
        };
        let found = limit_of(&[at(0), at(1), at(2), at(3)]).expect("three changes for two modes");
        assert!(distance(&found, &[0.5, 0.3, 0.2]) < 1e-7, "{found:?}");
        assert_eq!(limit_of(&[at(0), at(0), at(0)]), None);
    }
}
