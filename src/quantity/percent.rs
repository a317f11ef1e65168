//! Shares: `"82%"`, `"8.5 percent"`.

use rust_decimal::Decimal;

use super::number::{format_decimal, leading_number};
use super::{Misread, Written, lower};

/// A share in percent: 82 stands for 82 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub Decimal);

impl Percent {
    /// The share as a fraction of one: 82 % → 0.82.
    pub fn fraction(self) -> Decimal {
        self.0 / Decimal::ONE_HUNDRED
    }
}

impl std::fmt::Display for Percent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}%", format_decimal(self.0, 2))
    }
}

/// Whether a unit word means percent.
pub(crate) fn is_percent(unit: &str) -> bool {
    matches!(lower(unit.trim()).as_ref(), "%" | "percent" | "per cent" | "pct")
}

impl Written for Percent {
    const EXPECTED: &'static str = "a share such as `\"30%\"`";
    const EXAMPLES: &'static [&'static str] = &["30%", "8.5%", "85 percent"];

    fn parse(text: &str) -> Result<Self, Misread> {
        let (number, unit) = leading_number(text).ok_or_else(|| Misread::new("is not a share"))??;
        if is_percent(unit) {
            Ok(Self(number))
        } else if unit.is_empty() {
            Err(Misread::new("has no unit").help(format!("write `\"{number}%\"`")))
        } else {
            Err(Misread::new(format!("is in `{unit}`, not in percent")))
        }
    }

    fn with_unit(number: &str) -> Option<String> {
        let share: Decimal = number.parse().ok()?;
        let percent = if share > Decimal::ZERO && share < Decimal::ONE { share * Decimal::ONE_HUNDRED } else { share };
        Some(format!("\"{}%\"", percent.normalize()))
    }
}
