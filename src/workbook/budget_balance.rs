//! On the sheet of the budget: the most that may be spent, and what it leaves over.

use rust_decimal::Decimal;
use rust_xlsxwriter::{RowNum, XlsxError};

use super::address::{fixed, in_col};
use super::book::Book;
use super::budget::{Layout, ONCE, RECURRING, TOTAL, YEARLY, write_amount};
use super::charts;
use super::given::double;
use super::look::{Look, Role, WHOLE};
use super::sheet::Sheet;

/// Writes it from a row on; gives the row below.
pub(super) fn write(
    sheet: &mut Sheet,
    book: &mut Book<'_>,
    layout: &mut Layout<'_>,
    row: RowNum,
) -> Result<RowNum, XlsxError> {
    let amount = book.plan.budget.get().and_then(|budget| budget.total.copied());
    let balance = book.money().and_then(|money| money.balance.as_ref().ok());
    let (Some(amount), Some(balance)) = (amount, balance) else { return Ok(row) };
    let Some(spend) = crate::numbers::spend::spend_in(amount, book.plan) else { return Ok(row) };
    sheet.section(row, &book.text("budget-balance"))?;
    let whole = Look::plain().number(WHOLE);
    let top = row + 1;
    sheet.words(top, 0, &book.text("budget-most"), &Look::plain())?;
    write_amount(sheet, book, top, amount, Some(spend))?;
    let recurring = balance.total.value - spend.once.round_dp(4);
    sheet.formula(top, RECURRING, &format!("=ROUND({}*plan_months/12,4)", in_col(top, YEARLY)), recurring, &whole)?;
    let sum = format!("={}+{}", in_col(top, RECURRING), in_col(top, ONCE));
    sheet.formula(top, TOTAL, &sum, balance.total.value, &whole)?;
    let name = sheet.name.clone();
    book.result("budget_total", &name, &fixed(top, TOTAL), double(balance.total.value));
    if !spend.yearly.is_zero() {
        layout.recurring_budget = Some(top);
    }
    let mut next = top + 1;
    let mut line = |sheet: &mut Sheet, label: String, formula: &str, value: Decimal, look: &Look| {
        sheet.words(next, 0, &label, &Look { number: "".into(), ..look.clone() })?;
        sheet.formula(next, TOTAL, formula, value, &look.clone().number(WHOLE))?;
        next += 1;
        Ok::<RowNum, XlsxError>(next - 1)
    };
    let plain = Look::plain();
    if layout.rows.own.is_empty() {
        return Ok(next + 1);
    }
    let cost = layout.rows.total();
    let kept_over = balance.total.value - cost;
    line(sheet, book.text("budget-less-cost"), "=-cost_total", -cost, &plain)?;
    let left = Look::new(Role::Total);
    let at = line(sheet, book.text("budget-left"), "=budget_total-cost_total", kept_over, &left)?;
    book.result("budget_left", &name, &fixed(at, TOTAL), double(kept_over));
    if book.results.contains_key("contingency_share") {
        let kept = balance.reserve.value;
        let formula = "=-ROUND(budget_total*contingency_share,4)";
        line(sheet, book.text("budget-reserve"), formula, -kept, &plain)?;
        let formula = "=budget_left-ROUND(budget_total*contingency_share,4)";
        line(sheet, book.text("budget-left-after"), formula, kept_over - kept, &left)?;
    }
    charts::below_zero(&mut sheet.sheet, (at, TOTAL), (at, TOTAL))?;
    charts::below_zero(&mut sheet.sheet, (next - 1, TOTAL), (next - 1, TOTAL))?;
    Ok(next + 1)
}
