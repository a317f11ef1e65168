//! The page for people: a head, then the tables that have content, each with its notes.
//!
//! In: a report. Out: text that fits the width.

use super::gaps::gaps;
use super::what_to_add::what_to_add;
use super::{Report, demand, leads, money, objectives, on_call, promises, sourcing, team, waits};
use crate::model::Missing;
use crate::report::paragraph::lines;
use crate::report::table::{Table, bold};
use crate::report::{Style, visible};

/// Wider lines are tiring to read, however wide the terminal is.
pub(super) const WIDEST: usize = 100;

/// The whole page.
pub fn text(report: &Report<'_>, style: Style) -> String {
    let style = Style { width: style.width.min(WIDEST), ..style };
    let mut out = head(report, style);
    out.push_str(&section(demand::table(report), demand::notes(report), style));
    out.push_str(&section(waits::table(report), waits::notes(report), style));
    out.push_str(&section(promises::table(report), Vec::new(), style));
    out.push_str(&section(team::table(report), Vec::new(), style));
    out.push_str(&section(team::pools(report), team::notes(report), style));
    out.push_str(&section(leads::table(report), Vec::new(), style));
    out.push_str(&section(on_call::table(report), Vec::new(), style));
    let mut tables = money::tables(report);
    let last = tables.pop();
    tables.iter().for_each(|table| out.push_str(&table.text(style)));
    out.push_str(&section(last, money::notes(report), style));
    out.push_str(&section(sourcing::table(report), sourcing::notes(report), style));
    out.push_str(&section(objectives::table(report), Vec::new(), style));
    out.push_str(&not_computed(report, style));
    out
}

/// Title, organization, period.
pub(super) fn head(report: &Report<'_>, style: Style) -> String {
    let Some(head) = report.plan.head.get() else { return String::new() };
    let title = head.title.text().unwrap_or("A plan without a title");
    let mut facts: Vec<String> = head.organization.text().map(str::to_owned).into_iter().collect();
    if let Some((first, last, _)) = report.inputs.period {
        facts.push(format!("{} to {}", first.format("%-d %B %Y"), last.format("%-d %B %Y")));
    }
    let mut out = format!("{}\n", bold(&visible(title), style));
    for line in lines(&visible(&facts.join(" · ")), style.width) {
        out.push_str(&line);
        out.push('\n');
    }
    if let Some(month) = report.numbers.months.last() {
        out.push_str(&format!("People, queues and promises as they are in {}\n", month.format("%B %Y")));
    }
    out
}

fn section(table: Option<Table>, notes: Vec<String>, style: Style) -> String {
    let mut out = table.map_or_else(String::new, |table| table.text(style));
    if !notes.is_empty() {
        out.push('\n');
    }
    for note in notes {
        out.push_str(&bullet(&note, style.width));
    }
    out
}

/// A line with a mark before it, broken to the width.
pub(super) fn bullet(text: &str, width: usize) -> String {
    let broken = lines(&visible(text), width.saturating_sub(3));
    let line = |(n, line): (usize, String)| format!(" {} {line}\n", if n == 0 { "·" } else { " " });
    broken.into_iter().enumerate().map(line).collect()
}

fn not_computed(report: &Report<'_>, style: Style) -> String {
    let gaps = gaps(report);
    if gaps.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n\n", bold("Not computed", style));
    for gap in gaps {
        let help = what_to_add(&gap.missing).map(|help| format!("; {help}")).unwrap_or_default();
        let Missing { reason, .. } = &gap.missing;
        out.push_str(&bullet(&format!("{} – {reason}{help}", gap.results_text()), style.width));
    }
    out
}
