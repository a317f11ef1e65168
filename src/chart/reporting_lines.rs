//! Who reports to whom: the roles of the team as a tree.
//!
//! In: roles with the id of the role above them. Out: a figure, or `None` without roles. Small teams grow from the top
//! down, larger ones from left to right, very large or deep ones as an indented list. Roles that report in a circle
//! are drawn once, the first of them on top; judging that is not this module's work.

mod forest;

use self::forest::Forest;
use super::palette::Ink;
use super::svg::{Anchor, Canvas, LEADING, TextStyle, WIDTH};
use super::text::{self, Wrapped};
use super::{DataTable, Figure, MOST_TOLD, draw_more, svg};
use crate::language::Language;

/// A role of the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// What `reports_to` of other roles says.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many people have it, such as `4 people`.
    pub heads: String,
    /// The id of the role above; `None`, or an id that is not among the roles, makes it a root.
    pub reports_to: Option<String>,
}

const GAP: f64 = 16.0;
const COLUMN_GAP: f64 = 36.0;
const NARROWEST_BOX: f64 = 112.0;
const WIDEST_BOX: f64 = 200.0;
/// A tree higher than this does not fit a page, and is drawn as a list.
const HIGHEST: f64 = 960.0;
/// More roles than this are drawn as a list.
const MOST_BOXES: usize = 80;
const DEEPEST_COLUMNS: usize = 5;

/// Draws the roles; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, roles: &[Role], language: Language) -> Option<Figure> {
    if roles.is_empty() {
        return None;
    }
    let forest = Forest::new(roles);
    let mut canvas = Canvas::new(id, "reporting");
    let height = match Boxes::new(roles, &forest) {
        Some(boxes) => boxes.draw(&mut canvas, roles, &forest),
        None => draw_list(&mut canvas, roles, &forest, language),
    };
    Some(canvas.finish(
        height,
        &language.text("figure-reporting-title"),
        &describe(roles, &forest, language),
        table(roles, &forest, language),
    ))
}

/// A tree of boxes that knows where everything goes.
struct Boxes {
    names: Vec<Wrapped>,
    /// What stands below the names.
    heads: Vec<Wrapped>,
    places: Vec<(f64, f64)>,
    size: (f64, f64),
    is_downwards: bool,
}

impl Boxes {
    /// The tree from the top down if there is room, otherwise from left to right; `None` where neither fits.
    fn new(roles: &[Role], forest: &Forest) -> Option<Self> {
        let levels = forest.levels();
        if roles.len() > MOST_BOXES || levels > DEEPEST_COLUMNS {
            return None;
        }
        let breadths = forest.breadths();
        let slots = breadths.iter().copied().fold(0.0, f64::max) + 1.0;
        // Outlines are drawn half outside their box.
        let room = WIDTH - 2.0;
        let slot = ((room + GAP) / slots).min(WIDEST_BOX + GAP);
        let is_downwards = slot - GAP >= NARROWEST_BOX;
        let column = ((room + COLUMN_GAP) / levels as f64).min(WIDEST_BOX + 50.0 + COLUMN_GAP);
        let width = if is_downwards { slot - GAP } else { column - COLUMN_GAP };
        let names: Vec<Wrapped> = roles
            .iter()
            .enumerate()
            .map(|(index, role)| text::wrap(&role.name, name_style(forest, index).font, width - 14.0, 3))
            .collect();
        let heads: Vec<Wrapped> =
            roles.iter().map(|role| text::wrap(&role.heads, TextStyle::NOTE.font, width - 12.0, 2)).collect();
        let lines = names.iter().zip(&heads).map(|(name, heads)| name.lines.len() + heads.lines.len().max(1)).max();
        let height = 12.0 + LEADING * lines.unwrap_or(2) as f64;
        let left = 1.0 + (room - (slot * slots - GAP)) / 2.0;
        let places: Vec<(f64, f64)> = (0..roles.len())
            .map(|index| (breadths[index], forest.depth[index] as f64))
            .map(|(breadth, depth)| {
                if is_downwards {
                    (left + slot * breadth, 1.0 + (height + 34.0) * depth)
                } else {
                    (1.0 + column * depth, 1.0 + (height + 10.0) * breadth)
                }
            })
            .collect();
        let boxes = Self { names, heads, places, size: (width, height), is_downwards };
        (boxes.bottom() <= HIGHEST).then_some(boxes)
    }

    fn bottom(&self) -> f64 {
        self.places.iter().map(|place| place.1).fold(0.0, f64::max) + self.size.1 + 2.0
    }

    /// Gives the height.
    fn draw(&self, canvas: &mut Canvas, roles: &[Role], forest: &Forest) -> f64 {
        for &index in &forest.preorder {
            if let Some(above) = forest.parent[index] {
                canvas.polyline(&self.link(above, index), 5.0, 1.0, Ink::Axis, false);
            }
        }
        for index in 0..roles.len() {
            self.draw_box(canvas, index, forest);
        }
        self.bottom()
    }

    fn link(&self, above: usize, index: usize) -> [(f64, f64); 4] {
        let ((from_x, from_y), (x, y), (width, height)) = (self.places[above], self.places[index], self.size);
        if self.is_downwards {
            let (from, to) = ((from_x + width / 2.0, from_y + height), (x + width / 2.0, y));
            let middle = (from.1 + to.1) / 2.0;
            [from, (from.0, middle), (to.0, middle), to]
        } else {
            let (from, to) = ((from_x + width, from_y + height / 2.0), (x, y + height / 2.0));
            let middle = (from.0 + to.0) / 2.0;
            [from, (middle, from.1), (middle, to.1), to]
        }
    }

    fn draw_box(&self, canvas: &mut Canvas, index: usize, forest: &Forest) {
        let ((x, y), (width, height), name) = (self.places[index], self.size, &self.names[index]);
        let is_root = forest.parent[index].is_none();
        let ink = if is_root { Ink::OnAccent } else { Ink::Text };
        if is_root {
            canvas.rect((x, y), (width, height), 3.0, Ink::Accent);
        } else if forest.children[index].is_empty() {
            canvas.frame((x, y), (width, height), 3.0, (Ink::Paper, Ink::Axis));
        } else {
            canvas.rect((x, y), (width, height), 3.0, Ink::Soft);
        }
        let heads = &self.heads[index];
        let below = if heads.lines[0].is_empty() { 0 } else { heads.lines.len() };
        let block = LEADING * (name.lines.len() + below) as f64;
        let (middle, first) = (x + width / 2.0, y + (height - block) / 2.0 + 12.0);
        canvas.lines((middle, first), name, name_style(forest, index).ink(ink).anchor(Anchor::Middle));
        let note = TextStyle::NOTE.ink(ink).anchor(Anchor::Middle);
        canvas.lines((middle, first + LEADING * name.lines.len() as f64), heads, note);
    }
}

/// Whoever leads others, or stands at the top, is set bold.
fn name_style(forest: &Forest, index: usize) -> TextStyle {
    if forest.children[index].is_empty() && forest.parent[index].is_some() {
        TextStyle::LABEL
    } else {
        TextStyle::STRONG
    }
}

/// One role a line, indented under the role above. Gives the height.
fn draw_list(canvas: &mut Canvas, roles: &[Role], forest: &Forest, language: Language) -> f64 {
    const ROW: f64 = 25.0;
    let shown = roles.len().min((svg::HIGHEST / ROW) as usize);
    let deepest = forest.preorder.iter().take(shown).map(|&index| forest.depth[index]).max().unwrap_or(0);
    let indent = (420.0 / (deepest + 1) as f64).min(26.0);
    let mut baseline = vec![0.0; roles.len()];
    for (row, &index) in forest.preorder.iter().take(shown).enumerate() {
        baseline[index] = ROW * row as f64 + 16.0;
        let (x, y) = (indent * forest.depth[index] as f64, baseline[index]);
        if let Some(above) = forest.parent[index] {
            let trunk = x - indent + 4.0;
            let corner = [(trunk, baseline[above] + 6.0), (trunk, y - 4.5), (x - 4.0, y - 4.5)];
            canvas.polyline(&corner, 4.0, 1.0, Ink::Axis, false);
        }
        let style = name_style(forest, index);
        let heads = text::shorten(&roles[index].heads, TextStyle::NOTE.font, 140.0);
        let heads_width = text::width(&heads.lines[0], TextStyle::NOTE.font);
        let name = text::shorten(&roles[index].name, style.font, WIDTH - x - heads_width - GAP);
        let draw = |canvas: &mut Canvas| canvas.pair((x, y), (&name, style), (&heads, TextStyle::NOTE));
        match &name.full {
            Some(full) => canvas.titled(full, draw),
            None => draw(canvas),
        }
    }
    draw_more(canvas, language, roles.len() - shown, ROW * shown as f64) + 2.0
}

fn describe(roles: &[Role], forest: &Forest, language: Language) -> String {
    let tops: Vec<&str> = forest
        .preorder
        .iter()
        .filter(|&&index| forest.parent[index].is_none())
        .map(|&index| roles[index].name.as_str())
        .take(MOST_TOLD)
        .collect();
    let count = language.format("figure-reporting-roles", &[("count", roles.len().into())]);
    let levels = language.format("figure-reporting-levels", &[("count", forest.levels().into())]);
    language.format(
        "figure-reporting-description",
        &[("roles", count.into()), ("levels", levels.into()), ("tops", tops.join(", ").into())],
    )
}

fn table(roles: &[Role], forest: &Forest, language: Language) -> DataTable {
    let mut table = DataTable::headed(language, &["role", "figure-reporting-heads", "reports-to"]);
    for &index in &forest.preorder {
        let above = forest.parent[index].map_or("", |above| roles[above].name.as_str());
        table.row(&[&roles[index].name, &roles[index].heads, above]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(id: &str, above: &str) -> Role {
        let reports_to = (!above.is_empty()).then(|| above.to_owned());
        Role { id: id.into(), name: id.to_uppercase(), heads: "1 person".into(), reports_to }
    }

    #[test]
    fn a_chain_of_any_length_ends() {
        let mut roles = vec![role("r0", "")];
        roles.extend((1..5_000).map(|n| role(&format!("r{n}"), &format!("r{}", n - 1))));
        let drawn = figure("chain", &roles, Language::English).unwrap();
        assert_eq!(drawn.table.rows.len(), 5_000);
        assert!(drawn.svg.contains("and 4,963 more"), "{}", drawn.svg);
    }
}
