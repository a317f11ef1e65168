//! Demand and people per channel: what comes in, when it needs the most people, how many are needed and how many there are.
//!
//! In: the numbers. Out: a table, and below it the queue model of each channel with its reason.

use super::Report;
use super::figure_text::{known, none, number, spread};
use crate::model::outcome::{ChannelNumbers, Staffing, Work};
use crate::model::{Spread, Unit};
use crate::report::table::{Cell, Column, Table, Tone};

/// A row a channel that people answer.
pub(super) fn table(report: &Report<'_>) -> Option<Table> {
    let rows = staffed(report).map(row).collect();
    let columns = [
        Column::Words("channel"),
        Column::Numbers("contacts\na month"),
        Column::Words("needs most"),
        Column::Numbers("agents\nneeded"),
        Column::Numbers("agents\nthere"),
        Column::Numbers("FTE\nneeded"),
        Column::Numbers("FTE\nthere"),
        Column::Numbers("busy"),
    ];
    Table::of("Demand and people", &columns, rows)
}

fn staffed<'r>(report: &Report<'r>) -> impl Iterator<Item = &'r ChannelNumbers> {
    report.numbers.channels.iter().filter(|channel| channel.work != Work::Unstaffed)
}

fn row(channel: &ChannelNumbers) -> Vec<Cell> {
    let mut row = vec![channel.name.as_str().into(), known(&channel.contacts)];
    match &channel.staffing {
        Err(_) => row.extend((0..6).map(|_| none())),
        Ok(staffing) => row.extend(people(channel, staffing)),
    }
    row
}

fn people(channel: &ChannelNumbers, staffing: &Staffing) -> Vec<Cell> {
    let interval = match channel.work {
        // Work that waits has no busiest moment.
        Work::Deferred => Cell::from("any time"),
        _ => staffing.binding.text.as_str().into(),
    };
    let against = |required: &Spread, available: f64, unit| {
        Cell::from(number(available, unit)).in_tone(tone(required, available))
    };
    vec![
        interval,
        spread(staffing.agents_required.value, Unit::Agents),
        against(&staffing.agents_required.value, staffing.agents_available.value, Unit::Agents),
        spread(staffing.fte_required.value, Unit::Fte),
        against(&staffing.fte_required.value, staffing.fte_available.value, Unit::Fte),
        known(&staffing.with_available.occupancy),
    ]
}

/// Enough also at the upper end, only at the lower one, or not even there. What rounding hides is enough.
fn tone(required: &Spread, available: f64) -> Tone {
    let enough = |needed: f64| available >= needed - 0.05;
    match (enough(required.low), enough(required.high)) {
        (true, true) => Tone::Good,
        (true, false) => Tone::Unsure,
        (false, _) => Tone::Bad,
    }
}

/// Which queue model each channel is computed with, and why: a line a model and reason.
pub(super) fn notes(report: &Report<'_>) -> Vec<String> {
    let mut notes: Vec<(String, Vec<&str>)> = Vec::new();
    for channel in staffed(report).filter(|channel| channel.staffing.is_ok()) {
        let why = format!("{}, because {}", channel.model.as_str(), channel.reason);
        match notes.iter_mut().find(|(known, _)| *known == why) {
            Some((_, names)) => names.push(&channel.name),
            None => notes.push((why, vec![&channel.name])),
        }
    }
    let mut lines: Vec<String> = notes.into_iter().map(|(why, names)| format!("{}: {why}", names.join(", "))).collect();
    for channel in staffed(report) {
        if let Some(uncovered) = &channel.uncovered {
            let hours = number(uncovered.hours.value, Unit::HoursPerWeek);
            lines.push(format!(
                "{}: nobody has a shift in {hours} open hours a week, the first {}",
                channel.name, uncovered.first
            ));
        }
        if let Ok(growth) = &channel.backlog_growth
            && growth.value.high > 0.0
        {
            let upper = if growth.value.low > 0.0 { "" } else { " at the upper end of the plan's ranges" };
            let growth = super::figure_text::with_range(growth.value, Unit::ContactsPerWeek);
            lines.push(format!("{}: the backlog grows by {growth}{upper}", channel.name));
        }
    }
    if staffed(report).any(|channel| channel.staffing.as_ref().is_ok_and(is_uncertain)) {
        lines.push("a..b: from the lower ends of the plan's volumes and handle times to their upper ends".to_owned());
    }
    lines
}

fn is_uncertain(staffing: &Staffing) -> bool {
    !staffing.fte_required.value.is_point()
}
