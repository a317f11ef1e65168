//! What happens when: a bar for each initiative across the months of the plan, with owners, phases, milestones and
//! arrows from what comes first to what waits for it.
//!
//! In: dates for the positions, texts for the labels. Out: a figure, or `None` without a bar or milestone. Must not
//! judge the dates: what lies outside the period is pointed at from its edge, an arrow that runs backwards is dashed.

mod axis;
mod dependency;
mod key;
mod row;
mod words;

use std::collections::HashMap;

use chrono::NaiveDate;

use self::axis::{Months, Side};
use self::dependency::{Bar, draw_arrow};
use self::key::draw_key;
use self::row::Row;
use self::words::{describe, table};
use super::palette::Ink;
use super::svg::{Canvas, HIGHEST, WIDTH};
use super::{Figure, draw_more};
use crate::language::Language;

/// The initiatives of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roadmap {
    /// First day of the period.
    pub start: NaiveDate,
    /// Last day of the period.
    pub end: NaiveDate,
    /// In the order of the rows.
    pub items: Vec<Item>,
    /// Dates that belong to no initiative, drawn in a row of their own.
    pub milestones: Vec<Milestone>,
    /// A day to be marked, such as today, with its label for people.
    pub today: Option<(NaiveDate, String)>,
}

/// An initiative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What `after` of other items says.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who does it; may be empty.
    pub owner: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Both for people, such as `1 Feb – 30 Apr 2027`.
    pub dates: String,
    /// Ids of the items that must end before this one begins.
    pub after: Vec<String>,
    /// Parts of the time between `start` and `end`.
    pub phases: Vec<Phase>,
    /// Dates to be reached on the way.
    pub milestones: Vec<Milestone>,
}

/// A part of an initiative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phase {
    /// Its name.
    pub name: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Both for people.
    pub dates: String,
}

/// A day on which something is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// What is reached.
    pub name: String,
    /// The day.
    pub date: NaiveDate,
    /// The day for people.
    pub label: String,
}

const NAME_WIDTH: f64 = 184.0;
/// Where the period begins and ends.
const PLOT: (f64, f64) = (204.0, 708.0);
const HEAD: f64 = 40.0;
/// More marks than this in one row are not to be told from each other.
const MOST_MILESTONES: usize = 40;
/// A figure higher than this repeats the months at its foot.
const LONG: f64 = 620.0;

/// Draws the roadmap; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, roadmap: &Roadmap, language: Language) -> Option<Figure> {
    if roadmap.items.is_empty() && roadmap.milestones.is_empty() {
        return None;
    }
    let months = Months::new(roadmap.start, roadmap.end, PLOT);
    let mut rows = Vec::new();
    let mut y = HEAD;
    let mut left_out = 0;
    if !roadmap.milestones.is_empty() {
        let shown = &roadmap.milestones[..roadmap.milestones.len().min(MOST_MILESTONES)];
        left_out = roadmap.milestones.len() - shown.len();
        rows.push(Row::of_milestones(shown, &months, y, &language.text("figure-milestones")));
        y += rows[0].height;
    }
    let first_item = rows.len();
    for item in &roadmap.items {
        let row = Row::of_item(item, &months, y);
        if rows.len() > first_item && y + row.height > HIGHEST {
            break;
        }
        y += row.height;
        rows.push(row);
    }
    let items = &roadmap.items[..rows.len() - first_item];
    left_out += roadmap.items.len() - items.len();

    let mut canvas = Canvas::new(id, "roadmap");
    months.draw_grid(&mut canvas, HEAD, y);
    for row in &rows {
        let bottom = row.top + row.height;
        canvas.line((0.0, bottom), (WIDTH, bottom), 1.0, Ink::Rule);
    }
    months.draw_head(&mut canvas, HEAD, language);
    let arrows = draw_arrows(&mut canvas, items, &rows[first_item..]);
    draw_today(&mut canvas, roadmap, &months, y);
    for row in &rows {
        row.draw(&mut canvas);
    }
    if y > LONG {
        months.draw_foot(&mut canvas, y, language);
        y += 20.0;
    }
    y = draw_key(&mut canvas, roadmap, arrows, y, language);
    y = draw_more(&mut canvas, language, left_out, y);
    Some(canvas.finish(
        y + 6.0,
        &language.text("section-initiatives"),
        &describe(roadmap, language),
        table(roadmap, language),
    ))
}

/// A dashed line through all rows on the day to be marked, where it lies in the period.
fn draw_today(canvas: &mut Canvas, roadmap: &Roadmap, months: &Months, bottom: f64) {
    let Some((day, label)) = &roadmap.today else { return };
    if months.side(*day) != Side::Within {
        return;
    }
    let x = (months.morning(*day) + months.evening(*day)) / 2.0;
    canvas.titled(label, |canvas| {
        canvas.polyline(&[(x, HEAD), (x, bottom)], 0.0, 1.6, Ink::Text, true);
        canvas.arrowhead((x, HEAD + 9.0), (0.0, 1.0), 8.0, Ink::Text);
    });
}

/// How many arrows there are of each kind.
#[derive(Debug, Clone, Copy, Default)]
struct Arrows {
    in_order: usize,
    backwards: usize,
}

fn draw_arrows(canvas: &mut Canvas, items: &[Item], rows: &[Row]) -> Arrows {
    let mut by_id: HashMap<&str, usize> = HashMap::new();
    for (index, item) in items.iter().enumerate() {
        by_id.entry(item.id.as_str()).or_insert(index);
    }
    let bar = |index: usize| {
        let row: &Row = rows.get(index)?;
        row.bar.map(|(left, right)| Bar {
            left,
            right,
            top: row.bar_top(),
            row_bottom: row.top + row.height,
            row_top: row.top,
        })
    };
    let mut arrows = Arrows::default();
    for (index, item) in items.iter().enumerate() {
        let mut before: Vec<usize> = item.after.iter().filter_map(|id| by_id.get(id.as_str()).copied()).collect();
        before.sort_unstable();
        before.dedup();
        for from in before.into_iter().filter(|&from| from != index) {
            if let (Some(a), Some(b)) = (bar(from), bar(index)) {
                let backwards = item.start <= items[from].end;
                draw_arrow(canvas, a, b, backwards);
                *if backwards { &mut arrows.backwards } else { &mut arrows.in_order } += 1;
            }
        }
    }
    arrows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, months: (u32, u32), after: &str) -> Item {
        let date = |month| NaiveDate::from_ymd_opt(2027, month, 1).unwrap();
        Item {
            id: id.into(),
            name: id.into(),
            owner: String::new(),
            start: date(months.0),
            end: date(months.1).pred_opt().unwrap(),
            dates: String::new(),
            after: vec![after.into()],
            phases: Vec::new(),
            milestones: Vec::new(),
        }
    }

    fn drawn(items: Vec<Item>) -> String {
        let date = |month, day| NaiveDate::from_ymd_opt(2027, month, day).unwrap();
        figure(
            "r",
            &Roadmap { start: date(1, 1), end: date(12, 31), items, milestones: Vec::new(), today: None },
            Language::English,
        )
        .unwrap()
        .svg
    }

    #[test]
    fn an_arrow_is_dashed_only_where_the_follower_begins_too_early() {
        let in_order = drawn(vec![item("a", (1, 4), ""), item("b", (4, 8), "a")]);
        assert!(in_order.contains("Must end before the next begins") && !in_order.contains("dasharray"));
        let early = drawn(vec![item("a", (1, 4), ""), item("b", (3, 8), "a")]);
        assert!(early.contains("Begins too early") && early.contains("dasharray"));
        let none = drawn(vec![item("a", (1, 4), "a"), item("b", (3, 8), "nobody")]);
        assert!(!none.contains("Begins too early") && !none.contains("Must end"));
    }

    #[test]
    fn an_item_outside_the_period_is_told_at_the_edge() {
        let mut late = item("late", (1, 2), "");
        late.start = NaiveDate::from_ymd_opt(2029, 1, 1).unwrap();
        late.end = late.start;
        late.dates = "1 Jan 2029".into();
        assert!(drawn(vec![late]).contains(">1 Jan 2029</text>"));
    }
}
