//! `salary-implausible`: a month's pay for a year's.

use rust_decimal::Decimal;

use super::wording::{sum, written};
use crate::lint::{Context, Sink};
use crate::numbers::pay::{is_on_payroll, yearly_pay};
use crate::quantity::{PeriodUnit, Workload};
use crate::rule;

rule! {
    /// A salary that nobody is paid.
    ///
    /// ## What it does
    ///
    /// Brings the pay of one person to a year and reports less than 3,000 or more than 400,000, in US dollars, euros
    /// and pounds, for people on the payroll.
    ///
    /// ## Why it matters
    ///
    /// Nearly always a monthly salary was written as a yearly one, or the other way round. Everything that follows from
    /// it (the budget, the cost per contact) is then wrong by a factor of twelve.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "38/week"
    /// salary = "2900 EUR/year"
    /// reports_to = "managing-director"
    ///
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "203625 EUR/year"
    /// roles = ["agent", "support-manager"]
    ///
    /// [budget]
    /// total = "250000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "38/week"
    /// salary = "4300 EUR/month"
    /// reports_to = "managing-director"
    /// ```
    "salary-implausible", group: Money, level: Warning, since: "0.1.0", check
}

const LEAST: Decimal = Decimal::from_parts(3_000, 0, 0, false, 0);
const MOST: Decimal = Decimal::from_parts(400_000, 0, 0, false, 0);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    for role in team.roles.each().filter(|role| is_on_payroll(role)) {
        let (Some(salary), Some(pay)) = (role.salary.located(), yearly_pay(role)) else { continue };
        if !matches!(pay.currency.code(), "USD" | "EUR" | "GBP")
            || (LEAST..=MOST).contains(&pay.amount)
            || pay.amount <= Decimal::ZERO
        {
            continue;
        }
        let money = salary.value.value;
        let found =
            out.report(salary.span, format!("one `{}` would earn {} a year", role.id, sum(pay.amount, pay.currency)));
        // The unit that brings the same number into the range is the one that was meant.
        let units = [PeriodUnit::Year, PeriodUnit::Month, PeriodUnit::Hour];
        let hours = role.hours.copied().map_or(Decimal::from(2080), Workload::per_year);
        let yearly = |unit: PeriodUnit| {
            money.amount.saturating_mul(if unit == PeriodUnit::Hour { hours } else { unit.per_year() })
        };
        let meant =
            units.into_iter().find(|unit| (Decimal::from(8000)..=Decimal::from(200_000)).contains(&yearly(*unit)));
        match meant {
            Some(unit) => found
                .note(format!("as pay per {} it would be {} a year", unit.as_str(), sum(yearly(unit), money.currency)))
                .help(format!("write `salary = \"{}\"`", written(money.amount, money.currency, Some(unit)))),
            None => found.help("write the gross pay of one person, not of all, and check the number of zeros"),
        };
    }
}
