//! Exact decimal numbers at the start of a text, with or without thousands separators.

use std::borrow::Cow;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::{Misread, within_reach};

/// Decimals that are read; further ones are rounded away.
const DECIMALS: u32 = 6;

/// Splits a leading number off a text: `"5.5 hours"` → (5.5, `"hours"`). `None` if the text starts with no number.
///
/// `1,234,567` is read with thousands separators; a comma anywhere else is refused rather than guessed.
pub fn leading_number(text: &str) -> Option<Result<(Decimal, &str), Misread>> {
    let text = text.trim();
    let sign = usize::from(text.starts_with(['-', '+', '−']));
    let after_sign: usize = text.chars().take(sign).map(char::len_utf8).sum();
    let digits = text[after_sign..]
        .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
        .map_or(text.len(), |n| after_sign + n);
    let mut end = digits;
    // A range is written with two dots (`5200..6400`); they are no decimal point. Nor is a closing dot or comma.
    if let Some(dots) = text[..end].find("..") {
        end = dots;
    }
    while text[after_sign..end].ends_with(['.', ',']) {
        end -= 1;
    }
    let written = &text[after_sign..end];
    if !written.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let rest = text[end..].trim_start();
    Some(exact(written).and_then(|number| {
        let number = if after_sign > 0 && !text.starts_with('+') { -number } else { number };
        within_reach(number).map(|number| (number, rest))
    }))
}

/// Reads a text that is a number and nothing else.
pub fn parse_number(text: &str) -> Result<Decimal, Misread> {
    match leading_number(text) {
        Some(Ok((number, ""))) => Ok(number),
        Some(Ok((_, rest))) => Err(Misread::new(format!("has `{rest}` behind the number"))),
        Some(Err(misread)) => Err(misread),
        None => Err(Misread::new("is not a number")),
    }
}

fn exact(written: &str) -> Result<Decimal, Misread> {
    let plain = if written.contains(',') {
        let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
        let mut groups = whole.split(',');
        let leading = groups.next().unwrap_or("");
        if leading.is_empty() || leading.len() > 3 || groups.any(|group| group.len() != 3) || fraction.contains(',') {
            let dotted = written.replace(',', ".");
            return Err(
                Misread::new("has a comma inside the number").help(format!("write a decimal point: `{dotted}`"))
            );
        }
        Cow::Owned(written.replace(',', ""))
    } else {
        Cow::Borrowed(written)
    };
    let whole = plain.split('.').next().unwrap_or("").trim_start_matches('0');
    if whole.len() > 16 {
        return Err(super::too_large());
    }
    if plain.len() > 40 {
        return Err(Misread::new("is a longer number than any plan can mean"));
    }
    // Nothing in a plan means anything beyond a millionth, and a quotient by less could leave a decimal's range.
    Decimal::from_str(&plain).map(|number| number.round_dp(DECIMALS)).map_err(|_| Misread::new("is not a number"))
}

/// A number for people: no trailing zeros, thousands separated by commas, at most `places` decimals.
pub fn format_decimal(number: Decimal, places: u32) -> String {
    let rounded =
        number.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero).normalize();
    let written = rounded.abs().to_string();
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    let mut out = String::new();
    if rounded.is_sign_negative() && !rounded.is_zero() {
        out.push('−');
    }
    for (n, digit) in whole.chars().enumerate() {
        if n > 0 && (whole.len() - n).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_as_people_write_them() {
        let read = |text| leading_number(text).map(|r| r.map(|(n, rest)| (n.to_string(), rest.to_owned())));
        assert_eq!(read("5.5 hours"), Some(Ok(("5.5".into(), "hours".into()))));
        assert_eq!(read("1,234,567 USD"), Some(Ok(("1234567".into(), "USD".into()))));
        assert_eq!(read("-3%"), Some(Ok(("-3".into(), "%".into()))));
        assert_eq!(read("5200..6400/month"), Some(Ok(("5200".into(), "..6400/month".into()))));
        assert_eq!(read("0.3333333333"), Some(Ok(("0.333333".into(), String::new()))));
        assert_eq!(read("USD 5"), None);
        assert!(read("4,5 hours").is_some_and(|r| r.is_err()));
        assert!(read("9999999999999999999").is_some_and(|r| r.is_err()));
        assert!(read(&"9".repeat(400)).is_some_and(|r| r.is_err()));
    }

    #[test]
    fn groups_thousands() {
        assert_eq!(format_decimal(Decimal::new(-1_234_567_891, 3), 2), "−1,234,567.89");
        assert_eq!(format_decimal(Decimal::new(80, 1), 1), "8");
    }
}
