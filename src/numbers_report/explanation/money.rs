//! The calculations of money: the total, the team, a contact, what is left over.
//!
//! In: the numbers. Out: steps with the sums filled in.

use rust_decimal::Decimal;

use super::step;
use crate::model::explain::Step;
use crate::model::money::MoneyNumbers;
use crate::model::money::outcome::LineCost;
use crate::model::{Known, Origins, Spread};
use crate::numbers_report::Report;
use crate::numbers_report::figure_text::{quantity, with_range};
use crate::plan::budget::Category;

/// What can be explained of money.
pub(super) fn names(report: &Report<'_>) -> &'static [&'static str] {
    if report.numbers.money.is_some() { &["total", "team", "contact", "resolution", "balance"] } else { &[] }
}

/// Title and steps; `None` if nothing of money has this name.
pub(super) fn steps(report: &Report<'_>, name: &str) -> Option<(String, Vec<Step>)> {
    let title = match name {
        "total" => "What the plan costs",
        "team" => "What the team costs",
        "contact" => "What a contact costs",
        "resolution" => "What a contact settled at first contact costs",
        "balance" => "What the budget leaves over",
        _ => return None,
    };
    let steps = match report.numbers.money.as_ref()? {
        Err(missing) => vec![step(missing.reason.clone(), &missing.at)],
        Ok(money) => match name {
            "total" => total(money),
            "team" => team(money),
            "contact" => each(report, money, &money.unit_costs.per_contact),
            "resolution" => each(report, money, &money.unit_costs.per_resolution),
            _ => balance(money),
        },
    };
    Some((title.to_owned(), steps))
}

fn total(money: &MoneyNumbers) -> Vec<Step> {
    let mut steps: Vec<Step> = own(money).map(line).collect();
    steps.extend(money.not_included.iter().map(|left_out| {
        step(format!("{}: in no sum, because {}", left_out.origin.path, left_out.why.reason), &left_out.why.at)
    }));
    steps.push(step(
        format!("together over the plan: {}", with_range(money.total.value, money.total.unit)),
        &Origins::NONE,
    ));
    if !money.elsewhere.value.is_zero() {
        let paid = quantity(money.elsewhere.value, money.elsewhere.unit);
        steps.push(step(format!("other departments pay {paid} more, which is in no sum"), &money.elsewhere.from));
    }
    steps
}

fn own(money: &MoneyNumbers) -> impl Iterator<Item = &LineCost> {
    money.by_line.iter().filter(|line| !line.is_elsewhere)
}

fn line(line: &LineCost) -> Step {
    let mut text = format!("{}: {}", line.name, quantity(line.total.value, line.total.unit));
    let (recurring, once) = (line.amount.recurring_total(), line.amount.once_total());
    if !recurring.is_zero() && !once.is_zero() {
        let unit = line.total.unit;
        text.push_str(&format!(", of it {} once", quantity(once, unit)));
    }
    if !line.is_line {
        text.push_str(", on no budget line");
    }
    if let Some(carried) = &line.carried {
        let cost = quantity(carried.cost.value, carried.cost.unit);
        let left = quantity(carried.left.value.abs(), carried.left.unit);
        let how = if carried.left.value < Decimal::ZERO { "too little" } else { "left" };
        text.push_str(&format!("; it pays for {cost}, which is {left} {how}"));
    }
    step(text, &line.total.from)
}

fn team(money: &MoneyNumbers) -> Vec<Step> {
    let team = &money.team;
    let mut steps: Vec<Step> = Vec::new();
    for role in &team.roles {
        match &role.loaded {
            Ok(cost) => {
                let each = role.per_person_a_year.as_ref().map(|each| quantity(each.value, each.unit));
                let each = each.map(|each| format!(", each {each}")).unwrap_or_default();
                steps.push(step(format!("{}: {}{each}", role.id, quantity(cost.value, cost.unit)), &cost.from));
            }
            Err(missing) => {
                steps.push(step(format!("{}: not computed, because {}", role.id, missing.reason), &missing.at));
            }
        }
    }
    steps.push(step(
        format!(
            "together over the plan {}, of it gross pay {}",
            quantity(team.loaded.value, team.loaded.unit),
            quantity(team.gross.value, team.gross.unit)
        ),
        &Origins::NONE,
    ));
    if !team.vacant.value.is_zero() {
        let saved = quantity(team.vacant.value, team.vacant.unit);
        steps.push(step(format!("of it {saved} is not spent on average, while posts are vacant"), &team.vacant.from));
    }
    if let (Some(lines), Some(left)) = (&team.lines, &team.left) {
        let how = if left.value < Decimal::ZERO { "too little" } else { "more than it costs" };
        let text = format!(
            "the budget's lines for it come to {}: {} {how}",
            quantity(lines.value, lines.unit),
            quantity(left.value.abs(), left.unit)
        );
        steps.push(step(text, &lines.from));
    }
    steps
}

fn each(report: &Report<'_>, money: &MoneyNumbers, cost: &Known<Spread<Decimal>>) -> Vec<Step> {
    let figure = match cost {
        Ok(figure) => figure,
        Err(missing) => return vec![step(missing.reason.clone(), &missing.at)],
    };
    let once: Decimal = own(money).map(|line| line.amount.once_total()).sum();
    let kept: Decimal = own(money)
        .filter(|line| line.category == Category::Contingency)
        .map(|line| line.amount.recurring_total())
        .sum();
    let unit = money.total.unit;
    let running = money.total.value.mid - once - kept;
    let mut steps = vec![step(
        format!(
            "running costs: {} in all − {} spent once − {} contingency = {}",
            quantity(money.total.value.mid, unit),
            quantity(once, unit),
            quantity(kept, unit),
            quantity(running, unit)
        ),
        &money.total.from,
    )];
    for channel in &money.unit_costs.channels {
        let Some(known) = report.numbers.channel(&channel.id) else { continue };
        let contacts: f64 = known.contacts_by_month.iter().map(|month| month.value.mid).sum();
        let mut from = Origins::NONE;
        known.contacts_by_month.iter().for_each(|month| from.join(&month.from));
        let contacts = quantity(contacts, crate::model::Unit::Contacts);
        steps.push(step(format!("{}: {contacts} over the plan", known.name), &from));
    }
    steps.push(step(
        format!("running costs over contacts: {} each", with_range(figure.value, figure.unit)),
        &figure.from,
    ));
    steps
}

fn balance(money: &MoneyNumbers) -> Vec<Step> {
    let balance = match &money.balance {
        Ok(balance) => balance,
        Err(missing) => return vec![step(missing.reason.clone(), &missing.at)],
    };
    let mut steps = vec![
        step(format!("budget: {}", quantity(balance.total.value, balance.total.unit)), &balance.total.from),
        step(format!("cost: {}", with_range(money.total.value, money.total.unit)), &money.total.from),
        step(
            format!(
                "{} − {} = {} left over",
                quantity(balance.total.value, balance.total.unit),
                quantity(money.total.value.mid, money.total.unit),
                with_range(balance.left.value, balance.left.unit)
            ),
            &Origins::NONE,
        ),
    ];
    if !balance.reserve.value.is_zero() {
        let after = &balance.left_after_reserve;
        steps.push(step(
            format!(
                "− {} kept as contingency = {}",
                quantity(balance.reserve.value, balance.reserve.unit),
                with_range(after.value, after.unit)
            ),
            &balance.reserve.from,
        ));
    }
    steps
}
