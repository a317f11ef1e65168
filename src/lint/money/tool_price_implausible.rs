//! `tool-price-implausible`: far from what seats cost.

use rust_decimal::Decimal;

use super::wording::{sum, written};
use crate::lint::{Context, Sink};
use crate::quantity::{Basis, PeriodUnit};
use crate::rule;

rule! {
    /// A price per seat that is far from the usual.
    ///
    /// ## What it does
    ///
    /// Reports prices per seat below 5 or above 400 a month, in US dollars, euros and pounds.
    ///
    /// ## Why it matters
    ///
    /// Most often a yearly price was written as a monthly one, or the other way round. Help desks ask about 15 to 165 US dollars per seat and month, their largest editions up to 330, small add-ons from 5 (general knowledge of public price pages, 2024–25; look at today's before you argue with a supplier).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "600 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    ///
    /// [budget.lines.software]
    /// category = "software"
    /// amount = "43200 EUR/year"
    ///
    /// [budget]
    /// total = "350000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "600 EUR/seat/year"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    /// ```
    "tool-price-implausible", group: Money, level: Advice, since: "0.1.0", check
}

const LOW: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
const HIGH: Decimal = Decimal::from_parts(400, 0, 0, false, 0);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for price in cx.plan.tools.each().filter_map(|tool| tool.price.located()) {
        let money = price.value;
        let Some(every) = money.every.filter(|_| money.basis == Some(Basis::Seat)) else { continue };
        let monthly = money.per_year() / Decimal::from(12);
        if !matches!(money.currency.code(), "USD" | "EUR" | "GBP")
            || (LOW..=HIGH).contains(&monthly)
            || money.amount <= Decimal::ZERO
        {
            continue;
        }
        let (side, bound) = if monthly < LOW { ("below", LOW) } else { ("above", HIGH) };
        let found = out.report(
            price.span,
            format!(
                "{} per seat and month is {side} the usual {} to {}",
                sum(monthly, money.currency),
                LOW,
                sum(HIGH, money.currency)
            ),
        );
        found.note(format!("almost all seats cost between 20 and 150 a month, hardly any one {side} {bound} (general knowledge of price pages, 2024–25)"));
        let other = if every == PeriodUnit::Month { PeriodUnit::Year } else { PeriodUnit::Month };
        let swapped = money.amount.saturating_mul(other.per_year()) / Decimal::from(12);
        if (LOW..=HIGH).contains(&swapped) {
            let text = written(money.amount, money.currency, None);
            found.help(format!("if it is the price a {}, write `\"{text}/seat/{}\"`", other.as_str(), other.as_str()));
        } else {
            found.help("check the number of zeros, and whether it is the price for all seats together: that is written without `/seat`");
        }
    }
}
