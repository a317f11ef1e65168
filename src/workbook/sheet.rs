//! One sheet while it is written: cells, titles, heads of tables, how it prints.
//!
//! In: words and numbers with their places. Out: a sheet of the library. Text goes in as text whatever it begins with; a formula goes
//! in with its result.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_xlsxwriter::{ColNum, Formula, RowNum, Url, Worksheet, XlsxError};

use super::book::Book;
use super::column::Column;
use super::fit::{cut, lines_of};
use super::given::{Given, date, double};
use super::look::{Look, Role};

/// The most characters of a cell in Excel, with room for an ellipsis.
const MOST_CHARACTERS: usize = 32_000;
/// Heads and feet of pages hold 255 characters with all their codes.
const MOST_IN_HEAD: usize = 70;
/// The paper of most of the world.
const A4: u8 = 9;

/// Points of a line of text.
const LINE: f64 = 12.75;
/// Rows are at most 409 points high.
const MOST_LINES: usize = 30;

/// A sheet while it is written.
pub(super) struct Sheet {
    pub(super) sheet: Worksheet,
    pub(super) name: String,
    widths: Vec<f64>,
    /// Lines of wrapped text in rows that have more than one.
    lines: BTreeMap<RowNum, usize>,
}

impl Sheet {
    /// A sheet with title, subtitle, and pages in landscape that carry the plan's title and stamp.
    pub(super) fn new(book: &Book<'_>, name_key: &str, subtitle: &str) -> Result<Self, XlsxError> {
        let name = book.sheet_name(name_key);
        let mut sheet = Worksheet::new();
        sheet.set_name(&name)?;
        sheet.set_screen_gridlines(false);
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.5, 0.5, 0.7, 0.7, 0.3, 0.3);
        let head = |text: &str| cut(text, MOST_IN_HEAD).replace('&', "&&");
        sheet.set_header(format!(
            "&L&9{}&R&9{}",
            // A digit right behind a font size would belong to it.
            format_args!(" {}", head(&book.view.plan.title)),
            format_args!(" {}", head(&book.view.plan.organization))
        ));
        let page = book.format("sheet-page", &[("page", "&P"), ("pages", "&N")]);
        sheet.set_footer(format!("&L&8 {}&R&8 {page}", head(&book.about.stamp)));
        // Otherwise the library gives 0 for formulas that show nothing.
        sheet.set_formula_result_default("");
        let mut written = Self { sheet, name, widths: Vec::new(), lines: BTreeMap::new() };
        written.words(
            0,
            0,
            &format!("{} – {}", written.name.clone(), book.view.plan.title),
            &Look::new(Role::Title),
        )?;
        written.words(1, 0, subtitle, &Look::new(Role::Aside))?;
        written.sheet.set_row_height(0, 24)?;
        Ok(written)
    }

    /// Text.
    pub(super) fn words(&mut self, row: RowNum, col: ColNum, text: &str, look: &Look) -> Result<(), XlsxError> {
        if look.wrap || look.role == Role::Head {
            let width = self.widths.get(usize::from(col)).copied().unwrap_or(f64::INFINITY);
            self.grow(row, width, text, look);
        }
        self.write_text(row, col, text, look)
    }

    fn write_text(&mut self, row: RowNum, col: ColNum, text: &str, look: &Look) -> Result<(), XlsxError> {
        let text = cut(text, MOST_CHARACTERS);
        let mut format = look.format();
        // Otherwise a reader who edits the cell makes a formula of it.
        if text.starts_with(['=', '+', '-', '@', '\t', '\'']) {
            format = format.set_quote_prefix();
        }
        if text.is_empty() {
            self.sheet.write_blank(row, col, &format)?;
        } else {
            self.sheet.write_string_with_format(row, col, text, &format)?;
        }
        Ok(())
    }

    /// Text over several columns, wrapped.
    pub(super) fn across(
        &mut self,
        row: RowNum,
        (first, last): (ColNum, ColNum),
        text: &str,
        look: &Look,
    ) -> Result<(), XlsxError> {
        let look = look.clone().wrap();
        self.sheet.merge_range(row, first, row, last, "", &look.format())?;
        let width = self.widths.iter().take(usize::from(last) + 1).skip(usize::from(first)).sum();
        self.grow(row, width, text, &look);
        self.write_text(row, first, text, &look)
    }

    /// Remembers how many lines a wrapped text takes.
    fn grow(&mut self, row: RowNum, width: f64, text: &str, look: &Look) {
        let is_bold = look.bold || look.role == Role::Head;
        let fits = (width - f64::from(look.indent) * 1.5) * if is_bold { 1.1 } else { 1.25 };
        let lines = self.lines.entry(row).or_insert(1);
        *lines = (*lines).max(lines_of(text, fits.max(2.0) as usize));
    }

    /// The sheet, its rows as high as their text. Programs that open it may not work that out themselves.
    pub(super) fn finish(mut self) -> Result<Worksheet, XlsxError> {
        for (row, lines) in std::mem::take(&mut self.lines) {
            if lines > 1 {
                self.sheet.set_row_height(row, 2.5 + LINE * lines.min(MOST_LINES) as f64)?;
            }
        }
        Ok(self.sheet)
    }

    /// Text if there is any; the look in any case.
    pub(super) fn maybe(
        &mut self,
        row: RowNum,
        col: ColNum,
        text: Option<&String>,
        look: &Look,
    ) -> Result<(), XlsxError> {
        self.words(row, col, text.map_or("", String::as_str), look)
    }

    /// A number.
    pub(super) fn number(
        &mut self,
        row: RowNum,
        col: ColNum,
        number: impl Into<f64>,
        look: &Look,
    ) -> Result<(), XlsxError> {
        let number = number.into();
        if number.is_finite() {
            self.sheet.write_number_with_format(row, col, number, &look.format())?;
        }
        Ok(())
    }

    /// An exact number if there is one; the look in any case.
    pub(super) fn decimal(
        &mut self,
        row: RowNum,
        col: ColNum,
        number: Option<Decimal>,
        look: &Look,
    ) -> Result<(), XlsxError> {
        match number {
            Some(number) => self.number(row, col, double(number), look),
            None => self.blank(row, col, look),
        }
    }

    /// A day if there is one that Excel knows; the look in any case.
    pub(super) fn day(
        &mut self,
        row: RowNum,
        col: ColNum,
        day: Option<NaiveDate>,
        look: &Look,
    ) -> Result<(), XlsxError> {
        match day.and_then(date) {
            Some(day) => {
                self.sheet.write_datetime_with_format(row, col, &day, &look.format())?;
                Ok(())
            }
            None => self.blank(row, col, look),
        }
    }

    /// A cell without contents.
    pub(super) fn blank(&mut self, row: RowNum, col: ColNum, look: &Look) -> Result<(), XlsxError> {
        self.sheet.write_blank(row, col, &look.format())?;
        Ok(())
    }

    /// A formula of this program with what it gives. No text of a plan is ever part of it.
    pub(super) fn formula(
        &mut self,
        row: RowNum,
        col: ColNum,
        formula: &str,
        gives: impl Into<Given>,
        look: &Look,
    ) -> Result<(), XlsxError> {
        let result = match gives.into() {
            Given::Number(number) if number.is_finite() => number.to_string(),
            Given::Number(_) => String::new(),
            Given::Text(text) => text,
        };
        let formula = Formula::new(formula).set_result(result);
        self.sheet.write_formula_with_format(row, col, formula, &look.format())?;
        Ok(())
    }

    /// A link to another sheet of the workbook.
    pub(super) fn link(&mut self, row: RowNum, col: ColNum, sheet: &str) -> Result<(), XlsxError> {
        let target = format!("internal:{}", super::address::on(sheet, "A1"));
        let format = Look::plain().format().set_hyperlink().set_font_size(10);
        self.sheet.write_url_with_options(row, col, Url::new(target), sheet, "", Some(&format))?;
        Ok(())
    }

    /// A title of a part.
    pub(super) fn section(&mut self, row: RowNum, text: &str) -> Result<(), XlsxError> {
        self.words(row, 0, text, &Look::new(Role::Section))
    }

    /// Heads of columns; numbers stand right, so do their heads.
    pub(super) fn heads(&mut self, row: RowNum, heads: &[Column]) -> Result<(), XlsxError> {
        for (col, head) in (0..).zip(heads) {
            let look = Look::new(Role::Head);
            let look = match head {
                Column { is_number: true, .. } => look.right(),
                Column { is_behind_number: true, .. } => look.indent(),
                _ => look,
            };
            self.words(row, col, &head.title, &look)?;
        }
        Ok(())
    }

    /// Widths of columns, in characters.
    pub(super) fn widths(&mut self, columns: &[Column]) -> Result<(), XlsxError> {
        for (col, column) in (0..).zip(columns) {
            self.sheet.set_column_width(col, column.width)?;
        }
        self.widths = columns.iter().map(|column| column.width).collect();
        Ok(())
    }

    /// Heads that stay in view and on every page.
    pub(super) fn freeze(&mut self, below: RowNum, right_of: ColNum) -> Result<(), XlsxError> {
        self.sheet.set_freeze_panes(below + 1, right_of)?;
        self.sheet.set_repeat_rows(below, below)?;
        Ok(())
    }
}
