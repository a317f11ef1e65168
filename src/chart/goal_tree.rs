//! What leads to what: goals, objectives, KPIs, initiatives and budget lines in columns from left to right, joined where one serves
//! the other.
//!
//! In: columns of names, each with its links into the next column. Out: a figure, or `None` where nothing is joined. What does not
//! fit is counted below its column and stands in the table. Must not judge what is joined to nothing.

mod layout;

use self::layout::{Layout, Shown};
use super::palette::Ink;
use super::svg::{Canvas, LEADING, TextStyle, WIDTH};
use super::text;
use super::{DataTable, Figure};
use crate::language::Language;

/// The columns from left to right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    /// At least two of them have something in them.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What is in it, such as `Objectives`.
    pub heading: String,
    /// One of it, such as `Objective`.
    pub one: String,
    /// From the top; the order may be changed to keep lines apart.
    pub nodes: Vec<Node>,
}

/// Something in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its name; empty for a mere passage of lines from the column before to the column behind.
    pub name: String,
    /// What it leads to: places in the next column.
    pub links: Vec<usize>,
}

const GAP: f64 = 36.0;
const HEAD: f64 = 30.0;
const PAD: f64 = 7.0;
const MOST_LINES: usize = 3;
const LABEL: TextStyle = TextStyle::NOTE.ink(Ink::Text);

/// Draws the columns; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, tree: &Tree, language: Language) -> Option<Figure> {
    let is_real = |column: &Column| column.nodes.iter().any(|node| !is_passage(node));
    let first = tree.columns.iter().position(is_real)?;
    let last = tree.columns.iter().rposition(is_real)?;
    let columns = &tree.columns[first..=last];
    let is_joined = |column: &Column| column.nodes.iter().any(|node| !node.links.is_empty());
    if !columns[..columns.len() - 1].iter().any(is_joined) {
        return None;
    }
    let width = ((WIDTH - 2.0 + GAP) / columns.len() as f64 - GAP).min(190.0);
    let layout = Layout::of(columns, width - 2.0 * PAD);
    let left = |column: usize| 1.0 + (width + GAP) * column as f64;

    let mut canvas = Canvas::new(id, "goals");
    for (at, column) in columns.iter().enumerate().filter(|(_, column)| is_real(column)) {
        let room = if at + 1 < columns.len() { width + GAP - 8.0 } else { width };
        let heading = text::shorten(&column.heading, TextStyle::STRONG.font, room);
        canvas.lines((left(at), 14.0), &heading, TextStyle::STRONG);
    }
    for (at, shown) in layout.columns.iter().enumerate() {
        for one in shown {
            if is_passage(&columns[at].nodes[one.node]) {
                canvas.line((left(at), one.middle()), (left(at) + width, one.middle()), 1.2, Ink::Axis);
            }
            for to in layout.targets(columns, at, one) {
                let (from, to) = ((left(at) + width, one.middle()), (left(at + 1), to.middle()));
                canvas.curve(from, to, 1.2, Ink::Axis);
            }
        }
    }
    for (at, shown) in layout.columns.iter().enumerate() {
        for one in shown.iter().filter(|one| !is_passage(&columns[at].nodes[one.node])) {
            draw_box(&mut canvas, at + first, (left(at), width), one);
        }
        let hidden = columns[at].nodes.iter().filter(|node| !is_passage(node)).count()
            - shown.iter().filter(|one| !is_passage(&columns[at].nodes[one.node])).count();
        if hidden > 0 {
            let note = text::shorten(
                &language.format("figure-and-more", &[("count", hidden.into())]),
                TextStyle::NOTE.font,
                width,
            );
            canvas.lines((left(at), layout.bottom + 18.0), &note, TextStyle::NOTE);
        }
    }
    let bottom = layout.bottom + if layout.is_complete { 2.0 } else { 26.0 };
    Some(canvas.finish(
        bottom,
        &language.text("figure-goals-title"),
        &describe(columns, language),
        table(columns, language),
    ))
}

fn is_passage(node: &Node) -> bool {
    text::clean(&node.name).is_empty()
}

fn draw_box(canvas: &mut Canvas, column: usize, (x, width): (f64, f64), shown: &Shown) {
    let (place, size) = ((x, shown.top), (width, shown.height));
    let ink = match column {
        0 => {
            canvas.rect(place, size, 3.0, Ink::Accent);
            Ink::OnAccent
        }
        1 => {
            canvas.rect(place, size, 3.0, Ink::Soft);
            Ink::Text
        }
        2 => {
            canvas.frame(place, size, 9.0, (Ink::Paper, Ink::Axis));
            Ink::Text
        }
        3 => {
            canvas.frame(place, size, 3.0, (Ink::Wash, Ink::Accent));
            Ink::Text
        }
        _ => {
            canvas.frame(place, size, 0.0, (Ink::Paper, Ink::Axis));
            Ink::Text
        }
    };
    canvas.lines((x + PAD, shown.top + PAD + 11.0), &shown.name, LABEL.ink(ink));
}

fn describe(columns: &[Column], language: Language) -> String {
    let real = |column: &Column| column.nodes.iter().filter(|node| !is_passage(node)).count();
    let counts = columns.iter().filter(|column| real(column) > 0);
    let counts: Vec<String> = counts.map(|column| format!("{}: {}", column.heading, real(column))).collect();
    format!("{} {}.", language.text("figure-goals-description"), counts.join(", "))
}

/// The names that a node leads to, through passages.
fn leads_to<'c>(columns: &'c [Column], at: usize, node: &Node) -> Vec<&'c str> {
    let Some(next) = columns.get(at + 1) else { return Vec::new() };
    let mut names = Vec::new();
    for target in node.links.iter().filter_map(|link| next.nodes.get(*link)) {
        if is_passage(target) {
            names.extend(leads_to(columns, at + 1, target));
        } else {
            names.push(target.name.as_str());
        }
    }
    names
}

fn table(columns: &[Column], language: Language) -> DataTable {
    let mut table = DataTable::headed(language, &["figure-goals-what", "figure-goals-name", "figure-goals-leads-to"]);
    for (at, column) in columns.iter().enumerate() {
        for node in column.nodes.iter().filter(|node| !is_passage(node)) {
            table.row(&[&column.one, &node.name, &leads_to(columns, at, node).join(", ")]);
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(nodes: &[(&str, &[usize])]) -> Column {
        let nodes = nodes.iter().map(|(name, links)| Node { name: (*name).to_owned(), links: links.to_vec() });
        Column { heading: "Things".into(), one: "Thing".into(), nodes: nodes.collect() }
    }

    #[test]
    fn a_passage_is_a_line_and_the_table_looks_through_it() {
        let tree = Tree { columns: vec![column(&[("a", &[0])]), column(&[("", &[0])]), column(&[("c", &[])])] };
        let drawn = figure("g", &tree, Language::English).unwrap();
        assert_eq!(drawn.table.rows, [["Thing", "a", "c"], ["Thing", "c", ""]]);
        assert_eq!(drawn.svg.matches("<rect").count(), 3, "paper and two boxes: {}", drawn.svg);
    }

    #[test]
    fn empty_columns_at_the_ends_take_no_room_and_without_a_link_there_is_nothing() {
        let tree = Tree { columns: vec![column(&[]), column(&[("a", &[0])]), column(&[("b", &[])]), column(&[])] };
        assert!(figure("g", &tree, Language::English).unwrap().svg.contains("x=\"8\""));
        let unjoined = Tree { columns: vec![column(&[("a", &[])]), column(&[("b", &[])])] };
        assert_eq!(figure("g", &unjoined, Language::English), None);
    }

    #[test]
    fn a_large_plan_stays_on_a_page_and_says_what_is_left_out() {
        let many = |links: fn(usize) -> Vec<usize>| Column {
            heading: "Things".into(),
            one: "Thing".into(),
            nodes: (0..500).map(|n| Node { name: format!("Thing number {n}"), links: links(n) }).collect(),
        };
        let tree = Tree { columns: vec![many(|n| vec![n, (n * 7) % 500, 900]), many(|_| Vec::new())] };
        let drawn = figure("g", &tree, Language::English).unwrap();
        assert!(drawn.svg.contains(" more</text>") && drawn.svg.len() < 60_000, "{}", drawn.svg.len());
        assert_eq!(drawn.table.rows.len(), 1000);
    }
}
