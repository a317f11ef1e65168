//! The objectives against the model: what the KPI will be with the people there are, beside its target.
//!
//! In: the numbers. Out: a table of the objectives whose KPI the model computes, and the text of values in a KPI's own unit.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::Report;
use super::figure_text::between;
use crate::model::outcome::{ObjectiveNumbers, Outlook};
use crate::quantity::format_decimal;
use crate::report::table::{Cell, Column, NONE, Table, Tone};

/// A row an objective that is computed.
pub(super) fn table(report: &Report<'_>) -> Option<Table> {
    let rows = report.numbers.objectives.iter().filter_map(|objective| {
        let expected = objective.expected.as_ref().ok()?;
        let outlook = objective.outlook.as_ref().ok()?;
        let spread = expected.value;
        let mid = value(report, objective, spread.mid);
        let (low, high) = (spread.low.min(spread.high), spread.low.max(spread.high));
        let range = between(&value(report, objective, low), &value(report, objective, high));
        Some(vec![
            mark(*outlook),
            crate::view::in_words(&objective.id).into(),
            report.kpi(&objective.kpi).map_or(&*objective.kpi, |kpi| kpi.name()).into(),
            target(report, objective).into(),
            Cell::lines(std::iter::once(mid).chain(range).collect()),
            words(*outlook).into(),
        ])
    });
    let columns = [
        Column::Words(""),
        Column::Words("objective"),
        Column::Words("KPI"),
        Column::Numbers("target"),
        Column::Numbers("model says"),
        Column::Words("so it is"),
    ];
    Table::of("Objectives, with the people there are", &columns, rows.collect())
}

fn mark(outlook: Outlook) -> Cell {
    match outlook {
        Outlook::Reached => Cell::from("✓").in_tone(Tone::Good),
        Outlook::Open => Cell::from("~").in_tone(Tone::Unsure),
        Outlook::OutOfReach => Cell::from("✗").in_tone(Tone::Bad),
    }
}

/// What the model says of an objective, in words.
pub(super) fn words(outlook: Outlook) -> &'static str {
    match outlook {
        Outlook::Reached => "already reached",
        Outlook::Open => "within reach",
        Outlook::OutOfReach => "out of reach",
    }
}

/// A value of the objective's KPI with its unit.
pub(super) fn value(report: &Report<'_>, objective: &ObjectiveNumbers, number: f64) -> String {
    let decimal = Decimal::from_f64(number).unwrap_or(Decimal::MAX).round_dp(if number.abs() < 1.0 { 2 } else { 1 });
    let value = report.kpi(&objective.kpi).and_then(|kpi| kpi.value(decimal));
    value.map_or_else(|| format_decimal(decimal, 2), |value| value.to_string())
}

/// The target as the plan's direction reads it: at least, at most, or between.
pub(super) fn target(report: &Report<'_>, objective: &ObjectiveNumbers) -> String {
    let value = |number: f64| value(report, objective, number);
    match objective.target {
        (Some(least), Some(most)) if least == most => value(least),
        (Some(least), Some(most)) => format!("{} to {}", value(least), value(most)),
        (Some(least), None) => format!("≥ {}", value(least)),
        (None, Some(most)) => format!("≤ {}", value(most)),
        (None, None) => NONE.to_owned(),
    }
}
