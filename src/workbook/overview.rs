//! The first sheet: what the plan is, its key numbers by formulas, what each sheet holds, how to read the colours.

use rust_xlsxwriter::{RowNum, Worksheet, XlsxError};

use super::book::Book;
use super::column::Column;
use super::look::{Look, ONE, Role, WHOLE, whole_in};
use super::sheet::Sheet;
use crate::model::Missing;
use crate::view::reason_in;

const WIDTHS: [f64; 3] = [34.0, 30.0, 76.0];

/// The sheet.
pub(super) fn sheet(book: &mut Book<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = Sheet::new(book, "sheet-overview", &book.view.plan.organization)?;
    sheet.words(0, 0, &book.view.plan.title, &Look::new(Role::Title))?;
    sheet.widths(&WIDTHS.map(|width| Column::words(String::new(), width)))?;
    sheet.sheet.set_portrait().set_print_fit_to_pages(1, 0);
    let mut row = facts(&mut sheet, book, 3)?;
    row = key_numbers(&mut sheet, book, row + 1)?;
    row = contents(&mut sheet, book, row + 1)?;
    row = legend(&mut sheet, book, row + 1)?;
    row = left_out(&mut sheet, book, row + 1)?;
    sheet.words(row + 1, 0, &book.about.stamp, &Look::new(Role::Aside))?;
    sheet.finish()
}

fn facts(sheet: &mut Sheet, book: &Book<'_>, mut row: RowNum) -> Result<RowNum, XlsxError> {
    let head = &book.view.plan;
    let facts = [
        ("overview-period", &head.period),
        ("overview-version", &head.version),
        ("owner", &head.owner),
        ("overview-approver", &head.approver),
        ("overview-summary", &head.summary),
    ];
    for (key, value) in facts {
        if let Some(value) = value {
            sheet.words(row, 0, &book.text(key), &Look::new(Role::Aside))?;
            // The summary is a paragraph: it takes the width of two columns.
            if key == "overview-summary" {
                sheet.across(row, (1, 2), value, &Look::plain())?;
            } else {
                sheet.words(row, 1, value, &Look::plain())?;
            }
            row += 1;
        }
    }
    Ok(row)
}

fn key_numbers(sheet: &mut Sheet, book: &Book<'_>, row: RowNum) -> Result<RowNum, XlsxError> {
    let money = book.currency.map_or_else(|| WHOLE.to_owned(), whole_in);
    let numbers = [
        ("cost_total", "overview-cost", money.clone()),
        ("cost_one_off", "overview-one-off", money.clone()),
        ("budget_total", "overview-budget", money.clone()),
        ("budget_left", "overview-left", money),
        ("team_heads", "overview-heads", ONE.to_owned()),
        ("team_fte", "overview-fte", ONE.to_owned()),
        ("fte_required", "overview-required", ONE.to_owned()),
    ];
    if !numbers.iter().any(|(name, ..)| book.results.contains_key(name)) {
        return Ok(row);
    }
    sheet.section(row, &book.text("overview-key-numbers"))?;
    let mut next = row + 1;
    for (name, key, format) in numbers {
        let Some(value) = book.results.get(name) else { continue };
        sheet.words(next, 0, &book.text(key), &Look::plain())?;
        sheet.formula(next, 1, &format!("={name}"), *value, &Look::plain().number(format).bold().right())?;
        let note = if matches!(name, "cost_total" | "budget_left") && lacks_pay(book) {
            "overview-cost-without-pay"
        } else {
            &format!("{key}-note")
        };
        sheet.words(next, 2, &book.text(note), &Look::new(Role::Aside).wrap().indent())?;
        next += 1;
    }
    let first = row + 1;
    super::charts::below_zero(&mut sheet.sheet, (first, 1), (next - 1, 1))?;
    Ok(next)
}

fn contents(sheet: &mut Sheet, book: &Book<'_>, row: RowNum) -> Result<RowNum, XlsxError> {
    sheet.section(row, &book.text("overview-sheets"))?;
    let mut next = row + 1;
    for (name, subject) in &book.sheets {
        sheet.link(next, 0, name)?;
        sheet.words(next, 1, subject, &Look::plain())?;
        next += 1;
    }
    Ok(next)
}

/// What the colours say; each says it in words, too.
fn legend(sheet: &mut Sheet, book: &Book<'_>, row: RowNum) -> Result<RowNum, XlsxError> {
    sheet.section(row, &book.text("overview-legend"))?;
    let kinds = [
        ("input", Look::new(Role::Input)),
        ("formula", Look::plain()),
        ("model", Look::new(Role::FromModel)),
        ("fill", Look::new(Role::ToFill)),
    ];
    let mut next = row + 1;
    for (key, look) in kinds {
        sheet.words(next, 0, &book.text(&format!("legend-{key}")), &look)?;
        sheet.words(next, 1, &book.text(&format!("legend-{key}-note")), &Look::plain())?;
        next += 1;
    }
    Ok(next)
}

/// Whether pay that no line carries is in no sum: because a sum would tell it, or because the plan at hand does not have it.
fn lacks_pay(book: &Book<'_>) -> bool {
    let not_included = book.money().map_or(&[][..], |money| &money.not_included);
    let is_pay = not_included.iter().any(|left_out| left_out.origin.path.starts_with("team.roles."));
    book.hides_pay || !book.about.shows_pay && is_pay
}

/// What is in no sum, so that no total pretends to hold it.
fn left_out(sheet: &mut Sheet, book: &Book<'_>, row: RowNum) -> Result<RowNum, XlsxError> {
    let why = |missing: &Missing| reason_in(book.about.language, &missing.reason);
    let mut missing: Vec<(String, String)> = match &book.numbers.money {
        Some(Ok(money)) => {
            let hides = |path: &crate::model::path::Path| !book.about.shows_pay && path.starts_with("team.roles.");
            let left_out = money.not_included.iter().filter(|left_out| !hides(&left_out.origin.path));
            left_out.map(|left_out| (left_out.origin.path.to_string(), why(&left_out.why))).collect()
        }
        Some(Err(missing)) => vec![(book.text("sheet-budget"), why(missing))],
        None => Vec::new(),
    };
    if lacks_pay(book) {
        missing.push((book.text("budget-pay-without-line"), book.text("overview-pay-hidden")));
    }
    if missing.is_empty() {
        return Ok(row);
    }
    sheet.section(row, &book.text("overview-not-added"))?;
    let mut next = row + 1;
    for (what, why) in missing {
        sheet.words(next, 0, &crate::view::clean(&what), &Look::plain().wrap())?;
        sheet.words(next, 1, &why, &Look::plain())?;
        next += 1;
    }
    Ok(next)
}
