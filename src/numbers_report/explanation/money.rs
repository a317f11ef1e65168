//! The calculations of money by their names: `money.total`, `money.contact`, `money.team`, `line.software`, `decision.overflow`.
//!
//! In: the numbers. Out: the model's steps, and those of the team's pay.

use rust_decimal::Decimal;

use crate::model::explain::Step;
use crate::model::money::{MoneyNumbers, explain};
use crate::numbers_report::Report;
use crate::numbers_report::figure_text::quantity;

/// What can be explained of money.
pub(super) fn names(report: &Report<'_>) -> Vec<String> {
    let Some(Ok(money)) = &report.numbers.money else {
        return if report.numbers.money.is_some() { vec!["money.total".to_owned()] } else { Vec::new() };
    };
    let mut names: Vec<String> = ["money.total", "money.team", "money.contact"].map(str::to_owned).to_vec();
    names.extend(money.by_line.iter().filter(|line| line.is_line).map(|line| format!("line.{}", line.id)));
    names.extend(money.decisions.iter().map(|decision| format!("decision.{}", decision.id)));
    names
}

/// Title and steps; `None` if nothing of money has this name.
pub(super) fn steps(report: &Report<'_>, kind: &str, id: &str) -> Option<(String, Vec<Step>)> {
    let money = match report.numbers.money.as_ref()? {
        Ok(money) => money,
        Err(missing) => return Some(("Money".to_owned(), vec![Step::missing(missing)])),
    };
    let (title, steps) = match (kind, id) {
        ("money", "total" | "balance") => {
            ("What the plan costs, and what the budget leaves over".to_owned(), explain::balance(money))
        }
        ("money", "team") => ("What the team costs".to_owned(), team(money)),
        ("money", "contact") => ("What a contact costs".to_owned(), explain::per_contact(money)),
        ("line", _) => (format!("Budget line `{id}`"), explain::line(money, id)),
        ("decision", _) => (format!("Decision `{id}`"), explain::decision(money, id)),
        _ => return None,
    };
    (!steps.is_empty()).then_some((title, steps))
}

fn team(money: &MoneyNumbers) -> Vec<Step> {
    let team = &money.team;
    let mut steps: Vec<Step> = Vec::new();
    for role in &team.roles {
        steps.push(match &role.loaded {
            Ok(cost) => {
                let each = role.per_person_a_year.as_ref().map(|each| quantity(each.value, each.unit));
                let each = each.map(|each| format!(", one person {each}")).unwrap_or_default();
                Step::new(format!("`{}`: {}{each}", role.id, quantity(cost.value, cost.unit)), &cost.from)
            }
            Err(missing) => Step::missing(missing),
        });
    }
    let text = format!(
        "together {} with taxes and benefits, {} before them",
        quantity(team.loaded.value, team.loaded.unit),
        quantity(team.gross.value, team.gross.unit)
    );
    steps.push(Step::new(text, &team.loaded.from));
    if !team.vacant.value.is_zero() {
        let saved = quantity(team.vacant.value, team.vacant.unit);
        let text = format!("of it {saved} is not spent on average, while posts are vacant");
        steps.push(Step::new(text, &team.vacant.from));
    }
    if let (Some(lines), Some(left)) = (&team.lines, &team.left) {
        let how = if left.value < Decimal::ZERO { "too little" } else { "left" };
        let text = format!(
            "the budget's lines for it come to {}: {} {how}",
            quantity(lines.value, lines.unit),
            quantity(left.value.abs(), left.unit)
        );
        steps.push(Step::new(text, &lines.from));
    }
    steps
}
