//! Numbers, days and results as a sheet holds them: doubles.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::ExcelDateTime;

/// What a formula gives.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Given {
    Number(f64),
    Text(String),
}

impl Given {
    /// Nothing to be seen.
    pub(super) fn nothing() -> Self {
        Self::Text(String::new())
    }
}

impl From<Decimal> for Given {
    fn from(number: Decimal) -> Self {
        Self::Number(double(number))
    }
}

impl From<f64> for Given {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<String> for Given {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A decimal as a sheet holds it.
pub(super) fn double(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// A day as a sheet counts it; `None` outside of the years 1900 to 9999.
pub(super) fn serial(day: NaiveDate) -> Option<f64> {
    let day = date(day)?;
    Some(day.to_excel())
}

/// A day as the library takes it; `None` outside of the years 1900 to 9999.
pub(super) fn date(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| (1900..=9999).contains(year))?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}
