//! The queue of each channel with the people there are: the model, what customers wait, how busy the people are.
//!
//! In: the numbers. Out: a table, and below it why each channel has its model.

use super::demand::staffed;
use super::figure_text::known;
use super::{Report, name_of};
use crate::model::outcome::Work;
use crate::report::table::{Column, Table};

/// A row a channel whose queue is computed.
pub(super) fn table(report: &Report<'_>) -> Option<Table> {
    let rows = staffed(report).filter_map(|channel| {
        let quality = channel.staffing.as_ref().ok()?.with_available();
        Some(vec![
            name_of(&channel.name, &channel.id).into(),
            channel.model.as_str().into(),
            known(&quality.service_level),
            known(&quality.speed_of_answer),
            known(&quality.abandonment),
            known(&quality.occupancy),
        ])
    });
    let columns = [
        Column::Words("channel"),
        Column::Words("queue model"),
        Column::Numbers("in time"),
        Column::Numbers("mean wait"),
        Column::Numbers("give up"),
        Column::Numbers("people\nbusy"),
    ];
    Table::of("Queues over the week, with the people there are", &columns, rows.collect())
}

/// Why each channel has its model: a line a model and reason.
pub(super) fn notes(report: &Report<'_>) -> Vec<String> {
    let mut notes: Vec<(String, Vec<String>)> = Vec::new();
    for channel in staffed(report).filter(|channel| channel.staffing.is_ok()) {
        let why = format!("{}: {}", channel.model.as_str(), channel.reason);
        let name = name_of(&channel.name, &channel.id);
        match notes.iter_mut().find(|(known, _)| *known == why) {
            Some((_, names)) => names.push(name),
            None => notes.push((why, vec![name])),
        }
    }
    let mut lines: Vec<String> =
        notes.into_iter().map(|(why, names)| format!("{why} ({})", names.join(", "))).collect();
    let waits = staffed(report).filter(|channel| channel.work != Work::Deferred);
    lines.extend(waits.filter_map(|channel| {
        let missing = channel.staffing.as_ref().ok()?.with_available().speed_of_answer.as_ref().err()?;
        Some(format!("{}: no mean wait, because {}", name_of(&channel.name, &channel.id), missing.reason))
    }));
    lines
}
