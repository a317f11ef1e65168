//! Where the money goes: a horizontal bar for each category, in the order given.
//!
//! In: amounts as numbers for the lengths and as texts for the labels. Out: a figure, or `None` without categories.
//! Must not add up or round money; the texts come from whoever did.

use super::palette::Ink;
use super::scale::{Linear, drawable};
use super::svg::{Anchor, Canvas, LEADING, TextStyle, WIDTH};
use super::text::{self, Wrapped};
use super::{DataTable, Figure};
use crate::language::Language;

/// A budget by categories.
#[derive(Debug, Clone, PartialEq)]
pub struct Budget {
    /// In the order of the bars.
    pub categories: Vec<Category>,
    /// The sum over all categories, such as `€1,240,000`.
    pub total: String,
    /// The recurring part of the total.
    pub recurring: String,
    /// The one-off part of the total.
    pub one_off: String,
}

/// A category of costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Category {
    /// Its name.
    pub name: String,
    /// What returns each year, in the unit of all bars.
    pub recurring: f64,
    /// What is spent once, in the unit of all bars.
    pub one_off: f64,
    /// Both together, such as `€640,000`.
    pub amount: String,
    /// Its share of the total, such as `52 %`.
    pub share: String,
    /// The recurring part as a text.
    pub recurring_label: String,
    /// The one-off part as a text.
    pub one_off_label: String,
}

const BAR: f64 = 18.0;
const GAP: f64 = 14.0;
const WIDEST_NAME: f64 = 210.0;
const WIDEST_AMOUNT: f64 = 180.0;

/// Draws the budget; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, budget: &Budget, language: Language) -> Option<Figure> {
    let categories = &budget.categories;
    if categories.is_empty() {
        return None;
    }
    let mut canvas = Canvas::new(id, "budget");
    let has_one_off = categories.iter().any(|category| drawable(category.one_off) != 0.0);

    let amounts = categories.iter().map(|category| category.amount.as_str()).chain([budget.total.as_str()]);
    let amount_width = widest(amounts).min(WIDEST_AMOUNT);
    let share_width = widest(categories.iter().map(|category| category.share.as_str())).min(70.0);
    let name_width = widest(categories.iter().map(|category| category.name.as_str())).clamp(60.0, WIDEST_NAME);
    let amount_right = WIDTH - share_width - 14.0;
    let bars = (name_width + GAP, amount_right - amount_width - GAP);
    let ends = categories.iter().map(|category| ends(category.recurring, category.one_off));
    let scale = Linear::new(ends.fold((0.0, f64::MIN_POSITIVE), |all, one| (all.0.min(one.0), all.1.max(one.1))), bars);

    let mut y = 0.0;
    if has_one_off {
        key(&mut canvas, bars.0, budget, language);
        y = 34.0;
    }
    let top = y;
    for category in categories {
        let name = text::wrap(&category.name, TextStyle::LABEL.font, name_width, 2);
        let height = row_height(&name);
        draw_row(&mut canvas, category, &name, (y, height), scale, amount_right, language);
        y += height;
    }
    canvas.line((scale.at(0.0), top), (scale.at(0.0), y), 1.0, Ink::Axis);
    canvas.line((0.0, y + 4.0), (WIDTH, y + 4.0), 1.0, Ink::Rule);
    canvas.text((0.0, y + 24.0), &language.text("figure-total"), TextStyle::STRONG);
    let total = text::shorten(&budget.total, TextStyle::STRONG.font, WIDEST_AMOUNT + GAP);
    canvas.lines((amount_right, y + 24.0), &total, TextStyle::STRONG.anchor(Anchor::End));

    Some(canvas.finish(
        y + 34.0,
        &language.text("figure-budget-title"),
        &describe(budget, has_one_off, language),
        table(budget, language),
    ))
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    texts.map(|text| text::width(&text::clean(text), TextStyle::LABEL.font)).fold(0.0, f64::max) + 2.0
}

fn row_height(name: &Wrapped) -> f64 {
    if name.lines.len() > 1 { BAR + 2.0 * GAP } else { BAR + GAP }
}

/// How far a category reaches to the left and to the right of zero.
fn ends(recurring: f64, one_off: f64) -> (f64, f64) {
    let (a, b) = (drawable(recurring), drawable(one_off));
    (a.min(0.0) + b.min(0.0), a.max(0.0) + b.max(0.0))
}

fn key(canvas: &mut Canvas, x: f64, budget: &Budget, language: Language) {
    let note = TextStyle::NOTE;
    let mut at = x;
    let parts =
        [(false, "figure-months-recurring", &budget.recurring), (true, "figure-months-one-off", &budget.one_off)];
    for (hatched, words, amount) in parts {
        let label = language.format(words, &[("amount", text::clean(amount).into())]);
        let label = text::shorten(&label, note.font, 190.0);
        if hatched {
            canvas.hatched_rect((at, 4.0), (12.0, 12.0));
        } else {
            canvas.rect((at, 4.0), (12.0, 12.0), 0.0, Ink::Accent);
        }
        canvas.lines((at + 18.0, 14.0), &label, note);
        at += 18.0 + text::width(&label.lines[0], note.font) + 20.0;
    }
}

fn draw_row(
    canvas: &mut Canvas,
    category: &Category,
    name: &Wrapped,
    (y, height): (f64, f64),
    scale: Linear,
    amount_right: f64,
    language: Language,
) {
    let middle = y + height / 2.0;
    let baseline = middle + 4.5;
    let extra_lines = name.lines.len().saturating_sub(1);
    canvas.lines((0.0, if extra_lines > 0 { baseline - LEADING / 2.0 } else { baseline }), name, TextStyle::LABEL);

    let bar_top = middle - BAR / 2.0;
    let tooltip = language.format(
        "figure-budget-tooltip",
        &[
            ("category", (&category.name).into()),
            ("amount", (&category.amount).into()),
            ("recurring", (&category.recurring_label).into()),
            ("once", (&category.one_off_label).into()),
        ],
    );
    canvas.titled(&tooltip, |canvas| {
        let (mut left, mut right) = (0.0, 0.0);
        for (value, hatched) in [(drawable(category.recurring), false), (drawable(category.one_off), true)] {
            let edge = if value < 0.0 { &mut left } else { &mut right };
            let (from, to) = (scale.at(*edge), scale.at(*edge + value));
            // A thin gap keeps the two parts apart in print as well.
            let gap = if *edge == 0.0 { 0.0 } else { 1.0 };
            *edge += value;
            let (x, length) = (from.min(to) + gap, (to - from).abs() - gap);
            if length <= 0.0 {
                continue;
            }
            if hatched {
                canvas.hatched_rect((x, bar_top), (length, BAR));
            } else {
                canvas.rect((x, bar_top), (length, BAR), 0.0, Ink::Accent);
            }
        }
    });
    let amount = text::shorten(&category.amount, TextStyle::LABEL.font, WIDEST_AMOUNT);
    canvas.lines((amount_right, baseline), &amount, TextStyle::LABEL.anchor(Anchor::End));
    let share = text::shorten(&category.share, TextStyle::NOTE.font, 70.0);
    canvas.lines((WIDTH, baseline), &share, TextStyle::NOTE.anchor(Anchor::End));
}

fn describe(budget: &Budget, has_one_off: bool, language: Language) -> String {
    let key = if has_one_off { "figure-budget-description-split" } else { "figure-budget-description" };
    let mut parts = vec![language.format(
        key,
        &[
            ("count", budget.categories.len().into()),
            ("total", (&budget.total).into()),
            ("recurring", (&budget.recurring).into()),
            ("once", (&budget.one_off).into()),
        ],
    )];
    let size = |category: &Category| drawable(category.recurring) + drawable(category.one_off);
    if let Some(largest) = budget.categories.iter().rev().max_by(|a, b| size(a).total_cmp(&size(b))) {
        parts.push(language.format(
            "figure-budget-largest",
            &[
                ("name", (&largest.name).into()),
                ("amount", (&largest.amount).into()),
                ("share", (&largest.share).into()),
            ],
        ));
    }
    parts.join(". ") + "."
}

fn table(budget: &Budget, language: Language) -> DataTable {
    let keys = ["category", "figure-months-recurring-part", "figure-months-one-off-part", "amount", "share"];
    let mut table = DataTable::headed(language, &keys);
    for one in &budget.categories {
        table.row(&[&one.name, &one.recurring_label, &one.one_off_label, &one.amount, &one.share]);
    }
    table.row(&[&language.text("figure-total"), &budget.recurring, &budget.one_off, &budget.total, ""]);
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn category(recurring: f64, one_off: f64) -> Category {
        let text = || "€1".to_owned();
        Category {
            name: "Tools".into(),
            recurring,
            one_off,
            amount: text(),
            share: text(),
            recurring_label: text(),
            one_off_label: text(),
        }
    }

    fn drawn(categories: Vec<Category>) -> String {
        let sum = || "€2".to_owned();
        figure("b", &Budget { categories, total: sum(), recurring: sum(), one_off: sum() }, Language::English)
            .unwrap()
            .svg
    }

    #[test]
    fn what_is_spent_once_is_hatched_and_explained_and_only_then() {
        let svg = drawn(vec![category(3.0, 1.0)]);
        assert_eq!(svg.matches("url(#b_hatch)").count(), 2, "the key and the bar: {svg}");
        assert!(svg.contains("One-off €2"));
        assert!(!drawn(vec![category(3.0, 0.0)]).contains("hatch"));
    }

    #[test]
    fn lengths_are_in_proportion() {
        let svg = drawn(vec![category(400.0, 0.0), category(100.0, 0.0)]);
        let document = roxmltree::Document::parse(&svg).unwrap();
        let widths: Vec<f64> = document
            .descendants()
            .filter(|node| node.attribute("class") == Some("chart-accent"))
            .filter_map(|node| node.attribute("width")?.parse().ok())
            .collect();
        assert_eq!(widths.len(), 2);
        assert!((widths[0] - 4.0 * widths[1]).abs() < 0.3, "{widths:?}");
    }
}
