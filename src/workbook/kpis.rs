//! The sheet of KPIs: what is followed and how, with a cell for each month, the latest value and whether the floor is kept.

use rust_xlsxwriter::{ColNum, RowNum, Worksheet, XlsxError};

use super::address::{cell, in_col};
use super::book::Book;
use super::column::Column;
use super::given::{Given, double};
use super::look::{Look, MONTH, Role};
use super::measure::Measure;
use super::sheet::Sheet;
use crate::catalogue::{Catalogue, KpiFacts};
use crate::plan::kpi::Direction;

const FLOOR: ColNum = 4;
const LATEST: ColNum = 8;
const KEPT: ColNum = 9;
const FIRST_MONTH: ColNum = 10;

const HEAD: RowNum = 3;
const FIRST: RowNum = 4;

/// The sheet, if the plan follows any number.
pub(super) fn sheet(book: &mut Book<'_>) -> Result<Option<Worksheet>, XlsxError> {
    if book.view.kpis.is_empty() {
        return Ok(None);
    }
    let mut sheet = Sheet::new(book, "sheet-kpis", &book.text("kpis-about"))?;
    book.list(&sheet.name, "kpis-subject");
    let mut columns = vec![
        Column::words(book.text("kpis-kpi"), 26.0),
        Column::words(book.text("kpis-definition"), 40.0),
        Column::words(book.text("kpis-unit"), 12.0),
        Column::words(book.text("kpis-better"), 14.0),
        Column::number(book.text("kpis-floor"), 11.0),
        Column::behind_number(book.text("kpis-source"), 30.0),
        Column::words(book.text("kpis-every"), 14.0),
        Column::words(book.text("owner"), 22.0),
        Column::number(book.text("kpis-latest"), 11.0),
        Column::behind_number(book.text("kpis-kept"), 12.0),
    ];
    columns.extend(book.months().iter().map(|_| Column::number(String::new(), 10.0)));
    sheet.widths(&columns)?;
    sheet.heads(HEAD, &columns)?;
    // Definitions on one page, months on the next: on one page both would be too small to read.
    sheet.sheet.set_print_fit_to_pages(2, 0).set_repeat_columns(0, 0)?;
    for (col, month) in (FIRST_MONTH..).zip(book.months()) {
        sheet.day(HEAD, col, Some(month.first), &Look::new(Role::Head).number(MONTH).right())?;
    }
    sheet.freeze(HEAD, 1)?;
    for (row, shown) in (FIRST..).zip(&book.view.kpis) {
        write(&mut sheet, book, row, shown)?;
    }
    let last = FIRST + RowNum::try_from(book.view.kpis.len()).unwrap_or_default() - 1;
    sheet.sheet.autofilter(HEAD, 0, last, KEPT)?;
    Ok(Some(sheet.finish()?))
}

fn write(sheet: &mut Sheet, book: &Book<'_>, row: RowNum, shown: &crate::view::Kpi) -> Result<(), XlsxError> {
    let words = Look::plain().wrap();
    sheet.words(row, 0, &shown.name, &words)?;
    sheet.maybe(row, 1, shown.definition.as_ref(), &words)?;
    sheet.maybe(row, 2, shown.unit.as_ref(), &words)?;
    sheet.maybe(row, 3, shown.better.as_ref(), &words)?;
    sheet.maybe(row, 5, shown.source.as_ref(), &words.clone().indent())?;
    sheet.maybe(row, 6, shown.every.as_ref(), &words)?;
    sheet.maybe(row, 7, shown.owner.as_ref(), &words)?;
    let floor = book.plan.kpis.by_id(&shown.id).and_then(|kpi| kpi.floor.copied());
    let example = floor.or_else(|| objective_value(book, &shown.id));
    let measure = example.map(Measure::of);
    let format = measure.map(Measure::format).unwrap_or_default();
    let number = measure.zip(floor).and_then(|(measure, floor)| measure.number(floor)).map(double);
    if let Some(number) = number {
        sheet.number(row, FLOOR, number, &Look::new(Role::Input).number(format.clone()))?;
    }
    let months = ColNum::try_from(book.months().len()).unwrap_or_default();
    if months == 0 {
        return Ok(());
    }
    for col in FIRST_MONTH..FIRST_MONTH + months {
        sheet.blank(row, col, &Look::new(Role::ToFill).number(format.clone()))?;
    }
    let cells = format!("{}:{}", cell(row, FIRST_MONTH), cell(row, FIRST_MONTH + months - 1));
    // A number larger than any is found nowhere, so the search ends at the last one.
    let formula = format!("=IF(COUNT({cells})=0,\"\",INDEX({cells},MATCH(1E+306,{cells})))");
    sheet.formula(row, LATEST, &formula, Given::nothing(), &Look::plain().number(format).bold())?;
    let direction = KpiFacts::of(book.plan, Catalogue::builtin(), &shown.id).and_then(|facts| facts.direction());
    let sign = match direction {
        Some(Direction::Higher) => ">=",
        Some(Direction::Lower) => "<=",
        _ => return Ok(()),
    };
    let (latest, floor) = (in_col(row, LATEST), in_col(row, FLOOR));
    let word = |key: &str| format!("\"{}\"", book.text(key).replace('"', "\"\""));
    let formula = format!(
        "=IF(OR({latest}=\"\",{floor}=\"\"),\"\",IF({latest}{sign}{floor},{},{}))",
        word("kpis-floor-kept"),
        word("kpis-floor-broken")
    );
    sheet.formula(row, KEPT, &formula, Given::nothing(), &words.indent())
}

/// A value of the KPI that an objective names, for its unit.
fn objective_value(book: &Book<'_>, id: &str) -> Option<crate::quantity::KpiValue> {
    let about = |objective: &&crate::plan::field::Named<crate::plan::objective::Objective>| {
        objective.kpi.get().is_some_and(|kpi| kpi.id == id)
    };
    let objective = book.plan.objectives.each().find(about)?;
    Some(objective.target.get()?.value.low)
}
