//! Below the roadmap: what its marks mean.

use chrono::NaiveDate;

use super::axis::{Months, Side};
use super::{Arrows, PLOT, Roadmap};
use crate::chart::palette::Ink;
use crate::chart::svg::{Canvas, TextStyle, WIDTH};
use crate::chart::text;
use crate::language::Language;

/// Explains the marks that are in the figure; gives the lower end.
pub(super) fn draw_key(canvas: &mut Canvas, roadmap: &Roadmap, arrows: Arrows, y: f64, language: Language) -> f64 {
    let has_milestone = !roadmap.milestones.is_empty() || roadmap.items.iter().any(|item| !item.milestones.is_empty());
    let (mut x, mut middle, mut bottom) = (PLOT.0, y + 16.0, y);
    let mut word = |canvas: &mut Canvas, room: f64, word: &str, draw: &dyn Fn(&mut Canvas, (f64, f64))| {
        let word = text::shorten(word, TextStyle::NOTE.font, 260.0);
        let width = room + text::width(&word.lines[0], TextStyle::NOTE.font);
        if x + width > WIDTH {
            (x, middle) = (PLOT.0, middle + 20.0);
        }
        draw(canvas, (x, middle));
        canvas.lines((x + room, middle + 4.0), &word, TextStyle::NOTE);
        x += width + 20.0;
        bottom = middle + 8.0;
    };
    let arrow = |canvas: &mut Canvas, (x, middle): (f64, f64), ink: Ink, dashed: bool| {
        canvas.line((x, middle - 5.0), (x, middle + 5.0), 2.0, Ink::Accent);
        canvas.polyline(&[(x, middle), (x + 16.0, middle)], 0.0, 1.2, ink, dashed);
        canvas.arrowhead((x + 21.0, middle), (1.0, 0.0), 7.0, ink);
    };
    let is_within = |day: NaiveDate| Months::new(roadmap.start, roadmap.end, PLOT).side(day) == Side::Within;
    if let Some((_, label)) = roadmap.today.as_ref().filter(|(day, _)| is_within(*day)) {
        word(canvas, 10.0, label, &|canvas, (x, middle)| {
            canvas.polyline(&[(x + 2.0, middle - 7.0), (x + 2.0, middle + 7.0)], 0.0, 1.6, Ink::Text, true);
        });
    }
    if has_milestone {
        word(canvas, 18.0, &language.text("figure-milestone"), &|canvas, (x, middle)| {
            canvas.diamond((x + 6.0, middle), 6.0, Ink::Text);
        });
    }
    if arrows.in_order > 0 {
        let words = language.text("figure-roadmap-order");
        word(canvas, 28.0, &words, &|canvas, at| arrow(canvas, at, Ink::Axis, false));
    }
    if arrows.backwards > 0 {
        word(canvas, 28.0, &language.text("figure-roadmap-early"), &|canvas, at| {
            arrow(canvas, at, Ink::Alert, true);
        });
    }
    bottom
}
