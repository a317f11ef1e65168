//! Amounts of money: `"42000 USD/year"`, `"4000 USD"`, `"55 USD/seat/month"`.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::currency::Currency;
use super::number::{format_decimal, leading_number};
use super::period::PeriodUnit;
use super::{Misread, Written, lower};

/// What a price is counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// A user licence.
    Seat,
    /// A person on the team.
    Person,
    /// A contact of any kind.
    Contact,
    /// A contact that was settled.
    Resolution,
    /// An hour of an agent's work.
    AgentHour,
}

impl Basis {
    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "seat" | "user" | "licence" | "license" => Self::Seat,
            "agent" | "person" | "head" | "fte" | "employee" => Self::Person,
            "contact" | "ticket" | "call" | "conversation" | "chat" | "email" | "case" => Self::Contact,
            "resolution" | "resolved contact" => Self::Resolution,
            "agent hour" | "agent-hour" => Self::AgentHour,
            _ => return None,
        })
    }

    /// The word in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Seat => "seat",
            Self::Person => "person",
            Self::Contact => "contact",
            Self::Resolution => "resolution",
            Self::AgentHour => "agent hour",
        }
    }
}

impl std::fmt::Display for Basis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An exact amount in one currency, once or per period, in total or per unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// The amount.
    pub amount: Decimal,
    /// The currency.
    pub currency: Currency,
    /// What it is multiplied by, if anything.
    pub basis: Option<Basis>,
    /// How often it is due; `None` is once.
    pub every: Option<PeriodUnit>,
}

impl Money {
    /// What recurs in a year; a one-off amount counts once.
    pub fn per_year(self) -> Decimal {
        self.amount * self.every.map_or(Decimal::ONE, PeriodUnit::per_year)
    }
}

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", format_decimal(self.amount, 2), self.currency)?;
        if let Some(basis) = self.basis {
            write!(f, " per {}", basis.as_str())?;
        }
        if let Some(every) = self.every {
            write!(f, " a {}", every.as_str())?;
        }
        Ok(())
    }
}

impl Written for Money {
    const EXPECTED: &'static str = "an amount of money such as `\"4000 USD\"` or `\"39000 USD/year\"`";
    const EXAMPLES: &'static [&'static str] =
        &["4000 USD", "39000 EUR/year", "55 USD/seat/month", "0.99 USD/resolution"];

    fn parse(text: &str) -> Result<Self, Misread> {
        let text = text.trim();
        if let Some(symbol) = text.chars().next().and_then(Currency::from_symbol) {
            let behind = &text[text.chars().next().map_or(0, char::len_utf8)..];
            return Err(Misread::new("starts with a symbol that several currencies share").help(match leading_number(
                behind,
            ) {
                Some(Ok((number, rest))) => format!("write the code behind the number: `\"{number} {symbol}{rest}\"`"),
                _ => format!("write the code behind the number: `\"4000 {symbol}\"`"),
            }));
        }
        let (amount, rest) = leading_number(text).ok_or_else(|| Misread::new("is not an amount of money"))??;
        let split = rest.find(['/', ' ']).unwrap_or(rest.len());
        let code = &rest[..split];
        let currency = Currency::from_code(code).ok_or_else(|| {
            if code.is_empty() {
                Misread::new("does not name a currency")
                    .help(format!("write the code behind it, such as `\"{amount} EUR{rest}\"`"))
            } else if let Some(known) = Currency::from_code(&code.to_ascii_uppercase()) {
                Misread::new(format!("has `{code}` for a currency"))
                    .help(format!("write `\"{amount} {known}{}\"`", &rest[split..]))
            } else {
                Misread::new(format!("has `{code}` where a currency code of ISO 4217 such as `EUR` is expected"))
            }
        })?;
        let mut basis = None;
        let mut every = None;
        // Most amounts are written with slashes and need no second text.
        let tail = &rest[split..];
        let tail = if tail.contains(' ') {
            Cow::Owned(tail.replace(" per ", "/").replace(" a ", "/").replace(" each ", "/"))
        } else {
            Cow::Borrowed(tail)
        };
        for part in tail.split('/').map(str::trim).filter(|part| !part.is_empty()) {
            let part = lower(part);
            if let (Some(unit), None) = (Basis::from_word(&part), basis) {
                basis = Some(unit);
            } else if let (Some(unit), None) = (PeriodUnit::from_word(&part), every) {
                every = Some(unit);
            } else {
                return Err(Misread::new(format!(
                    "has `{part}` where a period such as `/month` or a unit such as `/seat` is expected"
                )));
            }
        }
        if every == Some(PeriodUnit::Hour) && basis == Some(Basis::Person) {
            (basis, every) = (Some(Basis::AgentHour), None);
        }
        Ok(Self { amount, currency, basis, every })
    }

    fn with_unit(number: &str) -> Option<String> {
        Some(format!("\"{number} EUR\", with your currency's code, and `/month` or `/year` if it recurs"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_prices() {
        let price = Money::parse("55 USD/seat/month").expect("valid");
        assert_eq!(
            (price.basis, price.every, price.per_year()),
            (Some(Basis::Seat), Some(PeriodUnit::Month), Decimal::from(660))
        );
        assert_eq!(Money::parse("1,200.50 EUR per month").expect("valid").to_string(), "1,200.5 EUR a month");
        for text in
            ["$500", "500", "500 usd", "500 XXX", "500 USD/fortnight", "500 USD/month/month", "10000000000000000 USD"]
        {
            assert!(Money::parse(text).is_err(), "{text}");
        }
        assert_eq!(
            Money::parse("500 usd/month").expect_err("lower case").help.as_deref(),
            Some("write `\"500 USD/month\"`")
        );
    }
}
