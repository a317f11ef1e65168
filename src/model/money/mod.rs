//! Money: what the plan costs by month, line, category, channel and segment, per contact, and what the budget leaves over.
//!
//! In: the model's inputs and what it says of contacts and hours of work. Out: [`MoneyNumbers`], exact decimals in the plan's currency,
//! each with the fields it came from.
//!
//! # What is counted once
//!
//! The same cost often stands twice in a plan: as a budget line, and as the roles, tools or initiatives that the line pays. **The line
//! counts**, because it is what was asked for and approved; what it carries is worked out beside it, and the difference is shown. What no
//! line carries is counted by itself. `carriers` says which line carries what.
//!
//! # What amounts mean
//!
//! Amounts per period fall on the days they are for (a year has 12 months, 52 weeks, 365 days), so a plan of 18 months carries one and a
//! half yearly amounts. An amount without a period is spent once: in the month in which the initiative that it pays begins, or in no
//! month if the plan does not say. Currencies are never mixed: an amount in another one without a rate in the plan is in no sum, and is
//! named in `not_included`.

mod apportion;
mod balance;
mod break_even;
mod by_category;
mod by_channel;
mod by_line;
mod by_month;
mod by_segment;
pub mod calendar;
mod carriers;
pub mod explain;
mod initiatives;
pub mod input;
mod ledger;
pub mod months;
mod on_call;
pub mod outcome;
mod per_contact;
mod read;
mod resolution;
mod salaries;
mod scope;
mod team_and_lines;
mod tools;
pub mod workload;

use std::collections::HashMap;

use rust_decimal::Decimal;

pub use input::MoneyInputs;
pub use outcome::MoneyNumbers;
pub use read::read;

use super::end::End;
use super::figure::{Figure, Missing, Origins, Spread, Unit};
use super::input::Inputs;
use super::outcome::Numbers;
use crate::model::reason::Reason;
use calendar::Calendar;
use ledger::Ledger;
use scope::Scope;
use workload::ChannelWork;

/// Works money out, from the inputs and what the rest of the model says of the channels.
///
/// # Errors
/// If the plan has no readable currency or period, or its period has more than [`calendar::MOST_MONTHS`] months.
pub fn evaluate(inputs: &Inputs, numbers: &Numbers) -> Result<MoneyNumbers, Missing> {
    let calendar = calendar_of(inputs)?;
    evaluate_with(inputs, &calendar, &workload::of(inputs, numbers, &calendar))
}

/// The months of the plan.
///
/// # Errors
/// If its period is missing, upside down or too long.
pub fn calendar_of(inputs: &Inputs) -> Result<Calendar, Missing> {
    let (first, last, span) = inputs.period.as_ref().ok_or_else(|| Missing::new(Reason::NoPeriod, Origins::NONE))?;
    Calendar::of(*first, *last).ok_or_else(|| {
        let at = super::figure::Origin::new("plan.period", *span);
        Missing::new(Reason::PeriodTooLong { months: calendar::MOST_MONTHS }, Origins::of([&at]))
    })
}

/// Works money out for a given workload, one element a channel of the inputs.
///
/// # Errors
/// If the plan has no readable currency.
pub fn evaluate_with(inputs: &Inputs, calendar: &Calendar, work: &[ChannelWork]) -> Result<MoneyNumbers, Missing> {
    let currency = inputs.money.currency.as_ref();
    let (currency, _) = currency.ok_or_else(|| Missing::new(Reason::NoCurrency, Origins::NONE))?;
    let roles: HashMap<&str, usize> =
        inputs.roles.iter().enumerate().rev().map(|(n, role)| (role.id.as_str(), n)).collect();
    let scope = Scope { inputs, calendar, currency: *currency, work, roles: &roles, end: End::Mid };
    let unit = Unit::Money(*currency);

    let ledger = Ledger::of(scope);
    let by_channel = by_channel::of(scope, &ledger);
    let total: Decimal = ledger.own().map(|entry| entry.amount.total()).sum();
    let at = |end: End| {
        if is_point(inputs, work) {
            return (total, per_contact::running_of(&ledger), by_channel.clone());
        }
        let scope = scope.at(end);
        let ledger = Ledger::of(scope);
        let total: Decimal = ledger.own().map(|entry| entry.amount.total()).sum();
        (total, per_contact::running_of(&ledger), by_channel::of(scope, &ledger))
    };
    let (low, high) = (at(End::Low), at(End::High));
    let costs = Origins::of(ledger.own().flat_map(|entry| &entry.from));
    let total = Figure::new(Spread { low: low.0, mid: total, high: high.0 }, unit, costs);
    let running = Spread { low: low.1, mid: per_contact::running_of(&ledger), high: high.1 };
    let channels = Spread { low: low.2, mid: by_channel.clone(), high: high.2 };

    let elsewhere = || ledger.entries.iter().filter(|entry| entry.is_elsewhere);
    let balance = balance::of(scope, &ledger, &total);
    Ok(MoneyNumbers {
        currency: *currency,
        months: calendar.months().to_vec(),
        elsewhere: Figure::new(
            elsewhere().map(|entry| entry.amount.total()).sum(),
            unit,
            Origins::of(elsewhere().flat_map(|entry| &entry.from)),
        ),
        by_month: by_month::of(scope, &ledger),
        by_line: by_line::of(scope, &ledger),
        by_category: by_category::of(scope, &ledger),
        by_segment: by_segment::of(scope, &ledger),
        unit_costs: per_contact::of(scope, &ledger, running, &channels),
        team: team_and_lines::of(scope, &ledger),
        decisions: break_even::of(scope, &balance),
        balance,
        by_channel,
        total,
        not_included: ledger.not_included,
    })
}

/// Whether no range of the plan can move a cost, so that one end says all.
fn is_point(inputs: &Inputs, work: &[ChannelWork]) -> bool {
    let counts = work.iter().flat_map(|channel| [&channel.contacts, &channel.hours]);
    let months = counts.filter_map(|count| count.as_ref().ok()).flatten();
    let usage = inputs.money.tools.iter().map(|tool| &tool.usage);
    months.into_iter().all(Spread::is_point)
        && usage.map(|usage| usage.value).all(|value| match value {
            super::input::Value::Given { low, high } => low == high,
            _ => true,
        })
}
