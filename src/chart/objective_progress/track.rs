//! The line of one objective: its marks, the way from baseline to target, and their labels.
//!
//! In: an objective and the upper edge of its row. Out: the drawing and its height. Values that are no numbers have no
//! place on the line and are told in words below it.

use super::{BAND, LABELS, Objective, PAD, Target, draw_today, tick};
use crate::chart::label_lanes::Lanes;
use crate::chart::palette::Ink;
use crate::chart::scale::Linear;
use crate::chart::svg::{Canvas, LEADING, TextStyle};
use crate::chart::text::{self, Wrapped};
use crate::language::Language;

/// Marks lie between these positions, further inside than labels.
const MARKS: (f64, f64) = (276.0, 684.0);
/// Distance from a row's text edge to its line.
const LINE: f64 = 26.0;
const WIDEST_LABEL: f64 = 150.0;

/// Draws the line and gives the height it needs.
pub(super) fn draw_track(canvas: &mut Canvas, objective: &Objective, top: f64, language: Language) -> f64 {
    let said = |key: &str, label: &str, date: &str| said(language, key, label, date);
    let y = top + PAD + LINE;
    let (low, high) = objective.target.ends();
    let points = objective
        .baseline
        .iter()
        .chain(&objective.milestones)
        .map(|mark| mark.value)
        .chain([low, high])
        .chain(objective.today.iter().map(|mark| mark.value));
    let measured: Vec<f64> = points.filter(|value| value.is_finite()).collect();
    let domain = measured.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |all, &one| (all.0.min(one), all.1.max(one)));
    let scale = Linear::new(domain, MARKS);
    let at = |value: f64| value.is_finite().then(|| scale.at(value));
    let (target_low, target_high) = (at(low), at(high));
    let baseline = objective.baseline.as_ref().and_then(|mark| at(mark.value));

    canvas.line((LABELS.0 + 6.0, y), (LABELS.1, y), 1.0, Ink::Rule);
    if let (Some(from), Some(low), Some(high)) = (baseline, target_low, target_high) {
        draw_way(canvas, from, (low, high), y, matches!(objective.target, Target::Value(_)));
    }
    for mark in &objective.milestones {
        if let Some(x) = at(mark.value) {
            canvas.titled(&said("figure-milestone", &mark.label, &mark.date), |canvas| {
                tick(canvas, (x, y));
            });
        }
    }
    if let (Some(low), Some(high)) = (target_low, target_high) {
        let target = &objective.target;
        canvas.titled(&said("objective-target", target.label(), target.date()), |canvas| match target {
            Target::Value(_) => canvas.dot((low, y), 6.5, Ink::Accent),
            Target::Range { .. } => {
                // A narrow range on a long scale still is a band, not a line.
                let width = (high - low).max(6.0);
                canvas.frame(((low + high - width) / 2.0, y - 7.0), (width, 14.0), 2.0, BAND);
            }
        });
    }
    if let Some((x, mark)) = objective.today.as_ref().and_then(|mark| Some((at(mark.value)?, mark))) {
        canvas.titled(&mark.label, |canvas| draw_today(canvas, x, y));
    }
    if let (Some(x), Some(mark)) = (baseline, &objective.baseline) {
        canvas.titled(&said("objective-baseline", &mark.label, &mark.date), |canvas| {
            canvas.ring((x, y), 5.0, Ink::Accent);
        });
    }

    let middle = target_low.zip(target_high).map(|(low, high)| (low + high) / 2.0);
    draw_labels(canvas, objective, y, (middle, baseline), &at, language) - top
}

/// The line from the baseline to the target with its arrowhead before the mark it leads to.
fn draw_way(canvas: &mut Canvas, from: f64, (low, high): (f64, f64), y: f64, is_value: bool) {
    let room = if is_value { 9.0 } else { 3.0 };
    let (to, direction) = if from < low {
        (low - room, 1.0)
    } else if from > high {
        (high + room, -1.0)
    } else {
        return;
    };
    if (to - from) * direction > 9.0 {
        canvas.line((from, y), (to - 7.0 * direction, y), 2.0, Ink::Accent);
        canvas.arrowhead((to, y), (direction, 0.0), 9.0, Ink::Accent);
    }
}

/// Values above the line and dates below; marks too near to another one get a line of text further down.
fn draw_labels(
    canvas: &mut Canvas,
    objective: &Objective,
    y: f64,
    (target, baseline): (Option<f64>, Option<f64>),
    at: &dyn Fn(f64) -> Option<f64>,
    language: Language,
) -> f64 {
    let mut around = Lanes::new(LABELS.0, LABELS.1);
    let mut below = Lanes::new(LABELS.0, LABELS.1);
    let target_label =
        (target, "objective-target", objective.target.label(), objective.target.date(), TextStyle::STRONG);
    let start = objective.baseline.iter().map(|mark| (baseline, "objective-baseline", mark));
    let way = objective.milestones.iter().map(|mark| (at(mark.value), "figure-milestone", mark));
    let today = objective.today.iter().map(|mark| (at(mark.value), "figure-milestone", mark));
    let others = start
        .chain(way)
        .chain(today)
        .map(|(x, what, mark)| (x, what, mark.label.as_str(), mark.date.as_str(), TextStyle::LABEL));
    let mut bottom = y + 22.0;
    let mut later = Vec::new();
    for (x, what, label, date, style) in [target_label].into_iter().chain(others) {
        // What has no place on the scale is told in words at its left end.
        let label = if x.is_some() { label.to_owned() } else { format!("{} {label}", language.text(what)) };
        let (label, date) =
            (text::shorten(&label, style.font, WIDEST_LABEL), text::shorten(date, TextStyle::NOTE.font, WIDEST_LABEL));
        let (label_width, date_width) = (line_width(&label, style), line_width(&date, TextStyle::NOTE));
        let mut attempt = around.clone();
        let middle = x.unwrap_or(LABELS.0);
        let (lane, _) = attempt.place(middle, label_width.max(date_width));
        if lane == 0 && x.is_some() {
            around = attempt;
            later.push((around.left_edge(middle, label_width), y - 13.0, label, style));
            later.push((around.left_edge(middle, date_width), y + 22.0, date, TextStyle::NOTE));
            continue;
        }
        let (lane, left) = below.place(middle, label_width + 6.0 + date_width);
        let line = y + 40.0 + LEADING * lane as f64;
        if let Some(x) = x {
            canvas.line((x, y + 8.0), (x, line - 11.0), 1.0, Ink::Axis);
        }
        // After all leader lines, so that none runs through the letters.
        later.push((left, line, label, style));
        later.push((left + label_width + 6.0, line, date, TextStyle::NOTE));
        bottom = bottom.max(line);
    }
    for (left, line, text, style) in later {
        canvas.lines((left, line), &text, style.halo());
    }
    bottom + PAD
}

fn line_width(line: &Wrapped, style: TextStyle) -> f64 {
    text::width(&line.lines[0], style.font)
}

/// `Target: 90%, 30 June 2027`.
fn said(language: Language, key: &str, label: &str, date: &str) -> String {
    let (what, colon) = (language.text(key), language.text("colon"));
    if text::clean(date).is_empty() {
        format!("{what}{colon} {label}")
    } else {
        format!("{what}{colon} {label}, {date}")
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Better, Mark};
    use super::*;
    use crate::chart::DataTable;

    fn mark(value: f64) -> Mark {
        Mark { value, label: value.to_string(), date: "Dec".into() }
    }

    fn drawn(baseline: f64, milestones: &[f64], target: Target) -> (f64, String) {
        let objective = Objective {
            name: "Faster".into(),
            measure: "Minutes".into(),
            better: Better::Lower,
            baseline: Some(mark(baseline)),
            milestones: milestones.iter().copied().map(mark).collect(),
            target,
            today: None,
        };
        let mut canvas = Canvas::new("track", "test");
        let height = draw_track(&mut canvas, &objective, 0.0, Language::English);
        (height, canvas.finish(height, "", "", DataTable::default()).svg)
    }

    /// Tip and back of the arrowhead, from left to right across the drawing.
    fn arrow(svg: &str) -> Option<(f64, f64)> {
        let points = svg.split("points=\"").nth(1)?.split('"').next()?;
        let xs: Vec<f64> = points.split(' ').filter_map(|point| point.split(',').next()?.parse().ok()).collect();
        Some((xs[0], xs[1]))
    }

    #[test]
    fn the_arrow_points_from_the_baseline_to_the_target() {
        let (tip, back) = arrow(&drawn(9.0, &[], Target::Value(mark(4.0))).1).unwrap();
        assert!(tip < back && tip < 300.0, "to the left, where the smaller value is: {tip} {back}");
        let (tip, back) = arrow(&drawn(4.0, &[], Target::Value(mark(9.0))).1).unwrap();
        assert!(tip > back && tip > 660.0, "{tip} {back}");
    }

    #[test]
    fn a_baseline_inside_the_range_has_no_way_to_go() {
        let range = |low, high| Target::Range { low, high, label: "a–b".into(), date: String::new() };
        assert_eq!(arrow(&drawn(82.0, &[], range(78.0, 84.0)).1), None);
        assert!(arrow(&drawn(90.0, &[], range(78.0, 84.0)).1).is_some());
    }

    #[test]
    fn labels_too_near_to_each_other_make_the_row_higher() {
        let apart = drawn(0.0, &[50.0], Target::Value(mark(100.0))).0;
        let near = drawn(0.0, &[50.0, 50.5, 51.0], Target::Value(mark(100.0))).0;
        assert!(near > apart, "{near} {apart}");
    }
}
