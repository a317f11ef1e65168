//! The charts, and the formats that cells take by themselves.
//!
//! In: ranges of sheets. Out: charts of the library in the colours of the documents, each with words for readers who can't see it.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartSolidFill,
    ChartType, ColNum, ConditionalFormatCell, ConditionalFormatCellRule, Format, RowNum, Worksheet, XlsxError,
};

use super::book::Book;
use super::look::{ACCENT, ALERT, INK, MUTED, RULE, SOFT};

type Cell = (RowNum, ColNum);

/// A range on a sheet, both ends included.
fn range(sheet: &str, first: Cell, last: Cell) -> (&str, RowNum, ColNum, RowNum, ColNum) {
    (sheet, first.0, first.1, last.0, last.1)
}

fn fill(color: u32) -> ChartFormat {
    ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(color)).clone()
}

fn chart(kind: ChartType, title: &str, about: &str) -> Chart {
    let mut chart = Chart::new(kind);
    let font = |size: u8, color: u32| ChartFont::new().set_size(size).set_color(color).unset_bold().clone();
    chart.title().set_name(title).set_font(&ChartFont::new().set_size(11).set_bold().set_color(INK).clone());
    chart.x_axis().set_font(&font(9, MUTED)).set_format(ChartFormat::new().set_line(ChartLine::new().set_color(RULE)));
    chart
        .y_axis()
        .set_font(&font(9, MUTED))
        .set_major_gridlines_line(ChartLine::new().set_color(RULE))
        .set_format(ChartFormat::new().set_no_line());
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font(9, MUTED));
    chart.chart_area().set_format(ChartFormat::new().set_line(ChartLine::new().set_color(RULE)));
    chart.set_width(860).set_height(340).set_alt_text(format!("{title}. {about}"));
    chart
}

/// The axes of bars that lie: numbers go from left to right, and the first category stands at the top.
fn lying(chart: &mut Chart, number: &str) {
    chart
        .x_axis()
        .set_num_format(number)
        .set_major_gridlines(true)
        .set_major_gridlines_line(ChartLine::new().set_color(RULE))
        .set_format(ChartFormat::new().set_no_line());
    chart
        .y_axis()
        .set_reverse()
        .set_major_gridlines(false)
        .set_format(ChartFormat::new().set_line(ChartLine::new().set_color(RULE)))
        // Reversed categories take the numbers to the top; they belong at the bottom.
        .set_crossing(ChartAxisCrossing::Max);
}

/// The budget by category: what recurs and what is spent once, stacked.
pub(super) fn by_category(book: &Book<'_>, sheet: &str, rows: (RowNum, RowNum), cols: [ColNum; 2]) -> Chart {
    let unit = book.currency.map_or("", |currency| currency.code());
    let title = book.format("chart-by-category", &[("currency", unit)]);
    let mut chart = chart(ChartType::BarStacked, &title, &book.text("chart-data-above"));
    for ((col, key), color) in cols.into_iter().zip(["chart-recurring", "chart-once"]).zip([ACCENT, SOFT]) {
        chart
            .add_series()
            .set_name(book.text(key).as_str())
            .set_categories(range(sheet, (rows.0, 0), (rows.1, 0)))
            .set_values(range(sheet, (rows.0, col), (rows.1, col)))
            .set_format(&mut fill(color))
            .set_gap(60);
    }
    lying(&mut chart, "#,##0");
    let height = 140 + 28 * (rows.1 - rows.0 + 1).min(30);
    chart.set_height(height);
    chart
}

/// Cost by month, and the budget of each month as a line.
pub(super) fn by_month(
    book: &Book<'_>,
    sheet: &str,
    head: RowNum,
    (cost, budget): (RowNum, Option<RowNum>),
    (first, last): (ColNum, ColNum),
) -> Chart {
    let unit = book.currency.map_or("", |currency| currency.code());
    let title = book.format("chart-by-month", &[("currency", unit)]);
    let mut all = chart(ChartType::Column, &title, &book.text("chart-data-above"));
    let months = range(sheet, (head, first), (head, last));
    all.add_series()
        .set_name(book.text("months-cost").as_str())
        .set_categories(months)
        .set_values(range(sheet, (cost, first), (cost, last)))
        .set_format(&mut fill(ACCENT))
        .set_gap(50);
    if let Some(budget) = budget {
        let mut line = Chart::new(ChartType::Line);
        line.add_series()
            .set_name(book.text("months-budget").as_str())
            .set_categories(months)
            .set_values(range(sheet, (budget, first), (budget, last)))
            .set_format(ChartFormat::new().set_line(ChartLine::new().set_color(INK).set_width(1.75)));
        all.combine(&line);
    }
    all.x_axis().set_num_format("mmm yy").set_text_axis(true);
    all.y_axis().set_num_format("#,##0").set_min(0);
    all
}

/// Required against available people, by channel.
pub(super) fn required_and_available(
    book: &Book<'_>,
    sheet: &str,
    rows: (RowNum, RowNum),
    (required, available): (ColNum, ColNum),
) -> Chart {
    let mut chart = chart(ChartType::Column, &book.text("chart-fte"), &book.text("chart-data-above"));
    for ((col, key), color) in
        [(required, "chart-required"), (available, "chart-available")].into_iter().zip([SOFT, ACCENT])
    {
        chart
            .add_series()
            .set_name(book.text(key).as_str())
            .set_categories(range(sheet, (rows.0, 0), (rows.1, 0)))
            .set_values(range(sheet, (rows.0, col), (rows.1, col)))
            .set_format(&mut fill(color))
            .set_data_label(ChartDataLabel::new().show_value().set_num_format("0.0"))
            .set_gap(80);
    }
    chart.y_axis().set_num_format("0").set_min(0);
    chart
}

/// How far each objective should be by now, and how far it is.
pub(super) fn progress(
    book: &Book<'_>,
    sheet: &str,
    rows: (RowNum, RowNum),
    (expected, reached): (ColNum, ColNum),
) -> Chart {
    let mut chart = chart(ChartType::Bar, &book.text("chart-progress"), &book.text("chart-data-above"));
    for ((col, key), color) in
        [(expected, "objectives-expected"), (reached, "objectives-progress")].into_iter().zip([SOFT, ACCENT])
    {
        chart
            .add_series()
            .set_name(book.text(key).as_str())
            .set_categories(range(sheet, (rows.0, 0), (rows.1, 0)))
            .set_values(range(sheet, (rows.0, col), (rows.1, col)))
            .set_format(&mut fill(color))
            .set_gap(60);
    }
    lying(&mut chart, "0%");
    chart.x_axis().set_min(0).set_max(1);
    chart.set_height(150 + 36 * (rows.1 - rows.0 + 1).min(25));
    chart
}

/// Amounts below zero in the colour of what is wrong; the minus sign says it, too.
pub(super) fn below_zero(sheet: &mut Worksheet, first: Cell, last: Cell) -> Result<(), XlsxError> {
    let rule = ConditionalFormatCell::new()
        .set_rule(ConditionalFormatCellRule::LessThan(0))
        .set_format(Format::new().set_font_color(ALERT));
    sheet.add_conditional_format(first.0, first.1, last.0, last.1, &rule)?;
    Ok(())
}
