//! Amounts with their units, as people write them: `"82%"`, `"5m30s"`, `"2600/month"`, `"55 USD/seat/month"`.
//!
//! In: the text of one value. Out: a typed quantity, or a [`Misread`] that says what was expected. Numbers are exact
//! decimals; nothing here knows of files, plans or rules.

mod currency;
mod day;
mod duration;
mod estimate;
mod exchange_rate;
mod hours;
mod kpi_value;
mod money;
mod number;
mod percent;
mod period;
mod promise;
mod rate;

pub use currency::Currency;
pub use day::parse_day;
pub use duration::{Clock, Duration, TimeUnit};
pub use estimate::Estimate;
pub use exchange_rate::ExchangeRate;
pub use hours::Hours;
pub(crate) use hours::Week;
pub use kpi_value::{KpiValue, ValueUnit};
pub use money::{Basis, Money};
pub use number::{format_decimal, leading_number, parse_number};
pub use percent::Percent;
pub use period::{Period, PeriodUnit};
pub use promise::{Promise, PromiseKind};
pub use rate::{Rate, Workload};

use std::borrow::Cow;

use rust_decimal::Decimal;

/// Why a text is not the quantity that stands at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// What is wrong with the value seen; completes "`12 apples` …".
    pub message: String,
    /// What to write instead, if it can be guessed from what was written.
    pub help: Option<String>,
}

impl Misread {
    /// A misread without a particular suggestion.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    /// Adds what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// A quantity that is written as text in a plan.
pub trait Written: Sized {
    /// What is expected here, completing "expected …": `a share such as "82%"`.
    const EXPECTED: &'static str;
    /// Valid values, for the schema, the reference and the tests.
    const EXAMPLES: &'static [&'static str];

    /// Reads the whole text.
    fn parse(text: &str) -> Result<Self, Misread>;

    /// Reads a bare number where the unit can't be mistaken; `None` where a unit is needed.
    fn from_number(_: Decimal) -> Option<Self> {
        None
    }

    /// What to write instead of a bare number, for the help of the finding.
    fn with_unit(number: &str) -> Option<String>;
}

/// A word in lower case; most are written so.
fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

fn too_large() -> Misread {
    Misread::new("is beyond 10^15, more than any plan can mean").help("check the number of zeros")
}

/// Amounts beyond this are typing errors. The product of two such amounts (10^30) is beyond a decimal (7.9 × 10^28), whose operators
/// panic then: multiply what comes from a plan with `saturating_mul`.
pub(crate) fn within_reach(number: Decimal) -> Result<Decimal, Misread> {
    if number.abs() > Decimal::from(1_000_000_000_000_000_i64) {
        return Err(too_large());
    }
    Ok(number)
}
