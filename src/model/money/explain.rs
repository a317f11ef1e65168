//! How sums of money came about, step by step, with the numbers filled in.
//!
//! In: what the model says about money. Out: [`Step`]s as plain text with the fields that took part. It adds nothing up: every number
//! comes from the results.

use rust_decimal::Decimal;

use super::outcome::{Carried, LineCost, MoneyNumbers, OptionNumbers};
use crate::model::explain::Step;
use crate::model::figure::{Figure, Known, Origins, Spread};
use crate::quantity::format_decimal;

/// What the plan costs, and what the total leaves over.
pub fn balance(money: &MoneyNumbers) -> Vec<Step> {
    let own = money.by_line.iter().filter(|line| !line.is_elsewhere);
    let mut steps: Vec<Step> = own
        .map(|line| {
            let what = if line.is_line { "line" } else { "on no line," };
            Step::new(format!("{what} `{}`: {}", line.id, sum(money, line.total.value)), &line.total.from)
        })
        .collect();
    steps.push(Step::new(format!("together {}", spread(money, &money.total.value)), &money.total.from));
    match &money.balance {
        Ok(balance) => {
            let left = &balance.left;
            let text = format!(
                "{} − {} = {} left in the plan's period",
                sum(money, balance.total.value),
                sum(money, money.total.value.mid),
                sum(money, left.value.mid)
            );
            steps.push(Step::new(text, &left.from));
            if !balance.reserve.value.is_zero() {
                let text = format!(
                    "{} − {} contingency = {}",
                    sum(money, left.value.mid),
                    sum(money, balance.reserve.value),
                    sum(money, balance.left_after_reserve.value.mid)
                );
                steps.push(Step::new(text, &balance.left_after_reserve.from));
            }
        }
        Err(missing) => steps.push(Step::missing(missing)),
    }
    for out in &money.not_included {
        let text = format!("`{}` is in no sum: {}", out.origin.path, out.why.reason);
        steps.push(Step::new(text, &out.why.at.clone().and(&Origins::of([&out.origin]))));
    }
    steps
}

/// A budget line against what it carries; nothing if there is no such line.
pub fn line(money: &MoneyNumbers, id: &str) -> Vec<Step> {
    let Some(found) = money.by_line.iter().find(|line| line.id == id) else { return Vec::new() };
    let mut steps =
        vec![Step::new(format!("`{id}`: {} in the plan's period", sum(money, found.total.value)), &found.total.from)];
    if let Some(carried) = &found.carried {
        steps.push(against(money, found, carried));
        steps.extend(carried.missing.iter().map(Step::missing));
    }
    steps
}

fn against(money: &MoneyNumbers, line: &LineCost, carried: &Carried) -> Step {
    let left = carried.left.value;
    let (cost, whole) = (sum(money, carried.cost.value), sum(money, line.total.value));
    let text = if left.is_sign_negative() && !left.is_zero() {
        format!("what it carries comes to {cost}: {} more than {whole}", sum(money, -left))
    } else {
        format!("what it carries comes to {cost}: {} of {whole} are left", sum(money, left))
    };
    Step::new(text, &carried.left.from)
}

/// What a contact costs, on any channel and on each.
pub fn per_contact(money: &MoneyNumbers) -> Vec<Step> {
    let costs = &money.unit_costs;
    let text =
        format!("what recurs, without contingency: {} in the plan's period", spread(money, &costs.running.value));
    let mut steps = vec![Step::new(text, &costs.running.from)];
    let unit = |known: &Known<Spread<Decimal>>, what: &str| match known {
        Ok(figure) => Step::new(format!("{what}: {}", spread(money, &figure.value)), &figure.from),
        Err(missing) => Step::missing(missing),
    };
    steps.push(unit(&costs.per_contact, "a contact on any channel that people answer"));
    steps.extend(
        costs.channels.iter().map(|channel| unit(&channel.per_contact, &format!("a contact on `{}`", channel.id))),
    );
    steps
}

/// A sourcing decision; nothing if there is no such decision.
pub fn decision(money: &MoneyNumbers, id: &str) -> Vec<Step> {
    let Some(found) = money.decisions.iter().find(|decision| decision.id == id) else { return Vec::new() };
    let mut steps = Vec::new();
    if let Ok(contacts) = &found.contacts {
        steps.push(Step::new(format!("about {} contacts a month", format_decimal(contacts.value, 1)), &contacts.from));
    }
    for option in &found.options {
        steps.extend(option_steps(money, option, &found.compared_with));
    }
    steps
}

fn option_steps(money: &MoneyNumbers, option: &OptionNumbers, other: &str) -> Vec<Step> {
    let cost = match &option.cost {
        Ok(cost) => Step::new(format!("`{}`: {} in the plan's period", option.id, sum(money, cost.value)), &cost.from),
        Err(missing) => Step::missing(missing),
    };
    let break_even = option.break_even.as_ref().ok().map(|Figure { value, from, .. }| {
        let text =
            format!("`{}` costs as much as `{other}` at {} contacts a month", option.id, format_decimal(*value, 1));
        Step::new(text, from)
    });
    std::iter::once(cost).chain(break_even).collect()
}

fn sum(money: &MoneyNumbers, amount: Decimal) -> String {
    format!("{} {}", format_decimal(amount, 2), money.currency)
}

fn spread(money: &MoneyNumbers, value: &Spread<Decimal>) -> String {
    let (least, most) = (value.low.min(value.high), value.low.max(value.high));
    if least == most { sum(money, value.mid) } else { format!("{} to {}", format_decimal(least, 2), sum(money, most)) }
}
