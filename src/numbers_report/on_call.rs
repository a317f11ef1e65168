//! On-call rotas: how often each person is on duty, and what it costs.
//!
//! In: the numbers. Out: a table.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::Report;
use super::figure_text::{none, point};
use crate::quantity::format_decimal;
use crate::report::table::{Cell, Column, Table};

/// A row a rota.
pub(super) fn table(report: &Report<'_>) -> Option<Table> {
    let money = report.numbers.money.as_ref().and_then(|money| money.as_ref().ok());
    let rows = report.numbers.on_call.iter().map(|rota| {
        let cost = money.and_then(|money| money.team.rotas.iter().find(|cost| cost.id == rota.id));
        let often = rota.one_in.as_ref().ok().and_then(|one_in| Decimal::from_f64(one_in.value));
        vec![
            super::name_of(&rota.name, &rota.id).into(),
            point(&rota.people),
            point(&rota.hours),
            often.map_or_else(none, |often| Cell::from(format!("1 turn in {}", format_decimal(often, 1)))),
            point(&rota.hours_each),
            cost.and_then(|cost| cost.loaded.as_ref()).map_or_else(none, point),
        ]
    });
    let columns = [
        Column::Words("rota"),
        Column::Numbers("people"),
        Column::Numbers("hours covered\na week"),
        Column::Numbers("each on duty"),
        Column::Numbers("hours each\na week"),
        Column::Numbers("cost over\nthe plan"),
    ];
    Table::of("On call", &columns, rows.collect())
}
