//! The budget line by line: what each comes to over the plan, and what is left on it after what it carries.
//!
//! In: the money of the numbers. Out: a table; what no line carries stands in it, too, so that it adds up to the cost of the plan.

use rust_decimal::Decimal;

use super::figure_text::{none, number};
use crate::model::Unit;
use crate::model::money::MoneyNumbers;
use crate::model::money::outcome::LineCost;
use crate::report::table::{Cell, Column, Table, Tone};

/// Of more lines than this the smallest are shown as their sum.
const MOST_ROWS: usize = 30;

/// A row a line, in the order of the plan.
pub(super) fn table(money: &MoneyNumbers) -> Option<Table> {
    let unit = Unit::Money(money.currency);
    let mut by_size: Vec<&LineCost> = money.by_line.iter().collect();
    by_size.sort_by_key(|line| std::cmp::Reverse(line.total.value));
    let least = by_size.get(MOST_ROWS).map(|line| line.total.value);
    let (shown, others): (Vec<&LineCost>, Vec<&LineCost>) =
        money.by_line.iter().partition(|line| least.is_none_or(|least| line.total.value > least));
    let mut rows: Vec<Vec<Cell>> = shown.into_iter().map(|line| row(line, unit)).collect();
    if !others.is_empty() {
        let sum: Decimal = others.iter().map(|line| line.total.value).sum();
        let name = format!("{} smaller lines", others.len());
        rows.push(vec![name.into(), none(), number(sum, unit).into(), none(), none()]);
    }
    let columns = [
        Column::Words("line"),
        Column::Words("category"),
        Column::Numbers("over the plan"),
        Column::Numbers("carries"),
        Column::Numbers("left on it"),
    ];
    Table::of(format!("Cost by budget line, {}", money.currency), &columns, rows)
}

fn row(line: &LineCost, unit: Unit) -> Vec<Cell> {
    let name = super::name_of(&line.name, &line.id);
    let name = match (line.is_line, line.is_elsewhere) {
        (_, true) => format!("{name} (paid by others)"),
        (true, false) => name,
        (false, false) => format!("{name} (on no line)"),
    };
    let carried = line.carried.as_ref();
    let left = carried.map_or_else(none, |carried| {
        let cell = Cell::from(number(carried.left.value, unit));
        // Less than one unit of money is rounding.
        if carried.left.value <= -Decimal::ONE { cell.in_tone(Tone::Bad) } else { cell }
    });
    vec![
        name.into(),
        line.category.as_str().into(),
        number(line.total.value, unit).into(),
        carried.map_or_else(none, |carried| number(carried.cost.value, unit).into()),
        left,
    ]
}
