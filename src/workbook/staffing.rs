//! The sheet of staffing: roles with heads, hours and shrinkage, full-time equivalents by formulas, now and month by month. What people
//! earn is on it only where that may be shown.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_xlsxwriter::{ColNum, RowNum, Worksheet, XlsxError};

use super::address::{area, cell, fixed, in_col, in_row};
use super::book::Book;
use super::column::Column;
use super::given::{Given, double, serial};
use super::look::{DAY, Look, MONTH, ONE, Role as Is, SHARE, TWO, WHOLE};
use super::sheet::Sheet;
use crate::model::outcome::RoleNumbers;
use crate::numbers::pay;
use crate::plan::field::Named;
use crate::plan::team::Role;
use crate::quantity::Workload;

const HEADS: ColNum = 3;
const HOURS: ColNum = 4;
const SHRINKAGE: ColNum = 5;
const STARTS: ColNum = 6;
const RAMP: ColNum = 7;
const FULL_FROM: ColNum = 8;
const FTE: ColNum = 9;
const FTE_END: ColNum = 10;
const AT_WORK: ColNum = 11;
const PAY: ColNum = 12;
const FACTOR: ColNum = 13;
const COST: ColNum = 14;

const HEAD: RowNum = 3;
const FIRST: RowNum = 4;
/// The first column of months, below the roles.
const FIRST_MONTH: ColNum = 3;
/// Days of a mean month, as the model counts a ramp.
const DAYS_A_MONTH: &str = "30.44";

/// A role of the plan, in words, and what the model says of it.
type Of<'w> = (&'w Named<Role>, &'w crate::view::Role, Option<&'w RoleNumbers>);

struct Writer<'w> {
    sheet: Sheet,
    roles: Vec<Of<'w>>,
    full_week: Decimal,
    /// The row of the sums.
    sums: RowNum,
}

/// The sheet, if the plan has roles.
pub(super) fn sheet(book: &mut Book<'_>) -> Result<Option<Worksheet>, XlsxError> {
    let plan_roles = book.plan.team.get().into_iter().flat_map(|team| team.roles.each());
    let shown = book.view.team.iter().flat_map(|team| &team.roles);
    let roles: Vec<_> = plan_roles.zip(shown).map(|(role, shown)| (role, shown, book.numbers.role(&role.id))).collect();
    if roles.is_empty() {
        return Ok(None);
    }
    let mut sheet = Sheet::new(book, "sheet-staffing", &book.text("staffing-about"))?;
    book.list(&sheet.name, "staffing-subject");
    let columns = columns(book);
    sheet.widths(&columns)?;
    sheet.heads(HEAD, &columns)?;
    sheet.freeze(HEAD, 1)?;
    let full_week = roles.iter().filter_map(|(role, ..)| week(role)).max().unwrap_or_default();
    let sums = FIRST + RowNum::try_from(roles.len()).unwrap_or_default();
    let mut out = Writer { sheet, roles, full_week, sums };
    let name = out.sheet.name.clone();
    let hours = area((FIRST, HOURS), (sums - 1, HOURS));
    // Full time is what the role with the longest week works.
    out.sheet.words(sums + 1, 0, &book.text("staffing-full-week"), &Look::new(Is::Aside))?;
    out.sheet.formula(sums + 1, HOURS, &format!("=MAX({hours})"), full_week, &Look::new(Is::Aside).number(ONE))?;
    book.name("full_week", &name, &fixed(sums + 1, HOURS));
    for n in 0..out.roles.len() {
        role_row(&mut out, book, n)?;
    }
    out.sheet.sheet.autofilter(HEAD, 0, sums - 1, FULL_FROM.max(AT_WORK))?;
    sum_row(&mut out, book)?;
    by_month(&mut out, book)?;
    Ok(Some(out.sheet.finish()?))
}

fn columns(book: &Book<'_>) -> Vec<Column> {
    let mut columns = vec![
        Column::words(book.text("staffing-role"), 30.0),
        Column::words(book.text("staffing-employment"), 12.0),
        Column::words(book.text("staffing-works"), 26.0),
        Column::number(book.text("staffing-heads"), 10.0),
        Column::number(book.text("staffing-hours"), 11.0),
        Column::number(book.text("staffing-shrinkage"), 10.5),
        Column::number(book.text("staffing-starts"), 11.0),
        Column::number(book.text("staffing-ramp"), 10.0),
        Column::number(book.text("staffing-full-from"), 12.0),
        Column::number(book.text("staffing-fte"), 11.0),
        Column::number(book.text("staffing-fte-end"), 12.0),
        Column::number(book.text("staffing-at-work"), 12.0),
    ];
    if book.about.shows_pay {
        let unit = book.currency.map_or("", |currency| currency.code());
        let in_unit = |key: &str| book.format(key, &[("currency", unit)]);
        columns.push(Column::number(in_unit("staffing-pay"), 13.0));
        columns.push(Column::number(book.text("staffing-factor"), 9.0));
        columns.push(Column::number(in_unit("staffing-cost"), 14.0));
    }
    columns
}

/// Contract hours a week.
fn week(role: &Role) -> Option<Decimal> {
    role.hours.copied().map(Workload::per_year).map(|hours| hours / Decimal::from(52))
}

fn known(figure: Option<&crate::model::Known>) -> Given {
    figure.and_then(|figure| figure.as_ref().ok()).map_or_else(Given::nothing, |figure| Given::Number(figure.value))
}

fn role_row(out: &mut Writer<'_>, book: &Book<'_>, n: usize) -> Result<(), XlsxError> {
    let (role, shown, numbers) = out.roles[n];
    let row = FIRST + RowNum::try_from(n).unwrap_or_default();
    let words = Look::plain().wrap();
    let input = Look::new(Is::Input);
    let sheet = &mut out.sheet;
    sheet.words(row, 0, &shown.name, &words)?;
    sheet.maybe(row, 1, shown.employment.as_ref(), &words)?;
    sheet.words(row, 2, &shown.works.join(", "), &words)?;
    sheet.decimal(row, HEADS, role.headcount.copied(), &input.clone().number(ONE))?;
    sheet.decimal(row, HOURS, week(role), &input.clone().number(ONE))?;
    let team = book.results.get("team_shrinkage").copied();
    match (role.shrinkage.copied(), team) {
        (Some(own), _) => sheet.number(row, SHRINKAGE, double(own.fraction()), &input.clone().number(SHARE))?,
        (None, Some(share)) => sheet.formula(row, SHRINKAGE, "=team_shrinkage", share, &Look::plain().number(SHARE))?,
        (None, None) => sheet.blank(row, SHRINKAGE, &input.clone().number(SHARE))?,
    }
    sheet.day(row, STARTS, role.starts.copied(), &input.clone().number(DAY))?;
    let ramp = role.ramp.copied().map(crate::quantity::Period::months);
    sheet.decimal(row, RAMP, ramp, &input.number(ONE))?;
    let starts = in_col(row, STARTS);
    let full = full_speed(role.starts.copied(), ramp);
    let formula = format!("=IF({starts}=\"\",\"\",{starts}+ROUND({}*{DAYS_A_MONTH},0))", in_col(row, RAMP));
    sheet.formula(
        row,
        FULL_FROM,
        &formula,
        full.map_or_else(Given::nothing, Given::Number),
        &Look::plain().number(DAY),
    )?;
    let (heads, hours) = (in_col(row, HEADS), in_col(row, HOURS));
    let fte = role
        .headcount
        .copied()
        .zip(week(role))
        .and_then(|(heads, week)| heads.checked_mul(week)?.checked_div(out.full_week));
    let sheet = &mut out.sheet;
    let two = Look::plain().number(TWO);
    let formula = format!("=IF(OR(COUNT({heads}:{hours})<2,full_week=0),\"\",{heads}*{hours}/full_week)");
    sheet.formula(row, FTE, &formula, fte.map_or_else(Given::nothing, Given::from), &two)?;
    let fte = in_col(row, FTE);
    let at_end = if book.calendar.is_some() {
        format!("IF({starts}=\"\",1,((plan_end>={starts})+(plan_end>={}))/2)", in_col(row, FULL_FROM))
    } else {
        "1".to_owned()
    };
    let formula = format!("=IF({fte}=\"\",\"\",{fte}*{at_end})");
    sheet.formula(row, FTE_END, &formula, known(numbers.map(|numbers| &numbers.fte)), &two.clone().bold())?;
    let formula = format!(
        "=IF(OR({fte}=\"\",COUNT({})=0),\"\",{}*full_week*(1-{}))",
        in_col(row, SHRINKAGE),
        in_col(row, FTE_END),
        in_col(row, SHRINKAGE)
    );
    let at_work = known(numbers.map(|numbers| &numbers.hours));
    sheet.formula(row, AT_WORK, &formula, at_work, &Look::plain().number(ONE))?;
    if book.about.shows_pay {
        pay_of(out, book, row, role)?;
    }
    Ok(())
}

/// The day of full speed, as the sheet counts days.
fn full_speed(starts: Option<NaiveDate>, ramp: Option<Decimal>) -> Option<f64> {
    let days = double(ramp.unwrap_or_default() * Decimal::new(3044, 2)).round();
    Some(serial(starts?)? + days)
}

fn pay_of(out: &mut Writer<'_>, book: &Book<'_>, row: RowNum, role: &Named<Role>) -> Result<(), XlsxError> {
    let pay = pay::yearly_pay(role).and_then(|pay| crate::numbers::exchange::in_plan_currency(book.plan, pay));
    let factor = pay::loading(book.plan, role);
    let sheet = &mut out.sheet;
    sheet.decimal(row, PAY, pay.map(|pay| pay.amount), &Look::new(Is::Input).number(WHOLE))?;
    let look = Look::plain().number(TWO);
    if pay::is_on_payroll(role) && book.results.contains_key("overhead_factor") {
        sheet.formula(row, FACTOR, "=overhead_factor", factor, &look)?;
    } else {
        sheet.decimal(row, FACTOR, Some(factor), &Look::new(Is::Input).number(TWO))?;
    }
    let (heads, pay) = (in_col(row, HEADS), in_col(row, PAY));
    let formula = format!("=IF(COUNT({heads},{pay})<2,\"\",{heads}*{pay}*{})", in_col(row, FACTOR));
    let cost = pay::loaded_pay(book.plan, role).map(|spend| spend.yearly);
    sheet.formula(row, COST, &formula, cost.map_or_else(Given::nothing, Given::from), &Look::plain().number(WHOLE))
}

fn sum_row(out: &mut Writer<'_>, book: &mut Book<'_>) -> Result<(), XlsxError> {
    let row = out.sums;
    let look = Look::new(Is::Total);
    let last = if book.about.shows_pay { COST } else { AT_WORK };
    for col in 0..=last {
        out.sheet.blank(row, col, &look)?;
    }
    out.sheet.words(row, 0, &book.text("staffing-sum"), &look)?;
    let of = |take: &dyn Fn(&Of<'_>) -> f64| -> f64 { out.roles.iter().map(take).sum() };
    let heads = of(&|(role, ..)| role.headcount.copied().map_or(0.0, double));
    let fte = of(&|(role, ..)| {
        let fte = role.headcount.copied().zip(week(role));
        fte.and_then(|(heads, week)| heads.checked_mul(week)?.checked_div(out.full_week)).map_or(0.0, double)
    });
    let value = |figure: &crate::model::Known| figure.as_ref().map_or(0.0, |figure| figure.value);
    let at_end = of(&|(.., numbers)| numbers.map_or(0.0, |numbers| value(&numbers.fte)));
    let at_work = of(&|(.., numbers)| numbers.map_or(0.0, |numbers| value(&numbers.hours)));
    let mut sums = vec![(HEADS, heads, ONE), (FTE, fte, TWO), (FTE_END, at_end, TWO), (AT_WORK, at_work, ONE)];
    if book.about.shows_pay {
        let cost = of(&|(role, ..)| pay::loaded_pay(book.plan, role).map_or(0.0, |spend| double(spend.yearly)));
        sums.push((COST, cost, WHOLE));
    }
    for (col, value, format) in sums {
        let formula = format!("=SUM({}:{})", cell(FIRST, col), cell(row - 1, col));
        out.sheet.formula(row, col, &formula, value, &look.clone().number(format))?;
    }
    let name = out.sheet.name.clone();
    book.result("team_heads", &name, &fixed(row, HEADS), heads);
    book.result("team_fte", &name, &fixed(row, FTE_END), at_end);
    Ok(())
}

/// Full-time equivalents in each month, by start days and ramps.
fn by_month(out: &mut Writer<'_>, book: &Book<'_>) -> Result<(), XlsxError> {
    let months = book.months().to_vec();
    if months.is_empty() {
        return Ok(());
    }
    let top = out.sums + 3;
    out.sheet.section(top, &book.text("staffing-by-month"))?;
    let (ends, head) = (top + 1, top + 2);
    let aside = Look::new(Is::Aside);
    out.sheet.words(ends, 0, &book.text("staffing-month-ends"), &aside)?;
    out.sheet.words(head, 0, &book.text("staffing-role"), &Look::new(Is::Head))?;
    for col in 1..FIRST_MONTH {
        out.sheet.blank(head, col, &Look::new(Is::Head))?;
    }
    for (col, month) in (FIRST_MONTH..).zip(&months) {
        out.sheet.day(ends, col, Some(month.last), &aside.clone().number(DAY).right())?;
        out.sheet.day(head, col, Some(month.first), &Look::new(Is::Head).number(MONTH).right())?;
        if col > COST || col > AT_WORK && !book.about.shows_pay {
            out.sheet.sheet.set_column_width(col, 11.0)?;
        }
    }
    let first = head + 1;
    for n in 0..out.roles.len() {
        let (_, shown, numbers) = out.roles[n];
        let row = first + RowNum::try_from(n).unwrap_or_default();
        let of = FIRST + RowNum::try_from(n).unwrap_or_default();
        out.sheet.words(row, 0, &shown.name, &Look::plain())?;
        let (starts, full, fte) = (in_col(of, STARTS), in_col(of, FULL_FROM), in_col(of, FTE));
        for (month, col) in (0..months.len()).zip(FIRST_MONTH..) {
            let (from, to) = (in_row(head, col), in_row(ends, col));
            // Half speed from the start to the day of full speed, in the mean.
            let there = format!("MAX(0,{to}-MAX({from},{starts})+1)");
            let fast = format!("MIN(MAX(0,{to}-MAX({from},{full})+1),{there})");
            let formula = format!("=IF({fte}=\"\",\"\",{fte}*IF({starts}=\"\",1,({fast}+{there})/2/({to}-{from}+1)))");
            let value = numbers.and_then(|numbers| numbers.fte_by_month.get(month)).map(|fte| fte.value);
            let given = value.map_or_else(Given::nothing, Given::Number);
            out.sheet.formula(row, col, &formula, given, &Look::plain().number(TWO))?;
        }
    }
    let row = first + RowNum::try_from(out.roles.len()).unwrap_or_default();
    let total = Look::new(Is::Total);
    out.sheet.words(row, 0, &book.text("staffing-sum"), &total)?;
    for col in 1..FIRST_MONTH {
        out.sheet.blank(row, col, &total)?;
    }
    for (month, col) in (0..months.len()).zip(FIRST_MONTH..) {
        let of = |numbers: &RoleNumbers| numbers.fte_by_month.get(month).map_or(0.0, |fte| fte.value);
        let sum: f64 = out.roles.iter().filter_map(|(.., numbers)| numbers.map(of)).sum();
        let formula = format!("=SUM({}:{})", cell(first, col), cell(row - 1, col));
        out.sheet.formula(row, col, &formula, sum, &total.clone().number(TWO))?;
    }
    Ok(())
}
