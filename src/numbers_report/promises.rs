//! The promises: what is promised, what the model expects, how far it is off.
//!
//! In: the numbers. Out: a table with a row a promise.

use super::Report;
use super::figure_text::{quantity, spread};
use crate::model::cost_to_keep::cost_to_keep;
use crate::model::outcome::{PromiseNumbers, Verdict};
use crate::model::{Known, Spread};
use crate::report::table::{Cell, Column, NONE, Table, Tone};

/// A row a promise that says something that can be computed.
pub(super) fn table(report: &Report<'_>) -> Option<Table> {
    let rows = report.numbers.channels.iter().flat_map(|channel| {
        let computed = channel.promises.iter().filter(|promise| !matches!(promise.verdict, Verdict::NotComputed(_)));
        computed.enumerate().map(move |(n, promise)| {
            let name = if n == 0 { super::name_of(&channel.name, &channel.id) } else { String::new() };
            row(report, name, promise)
        })
    });
    let of_segments = report.numbers.segments.iter().flat_map(|segment| {
        let computed =
            segment.promises.iter().filter(|(_, promise)| !matches!(promise.verdict, Verdict::NotComputed(_)));
        computed.map(move |(n, promise)| {
            let on = report.channel_names(&[*n]).join("");
            row(report, format!("{} to {}", on, super::name_of(&segment.name, &segment.id)), promise)
        })
    });
    let rows = rows.chain(of_segments);
    let columns = [
        Column::Words(""),
        Column::Words("channel"),
        Column::Words("promise"),
        Column::Numbers("estimated"),
        Column::Words("missing to it"),
    ];
    Table::of("Promises, with the people there are", &columns, rows.collect())
}

/// ✓ kept, ~ kept at the lower end of the inputs only, ✗ not kept, · not computed.
pub(super) fn mark(verdict: &Verdict) -> Cell {
    match verdict {
        Verdict::Kept => Cell::from("✓").in_tone(Tone::Good),
        Verdict::OnlyAtLowEnd => Cell::from("~").in_tone(Tone::Unsure),
        Verdict::NotKept => Cell::from("✗").in_tone(Tone::Bad),
        Verdict::CantTell => Cell::from("?").in_tone(Tone::Unsure),
        Verdict::NotComputed(_) => Cell::from("·").in_tone(Tone::Dim),
    }
}

fn row(report: &Report<'_>, channel: String, promise: &PromiseNumbers) -> Vec<Cell> {
    let estimated = match &promise.estimated {
        Ok(figure) => spread(figure.value, figure.unit),
        Err(_) => Cell::from(NONE),
    };
    vec![mark(&promise.verdict), channel.into(), promise.text.as_str().into(), estimated, missing(report, promise)]
}

fn missing(report: &Report<'_>, promise: &PromiseNumbers) -> Cell {
    match promise.verdict {
        Verdict::Kept | Verdict::NotComputed(_) => return Cell::from(""),
        Verdict::CantTell if promise.roles.is_empty() => return Cell::from("only if they go first"),
        Verdict::CantTell => return Cell::from("can't tell: by routing"),
        Verdict::OnlyAtLowEnd | Verdict::NotKept => {}
    }
    let figures = [&promise.points_missing, &promise.agents_missing, &promise.fte_missing];
    let mut lines: Vec<String> = figures.into_iter().filter_map(above_zero).collect();
    if let Ok(cost) = cost_to_keep(report.inputs, report.numbers, promise) {
        lines.push(match super::figure_text::range(cost.value, cost.unit) {
            Some(range) => format!("{range} {}", unit_of(&quantity(cost.value.mid, cost.unit))),
            None => quantity(cost.value.mid, cost.unit),
        });
    }
    if promise.verdict == Verdict::OnlyAtLowEnd {
        lines.push("kept at the lower end".to_owned());
    }
    Cell::lines(lines)
}

/// `2.4 FTE`, or `1.8..3.0 FTE`; nothing if nothing is missing at either end.
fn above_zero(known: &Known<Spread>) -> Option<String> {
    let figure = known.as_ref().ok()?;
    if figure.value.low.max(figure.value.high) <= 0.0 {
        return None;
    }
    let mid = quantity(figure.value.mid, figure.unit);
    Some(match super::figure_text::range(figure.value, figure.unit) {
        Some(range) => format!("{range} {}", unit_of(&mid)),
        None => mid,
    })
}

/// The words behind a number.
fn unit_of(quantity: &str) -> &str {
    quantity.split_once(' ').map_or("", |(_, unit)| unit)
}
