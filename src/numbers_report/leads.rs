//! Span of control: how many people report to each lead.
//!
//! In: the numbers. Out: a table of the leads of people who are many: posts outside the team that a single manager reports to say nothing.

use super::Report;
use super::figure_text::{none, number, point};
use crate::model::Unit;
use crate::report::table::{Cell, Column, Table};

/// A row a lead to whom roles of the team report.
pub(super) fn table(report: &Report<'_>) -> Option<Table> {
    let leads = report.numbers.spans.iter().filter(|lead| lead.role.is_some() && !lead.reports.is_empty());
    let rows = leads.map(|lead| {
        let heads = lead.role.and_then(|role| report.numbers.roles.get(role));
        let reports = lead.reports.iter().filter_map(|role| report.numbers.roles.get(*role));
        let names = reports.map(|role| super::name_of(&role.name, &role.id)).collect::<Vec<_>>().join(", ");
        let heads = heads.and_then(|role| role.heads.as_ref().ok());
        vec![
            super::name_of(&lead.name, &lead.id).into(),
            heads.map_or_else(none, |heads| number(heads.value, Unit::Heads).into()),
            point(&lead.per_lead),
            Cell::from(names),
        ]
    });
    let columns = [
        Column::Words("lead"),
        Column::Numbers("people"),
        Column::Numbers("reports\neach"),
        Column::Words("who reports"),
    ];
    Table::of("Span of control", &columns, rows.collect())
}
