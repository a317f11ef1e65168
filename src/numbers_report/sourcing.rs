//! The sourcing decisions: what each option costs, and the volume at which it costs the same as the chosen one.
//!
//! In: the money of the numbers. Out: a table of all options, and a line a decision on what they are compared with. Which option is
//! better is not said: cost is one criterion among those of the decision.

use super::Report;
use super::figure_text::{none, number, point, quantity};
use crate::model::Unit;
use crate::model::money::MoneyNumbers;
use crate::model::money::outcome::{DecisionNumbers, OptionNumbers};
use crate::report::table::{Cell, Column, Table, Tone};
use crate::view::in_words;

/// Options of one table; the JSON document has them all.
const MOST_ROWS: usize = 40;

/// A row an option.
pub(super) fn table(report: &Report<'_>) -> Option<Table> {
    let money = computed(report)?;
    let rows = money
        .decisions
        .iter()
        .flat_map(|decision| decision.options.iter().enumerate().map(move |(n, option)| row(decision, n, option)));
    let columns = [
        Column::Words("decision"),
        Column::Words(""),
        Column::Words("option"),
        Column::Numbers("over the plan"),
        Column::Numbers("more"),
        Column::Numbers("budget\nwould leave"),
        Column::Numbers("same cost at\ncontacts\na month"),
    ];
    Table::of(format!("Sourcing decisions, {}", money.currency), &columns, rows.take(MOST_ROWS).collect())
}

fn row(decision: &DecisionNumbers, n: usize, option: &OptionNumbers) -> Vec<Cell> {
    let is_reference = option.id == decision.compared_with;
    let mark = if is_reference && decision.is_decided { Cell::from("✓").in_tone(Tone::Good) } else { "".into() };
    let more = match &option.more {
        Ok(more) if !is_reference => Cell::from(number(more.value, more.unit)),
        _ => none(),
    };
    let left = option.left.as_ref().map_or_else(
        |_| none(),
        |left| {
            let cell = Cell::from(number(left.value, left.unit));
            if left.value.is_sign_negative() && !left.value.is_zero() { cell.in_tone(Tone::Bad) } else { cell }
        },
    );
    let name = if n == 0 { in_words(&decision.id) } else { String::new() };
    vec![name.into(), mark, in_words(&option.id).into(), point(&option.cost), more, left, point(&option.break_even)]
}

/// What the options of each decision are compared with, and at which volume.
pub(super) fn notes(report: &Report<'_>) -> Vec<String> {
    let Some(money) = computed(report) else { return Vec::new() };
    let shown = |decision: &&DecisionNumbers| decision.options.len() > 1;
    money.decisions.iter().filter(shown).take(MOST_ROWS).map(note).collect()
}

fn note(decision: &DecisionNumbers) -> String {
    let name = in_words(&decision.id);
    let with = in_words(&decision.compared_with);
    let which = if decision.is_decided { "the chosen option" } else { "the first, since nothing is decided" };
    let volume = decision.contacts.as_ref().map_or_else(
        |_| String::new(),
        |contacts| format!(", at {}", quantity(contacts.value, Unit::ContactsPerMonth)),
    );
    let per_contact = decision.options.iter().any(|option| option.break_even.is_ok());
    let no_volume =
        if per_contact { "" } else { "; none of them costs more for more contacts, so no volume makes them equal" };
    format!("{name}: compared with {with}, {which}{volume}{no_volume}")
}

fn computed<'r>(report: &Report<'r>) -> Option<&'r MoneyNumbers> {
    report.numbers.money.as_ref()?.as_ref().ok()
}
