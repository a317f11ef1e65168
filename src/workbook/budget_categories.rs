//! On the sheet of the budget: the categories, the largest first, and their chart.

use rust_decimal::Decimal;
use rust_xlsxwriter::{RowNum, XlsxError};

use super::address::{area, in_col};
use super::book::Book;
use super::budget::{CATEGORY, Layout, ONCE, RECURRING, SHARE_OF_ALL, TOTAL};
use super::charts;
use super::given::Given;
use super::look::{Look, SHARE, WHOLE};
use super::sheet::Sheet;

/// Writes them by formulas over the lines.
pub(super) fn write(
    sheet: &mut Sheet,
    book: &Book<'_>,
    layout: &Layout<'_>,
    (row, after_own): (RowNum, RowNum),
) -> Result<(), XlsxError> {
    let mut sums: Vec<(&str, Decimal, Decimal)> = Vec::new();
    for own in &layout.rows.own {
        let Some(months) = &own.months else { continue };
        let (recurring, once) = (months.recurring_total(), months.once_total());
        match sums.iter_mut().find(|(category, ..)| *category == own.category) {
            Some(sum) => {
                sum.1 += recurring;
                sum.2 += once;
            }
            None => sums.push((&own.category, recurring, once)),
        }
    }
    if sums.is_empty() {
        return Ok(());
    }
    sums.sort_by_key(|(category, recurring, once)| (std::cmp::Reverse(recurring + once), (*category).to_owned()));
    let all: Decimal = sums.iter().map(|(_, recurring, once)| recurring + once).sum();
    sheet.section(row, &book.text("budget-by-category"))?;
    let first = row + 1;
    let whole = Look::plain().number(WHOLE);
    let lines = |col: u16| area((layout.first, col), (after_own - 1, col));
    for (n, (category, recurring, once)) in (first..).zip(&sums) {
        sheet.words(n, 0, category, &Look::plain())?;
        for (col, value) in [(RECURRING, recurring), (ONCE, once)] {
            let formula = format!("=SUMIF({},{},{})", lines(CATEGORY), in_col(n, 0), lines(col));
            sheet.formula(n, col, &formula, *value, &whole)?;
        }
        let sum = recurring + once;
        sheet.formula(n, TOTAL, &format!("={}+{}", in_col(n, RECURRING), in_col(n, ONCE)), sum, &whole)?;
        let share = Given::from(sum.checked_div(all).unwrap_or_default());
        let formula = format!("=IF(cost_total=0,0,{}/cost_total)", in_col(n, TOTAL));
        sheet.formula(n, SHARE_OF_ALL, &formula, share, &Look::plain().number(SHARE))?;
    }
    let last = first + RowNum::try_from(sums.len()).unwrap_or_default() - 1;
    let chart = charts::by_category(book, &sheet.name, (first, last), [RECURRING, ONCE]);
    sheet.sheet.insert_chart(last + 2, 0, &chart)?;
    Ok(())
}
