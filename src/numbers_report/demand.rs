//! Demand and people per channel: what comes in, when it needs the most people, how many are needed and how many there are.
//!
//! In: the numbers. Out: a table with a row a channel that people answer, and what is to be said below it.

use super::Report;
use super::figure_text::{known, none, number, spread, with_range};
use crate::model::outcome::{ChannelNumbers, Staffing, Work};
use crate::model::{Spread, Unit};
use crate::report::table::{Cell, Column, Table, Tone};

/// A row a channel that people answer.
pub(super) fn table(report: &Report<'_>) -> Option<Table> {
    let rows = staffed(report).map(row).collect();
    let columns = [
        Column::Words("channel"),
        Column::Numbers("contacts\na month"),
        Column::Words("busiest"),
        Column::Numbers("agents\nneeded"),
        Column::Numbers("agents\nthere"),
        Column::Numbers("FTE\nneeded"),
        Column::Numbers("FTE\nthere"),
    ];
    Table::of("Demand and people", &columns, rows)
}

/// The channels that people answer.
pub(super) fn staffed<'r>(report: &Report<'r>) -> impl Iterator<Item = &'r ChannelNumbers> {
    report.numbers.channels.iter().filter(|channel| channel.work != Work::Unstaffed)
}

fn row(channel: &ChannelNumbers) -> Vec<Cell> {
    let mut row = vec![super::name_of(&channel.name, &channel.id).into(), known(&channel.contacts)];
    match &channel.staffing {
        Err(_) => row.extend((0..5).map(|_| none())),
        Ok(staffing) => row.extend(people(channel, staffing)),
    }
    row
}

fn people(channel: &ChannelNumbers, staffing: &Staffing) -> Vec<Cell> {
    let interval = match channel.work {
        // Work that waits has no busiest moment.
        Work::Deferred => Cell::from("all week"),
        _ => staffing.binding.text().into(),
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

/// Open hours without people, backlogs that grow, and what ranges mean.
pub(super) fn notes(report: &Report<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for channel in staffed(report) {
        let name = super::name_of(&channel.name, &channel.id);
        if let Some(uncovered) = &channel.uncovered {
            let hours = number(uncovered.hours.value, Unit::HoursPerWeek);
            lines.push(format!(
                "{name}: nobody has a shift in {hours} open hours a week, the first {}",
                uncovered.text()
            ));
        }
        if let Ok(staffing) = &channel.staffing
            && staffing.hours_between.value.high > 0.0
        {
            let between = with_range(staffing.hours_between.value, staffing.hours_between.unit);
            lines.push(format!("{name}: {between} of its work fit in while live channels are quiet"));
        }
        if let Ok(growth) = &channel.backlog_growth
            && growth.value.high > 0.0
        {
            let upper = if growth.value.low > 0.0 { "" } else { ", at the upper end of the plan's ranges only" };
            lines.push(format!("{name}: the backlog grows by {}{upper}", with_range(growth.value, growth.unit)));
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
