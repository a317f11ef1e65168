//! A point or a range: `"5800/month"` or `"5200..6400/month"`, where a point would be a lie.

use super::{Misread, Written};

/// A value known exactly, or only between two bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate<T> {
    /// The value, or the lower bound.
    pub low: T,
    /// The upper bound of a range.
    pub high: Option<T>,
}

impl<T: Copy> Estimate<T> {
    /// The lower and the upper bound; the same for a point.
    pub fn bounds(self) -> (T, T) {
        (self.low, self.high.unwrap_or(self.low))
    }
}

impl<T: std::fmt::Display> std::fmt::Display for Estimate<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Some(high) = &self.high else { return self.low.fmt(f) };
        let (low, high) = (self.low.to_string(), high.to_string());
        let low = shared_unit(&low, &high).map_or(low.as_str(), |unit| &low[..low.len() - unit.len()]);
        write!(f, "{low} to {high}")
    }
}

/// The unit behind a space that both bounds end with, to be written once: `10,200 to 11,800 a month`.
fn shared_unit<'l>(low: &'l str, high: &str) -> Option<&'l str> {
    let unit = &low[low.find(' ')?..];
    let is_one_unit =
        unit.starts_with(" of ") || unit.starts_with(" per ") || !unit.contains(|c: char| c.is_ascii_digit());
    (is_one_unit && high.find(' ').map(|at| &high[at..]) == Some(unit)).then_some(unit)
}

impl<T: Written> Written for Estimate<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    const EXAMPLES: &'static [&'static str] = T::EXAMPLES;

    fn parse(text: &str) -> Result<Self, Misread> {
        let Some((low, high)) = text.split_once("..") else {
            return T::parse(text).map(|low| Self { low, high: None });
        };
        let high_value = T::parse(high)?;
        // The unit is written once, behind the upper bound: `5200..6400/month`.
        let low_value = T::parse(low).or_else(|misread| {
            let unit_at = high.trim().find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-' | '+'));
            unit_at.map_or(Err(misread), |at| T::parse(&format!("{}{}", low.trim(), &high.trim()[at..])))
        })?;
        Ok(Self { low: low_value, high: Some(high_value) })
    }

    fn from_number(number: rust_decimal::Decimal) -> Option<Self> {
        T::from_number(number).map(|low| Self { low, high: None })
    }

    fn with_unit(number: &str) -> Option<String> {
        T::with_unit(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Duration, KpiValue, Rate};

    #[test]
    fn a_unit_of_both_bounds_is_shown_once() {
        let rate = Estimate::<Rate>::parse("5200..6400/month").expect("valid");
        assert_eq!(rate.to_string(), "5,200 to 6,400 a month");
        let shown = |text| Estimate::<KpiValue>::parse(text).expect("valid").to_string();
        assert_eq!((shown("80%..85%").as_str(), shown("4.8/5..5/5").as_str()), ("80% to 85%", "4.8 to 5 of 5"));
        let time = |text| Estimate::<Duration>::parse(text).expect("valid").to_string();
        assert_eq!(
            (time("5m..7m").as_str(), time("5m30s..6m30s").as_str()),
            ("5 to 7 min", "5 min 30 s to 6 min 30 s")
        );
        assert_eq!(time("45s..2m"), "45 s to 2 min");
    }
}
