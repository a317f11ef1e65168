//! The sheet of months: every line month by month, by formulas over the budget, with totals and what the budget leaves.

use rust_decimal::Decimal;
use rust_xlsxwriter::{ColNum, DataValidation, Formula, RowNum, Worksheet, XlsxError};

use super::address::{area, cell, in_col, in_row, on};
use super::book::Book;
use super::budget::{Layout, ONCE, YEARLY};
use super::budget_rows::Row;
use super::charts;
use super::column::Column;
use super::given::{Given, double};
use super::look::{Look, MONTH, Role, SHARE, TWO, WHOLE};
use super::sheet::Sheet;

const FALLS_IN: ColNum = 1;
const FIRST_MONTH: ColNum = 2;
const SO_FAR: RowNum = 3;
const HEAD: RowNum = 4;
const FIRST: RowNum = 5;

/// Where a one-off amount falls.
enum Falls {
    /// Nothing is spent once, or nobody knows when.
    Nowhere,
    /// In one month.
    In(usize),
    /// In several, by shares.
    Over(Vec<Decimal>),
}

fn falls(row: &Row<'_>) -> Falls {
    let Some(months) = &row.months else { return Falls::Nowhere };
    let mut hit = (0..months.once.len()).filter(|month| !months.once[*month].is_zero());
    match (hit.next(), hit.next(), months.undated.is_zero()) {
        (None, ..) => Falls::Nowhere,
        (Some(month), None, true) => Falls::In(month),
        _ => {
            let all = months.once_total();
            let parts = months.once.iter().chain([&months.undated]);
            Falls::Over(parts.map(|part| part.checked_div(all).unwrap_or_default()).collect())
        }
    }
}

struct Writer<'w, 'b> {
    sheet: Sheet,
    layout: &'w Layout<'b>,
    months: usize,
    /// Rows of shares of what falls in several months, by the row they are for.
    shares: Vec<(usize, RowNum, Vec<Decimal>)>,
}

impl Writer<'_, '_> {
    fn col(&self, month: usize) -> ColNum {
        FIRST_MONTH + ColNum::try_from(month).unwrap_or_default()
    }

    /// The column of what has no month.
    fn undated(&self) -> ColNum {
        self.col(self.months)
    }

    fn total(&self) -> ColNum {
        self.undated() + 1
    }
}

/// The sheet, if there are months and costs.
pub(super) fn sheet(book: &mut Book<'_>, layout: &Layout<'_>) -> Result<Option<Worksheet>, XlsxError> {
    let rows = &layout.rows.own;
    let so_far = book.months_so_far();
    let months = so_far.len();
    if months == 0 || rows.iter().all(|row| row.months.is_none()) {
        return Ok(None);
    }
    let unit = book.currency.map_or("", |currency| currency.code());
    let mut sheet = Sheet::new(book, "sheet-months", &book.format("months-about", &[("currency", unit)]))?;
    book.list(&sheet.name, "months-subject");
    let mut columns =
        vec![Column::words(book.text("budget-line"), 30.0), Column::words(book.text("months-falls-in"), 11.0)];
    columns.extend((0..months).map(|_| Column::number(String::new(), 10.5)));
    columns.push(Column::number(book.text("months-undated"), 10.5));
    columns.push(Column::number(book.text("months-total"), 12.0));
    sheet.widths(&columns)?;
    sheet.heads(HEAD, &columns)?;
    sheet.freeze(HEAD, FIRST_MONTH)?;
    let aside = Look::new(Role::Aside);
    sheet.words(SO_FAR, 0, &book.text("months-so-far"), &aside)?;
    sheet.number(SO_FAR, FALLS_IN, 0, &aside.clone().number(TWO))?;
    for (month, (until, at)) in so_far.iter().zip(book.months()).enumerate() {
        let col = FIRST_MONTH + ColNum::try_from(month).unwrap_or_default();
        sheet.number(SO_FAR, col, double(*until), &aside.clone().number(TWO))?;
        sheet.day(HEAD, col, Some(at.first), &Look::new(Role::Head).number(MONTH).right())?;
    }
    let mut out = Writer { sheet, layout, months, shares: Vec::new() };
    let after = FIRST + RowNum::try_from(rows.len()).unwrap_or_default();
    let below = totals(&mut out, book, after)?;
    let mut next_share = below + 3;
    for (n, row) in rows.iter().enumerate() {
        if let (Falls::Over(shares), true) = (falls(row), row.is_live()) {
            out.shares.push((n, next_share, shares));
            next_share += 1;
        }
    }
    for (n, row) in rows.iter().enumerate() {
        line(&mut out, book, n, row)?;
    }
    shares(&mut out, book, below + 2)?;
    let name = out.sheet.name.clone();
    book.name("plan_month_starts", &name, &area((HEAD, FIRST_MONTH), (HEAD, out.col(months - 1))));
    let budget = (below > after).then_some(after + 1);
    let chart = charts::by_month(book, &name, HEAD, (after, budget), (FIRST_MONTH, out.col(months - 1)));
    let last = if next_share == below + 3 { below } else { next_share };
    out.sheet.sheet.insert_chart(last + 2, 0, &chart)?;
    Ok(Some(out.sheet.finish()?))
}

/// One line, month by month.
fn line(out: &mut Writer<'_, '_>, book: &Book<'_>, n: usize, line: &Row<'_>) -> Result<(), XlsxError> {
    let offset = RowNum::try_from(n).unwrap_or_default();
    let row = FIRST + offset;
    out.sheet.words(row, 0, &line.name, &Look::plain())?;
    let Some(months) = &line.months else {
        return out.sheet.words(row, FALLS_IN, &book.text("months-not-added"), &Look::new(Role::Aside));
    };
    let from_budget = |col| on(&out.layout.sheet, &in_col(out.layout.first + offset, col));
    let (yearly, once) = (from_budget(YEARLY), from_budget(ONCE));
    let share_row = out.shares.iter().find(|(of, ..)| *of == n).map(|(_, row, _)| *row);
    // What the sheet does not compute can't be moved on it.
    let role = if line.is_live() { Role::Input } else { Role::Aside };
    let input = Look::new(role).number(MONTH).right();
    match falls(line) {
        Falls::In(month) => out.sheet.day(row, FALLS_IN, book.months().get(month).map(|at| at.first), &input)?,
        Falls::Over(_) if share_row.is_some() => {
            out.sheet.words(row, FALLS_IN, &book.text("months-several"), &Look::new(Role::Aside))?;
        }
        _ => out.sheet.blank(row, FALLS_IN, &input)?,
    }
    if line.is_live() {
        let heads = area((HEAD, FIRST_MONTH), (HEAD, out.col(out.months - 1)));
        let list = DataValidation::new().allow_list_formula(Formula::new(format!("={heads}")));
        out.sheet.sheet.add_data_validation(row, FALLS_IN, row, FALLS_IN, &list)?;
    }
    let whole = Look::plain().number(WHOLE);
    for month in 0..out.months {
        let col = out.col(month);
        let value = months.in_month(month);
        if !line.is_live() {
            out.sheet.number(row, col, double(value), &Look::new(Role::FromModel).number(WHOLE))?;
            continue;
        }
        let until = |col| format!("ROUND({yearly}*{}/12,4)", in_row(SO_FAR, col));
        let once = match share_row {
            Some(share) => format!("{once}*{}", in_row(share, col)),
            None => format!("IF({}={},{once},0)", in_col(row, FALLS_IN), in_row(HEAD, col)),
        };
        out.sheet.formula(row, col, &format!("={}-{}+{once}", until(col), until(col - 1)), value, &whole)?;
    }
    let undated = out.undated();
    if line.is_live() {
        let formula = match share_row {
            Some(share) => format!("={once}*{}", in_row(share, undated)),
            None => format!("=IF(COUNT({})=0,{once},0)", in_col(row, FALLS_IN)),
        };
        out.sheet.formula(row, undated, &formula, months.undated, &whole)?;
    } else {
        out.sheet.number(row, undated, double(months.undated), &Look::new(Role::FromModel).number(WHOLE))?;
    }
    let sum = format!("=SUM({}:{})", cell(row, FIRST_MONTH), cell(row, undated));
    out.sheet.formula(row, out.total(), &sum, months.total(), &whole.bold())
}

/// Totals by month, and what the budget leaves. Gives the last row.
fn totals(out: &mut Writer<'_, '_>, book: &Book<'_>, row: RowNum) -> Result<RowNum, XlsxError> {
    let Some(money) = book.money() else { return Ok(row) };
    let total = Look::new(Role::Total).number(WHOLE);
    let label = |out: &mut Writer<'_, '_>, row: RowNum, key: &str, look: &Look| {
        out.sheet.words(row, 0, &book.text(key), &Look { number: "".into(), ..look.clone() })?;
        out.sheet.blank(row, FALLS_IN, look)
    };
    label(out, row, "months-cost", &total)?;
    let costs = &out.layout.rows;
    let cost_of: Vec<Decimal> = (0..out.months).map(|month| costs.in_month(month)).chain([costs.undated()]).collect();
    let mut all = Decimal::ZERO;
    for (col, value) in (FIRST_MONTH..).zip(cost_of.iter().copied()) {
        all += value;
        out.sheet.formula(row, col, &format!("=SUM({}:{})", cell(FIRST, col), cell(row - 1, col)), value, &total)?;
    }
    let of_row = |out: &Writer<'_, '_>, row| format!("=SUM({}:{})", cell(row, FIRST_MONTH), cell(row, out.undated()));
    out.sheet.formula(row, out.total(), &of_row(out, row), all, &total)?;
    let (Some(budget_row), Ok(balance)) = (out.layout.recurring_budget, &money.balance) else { return Ok(row) };
    if balance.months.len() != out.months {
        return Ok(row);
    }
    let (plain, left) = (Look::plain().number(WHOLE), Look::new(Role::Total).number(WHOLE));
    label(out, row + 1, "months-budget", &plain)?;
    label(out, row + 2, "months-left", &left)?;
    label(out, row + 3, "months-left-so-far", &plain)?;
    let yearly = on(&out.layout.sheet, &super::address::fixed(budget_row, YEARLY));
    let mut so_far = Decimal::ZERO;
    for (month, balance) in balance.months.iter().enumerate() {
        let kept = balance.total - cost_of[month];
        so_far += kept;
        let col = out.col(month);
        let until = |col| format!("ROUND({yearly}*{}/12,4)", in_row(SO_FAR, col));
        out.sheet.formula(row + 1, col, &format!("={}-{}", until(col), until(col - 1)), balance.total, &plain)?;
        out.sheet.formula(row + 2, col, &format!("={}-{}", cell(row + 1, col), cell(row, col)), kept, &left)?;
        let before = if month == 0 { String::new() } else { format!("{}+", cell(row + 3, col - 1)) };
        let formula = format!("={before}{}", cell(row + 2, col));
        out.sheet.formula(row + 3, col, &formula, so_far, &plain)?;
    }
    let sum: Decimal = balance.months.iter().map(|month| month.total).sum();
    out.sheet.formula(row + 1, out.total(), &of_row(out, row + 1), sum, &plain)?;
    for col in [out.undated(), out.total()] {
        out.sheet.blank(row + 2, col, &left)?;
    }
    let last = out.col(out.months - 1);
    charts::below_zero(&mut out.sheet.sheet, (row + 2, FIRST_MONTH), (row + 3, last))?;
    Ok(row + 3)
}

/// How what is spent once falls on several months.
fn shares(out: &mut Writer<'_, '_>, book: &Book<'_>, title: RowNum) -> Result<(), XlsxError> {
    if out.shares.is_empty() {
        return Ok(());
    }
    out.sheet.section(title, &book.text("months-shares"))?;
    let input = Look::new(Role::Input).number(format!("{SHARE};;\"–\""));
    for (of, row, parts) in std::mem::take(&mut out.shares) {
        out.sheet.words(row, 0, &out.layout.rows.own[of].name, &Look::plain())?;
        for (col, part) in (FIRST_MONTH..).zip(&parts) {
            out.sheet.number(row, col, double(*part), &input)?;
        }
        let sum = format!("=SUM({}:{})", cell(row, FIRST_MONTH), cell(row, out.undated()));
        let all: Decimal = parts.iter().sum();
        out.sheet.formula(row, out.total(), &sum, Given::from(all), &Look::plain().number(SHARE))?;
    }
    Ok(())
}
