//! What each month costs: a column for each, what recurs below what is spent once.
//!
//! In: amounts as numbers for the heights and as texts for the labels. Out: a figure, or `None` without months.
//! Must not add up or round money; the texts come from whoever did.

use super::palette::Ink;
use super::scale::{Linear, drawable};
use super::svg::{Anchor, Canvas, LEADING, TextStyle, WIDTH};
use super::text;
use super::{DataTable, Figure, Tick};
use crate::language::Language;

/// A budget by months.
#[derive(Debug, Clone, PartialEq)]
pub struct Budget {
    /// In the order of the columns.
    pub months: Vec<Month>,
    /// The amounts at which a rule is drawn, from the lowest to the highest.
    pub ticks: Vec<Tick>,
    /// What recurs in all months together.
    pub recurring: String,
    /// What is spent once in all months together.
    pub one_off: String,
    /// The sum over all months.
    pub total: String,
    /// What is spent once on a day that nobody has said; in no column.
    pub undated: Option<String>,
}

/// A month.
#[derive(Debug, Clone, PartialEq)]
pub struct Month {
    /// Its name below the column, such as `Jan`.
    pub name: String,
    /// Its year, such as `2027`.
    pub year: String,
    /// Both, such as `January 2027`.
    pub full: String,
    /// What recurs.
    pub recurring: f64,
    /// What is spent once.
    pub one_off: f64,
    /// The recurring part as a text.
    pub recurring_label: String,
    /// The one-off part as a text.
    pub one_off_label: String,
    /// Both together as a text.
    pub amount: String,
}

const TOP: f64 = 38.0;
const PLOT: f64 = 210.0;
const WIDEST_TICK: f64 = 130.0;
const WIDEST_COLUMN: f64 = 38.0;
const NOTE: TextStyle = TextStyle::NOTE;

/// Draws the months; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, budget: &Budget, language: Language) -> Option<Figure> {
    if budget.months.is_empty() {
        return None;
    }
    let has_one_off = budget.months.iter().any(|month| drawable(month.one_off) != 0.0);
    let mut canvas = Canvas::new(id, "budget-by-month");
    let ticks = budget.ticks.iter().map(|tick| text::shorten(&tick.label, NOTE.font, WIDEST_TICK));
    let ticks: Vec<_> = ticks.collect();
    let left = ticks.iter().map(|tick| text::width(&tick.lines[0], NOTE.font)).fold(0.0, f64::max) + 10.0;
    let reach = budget.months.iter().map(reach).chain(budget.ticks.iter().map(|tick| (tick.value, tick.value)));
    let domain = reach.fold((0.0_f64, f64::MIN_POSITIVE), |all, one| (all.0.min(one.0), all.1.max(one.1)));
    let scale = Linear::new(domain, (TOP + PLOT, TOP));

    draw_key(&mut canvas, left, budget, has_one_off, language);
    let mut free_below = f64::INFINITY;
    for (tick, label) in budget.ticks.iter().zip(&ticks) {
        let y = scale.at(tick.value);
        canvas.line((left, y), (WIDTH, y), 1.0, Ink::Rule);
        if y <= free_below {
            canvas.lines((left - 8.0, y + 4.0), label, NOTE.anchor(Anchor::End));
            free_below = y - LEADING;
        }
    }
    let pitch = (WIDTH - left) / budget.months.len() as f64;
    for (at, month) in budget.months.iter().enumerate() {
        draw_month(&mut canvas, month, (left + pitch * at as f64, pitch), scale, language);
    }
    canvas.line((left, scale.at(0.0)), (WIDTH, scale.at(0.0)), 1.0, Ink::Axis);
    let mut y = draw_names(&mut canvas, &budget.months, (left, pitch), TOP + PLOT);
    if let Some(undated) = &budget.undated {
        y += 18.0;
        let note = language.format("figure-months-undated", &[("amount", undated.into())]);
        canvas.lines((left, y), &text::shorten(&note, NOTE.font, WIDTH - left), NOTE);
    }
    Some(canvas.finish(
        y + 8.0,
        &language.text("figure-months-title"),
        &describe(budget, language),
        table(budget, language),
    ))
}

/// How far a month reaches below and above zero.
fn reach(month: &Month) -> (f64, f64) {
    let (a, b) = (drawable(month.recurring), drawable(month.one_off));
    (a.min(0.0) + b.min(0.0), a.max(0.0) + b.max(0.0))
}

fn draw_key(canvas: &mut Canvas, left: f64, budget: &Budget, has_one_off: bool, language: Language) {
    let mut x = left;
    let entries =
        [(false, "figure-months-recurring", &budget.recurring), (true, "figure-months-one-off", &budget.one_off)];
    for (hatched, key, amount) in entries.into_iter().take(1 + usize::from(has_one_off)) {
        let label = text::shorten(&language.format(key, &[("amount", amount.into())]), NOTE.font, 230.0);
        if hatched {
            canvas.hatched_rect((x, 4.0), (12.0, 12.0));
        } else {
            canvas.rect((x, 4.0), (12.0, 12.0), 0.0, Ink::Accent);
        }
        canvas.lines((x + 18.0, 14.0), &label, NOTE);
        x += 18.0 + text::width(&label.lines[0], NOTE.font) + 20.0;
    }
}

fn draw_month(canvas: &mut Canvas, month: &Month, (left, pitch): (f64, f64), scale: Linear, language: Language) {
    let width = (pitch * 0.68).min(WIDEST_COLUMN);
    let x = left + (pitch - width) / 2.0;
    let parts = [
        ("month", (&month.full).into()),
        ("amount", (&month.amount).into()),
        ("recurring", (&month.recurring_label).into()),
        ("once", (&month.one_off_label).into()),
    ];
    let tooltip = language.format("figure-months-tooltip", &parts);
    canvas.titled(&tooltip, |canvas| {
        let (mut above, mut below) = (0.0, 0.0);
        for (value, hatched) in [(drawable(month.recurring), false), (drawable(month.one_off), true)] {
            let edge = if value < 0.0 { &mut below } else { &mut above };
            let (from, to) = (scale.at(*edge), scale.at(*edge + value));
            *edge += value;
            let height = (to - from).abs();
            if height <= 0.0 {
                continue;
            }
            if hatched {
                canvas.hatched_rect((x, from.min(to)), (width, height));
            } else {
                canvas.rect((x, from.min(to)), (width, height), 0.0, Ink::Accent);
            }
        }
    });
}

/// The names of the months as far as there is room, and of the years; gives the lowest baseline.
fn draw_names(canvas: &mut Canvas, months: &[Month], (left, pitch): (f64, f64), bottom: f64) -> f64 {
    let widest = months.iter().map(|month| text::width(&text::clean(&month.name), NOTE.font)).fold(0.0, f64::max);
    let every = [1, 2, 3, 6].into_iter().find(|&every| widest + 6.0 <= pitch * f64::from(every));
    let middle = |at: usize| left + pitch * (at as f64 + 0.5);
    let mut y = bottom + 2.0;
    if let Some(every) = every {
        y = bottom + 16.0;
        for (at, month) in months.iter().enumerate().step_by(every as usize) {
            // What is written in the middle of the first or last column may need more room than there is beside it.
            let width = text::width(&text::clean(&month.name), NOTE.font);
            canvas.text(((middle(at) - width / 2.0).min(WIDTH - width).max(0.0), y), &month.name, NOTE);
        }
    }
    y += 17.0;
    let (mut year, mut free_from) = ("", f64::NEG_INFINITY);
    for (at, month) in months.iter().enumerate() {
        if month.year != year {
            year = &month.year;
            let label = text::shorten(year, TextStyle::STRONG.font, 60.0);
            let width = text::width(&label.lines[0], TextStyle::STRONG.font);
            let x = left + pitch * at as f64 + 2.0;
            if x > free_from && x + width <= WIDTH {
                canvas.line((x - 2.0, bottom), (x - 2.0, y), 1.0, Ink::Rule);
                canvas.lines((x + 2.0, y), &label, TextStyle::STRONG);
                free_from = x + width + 8.0;
            }
        }
    }
    y
}

fn describe(budget: &Budget, language: Language) -> String {
    let parts = [
        ("count", budget.months.len().into()),
        ("total", (&budget.total).into()),
        ("recurring", (&budget.recurring).into()),
        ("once", (&budget.one_off).into()),
    ];
    let mut out = language.format("figure-months-description", &parts);
    let size = |month: &Month| drawable(month.recurring) + drawable(month.one_off);
    if let Some(dearest) = budget.months.iter().rev().max_by(|a, b| size(a).total_cmp(&size(b))) {
        let parts = [("month", (&dearest.full).into()), ("amount", (&dearest.amount).into())];
        out = format!("{out} {}", language.format("figure-months-dearest", &parts));
    }
    if let Some(undated) = &budget.undated {
        out = format!("{out} {}.", language.format("figure-months-undated", &[("amount", undated.into())]));
    }
    out
}

fn table(budget: &Budget, language: Language) -> DataTable {
    let heads =
        ["figure-months-month", "figure-months-recurring-part", "figure-months-one-off-part", "figure-months-cost"];
    let mut table = DataTable::headed(language, &heads);
    for month in &budget.months {
        table.row(&[&month.full, &month.recurring_label, &month.one_off_label, &month.amount]);
    }
    table.row(&[&language.text("figure-months-all"), &budget.recurring, &budget.one_off, &budget.total]);
    if let Some(undated) = &budget.undated {
        table.row(&[&language.text("figure-months-no-date"), "", undated, undated]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(recurring: f64, one_off: f64) -> Month {
        let text = || "€1".to_owned();
        Month {
            name: "Jan".into(),
            year: "2027".into(),
            full: "January 2027".into(),
            recurring,
            one_off,
            recurring_label: text(),
            one_off_label: text(),
            amount: text(),
        }
    }

    fn drawn(months: Vec<Month>) -> String {
        let text = || "€2".to_owned();
        let ticks = vec![Tick { value: 0.0, label: "0".into() }, Tick { value: 100.0, label: "100".into() }];
        let budget = Budget { months, ticks, recurring: text(), one_off: text(), total: text(), undated: None };
        figure("m", &budget, Language::English).unwrap().svg
    }

    fn columns(svg: &str, class: &str) -> Vec<(f64, f64)> {
        let document = roxmltree::Document::parse(svg).unwrap();
        let number = |node: &roxmltree::Node<'_, '_>, name| node.attribute(name).unwrap().parse::<f64>().unwrap();
        let bars = document.descendants().filter(|node| node.attribute("class") == Some(class));
        bars.filter(|bar| number(bar, "y") > 20.0).map(|bar| (number(&bar, "y"), number(&bar, "height"))).collect()
    }

    #[test]
    fn heights_are_in_proportion_and_what_is_spent_once_stands_on_what_recurs() {
        let svg = drawn(vec![month(80.0, 20.0), month(20.0, 0.0)]);
        let (recurring, once) = (columns(&svg, "chart-accent"), columns(&svg, "chart-hatched"));
        assert_eq!((recurring.len(), once.len()), (2, 1));
        assert!((recurring[0].1 - 4.0 * recurring[1].1).abs() < 0.3, "{recurring:?}");
        assert!((once[0].0 + once[0].1 - recurring[0].0).abs() < 0.2, "{once:?} on {recurring:?}");
    }

    #[test]
    fn many_months_are_named_less_often_and_no_name_leaves_the_drawing() {
        let svg = drawn((0..120).map(|_| month(1.0, 0.0)).collect());
        let named = svg.matches(">Jan</text>").count();
        assert!(named <= 20, "{named}");
        assert_eq!(columns(&svg, "chart-accent").len(), 120);
    }
}
