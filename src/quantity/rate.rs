//! Amounts per period: contacts (`"2600/month"`) and hours of work (`"38/week"`).

use rust_decimal::Decimal;

use super::number::{format_decimal, leading_number};
use super::period::PeriodUnit;
use super::{Misread, Written};

/// Splits `"/month"`, `"per month"`, `"a month"` off; gives the unit.
pub(crate) fn per_unit(text: &str) -> Option<PeriodUnit> {
    let text = text.trim();
    let word = text
        .strip_prefix('/')
        .or_else(|| text.strip_prefix("per "))
        .or_else(|| text.strip_prefix("a "))
        .or_else(|| text.strip_prefix("each "))?;
    PeriodUnit::from_word(word)
}

/// Contacts per period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many.
    pub amount: Decimal,
    /// In which period.
    pub per: PeriodUnit,
}

impl Rate {
    /// The same rate a month, by the budget convention (12 months, 52 weeks, 365 days a year).
    pub fn per_month(self) -> Decimal {
        self.amount * self.per.per_year() / Decimal::from(12)
    }
}

impl std::fmt::Display for Rate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} a {}", format_decimal(self.amount, 1), self.per.as_str()).map(|()| ())
    }
}

impl Written for Rate {
    const EXPECTED: &'static str = "a number per period such as `\"2600/month\"`";
    const EXAMPLES: &'static [&'static str] = &["2600/month", "90 per day", "31,000/year"];

    fn parse(text: &str) -> Result<Self, Misread> {
        let (amount, rest) = leading_number(text).ok_or_else(|| Misread::new("is not a number per period"))??;
        // `2600 contacts/month` says the same as `2600/month`.
        let per = per_unit(rest).or_else(|| {
            let (word, tail) = rest.split_once(['/', ' '])?;
            matches!(
                word,
                "contacts"
                    | "calls"
                    | "tickets"
                    | "chats"
                    | "emails"
                    | "messages"
                    | "visits"
                    | "letters"
                    | "cases"
                    | "requests"
            )
            .then(|| per_unit(tail).or_else(|| PeriodUnit::from_word(tail)))
            .flatten()
        });
        match per {
            Some(_) if amount.is_sign_negative() && !amount.is_zero() => Err(Misread::new("is below zero")),
            Some(per) => Ok(Self { amount, per }),
            None if rest.is_empty() => {
                Err(Misread::new("does not say in which period").help(format!("write `\"{amount}/month\"`")))
            }
            None => Err(Misread::new(format!("has `{rest}` where a period such as `/month` is expected"))),
        }
    }

    fn with_unit(number: &str) -> Option<String> {
        Some(format!("\"{number}/month\""))
    }
}

/// Hours of work per period: contract hours, training hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Workload {
    /// Hours.
    pub hours: Decimal,
    /// In which period.
    pub per: PeriodUnit,
}

impl Workload {
    /// Hours a year: 52 weeks, 12 months.
    pub fn per_year(self) -> Decimal {
        self.hours * self.per.per_year()
    }
}

impl std::fmt::Display for Workload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let hours = format_decimal(self.hours, 2);
        let noun = if hours == "1" { "hour" } else { "hours" };
        write!(f, "{hours} {noun} a {}", self.per.as_str())
    }
}

impl Written for Workload {
    const EXPECTED: &'static str = "hours per period such as `\"38/week\"`";
    const EXAMPLES: &'static [&'static str] = &["38/week", "37.5 hours/week", "20 hours/year"];

    fn parse(text: &str) -> Result<Self, Misread> {
        let (hours, rest) =
            leading_number(text).ok_or_else(|| Misread::new("is not a number of hours per period"))??;
        let bare = ["hours", "hour", "hrs", "h"].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
        match per_unit(bare) {
            Some(_) if hours.is_sign_negative() && !hours.is_zero() => Err(Misread::new("is below zero")),
            Some(per) if per != PeriodUnit::Hour => Ok(Self { hours, per }),
            _ if rest.is_empty() => {
                Err(Misread::new("does not say in which period").help(format!("write `\"{hours}/week\"`")))
            }
            _ => Err(Misread::new(format!("has `{rest}` where a period such as `/week` is expected"))),
        }
    }

    fn with_unit(number: &str) -> Option<String> {
        Some(format!("\"{number}/week\""))
    }
}
