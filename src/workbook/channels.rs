//! The sheet of channels: demand, and required against available people as the queue model computed them, with the promises.

use rust_xlsxwriter::{ColNum, RowNum, Worksheet, XlsxError};

use super::address::{cell, fixed, in_col};
use super::book::Book;
use super::charts;
use super::column::Column;
use super::given::Given;
use super::look::{Look, ONE, Role, SHARE, TWO, WHOLE};
use super::sheet::Sheet;
use crate::model::outcome::{ChannelNumbers, PromiseNumbers, Verdict, Work};
use crate::model::{Known, Spread};
use crate::view::reason_in;

const CONTACTS: ColNum = 3;
const HANDLE: ColNum = 4;
const WORK: ColNum = 5;
const BUSIEST: ColNum = 6;
const AGENTS: ColNum = 7;
const AGENTS_THERE: ColNum = 8;
const REQUIRED: ColNum = 9;
const LOW: ColNum = 10;
const HIGH: ColNum = 11;
const AVAILABLE: ColNum = 12;
const LEFT: ColNum = 13;

const HEAD: RowNum = 3;
const FIRST: RowNum = 4;

/// The sheet, if people of the team answer any channel.
pub(super) fn sheet(book: &mut Book<'_>) -> Result<Option<Worksheet>, XlsxError> {
    let numbers = book.numbers;
    let channels: Vec<&ChannelNumbers> =
        numbers.channels.iter().filter(|channel| channel.work != Work::Unstaffed).collect();
    if channels.is_empty() {
        return Ok(None);
    }
    let mut sheet = Sheet::new(book, "sheet-channels", &book.text("channels-about"))?;
    book.list(&sheet.name, "channels-subject");
    let columns = columns(book);
    sheet.widths(&columns)?;
    sheet.heads(HEAD, &columns)?;
    sheet.freeze(HEAD, 1)?;
    let count = RowNum::try_from(channels.len()).unwrap_or_default();
    for (row, channel) in (FIRST..).zip(&channels) {
        write(&mut sheet, book, row, channel)?;
    }
    let last = FIRST + count - 1;
    sheet.sheet.autofilter(HEAD, 0, last, LEFT)?;
    sums(&mut sheet, book, last + 1, &channels)?;
    charts::below_zero(&mut sheet.sheet, (FIRST, LEFT), (last + 1, LEFT))?;
    let chart = charts::required_and_available(book, &sheet.name, (FIRST, last), (REQUIRED, AVAILABLE));
    let below = promises(&mut sheet, book, last + 3, &channels)?;
    sheet.sheet.insert_chart(below + 1, 0, &chart)?;
    Ok(Some(sheet.finish()?))
}

fn columns(book: &Book<'_>) -> Vec<Column> {
    vec![
        Column::words(book.text("channels-channel"), 28.0),
        Column::words(book.text("channels-work"), 13.0),
        Column::words(book.text("channels-model"), 18.0),
        Column::number(book.text("channels-contacts"), 11.0),
        Column::number(book.text("channels-handle-time"), 11.0),
        Column::number(book.text("channels-work-hours"), 12.0),
        Column::behind_number(book.text("channels-busiest"), 26.0),
        Column::number(book.text("channels-agents"), 12.0),
        Column::number(book.text("channels-agents-there"), 11.0),
        Column::number(book.text("channels-required"), 11.0),
        Column::number(book.text("channels-low"), 9.0),
        Column::number(book.text("channels-high"), 9.0),
        Column::number(book.text("channels-available"), 11.0),
        Column::number(book.text("channels-left"), 11.0),
    ]
}

fn mid(known: &Known<Spread>) -> Option<f64> {
    known.as_ref().ok().map(|figure| figure.value.mid)
}

fn name_of(channel: &ChannelNumbers, book: &Book<'_>) -> String {
    let shown = book.view.channels.iter().find(|shown| shown.id == channel.id);
    shown.map_or_else(|| crate::view::in_words(&channel.id), |shown| shown.name.clone())
}

fn write(sheet: &mut Sheet, book: &Book<'_>, row: RowNum, channel: &ChannelNumbers) -> Result<(), XlsxError> {
    let model = |format: &'static str| Look::new(Role::FromModel).number(format);
    sheet.words(row, 0, &name_of(channel, book), &Look::plain().wrap())?;
    sheet.words(row, 1, &book.text(&format!("work-{}", work_key(channel.work))), &Look::plain())?;
    sheet.words(row, 2, &book.text(&format!("queue-{}", channel.model.id())), &Look::plain())?;
    let cell_of = |sheet: &mut Sheet, col, value: Option<f64>, look: &Look| match value {
        Some(value) => sheet.number(row, col, value, look),
        None => sheet.blank(row, col, look),
    };
    cell_of(sheet, CONTACTS, mid(&channel.contacts), &model(WHOLE))?;
    cell_of(sheet, HANDLE, mid(&channel.handle_time).map(|seconds| seconds / 60.0), &model(TWO))?;
    let (contacts, handle) = (in_col(row, CONTACTS), in_col(row, HANDLE));
    let hours = mid(&channel.work_hours).map_or_else(Given::nothing, Given::Number);
    let formula = format!("=IF(COUNT({contacts}:{handle})<2,\"\",{contacts}*{handle}/60)");
    sheet.formula(row, WORK, &formula, hours, &Look::plain().number(ONE))?;
    match &channel.staffing {
        Ok(staffing) => {
            let busiest = crate::view::busiest(book.about.language, staffing.binding.minutes.as_ref());
            sheet.words(row, BUSIEST, &busiest, &Look::plain().wrap().indent())?;
            sheet.number(row, AGENTS, staffing.agents_required.value.mid, &model(ONE))?;
            sheet.number(row, AGENTS_THERE, staffing.agents_available.value, &model(ONE))?;
            let required = staffing.fte_required.value;
            for (col, value) in [(REQUIRED, required.mid), (LOW, required.low), (HIGH, required.high)] {
                sheet.number(row, col, value, &model(TWO))?;
            }
            sheet.number(row, AVAILABLE, staffing.fte_available.value, &model(TWO))?;
            let left = staffing.fte_available.value - required.mid;
            let formula = format!("={}-{}", in_col(row, AVAILABLE), in_col(row, REQUIRED));
            sheet.formula(row, LEFT, &formula, left, &Look::plain().number(TWO).bold())
        }
        Err(missing) => {
            let reason = reason_in(book.about.language, &missing.reason);
            sheet.words(row, BUSIEST, &reason, &Look::new(Role::Aside).wrap().indent())
        }
    }
}

fn work_key(work: Work) -> &'static str {
    match work {
        Work::Live => "live",
        Work::Concurrent => "concurrent",
        Work::Deferred => "deferred",
        Work::Unstaffed => "none",
    }
}

fn sums(sheet: &mut Sheet, book: &mut Book<'_>, row: RowNum, channels: &[&ChannelNumbers]) -> Result<(), XlsxError> {
    let total = Look::new(Role::Total);
    for col in 0..=LEFT {
        sheet.blank(row, col, &total)?;
    }
    sheet.words(row, 0, &book.text("channels-sum"), &total)?;
    let staffed = || channels.iter().filter_map(|channel| channel.staffing.as_ref().ok());
    let hours: f64 = channels.iter().filter_map(|channel| mid(&channel.work_hours)).sum();
    let required: f64 = staffed().map(|staffing| staffing.fte_required.value.mid).sum();
    let available: f64 = staffed().map(|staffing| staffing.fte_available.value).sum();
    let sums =
        [(WORK, hours, ONE), (REQUIRED, required, TWO), (AVAILABLE, available, TWO), (LEFT, available - required, TWO)];
    for (col, value, format) in sums {
        let formula = format!("=SUM({}:{})", cell(FIRST, col), cell(row - 1, col));
        sheet.formula(row, col, &formula, value, &total.clone().number(format))?;
    }
    let name = sheet.name.clone();
    book.result("fte_required", &name, &fixed(row, REQUIRED), required);
    book.result("fte_available", &name, &fixed(row, AVAILABLE), available);
    Ok(())
}

/// The promise in the words of the document's language.
fn promise_text(book: &Book<'_>, channel: &ChannelNumbers, n: usize) -> String {
    let promise = book.plan.channels.by_id(&channel.id).and_then(|channel| channel.promises.each().nth(n));
    promise.map_or_else(String::new, |promise| book.about.language.show(&promise.value))
}

/// The promises with what the model expects of them. Gives the row below.
fn promises(
    sheet: &mut Sheet,
    book: &Book<'_>,
    row: RowNum,
    channels: &[&ChannelNumbers],
) -> Result<RowNum, XlsxError> {
    let promised: Vec<(&ChannelNumbers, (usize, &PromiseNumbers))> =
        channels.iter().flat_map(|channel| (0..).zip(&channel.promises).map(|promise| (*channel, promise))).collect();
    if promised.is_empty() {
        return Ok(row);
    }
    sheet.section(row, &book.text("channels-promises"))?;
    let head = row + 1;
    // The columns are those of the table above; what is promised takes the room of two.
    let heads = [
        (0, "channels-channel", false),
        (1, "channels-promise", false),
        (CONTACTS, "channels-promised", true),
        (HANDLE, "channels-estimated", true),
        (WORK, "channels-points", true),
        (BUSIEST, "channels-verdict", false),
        (AGENTS, "channels-fte-missing", true),
    ];
    for col in 0..=AGENTS {
        sheet.blank(head, col, &Look::new(Role::Head))?;
    }
    for (col, key, is_number) in heads {
        let look = Look::new(Role::Head);
        sheet.words(head, col, &book.text(key), &if is_number { look.right() } else { look })?;
    }
    let mut next = head + 1;
    for (channel, (n, promise)) in promised {
        let look = Look::plain().wrap();
        sheet.words(next, 0, &name_of(channel, book), &look)?;
        sheet.across(next, (1, 2), &promise_text(book, channel, n), &Look::plain())?;
        let share = Look::new(Role::FromModel).number(SHARE);
        let promised = promise.promised.as_ref().ok().map(|figure| figure.value);
        let estimated = mid(&promise.estimated);
        if let Some(promised) = promised {
            sheet.number(next, CONTACTS, promised, &Look::new(Role::Input).number(SHARE))?;
        }
        if let Some(estimated) = estimated {
            sheet.number(next, HANDLE, estimated, &share)?;
        }
        let (one, other) = (in_col(next, CONTACTS), in_col(next, HANDLE));
        let formula = format!("=IF(COUNT({one}:{other})<2,\"\",({other}-{one})*100)");
        let points = promised.zip(estimated).map(|(promised, estimated)| (estimated - promised) * 100.0);
        let given = points.map_or_else(Given::nothing, Given::Number);
        sheet.formula(next, WORK, &formula, given, &Look::plain().number("+0.0;-0.0;0.0"))?;
        let verdict = match &promise.verdict {
            Verdict::Kept => book.text("verdict-kept"),
            Verdict::OnlyAtLowEnd => book.text("verdict-low-end"),
            Verdict::NotKept => book.text("verdict-not-kept"),
            Verdict::CantTell => book.text("verdict-cant-tell"),
            Verdict::NotComputed(missing) => reason_in(book.about.language, &missing.reason),
        };
        sheet.words(next, BUSIEST, &verdict, &look.indent())?;
        if let Some(missing) = mid(&promise.fte_missing) {
            sheet.number(next, AGENTS, missing, &Look::new(Role::FromModel).number(TWO))?;
        }
        next += 1;
    }
    Ok(next)
}
