//! Today beside a change: the numbers that differ, and by how much.
//!
//! In: two reports of the same plan, the second with changed inputs. Out: a table of what differs; what stays is left out.

use rust_decimal::Decimal;

use super::Report;
use super::figure_text::quantity;
use super::headlines::{Headline, headlines};
use super::page::{WIDEST, bullet, head};
use crate::model::Unit;
use crate::quantity::format_decimal;
use crate::report::Style;
use crate::report::table::{Cell, Column, Table};

/// The page with what the changes `set` make different.
pub fn text(today: &Report<'_>, changed: &Report<'_>, set: &[String], style: Style) -> String {
    let style = Style { width: style.width.min(WIDEST), ..style };
    let mut out = head(today, style);
    let title = format!("What changes with {}", set.join(" and "));
    let (before, after) = (headlines(today), headlines(changed));
    let mut rows = Vec::new();
    let mut last = None;
    let mut same = 0;
    for (was, is) in before.iter().zip(&after) {
        if was.shown == is.shown && was.range == is.range {
            same += 1;
            continue;
        }
        let of = if last == Some(&was.of) { "" } else { was.of.as_str() };
        last = Some(&was.of);
        rows.push(vec![of.into(), was.what.as_str().into(), shown(was), shown(is), Cell::lines(difference(was, is))]);
    }
    let columns = [
        Column::Words(""),
        Column::Words("number"),
        Column::Numbers("today"),
        Column::Numbers("changed"),
        Column::Numbers("difference"),
    ];
    match Table::of(title.as_str(), &columns, rows) {
        Some(table) => {
            out.push_str(&table.text(style));
            if same > 0 {
                let stay = if same == 1 { "1 number stays".to_owned() } else { format!("{same} numbers stay") };
                out.push('\n');
                out.push_str(&bullet(&format!("{stay} as today; without `--set` all are shown"), style.width));
            }
        }
        None => out.push_str(&format!("\n{title}: no number that is shown.\n")),
    }
    out
}

fn shown(headline: &Headline) -> Cell {
    Cell::lines(std::iter::once(headline.shown.clone()).chain(headline.range.clone()).collect())
}

/// By how much, and in proportion where that says something.
fn difference(was: &Headline, is: &Headline) -> Vec<String> {
    let (Some((before, unit)), Some((after, _))) = (was.value, is.value) else {
        return vec!["changed".to_owned()];
    };
    let by = after.saturating_sub(before);
    let sign = if by < Decimal::ZERO { "−" } else { "+" };
    match unit {
        Unit::Share => {
            vec![format!("{sign}{} points", format_decimal(by.abs().saturating_mul(Decimal::ONE_HUNDRED), 1))]
        }
        _ => {
            let mut lines = vec![format!("{sign}{}", quantity(by.abs(), unit))];
            let percent = by.checked_div(before.abs()).and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED));
            if let Some(percent) = percent.filter(|percent| percent.abs() < Decimal::from(1000)) {
                lines.push(format!("{sign}{}%", format_decimal(percent.abs(), 1)));
            }
            lines
        }
    }
}
