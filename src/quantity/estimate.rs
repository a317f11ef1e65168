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
        match &self.high {
            Some(high) => write!(f, "{} to {high}", self.low),
            None => self.low.fmt(f),
        }
    }
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
