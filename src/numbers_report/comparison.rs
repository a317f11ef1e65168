//! Today beside a change: the numbers that differ, and by how much.
//!
//! In: two reports of the same plan, the second with changed inputs. Out: a table of what differs; what stays is left out.

use rust_decimal::Decimal;

use super::Report;
use super::figure_text::number;
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
        if last != Some(&was.of) {
            rows.push(std::iter::once(Cell::from(was.of.as_str())).chain((0..4).map(|_| Cell::from(""))).collect());
        }
        last = Some(&was.of);
        let (by, in_percent) = difference(was, is);
        rows.push(vec![format!("· {}", was.what).into(), shown(was), shown(is), by.into(), in_percent.into()]);
    }
    let columns = [
        Column::Words("number"),
        Column::Numbers("today"),
        Column::Numbers("changed"),
        Column::Numbers("difference"),
        Column::Numbers("in %"),
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
fn difference(was: &Headline, is: &Headline) -> (String, String) {
    let (Some((before, unit)), Some((after, _))) = (was.value, is.value) else {
        return ("differs".to_owned(), String::new());
    };
    let by = after.saturating_sub(before);
    let sign = if by < Decimal::ZERO { "−" } else { "+" };
    if unit == Unit::Share {
        let points = by.abs().saturating_mul(Decimal::ONE_HUNDRED);
        return (format!("{sign}{}", format_decimal(points, 1)), "points".to_owned());
    }
    let percent = by.checked_div(before.abs()).and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED));
    let in_percent = percent.filter(|percent| percent.abs() < Decimal::from(10_000));
    let in_percent = in_percent.map(|percent| format!("{sign}{}%", format_decimal(percent.abs(), 1)));
    let by = number(by.abs(), unit);
    let by = by.strip_prefix('<').map_or_else(|| format!("{sign}{by}"), |least| format!("<{sign}{least}"));
    (by, in_percent.unwrap_or_default())
}
