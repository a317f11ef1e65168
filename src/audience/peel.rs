//! Whether a value follows from sums that are shown.
//!
//! In: each sum as the numbers of the hidden values in it. Out: the sums that can't be trusted to keep them. A hidden value that
//! stands in one sum only keeps that sum open, whatever else is in it, as long as another hidden value stands beside it; such a
//! sum tells nothing about the others and is set aside. What is left when no sum can be set aside any more may be solvable.

/// The sums that may give a hidden value away, by their position.
pub(super) fn unsafe_sums(sums: &[Vec<usize>]) -> Vec<usize> {
    let values = sums.iter().flatten().max().map_or(0, |most| most + 1);
    let mut standing = vec![0_usize; values];
    for value in sums.iter().flatten() {
        standing[*value] += 1;
    }
    let mut left: Vec<usize> = (0..sums.len()).filter(|at| !sums[*at].is_empty()).collect();
    loop {
        let (aside, stay): (Vec<_>, Vec<_>) =
            left.iter().partition(|at| sums[**at].len() > 1 && sums[**at].iter().any(|value| standing[*value] == 1));
        if aside.is_empty() {
            return stay;
        }
        for value in aside.into_iter().flat_map(|at| &sums[at]) {
            standing[*value] -= 1;
        }
        left = stay;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_alone_is_told_and_one_of_two_is_not() {
        assert_eq!(unsafe_sums(&[vec![0]]), [0]);
        assert!(unsafe_sums(&[vec![0, 1]]).is_empty());
        assert!(unsafe_sums(&[vec![0, 1], vec![1, 2], vec![2, 3]]).is_empty());
        // a + b, b: both are known.
        assert_eq!(unsafe_sums(&[vec![0, 1], vec![1]]), [1]);
        // a + b and 2a + b.
        assert_eq!(unsafe_sums(&[vec![0, 1], vec![0, 1]]), [0, 1]);
        assert!(unsafe_sums(&[]).is_empty());
    }
}
