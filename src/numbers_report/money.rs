//! Money: by month, by line, by category, by channel with the cost of a contact, and what the budget leaves over.
//!
//! In: the numbers. Out: tables, and lines on what could not be included.

use chrono::Datelike;
use rust_decimal::Decimal;

use super::Report;
use super::figure_text::{known, none, number, quantity, spread};
use crate::model::money::MoneyNumbers;
use crate::model::money::outcome::MonthCost;
use crate::model::{Spread, Unit};
use crate::report::table::{Cell, Column, Table, Tone};

/// More rows than this are summed up by year.
const MOST_ROWS: usize = 14;

fn computed<'r>(report: &Report<'r>) -> Option<&'r MoneyNumbers> {
    report.numbers.money.as_ref()?.as_ref().ok()
}

/// All tables of money that have content.
pub(super) fn tables(report: &Report<'_>) -> Vec<Table> {
    let Some(money) = computed(report) else { return Vec::new() };
    if money.by_line.is_empty() {
        return Vec::new();
    }
    [by_month(money), super::budget_lines::table(money), by_category(money), by_channel(money), balance(money)]
        .into_iter()
        .flatten()
        .collect()
}

/// What is in no sum, and what a line does not carry.
pub(super) fn notes(report: &Report<'_>) -> Vec<String> {
    let Some(money) = computed(report) else { return Vec::new() };
    let mut notes = Vec::new();
    if !money.elsewhere.value.is_zero() {
        notes.push(format!("other departments pay {} more", quantity(money.elsewhere.value, money.elsewhere.unit)));
    }
    if let Some(left) = &money.team.left {
        let team = quantity(money.team.loaded.value, money.team.loaded.unit);
        let rest = quantity(left.value.abs(), left.unit);
        notes.push(if left.value < Decimal::ZERO {
            format!("the team costs {team}, which is {rest} more than the lines for its pay")
        } else {
            format!("the team costs {team}; the lines for its pay leave {rest}")
        });
    }
    notes
}

fn by_month(money: &MoneyNumbers) -> Option<Table> {
    let unit = Unit::Money(money.currency);
    let cells = |amounts: [Decimal; 3]| amounts.map(|amount| Cell::from(number(amount, unit)));
    let (parts, is_alike) = alike(&money.by_month.months);
    let mut rows: Vec<Vec<Cell>> = parts
        .into_iter()
        .map(|months| {
            let (first, last) = (&months[0], &months[months.len() - 1]);
            let sum = |part: fn(&MonthCost) -> Decimal| months.iter().map(part).sum::<Decimal>();
            let sums = [sum(|month| month.recurring), sum(|month| month.one_off), sum(|month| month.total.value)];
            let each = is_alike.then(|| Decimal::from(months.len())).filter(|_| months.len() > 1);
            let how = if each.is_some() { ", each" } else { "" };
            let name = format!("{}{how}", months_text(first, last));
            std::iter::once(Cell::from(name)).chain(cells(sums.map(|sum| sum / each.unwrap_or(Decimal::ONE)))).collect()
        })
        .collect();
    let undated = &money.by_month.undated;
    if !undated.value.is_zero() {
        let row = [Cell::from("month not said")];
        rows.push(row.into_iter().chain(cells([Decimal::ZERO, undated.value, undated.value])).collect());
    }
    let all = |part: fn(&MonthCost) -> Decimal| money.by_month.months.iter().map(part).sum::<Decimal>();
    if rows.len() > 1 {
        let (recurring, once) = (all(|month| month.recurring), all(|month| month.one_off) + undated.value);
        let row = [Cell::from("all months")];
        rows.push(row.into_iter().chain(cells([recurring, once, recurring + once])).collect());
    }
    let columns = [
        Column::Words("months"),
        Column::Numbers("recurring"),
        Column::Numbers("one-off"),
        Column::Numbers("together"),
    ];
    Table::of(format!("Cost by month, {}", money.currency), &columns, rows)
}

/// Months that cost the same stand in one row, and are alike; if that leaves too many rows, each year has one.
fn alike(months: &[MonthCost]) -> (Vec<&[MonthCost]>, bool) {
    let same = |a: &MonthCost, b: &MonthCost| {
        let near = |a: Decimal, b: Decimal| (a - b).abs() < Decimal::ONE;
        near(a.recurring, b.recurring) && a.one_off.is_zero() && b.one_off.is_zero()
    };
    let rows: Vec<&[MonthCost]> = months.chunk_by(same).collect();
    if rows.len() <= MOST_ROWS {
        return (rows, true);
    }
    (months.chunk_by(|a, b| a.month.first.year() == b.month.first.year()).collect(), false)
}

/// `Jan 2027`, `Jan to Mar 2027`, `Nov 2026 to Feb 2027`.
fn months_text(first: &MonthCost, last: &MonthCost) -> String {
    let (from, to) = (first.month.first, last.month.first);
    if from == to {
        from.format("%b %Y").to_string()
    } else if from.year() == to.year() {
        format!("{} to {}", from.format("%b"), to.format("%b %Y"))
    } else {
        format!("{} to {}", from.format("%b %Y"), to.format("%b %Y"))
    }
}

fn share(part: Decimal, whole: Decimal) -> Cell {
    part.checked_div(whole).map_or_else(none, |share| number(share, Unit::Share).into())
}

fn by_category(money: &MoneyNumbers) -> Option<Table> {
    let whole: Decimal = money.by_category.iter().map(|category| category.total.value).sum();
    let rows = money.by_category.iter().map(|category| {
        let total = &category.total;
        vec![category.category.as_str().into(), Cell::from(number(total.value, total.unit)), share(total.value, whole)]
    });
    let columns = [Column::Words("category"), Column::Numbers("over the plan"), Column::Numbers("share")];
    Table::of(format!("Cost by category, {}", money.currency), &columns, rows.collect())
}

fn by_channel(money: &MoneyNumbers) -> Option<Table> {
    let columns = [
        Column::Words("channel"),
        Column::Numbers("over the plan"),
        Column::Numbers("a contact"),
        Column::Numbers("a contact settled\nat first contact"),
    ];
    let parts = money.by_channel.as_ref().map(|shared| shared.parts.as_slice()).unwrap_or_default();
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for channel in &money.unit_costs.channels {
        let part = parts.iter().find(|part| part.id == channel.id);
        let total = part.map_or_else(none, |part| Cell::from(number(part.total.value, part.total.unit)));
        let name = part.map_or(channel.id.as_str(), |part| part.name.as_str());
        let name = super::name_of(name, &channel.id);
        let cells = [total, known(&channel.per_contact), known(&channel.per_resolution)];
        if cells.iter().any(|cell| *cell != none()) {
            rows.push(std::iter::once(name.into()).chain(cells).collect());
        }
    }
    let others = parts.iter().filter(|part| {
        !part.total.value.is_zero() && !money.unit_costs.channels.iter().any(|channel| channel.id == part.id)
    });
    for part in others {
        rows.push(vec![
            super::name_of(&part.name, &part.id).into(),
            number(part.total.value, part.total.unit).into(),
            none(),
            none(),
        ]);
    }
    let all = &money.unit_costs;
    if rows.len() != 1 && (all.per_contact.is_ok() || all.per_resolution.is_ok()) {
        let total = spread(money.total.value, money.total.unit);
        rows.push(vec!["all channels".into(), total, known(&all.per_contact), known(&all.per_resolution)]);
    }
    Table::of(format!("Cost by channel, {}", money.currency), &columns, rows)
}

fn balance(money: &MoneyNumbers) -> Option<Table> {
    let unit = Unit::Money(money.currency);
    let row = |name: &str, amount: Spread<Decimal>| vec![Cell::from(name), spread(amount, unit)];
    let mut rows = Vec::new();
    if let Ok(balance) = &money.balance {
        rows.push(row("budget", Spread::point(balance.total.value)));
        rows.push(row("cost", money.total.value));
        let left = |name: &str, amount: Spread<Decimal>| {
            let tone = match (amount.low.min(amount.high) < Decimal::ZERO, amount.low.max(amount.high) < Decimal::ZERO)
            {
                (false, _) => Tone::Good,
                (true, false) => Tone::Unsure,
                (true, true) => Tone::Bad,
            };
            vec![Cell::from(name), spread(amount, unit).in_tone(tone)]
        };
        rows.push(left("left over", balance.left.value));
        if !balance.reserve.value.is_zero() {
            rows.push(row("kept as contingency", Spread::point(balance.reserve.value)));
            rows.push(left("left over after it", balance.left_after_reserve.value));
        }
    } else {
        rows.push(row("cost", money.total.value));
    }
    let columns = [Column::Words("over the plan"), Column::Numbers("amount")];
    Table::of(format!("Budget, {}", money.currency), &columns, rows)
}
