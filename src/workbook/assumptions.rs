//! The sheet of assumptions: every factor that formulas use, each a named cell, and what the plan takes for granted.

use rust_decimal::Decimal;
use rust_xlsxwriter::{RowNum, Worksheet, XlsxError};

use super::address::{area, fixed};
use super::book::Book;
use super::column::Column;
use super::given::{double, serial};
use super::look::{DAY, Look, Role, SHARE, TWO};
use super::sheet::Sheet;
use crate::quantity::PeriodUnit;

const VALUE: u16 = 1;

/// The periods that amounts are written in, with their key; an hour is a price per hour and no period of a budget.
pub(super) const PERIODS: [(Option<PeriodUnit>, &str); 6] = [
    (Some(PeriodUnit::Year), "per-year"),
    (Some(PeriodUnit::Quarter), "per-quarter"),
    (Some(PeriodUnit::Month), "per-month"),
    (Some(PeriodUnit::Week), "per-week"),
    (Some(PeriodUnit::Day), "per-day"),
    (None, "per-once"),
];

/// Where the next row goes, and the sheet.
struct Writer {
    sheet: Sheet,
    row: RowNum,
}

impl Writer {
    /// A row with an input, and the name that formulas use for it.
    fn input(
        &mut self,
        book: &mut Book<'_>,
        (key, name): (&str, &'static str),
        value: f64,
        format: &'static str,
        source: Option<&String>,
    ) -> Result<(), XlsxError> {
        self.labels(book, &book.text(key), name, source)?;
        self.sheet.number(self.row, VALUE, value, &Look::new(Role::Input).number(format))?;
        book.result(name, &self.sheet.name, &fixed(self.row, VALUE), value);
        self.row += 1;
        Ok(())
    }

    fn labels(&mut self, _: &Book<'_>, label: &str, name: &str, source: Option<&String>) -> Result<(), XlsxError> {
        self.sheet.words(self.row, 0, label, &Look::plain().wrap())?;
        self.sheet.words(self.row, 2, name, &Look::new(Role::Aside).indent())?;
        self.sheet.maybe(self.row, 3, source, &Look::plain().wrap())
    }
}

/// The sheet.
pub(super) fn sheet(book: &mut Book<'_>) -> Result<Worksheet, XlsxError> {
    let sheet = Sheet::new(book, "sheet-assumptions", &book.text("assumptions-about"))?;
    let columns = [
        Column::words(book.text("assumptions-what"), 44.0),
        Column::number(book.text("assumptions-value"), 16.0),
        Column::behind_number(book.text("assumptions-name"), 22.0),
        Column::words(book.text("assumptions-source"), 52.0),
        Column::number(book.text("assumptions-check-by"), 12.0),
        Column::behind_number(book.text("owner"), 26.0),
    ];
    book.list(&sheet.name, "assumptions-about");
    let mut out = Writer { sheet, row: 4 };
    out.sheet.widths(&columns)?;
    out.sheet.heads(3, &columns[..4])?;
    out.sheet.freeze(3, 0)?;
    period(&mut out, book)?;
    money(&mut out, book)?;
    team(&mut out, book)?;
    times_a_year(&mut out, book)?;
    taken_for_granted(&mut out, book, &columns)?;
    out.sheet.finish()
}

fn period(out: &mut Writer, book: &mut Book<'_>) -> Result<(), XlsxError> {
    let days = book.calendar.as_ref().map(|calendar| (calendar.first(), calendar.last(), calendar.length()));
    if let Some((first, last, months)) = days
        && let (Some(first), Some(last)) = (serial(first), serial(last))
    {
        out.input(book, ("assumption-first-day", "plan_start"), first, DAY, None)?;
        out.input(book, ("assumption-last-day", "plan_end"), last, DAY, None)?;
        out.input(book, ("assumption-months", "plan_months"), double(months), TWO, None)?;
    }
    if let Some(day) = serial(book.about.day) {
        out.input(
            book,
            ("assumption-judged-on", "judged_on"),
            day,
            DAY,
            Some(&book.text("assumption-judged-on-note")),
        )?;
    }
    Ok(())
}

fn money(out: &mut Writer, book: &mut Book<'_>) -> Result<(), XlsxError> {
    let budget = book.plan.budget.get();
    if let Some(loaded) = budget.and_then(|budget| budget.loaded.copied()) {
        let note = book.text("assumption-loaded-note");
        out.input(book, ("assumption-loaded", "overhead_factor"), double(loaded), TWO, Some(&note))?;
    }
    if let Some(share) = budget.and_then(|budget| budget.contingency.copied()) {
        let share = double(share.fraction());
        out.input(book, ("assumption-contingency", "contingency_share"), share, SHARE, None)?;
    }
    let Some(currency) = book.currency else { return Ok(()) };
    let rates: Vec<_> = book.plan.head.get().into_iter().flat_map(|head| head.rates.each()).collect();
    let mut known = Vec::new();
    for (rate, shown) in rates.into_iter().zip(&book.view.plan.rates) {
        let rate = &rate.value;
        let other = if rate.of == currency { rate.to } else { rate.of };
        let worth = rate.convert(Decimal::ONE, other, currency);
        // The first rate of a currency counts, as in the model.
        let Some(worth) = worth.filter(|_| other != currency && !known.contains(&other)) else { continue };
        known.push(other);
        let name = format!("rate_{other}");
        let label = book.format("assumption-rate", &[("of", other.code()), ("to", currency.code())]);
        out.labels(book, &label, &name, Some(shown))?;
        out.sheet.number(out.row, VALUE, double(worth), &Look::new(Role::Input).number("#,##0.0000##"))?;
        book.name(name, &out.sheet.name, &fixed(out.row, VALUE));
        out.row += 1;
    }
    Ok(())
}

fn team(out: &mut Writer, book: &mut Book<'_>) -> Result<(), XlsxError> {
    let Some(team) = book.plan.team.get() else { return Ok(()) };
    let source = |text: Option<&str>| text.map(crate::view::clean);
    if let Some(shrinkage) = team.shrinkage.get() {
        let from = source(shrinkage.source.text());
        let share = double(shrinkage.fraction());
        out.input(book, ("assumption-shrinkage", "team_shrinkage"), share, SHARE, from.as_ref())?;
    }
    if let Some(occupancy) = team.max_occupancy.copied() {
        let share = double(occupancy.fraction());
        out.input(book, ("assumption-occupancy", "largest_occupancy"), share, SHARE, None)?;
    }
    if let Some(attrition) = team.attrition.get() {
        let from = source(attrition.source.text());
        let share = double(attrition.fraction());
        out.input(book, ("assumption-attrition", "attrition_a_year"), share, SHARE, from.as_ref())?;
    }
    Ok(())
}

/// How often in a year an amount with a period is due.
fn times_a_year(out: &mut Writer, book: &mut Book<'_>) -> Result<(), XlsxError> {
    out.row += 1;
    let title = book.text("assumptions-times");
    out.sheet.section(out.row, &title)?;
    let first = out.row + 1;
    for (n, (unit, key)) in (first..).zip(PERIODS) {
        out.sheet.words(n, 0, &book.text(key), &Look::plain())?;
        let times = unit.map_or(0.0, |unit| double(unit.per_year()));
        out.sheet.number(n, VALUE, times, &Look::new(Role::Input).number("0"))?;
    }
    let last = first + 5;
    out.sheet.words(first, 2, "periods, times_a_year", &Look::new(Role::Aside).indent())?;
    out.sheet.words(first, 3, &book.text("assumptions-times-note"), &Look::plain().wrap())?;
    book.name("periods", &out.sheet.name, &area((first, 0), (last, 0)));
    book.name("times_a_year", &out.sheet.name, &area((first, VALUE), (last, VALUE)));
    out.row = last + 1;
    Ok(())
}

/// What the plan itself lists as assumptions, in its words.
fn taken_for_granted(out: &mut Writer, book: &Book<'_>, columns: &[Column]) -> Result<(), XlsxError> {
    if book.view.assumptions.is_empty() {
        return Ok(());
    }
    out.row += 1;
    out.sheet.section(out.row, &book.text("assumptions-granted"))?;
    out.row += 1;
    let mut heads = columns.to_vec();
    heads[1].title = book.text("assumptions-assumed");
    heads[1].is_number = false;
    heads[2].title = String::new();
    out.sheet.heads(out.row, &heads)?;
    for shown in &book.view.assumptions {
        out.row += 1;
        let expires = book.plan.assumptions.by_id(&shown.id).and_then(|assumption| assumption.expires.copied());
        out.sheet.words(out.row, 0, &shown.name, &Look::plain().wrap())?;
        // Over two columns, because values are sentences as often as numbers.
        let look = Look::plain().wrap();
        out.sheet.across(out.row, (1, 2), shown.value.as_deref().unwrap_or_default(), &look)?;
        out.sheet.maybe(out.row, 3, shown.source.as_ref(), &look)?;
        out.sheet.day(out.row, 4, expires, &Look::new(Role::Input).number(DAY))?;
        out.sheet.maybe(out.row, 5, shown.owner.as_ref(), &look.indent())?;
    }
    Ok(())
}
