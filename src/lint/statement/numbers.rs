//! The numbers in digits of a text.
//!
//! In: a text. Out: every number with the byte where it begins, whatever it may mean.

use rust_decimal::Decimal;

/// Every run of digits with its separators, without sign. "1,200.50" is one number.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = (Decimal, usize)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text[from..].find(|c: char| c.is_ascii_digit())?;
            let rest = &text[start..];
            let length = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
            from = start + length;
            let written = rest[..length].trim_end_matches(['.', ',']).replace(',', "");
            if let Ok(number) = written.parse() {
                return Some((number, start));
            }
        }
    })
}

/// Whether a digit stands in it.
pub(super) fn has_digit(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

/// How many decimals a number has, without zeros at the end.
pub(super) fn decimals(number: Decimal) -> u32 {
    number.normalize().scale()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_belong_to_the_number() {
        let found = |text| numbers(text).map(|(number, at)| format!("{number}@{at}")).collect::<Vec<_>>();
        assert_eq!(found("from 1,200.50 EUR to 900, by 2027."), ["1200.50@5", "900@21", "2027@29"]);
        assert!(found("none, at all...").is_empty());
    }
}
