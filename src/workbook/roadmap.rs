//! The sheet of the roadmap: initiatives and phases with their days, milestones, and a band of months that follows the days.

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_xlsxwriter::{ColNum, ConditionalFormatFormula, Format, RowNum, Worksheet, XlsxError};

use super::address::{in_col, in_row};
use super::book::Book;
use super::column::Column;
use super::given::{Given, double};
use super::look::{ACCENT, DAY, Look, Role, SOFT, exact};
use super::sheet::Sheet;

const OWNER: ColNum = 1;
const STATUS: ColNum = 2;
const START: ColNum = 3;
const DUE: ColNum = 4;
const DAYS: ColNum = 5;
const AFTER: ColNum = 6;
const COST: ColNum = 7;
const BAND: ColNum = 8;

const ENDS: RowNum = 2;
const HEAD: RowNum = 3;
const FIRST: RowNum = 4;

/// Up to this many weeks the band counts weeks, beyond it months.
const MOST_WEEKS: usize = 26;
/// Columns of the band at most.
const MOST_COLUMNS: usize = 120;

/// Something with days.
struct Item {
    name: String,
    owner: Option<String>,
    status: Option<String>,
    start: Option<NaiveDate>,
    due: Option<NaiveDate>,
    after: String,
    cost: Option<crate::quantity::Money>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Initiative,
    Phase,
    Milestone,
}

/// The sheet, if the plan has initiatives or objectives with days.
pub(super) fn sheet(book: &mut Book<'_>) -> Result<Option<Worksheet>, XlsxError> {
    let work = work(book);
    let milestones = milestones(book);
    if work.is_empty() && milestones.is_empty() {
        return Ok(None);
    }
    let all = || work.iter().chain(&milestones);
    let days = all().flat_map(|item| item.start.into_iter().chain(item.due));
    let period = book.calendar.as_ref().map(|calendar| [calendar.first(), calendar.last()]);
    let days: Vec<NaiveDate> = days.chain(period.into_iter().flatten()).collect();
    let band = match (days.iter().min(), days.iter().max()) {
        (Some(first), Some(last)) => band(*first, *last),
        _ => Vec::new(),
    };
    let in_weeks = band.first().is_some_and(|(first, last)| (*last - *first).num_days() == 6);
    let mut sheet = Sheet::new(book, "sheet-roadmap", &book.text("roadmap-about"))?;
    book.list(&sheet.name, "roadmap-subject");
    let mut columns = vec![
        Column::words(book.text("roadmap-work"), 36.0),
        Column::words(book.text("owner"), 22.0),
        Column::words(book.text("roadmap-status"), 10.0),
        Column::number(book.text("roadmap-start"), 11.0),
        Column::number(book.text("roadmap-due"), 11.0),
        Column::number(book.text("roadmap-days"), 7.0),
        Column::behind_number(book.text("roadmap-after"), 22.0),
        Column::number(book.text("roadmap-cost"), 15.0),
    ];
    let width = if in_weeks { 6.0 } else { 7.2 };
    columns.extend(band.iter().map(|_| Column::number(String::new(), width)));
    sheet.widths(&columns)?;
    sheet.heads(HEAD, &columns)?;
    let name = if in_weeks { "mm-dd" } else { "mmm yy" };
    for (col, (first, last)) in (BAND..).zip(&band) {
        sheet.day(HEAD, col, Some(*first), &Look::new(Role::Head).number(name).centre())?;
        sheet.day(ENDS, col, Some(*last), &Look::new(Role::Aside).number(";;;"))?;
    }
    sheet.freeze(HEAD, 1)?;
    let mut row = FIRST;
    for item in &work {
        write(&mut sheet, book, row, item, &band)?;
        row += 1;
    }
    if !work.is_empty() {
        sheet.sheet.autofilter(HEAD, 0, row - 1, COST)?;
        row += 1;
    }
    if !milestones.is_empty() {
        sheet.section(row, &book.text("roadmap-milestones"))?;
        row += 1;
        for item in &milestones {
            write(&mut sheet, book, row, item, &band)?;
            row += 1;
        }
    }
    if let (Some(count), true) = (ColNum::try_from(band.len()).ok().filter(|count| *count > 0), row > FIRST) {
        colours(&mut sheet, (row - 1, BAND + count - 1))?;
    }
    Ok(Some(sheet.finish()?))
}

fn work(book: &Book<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for shown in &book.view.initiatives {
        let Some(initiative) = book.plan.initiatives.by_id(&shown.id) else { continue };
        items.push(Item {
            name: shown.name.clone(),
            owner: shown.owner.clone(),
            status: shown.status.clone(),
            start: initiative.start.copied(),
            due: initiative.due.copied(),
            after: shown.after.join(", "),
            cost: initiative.cost.copied(),
            kind: Kind::Initiative,
        });
        for (phase, shown) in initiative.phases.each().zip(&shown.phases) {
            items.push(Item {
                name: shown.name.clone().unwrap_or_default(),
                owner: None,
                status: None,
                start: phase.value.start.copied(),
                due: phase.value.due.copied(),
                after: String::new(),
                cost: None,
                kind: Kind::Phase,
            });
        }
    }
    items
}

/// Milestones and due days of objectives, by day.
fn milestones(book: &Book<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for (objective, shown) in book.plan.objectives.each().zip(&book.view.objectives) {
        let targets = objective.milestones.each().map(|milestone| {
            let target = milestone.value.target.get().map(|target| book.about.language.show(target));
            (milestone.value.on.copied(), target.unwrap_or_default())
        });
        let target = shown.target.as_ref().map(|target| target.value.clone()).unwrap_or_default();
        for (day, target) in targets.chain([(objective.due.copied(), target)]) {
            let Some(day) = day else { continue };
            items.push(Item {
                name: if target.is_empty() { shown.name.clone() } else { format!("{} → {target}", shown.name) },
                owner: shown.owner.clone(),
                status: None,
                start: None,
                due: Some(day),
                after: String::new(),
                cost: None,
                kind: Kind::Milestone,
            });
        }
    }
    items.sort_by_key(|item| item.due);
    items
}

/// The stretches of the band: weeks from Monday on, or months.
fn band(first: NaiveDate, last: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let monday = first.checked_sub_days(Days::new(u64::from(first.weekday().num_days_from_monday()))).unwrap_or(first);
    let is_short = (last - monday).num_days() < 7 * MOST_WEEKS as i64;
    let mut day = if is_short { monday } else { first.with_day(1).unwrap_or(first) };
    let mut stretches = Vec::new();
    while day <= last && stretches.len() < MOST_COLUMNS {
        let next = if is_short { day.checked_add_days(Days::new(7)) } else { day.checked_add_months(Months::new(1)) };
        let Some((next, end)) = next.and_then(|next| Some((next, next.pred_opt()?))) else { break };
        stretches.push((day, end));
        day = next;
    }
    stretches
}

fn write(
    sheet: &mut Sheet,
    book: &Book<'_>,
    row: RowNum,
    item: &Item,
    band: &[(NaiveDate, NaiveDate)],
) -> Result<(), XlsxError> {
    let words = Look::plain().wrap();
    let name = match item.kind {
        Kind::Initiative => words.clone().bold(),
        Kind::Phase => words.clone().indent(),
        Kind::Milestone => words.clone(),
    };
    sheet.words(row, 0, &item.name, &name)?;
    sheet.maybe(row, OWNER, item.owner.as_ref(), &words)?;
    sheet.maybe(row, STATUS, item.status.as_ref(), &words)?;
    let input = Look::new(Role::Input);
    if item.kind != Kind::Milestone {
        sheet.day(row, START, item.start, &input.clone().number(DAY))?;
    }
    sheet.day(row, DUE, item.due, &input.clone().number(DAY))?;
    sheet.words(row, AFTER, &item.after, &words.indent())?;
    if let Some(cost) = item.cost {
        let format = format!("{} [${}]", exact(cost.currency), cost.currency);
        sheet.number(row, COST, double(cost.amount), &input.number(format))?;
    }
    let (start, due) = (in_col(row, START), in_col(row, DUE));
    if item.kind != Kind::Milestone {
        let days = item.start.zip(item.due).map(|(start, due)| ((due - start).num_days() + 1) as f64);
        let formula = format!("=IF(COUNT({start}:{due})<2,\"\",{due}-{start}+1)");
        let given = days.map_or_else(Given::nothing, Given::Number);
        sheet.formula(row, DAYS, &formula, given, &Look::plain().number("#,##0"))?;
    }
    let begin = if item.kind == Kind::Milestone { item.due } else { item.start };
    let look = Look::plain().centre().number(match item.kind {
        // The mark stays in print without colours, and tells readers of the screen what is there.
        Kind::Milestone => "\"◆\";;",
        _ => "\"■\";;",
    });
    for (col, (from, to)) in (BAND..).zip(band) {
        let (first, last) = (in_row(HEAD, col), in_row(ENDS, col));
        let formula = match item.kind {
            Kind::Milestone => format!("=IF(AND({due}>={first},{due}<={last}),2,0)"),
            kind => {
                let mark = if kind == Kind::Initiative { "1" } else { "3" };
                format!("=IF(AND(COUNT({start}:{due})=2,{start}<={last},{due}>={first}),{mark},0)")
            }
        };
        let is_there = begin.zip(item.due).is_some_and(|(begin, due)| begin <= *to && due >= *from);
        let mark = match item.kind {
            Kind::Initiative => 1.0,
            Kind::Milestone => 2.0,
            Kind::Phase => 3.0,
        };
        let given = if is_there { mark } else { 0.0 };
        sheet.formula(row, col, &formula, given, &look)?;
    }
    let _ = book;
    Ok(())
}

/// The band's colours: initiatives in the accent, phases lighter, milestones as a sign, and the stretch of today at the top.
fn colours(sheet: &mut Sheet, last: (RowNum, ColNum)) -> Result<(), XlsxError> {
    let here = super::address::cell(FIRST, BAND);
    let mut rule = |mark: u8, format: Format| {
        let rule = ConditionalFormatFormula::new().set_rule(format!("={here}={mark}").as_str()).set_format(format);
        sheet.sheet.add_conditional_format(FIRST, BAND, last.0, last.1, &rule).map(|_| ())
    };
    rule(1, Format::new().set_background_color(ACCENT).set_font_color(ACCENT))?;
    rule(3, Format::new().set_background_color(SOFT).set_font_color(SOFT))?;
    rule(2, Format::new().set_font_color(ACCENT).set_bold())?;
    let head = (in_row(HEAD, BAND), in_row(ENDS, BAND));
    let today = ConditionalFormatFormula::new()
        .set_rule(format!("=AND(judged_on>={},judged_on<={})", head.0, head.1).as_str())
        .set_format(Format::new().set_background_color(ACCENT).set_font_color(0xFF_FFFF));
    sheet.sheet.add_conditional_format(HEAD, BAND, HEAD, last.1, &today)?;
    Ok(())
}
