//! The sheet of objectives: baseline, target, due day, owner, and cells for what is reached, from which formulas tell how far it is.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_xlsxwriter::{ColNum, ConditionalFormatFormula, Format, RowNum, Worksheet, XlsxError};

use super::address::in_col;
use super::book::Book;
use super::charts;
use super::column::Column;
use super::given::{Given, double};
use super::look::{ALERT, DAY, Look, Role, SHARE};
use super::measure::Measure;
use super::sheet::Sheet;
use crate::model::outcome::Outlook;
use crate::plan::field::Named;
use crate::plan::objective::Objective;
use crate::quantity::KpiValue;

const STATEMENT: ColNum = 1;
const KPI: ColNum = 2;
const BASELINE: ColNum = 3;
const MEASURED_ON: ColNum = 4;
const TARGET: ColNum = 5;
const DUE: ColNum = 6;
const OWNER: ColNum = 7;
const MODEL: ColNum = 8;
const ACTUAL: ColNum = 9;
const ACTUAL_ON: ColNum = 10;
const PROGRESS: ColNum = 11;
const EXPECTED: ColNum = 12;
const STATUS: ColNum = 13;

const HEAD: RowNum = 3;
const FIRST: RowNum = 4;

/// The sheet, if the plan has objectives.
pub(super) fn sheet(book: &mut Book<'_>) -> Result<Option<Worksheet>, XlsxError> {
    let plan = book.plan;
    let objectives: Vec<_> = plan.objectives.each().zip(&book.view.objectives).collect();
    if objectives.is_empty() {
        return Ok(None);
    }
    let mut sheet = Sheet::new(book, "sheet-objectives", &book.text("objectives-about"))?;
    book.list(&sheet.name, "objectives-subject");
    let columns = columns(book);
    sheet.widths(&columns)?;
    sheet.heads(HEAD, &columns)?;
    sheet.freeze(HEAD, 1)?;
    for (row, (objective, shown)) in (FIRST..).zip(&objectives) {
        write(&mut sheet, book, row, objective, shown)?;
    }
    let last = FIRST + RowNum::try_from(objectives.len()).unwrap_or_default() - 1;
    sheet.sheet.autofilter(HEAD, 0, last, STATUS)?;
    let late = ConditionalFormatFormula::new()
        .set_rule(format!("=AND(COUNT({0})=1,{0}<{1})", in_col(FIRST, PROGRESS), in_col(FIRST, EXPECTED)).as_str())
        .set_format(Format::new().set_font_color(ALERT));
    sheet.sheet.add_conditional_format(FIRST, STATUS, last, STATUS, &late)?;
    let below = milestones(&mut sheet, book, last + 2, &objectives)?;
    let chart = charts::progress(book, &sheet.name, (FIRST, last), (EXPECTED, PROGRESS));
    sheet.sheet.insert_chart(below + 1, 0, &chart)?;
    Ok(Some(sheet.finish()?))
}

fn columns(book: &Book<'_>) -> Vec<Column> {
    vec![
        Column::words(book.text("objectives-objective"), 26.0),
        Column::words(book.text("objectives-statement"), 44.0),
        Column::words(book.text("objectives-kpi"), 20.0),
        Column::number(book.text("objectives-baseline"), 11.0),
        Column::number(book.text("objectives-measured-on"), 12.0),
        Column::number(book.text("objectives-target"), 11.0),
        Column::number(book.text("objectives-due"), 11.0),
        Column::behind_number(book.text("owner"), 22.0),
        Column::words(book.text("objectives-model"), 16.0),
        Column::number(book.text("objectives-actual"), 11.0),
        Column::number(book.text("objectives-actual-on"), 11.0),
        Column::number(book.text("objectives-progress"), 10.0),
        Column::number(book.text("objectives-expected"), 11.0),
        Column::behind_number(book.text("objectives-status"), 14.0),
    ]
}

/// The end of the target that counts: the one nearer to the baseline.
fn nearest_target(objective: &Objective) -> Option<KpiValue> {
    let (low, high) = objective.target.get()?.value.bounds();
    let baseline = objective.baseline.get().map(|baseline| baseline.value.number);
    Some(if baseline.is_some_and(|baseline| baseline > high.number) { high } else { low })
}

fn write(
    sheet: &mut Sheet,
    book: &Book<'_>,
    row: RowNum,
    objective: &Named<Objective>,
    shown: &crate::view::Objective,
) -> Result<(), XlsxError> {
    let words = Look::plain().wrap();
    let input = Look::new(Role::Input);
    let to_fill = Look::new(Role::ToFill);
    sheet.words(row, 0, &shown.name, &words)?;
    sheet.maybe(row, STATEMENT, shown.statement.as_ref(), &words)?;
    sheet.maybe(row, KPI, shown.kpi.as_ref().map(|kpi| &kpi.name), &words)?;
    let target = nearest_target(objective);
    let baseline = objective.baseline.get();
    let measure = target.or(baseline.map(|baseline| baseline.value)).map(Measure::of);
    let format = measure.map(Measure::format).unwrap_or_default();
    let number = |value: Option<KpiValue>| measure.zip(value).and_then(|(measure, value)| measure.number(value));
    let from = number(baseline.map(|baseline| baseline.value));
    let to = number(target);
    sheet.decimal(row, BASELINE, from, &input.clone().number(format.clone()))?;
    let measured_on = baseline.and_then(|baseline| baseline.on.copied());
    sheet.day(row, MEASURED_ON, measured_on, &input.clone().number(DAY))?;
    sheet.decimal(row, TARGET, to, &input.clone().number(format.clone()))?;
    sheet.day(row, DUE, objective.due.copied(), &input.clone().number(DAY))?;
    sheet.maybe(row, OWNER, shown.owner.as_ref(), &words.clone().indent())?;
    sheet.maybe(row, MODEL, outlook(book, &objective.id).as_ref(), &words)?;
    sheet.blank(row, ACTUAL, &to_fill.clone().number(format))?;
    sheet.blank(row, ACTUAL_ON, &to_fill.number(DAY))?;
    let at = |col| in_col(row, col);
    let (base, target, actual) = (at(BASELINE), at(TARGET), at(ACTUAL));
    let formula =
        format!("=IF(OR(COUNT({base},{target},{actual})<3,{base}={target}),\"\",({actual}-{base})/({target}-{base}))");
    sheet.formula(row, PROGRESS, &formula, Given::nothing(), &Look::plain().number(SHARE))?;
    let (formula, value) = expected(book, row, measured_on, objective.due.copied());
    sheet.formula(
        row,
        EXPECTED,
        &formula,
        value.map_or_else(Given::nothing, Given::Number),
        &Look::plain().number(SHARE),
    )?;
    let (progress, expected) = (at(PROGRESS), at(EXPECTED));
    let word = |key: &str| format!("\"{}\"", book.text(key).replace('"', "\"\""));
    let formula = format!(
        "=IF({progress}=\"\",{},IF({progress}>=1,{},IF({expected}=\"\",\"\",IF({progress}>={expected},{},{}))))",
        word("status-no-actual"),
        word("status-reached"),
        word("status-on-the-way"),
        word("status-behind")
    );
    sheet.formula(row, STATUS, &formula, book.text("status-no-actual"), &words.indent())
}

/// What the model says of the objective, where it computes the KPI.
fn outlook(book: &Book<'_>, id: &str) -> Option<String> {
    let said = book.numbers.objectives.iter().find(|numbers| numbers.id == id)?;
    Some(book.text(match said.outlook.as_ref().ok()? {
        Outlook::OutOfReach => "outlook-out-of-reach",
        Outlook::Reached => "outlook-reached",
        Outlook::Open => "outlook-open",
    }))
}

/// The share of the way from the baseline's day to the due day that has passed, by the day of the actual value or the day judged on.
fn expected(book: &Book<'_>, row: RowNum, from: Option<NaiveDate>, due: Option<NaiveDate>) -> (String, Option<f64>) {
    let at = |col| in_col(row, col);
    let (on, due_cell, actual_on) = (at(MEASURED_ON), at(DUE), at(ACTUAL_ON));
    let (start, first) = match &book.calendar {
        Some(calendar) => (format!("IF({on}=\"\",plan_start,{on})"), Some(from.unwrap_or(calendar.first()))),
        None => (on.clone(), from),
    };
    let formula = format!(
        "=IF(OR(COUNT({due_cell},{start})<2,{due_cell}<={start}),\"\",MAX(0,MIN(1,(IF({actual_on}=\"\",judged_on,{actual_on})-{start})/({due_cell}-{start}))))"
    );
    let value = first.zip(due).filter(|(first, due)| due > first).map(|(first, due)| {
        let days = |to: NaiveDate| (to - first).num_days() as f64;
        (days(book.about.day) / days(due)).clamp(0.0, 1.0)
    });
    (formula, value)
}

/// The milestones. Gives the row below.
fn milestones(
    sheet: &mut Sheet,
    book: &Book<'_>,
    row: RowNum,
    objectives: &[(&Named<Objective>, &crate::view::Objective)],
) -> Result<RowNum, XlsxError> {
    if !objectives.iter().any(|(objective, _)| objective.milestones.has_any()) {
        return Ok(row);
    }
    sheet.section(row, &book.text("objectives-milestones"))?;
    let head = row + 1;
    for col in 0..=DUE {
        sheet.blank(head, col, &Look::new(Role::Head))?;
    }
    let heads = [
        (0, "objectives-objective"),
        (BASELINE, "objectives-milestone-target"),
        (MEASURED_ON, "objectives-due"),
        (TARGET, "objectives-actual"),
        (DUE, "objectives-reached"),
    ];
    for (col, key) in heads {
        let look = Look::new(Role::Head);
        sheet.words(head, col, &book.text(key), &if col == 0 { look } else { look.right() })?;
    }
    let mut next = head + 1;
    for (n, (objective, shown)) in (FIRST..).zip(objectives) {
        for milestone in objective.milestones.each() {
            let Some(value) = milestone.value.target.copied() else { continue };
            let measure = Measure::of(value);
            let input = Look::new(Role::Input);
            sheet.words(next, 0, &shown.name, &Look::plain().wrap())?;
            let number: Option<Decimal> = measure.number(value);
            sheet.number(next, BASELINE, number.map_or(0.0, double), &input.clone().number(measure.format()))?;
            sheet.day(next, MEASURED_ON, milestone.value.on.copied(), &input.number(DAY))?;
            sheet.blank(next, TARGET, &Look::new(Role::ToFill).number(measure.format()))?;
            let (actual, wanted) = (in_col(next, TARGET), in_col(next, BASELINE));
            let word = |key: &str| format!("\"{}\"", book.text(key).replace('"', "\"\""));
            // Whether more is better is told by the objective's own way.
            let formula = format!(
                "=IF({actual}=\"\",\"\",IF(IF({}>={},{actual}>={wanted},{actual}<={wanted}),{},{}))",
                in_col(n, TARGET),
                in_col(n, BASELINE),
                word("status-reached"),
                word("status-missed")
            );
            sheet.formula(next, DUE, &formula, Given::nothing(), &Look::plain().right())?;
            next += 1;
        }
    }
    Ok(next)
}
