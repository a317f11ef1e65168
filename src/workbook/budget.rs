//! The sheet of the budget: lines as the plan writes them, brought to a year and to the plan's period by formulas, with totals, what is
//! left over, and the categories.

use rust_decimal::Decimal;
use rust_xlsxwriter::{DataValidation, Formula, RowNum, Worksheet, XlsxError};

use super::address::{cell, fixed, in_col};
use super::assumptions::PERIODS;
use super::book::Book;
use super::budget_rows::{Row, Rows};
use super::column::Column;
use super::given::double;
use super::look::{Look, Role, SHARE, WHOLE, exact};
use super::sheet::Sheet;
use super::{budget_balance, budget_categories};
use crate::numbers::spend::Spend;
use crate::quantity::Money;

pub(super) const CATEGORY: u16 = 1;
const AMOUNT: u16 = 2;
const CURRENCY: u16 = 3;
const PER: u16 = 4;
const TIMES: u16 = 5;
const RATE: u16 = 6;
pub(super) const YEARLY: u16 = 7;
pub(super) const RECURRING: u16 = 8;
pub(super) const ONCE: u16 = 9;
pub(super) const TOTAL: u16 = 10;
pub(super) const SHARE_OF_ALL: u16 = 11;
const OWNER: u16 = 12;
const NOTE: u16 = 13;

const HEAD: RowNum = 3;

/// Where things stand on the sheet, for the sheet of months.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout<'b> {
    pub(super) sheet: String,
    pub(super) rows: Rows<'b>,
    /// The first of the department's own rows.
    pub(super) first: RowNum,
    /// The row of the most that may be spent, if it recurs.
    pub(super) recurring_budget: Option<RowNum>,
}

/// The sheet, if there is a budget or the model found costs.
pub(super) fn sheet<'b>(book: &mut Book<'b>) -> Result<(Option<Worksheet>, Layout<'b>), XlsxError> {
    let rows = Rows::of(book);
    if rows.own.is_empty() && rows.elsewhere.is_empty() && book.plan.budget.get().is_none() {
        return Ok((None, Layout::default()));
    }
    let unit = book.currency.map_or("", |currency| currency.code()).to_owned();
    let months = book.calendar.as_ref().map(|calendar| book.about.language.number(calendar.length(), 1));
    let subtitle = book.format(
        "budget-about",
        &[
            ("currency", &unit),
            ("months", &months.unwrap_or_default()),
            ("period", book.view.plan.period.as_deref().unwrap_or_default()),
        ],
    );
    let mut sheet = Sheet::new(book, "sheet-budget", &subtitle)?;
    book.list(&sheet.name, "budget-subject");
    let columns = columns(book, &unit);
    sheet.widths(&columns)?;
    if !rows.own.iter().chain(&rows.elsewhere).any(|row| is_foreign(book, row)) {
        // Every rate would be 1.
        sheet.sheet.set_column_hidden(RATE)?;
    }
    sheet.heads(HEAD, &columns)?;
    sheet.freeze(HEAD, 1)?;

    let first = HEAD + 1;
    let mut row = first;
    let all: Decimal = rows.own.iter().map(Row::total).sum();
    let after_own = first + RowNum::try_from(rows.own.len()).unwrap_or_default();
    for own in &rows.own {
        write_row(&mut sheet, book, row, own, Some((after_own, all)))?;
        row += 1;
    }
    if !rows.own.is_empty() {
        sheet.sheet.autofilter(HEAD, 0, row - 1, NOTE)?;
        total_row(&mut sheet, book, &rows.own, (first, row))?;
        row += 2;
    }
    if !rows.elsewhere.is_empty() {
        sheet.section(row, &book.text("budget-elsewhere"))?;
        let start = row + 1;
        for (n, elsewhere) in (start..).zip(&rows.elsewhere) {
            write_row(&mut sheet, book, n, elsewhere, None)?;
        }
        row = start + RowNum::try_from(rows.elsewhere.len()).unwrap_or_default() + 1;
    }
    book.hides_pay = rows.hides_pay;
    let mut layout = Layout { sheet: sheet.name.clone(), rows, first, recurring_budget: None };
    row = budget_balance::write(&mut sheet, book, &mut layout, row)?;
    budget_categories::write(&mut sheet, book, &layout, (row, after_own))?;
    Ok((Some(sheet.finish()?), layout))
}

fn columns(book: &Book<'_>, unit: &str) -> [Column; 14] {
    let in_unit = |key: &str| book.format(key, &[("currency", unit)]);
    [
        Column::words(book.text("budget-line"), 30.0),
        Column::words(book.text("budget-category"), 14.0),
        Column::number(book.text("budget-amount"), 14.0),
        Column::behind_number(book.text("budget-currency"), 9.0),
        Column::words(book.text("budget-per"), 9.0),
        Column::number(book.text("budget-times"), 8.0),
        Column::number(in_unit("budget-rate"), 10.0),
        Column::number(in_unit("budget-yearly"), 14.5),
        Column::number(in_unit("budget-recurring"), 14.5),
        Column::number(in_unit("budget-once"), 13.0),
        Column::number(in_unit("budget-total"), 14.0),
        Column::number(book.text("budget-share"), 9.0),
        Column::behind_number(book.text("owner"), 24.0),
        Column::words(book.text("note"), 46.0),
    ]
}

fn is_foreign(book: &Book<'_>, row: &Row<'_>) -> bool {
    row.amount.is_some_and(|amount| Some(amount.currency) != book.currency)
}

/// The amount as written and the formulas that bring it to a year: what stands left of the sums.
pub(super) fn write_amount(
    sheet: &mut Sheet,
    book: &Book<'_>,
    row: RowNum,
    amount: Money,
    live: Option<Spend>,
) -> Result<(), XlsxError> {
    let input = Look::new(Role::Input);
    sheet.number(row, AMOUNT, double(amount.amount), &input.clone().number(exact(amount.currency)))?;
    sheet.words(row, CURRENCY, amount.currency.code(), &Look::plain().indent())?;
    let Some(spend) = live else {
        // A price per unit, or a currency without a rate: as the plan has it.
        let every = amount.every.map(|every| every.as_str().to_owned());
        return sheet.maybe(row, PER, every.as_ref(), &Look::plain());
    };
    let key = PERIODS.iter().find(|(unit, _)| *unit == amount.every).map_or("per-once", |(_, key)| *key);
    sheet.words(row, PER, &book.text(key), &input)?;
    let list = DataValidation::new().allow_list_formula(Formula::new("=periods"));
    sheet.sheet.add_data_validation(row, PER, row, PER, &list)?;
    let times = amount.every.map_or(Decimal::ZERO, crate::quantity::PeriodUnit::per_year);
    let count = Look::plain().number("0;-0;\"–\"");
    sheet.formula(row, TIMES, &format!("=INDEX(times_a_year,MATCH({},periods,0))", in_col(row, PER)), times, &count)?;
    if Some(amount.currency) == book.currency {
        sheet.number(row, RATE, 1, &Look::new(Role::Aside).number("0"))?;
    } else {
        let rate = spend_rate(book, amount);
        sheet.formula(row, RATE, &format!("=rate_{}", amount.currency), rate, &Look::plain().number("#,##0.0000##"))?;
    }
    let (amount, times, rate) = (in_col(row, AMOUNT), in_col(row, TIMES), in_col(row, RATE));
    let whole = Look::plain().number(WHOLE);
    sheet.formula(row, YEARLY, &format!("={amount}*{times}*{rate}"), spend.yearly, &whole)?;
    sheet.formula(row, ONCE, &format!("=IF({times}=0,{amount}*{rate},0)"), spend.once, &whole)
}

fn spend_rate(book: &Book<'_>, amount: Money) -> Decimal {
    let one = Money { amount: Decimal::ONE, ..amount };
    crate::numbers::exchange::in_plan_currency(book.plan, one).map(|one| one.amount).unwrap_or_default()
}

fn write_row(
    sheet: &mut Sheet,
    book: &Book<'_>,
    row: RowNum,
    line: &Row<'_>,
    of: Option<(RowNum, Decimal)>,
) -> Result<(), XlsxError> {
    sheet.words(row, 0, &line.name, &Look::plain().wrap())?;
    sheet.words(row, CATEGORY, &line.category, &Look::plain())?;
    if let Some(amount) = line.amount {
        write_amount(sheet, book, row, amount, line.spend.filter(|_| line.is_live()))?;
    }
    let whole = Look::plain().number(WHOLE);
    if let Some(months) = &line.months {
        if line.is_live() {
            let recurring = format!("=ROUND({}*plan_months/12,4)", in_col(row, YEARLY));
            sheet.formula(row, RECURRING, &recurring, months.recurring_total(), &whole)?;
        } else {
            let model = Look::new(Role::FromModel).number(WHOLE);
            sheet.number(row, RECURRING, double(months.recurring_total()), &model)?;
            sheet.number(row, ONCE, double(months.once_total()), &model)?;
        }
        let sum = format!("={}+{}", in_col(row, RECURRING), in_col(row, ONCE));
        sheet.formula(row, TOTAL, &sum, months.total(), &whole)?;
        if let Some((total_row, all)) = of {
            let share = line.total().checked_div(all).unwrap_or_default();
            let total = fixed(total_row, TOTAL);
            let formula = format!("=IF({total}=0,0,{}/{total})", in_col(row, TOTAL));
            sheet.formula(row, SHARE_OF_ALL, &formula, share, &Look::plain().number(SHARE))?;
        }
    }
    sheet.maybe(row, OWNER, line.line.and_then(|line| line.owner.as_ref()), &Look::plain().wrap().indent())?;
    sheet.words(row, NOTE, &note(book, line), &Look::plain().wrap())
}

/// What there is to know: who pays, why it is in no sum, where it comes from, the plan's own note.
fn note(book: &Book<'_>, row: &Row<'_>) -> String {
    let mut parts = Vec::new();
    match row.line {
        None => parts.push(book.text("budget-no-line")),
        Some(line) => {
            parts.extend(line.paid_by.as_ref().map(|who| book.format("budget-paid-by", &[("who", who)])));
            if row.months.is_none() {
                parts.extend(line.amount.clone());
                parts.push(book.text("budget-not-added"));
            }
            parts.extend(line.note.clone());
        }
    }
    parts.join("; ")
}

fn total_row(
    sheet: &mut Sheet,
    book: &mut Book<'_>,
    rows: &[Row<'_>],
    (first, row): (RowNum, RowNum),
) -> Result<(), XlsxError> {
    let look = Look::new(Role::Total);
    for col in 0..=NOTE {
        sheet.blank(row, col, &look)?;
    }
    sheet.words(row, 0, &book.text("budget-sum"), &look)?;
    let whole = look.clone().number(WHOLE);
    let mut sum = |col: u16, value: Decimal, look: &Look| {
        let formula = format!("=SUM({})", format_args!("{}:{}", cell(first, col), cell(row - 1, col)));
        sheet.formula(row, col, &formula, value, look)
    };
    let of = |take: &dyn Fn(&Row<'_>) -> Decimal| rows.iter().map(take).sum::<Decimal>();
    // What no line carries has no yearly amount, so the column would not add up.
    if rows.iter().all(|row| row.is_live() || row.months.is_none()) {
        let counts = |row: &Row<'_>| row.spend.filter(|_| row.is_live()).map(|spend| spend.yearly).unwrap_or_default();
        sum(YEARLY, of(&counts), &whole)?;
    }
    let months = |take: fn(&crate::model::money::months::Months) -> Decimal| {
        move |row: &Row<'_>| row.months.as_ref().map(take).unwrap_or_default()
    };
    let recurring = of(&months(crate::model::money::months::Months::recurring_total));
    let once = of(&months(crate::model::money::months::Months::once_total));
    sum(RECURRING, recurring, &whole)?;
    sum(ONCE, once, &whole)?;
    sum(TOTAL, recurring + once, &whole)?;
    sum(SHARE_OF_ALL, if (recurring + once).is_zero() { Decimal::ZERO } else { Decimal::ONE }, &look.number(SHARE))?;
    let name = sheet.name.clone();
    book.result("cost_recurring", &name, &fixed(row, RECURRING), double(recurring));
    book.result("cost_one_off", &name, &fixed(row, ONCE), double(once));
    book.result("cost_total", &name, &fixed(row, TOTAL), double(recurring + once));
    Ok(())
}
