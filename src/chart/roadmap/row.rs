//! One row of the roadmap: name and owner at the left, bar, phases and milestones at the right.
//!
//! In: an item and the axis. Out: the row's height first, so that all rows can be placed, then its drawing.

use super::axis::{Months, Side};
use super::{Item, Milestone, NAME_WIDTH, Phase};
use crate::chart::label_lanes::Lanes;
use crate::chart::palette::Ink;
use crate::chart::svg::{Anchor, Canvas, LEADING, TextStyle};
use crate::chart::text::{self, Wrapped};

/// Height of a bar.
pub(super) const BAR: f64 = 16.0;
const PAD: f64 = 11.0;
/// More lines of names below one bar are not read.
const MOST_LANES: usize = 8;
const SMALL: TextStyle = TextStyle::NOTE.ink(Ink::Text);

/// A row that knows where everything goes.
#[derive(Debug)]
pub(super) struct Row {
    /// Upper edge.
    pub(super) top: f64,
    /// Height with all its labels.
    pub(super) height: f64,
    /// Left and right edge of the bar, where a part of it lies in the period.
    pub(super) bar: Option<(f64, f64)>,
    name: Wrapped,
    owner: Wrapped,
    tooltip: String,
    sides: (Side, Side),
    outside: Option<(Side, Wrapped)>,
    phases: Vec<Segment>,
    /// Names of the phases below the bar, where they do not fit inside, with their left edge.
    phase_key: Option<(f64, Wrapped)>,
    marks: Vec<Mark>,
    plot: (f64, f64),
}

#[derive(Debug)]
struct Segment {
    left: f64,
    right: f64,
    inside: String,
    tooltip: String,
}

#[derive(Debug)]
struct Mark {
    x: f64,
    side: Side,
    left: f64,
    lane: usize,
    label: Wrapped,
    tooltip: String,
}

impl Row {
    /// The row of dates that belong to no item.
    pub(super) fn of_milestones(milestones: &[Milestone], months: &Months, top: f64, name: &str) -> Self {
        let mut row = Self::empty(name, TextStyle::STRONG, "", months, top);
        row.place_marks(milestones, months);
        row
    }

    /// The row of an item.
    pub(super) fn of_item(item: &Item, months: &Months, top: f64) -> Self {
        let mut row = Self::empty(&item.name, TextStyle::STRONG, &item.owner, months, top);
        let (first, last) = (item.start, item.end.max(item.start));
        row.tooltip = format!("{}: {}", item.name, item.dates);
        row.sides = (months.side(first), months.side(last));
        match row.sides {
            (Side::After, _) => row.outside = Some((Side::After, row.outside_label(&item.dates))),
            (_, Side::Before) => row.outside = Some((Side::Before, row.outside_label(&item.dates))),
            _ => {
                let (left, right) = (months.morning(first), months.evening(last));
                row.bar = Some((left, right.max(left + 4.0)));
                row.place_phases(&item.phases, months);
            }
        }
        row.place_marks(&item.milestones, months);
        row
    }

    fn empty(name: &str, style: TextStyle, owner: &str, months: &Months, top: f64) -> Self {
        let name = text::wrap(name, style.font, NAME_WIDTH, 3);
        let owner = text::wrap(owner, TextStyle::NOTE.font, NAME_WIDTH, 2);
        let owner_lines = if owner.lines[0].is_empty() { 0 } else { owner.lines.len() };
        let height = 2.0 * PAD + LEADING * (name.lines.len() + owner_lines) as f64;
        Self {
            top,
            height,
            bar: None,
            name,
            owner,
            tooltip: String::new(),
            sides: (Side::Within, Side::Within),
            outside: None,
            phases: Vec::new(),
            phase_key: None,
            marks: Vec::new(),
            plot: months.plot(),
        }
    }

    fn outside_label(&self, dates: &str) -> Wrapped {
        text::shorten(dates, TextStyle::NOTE.font, self.plot.1 - self.plot.0 - 20.0)
    }

    /// Upper edge of the bar.
    pub(super) fn bar_top(&self) -> f64 {
        self.top + PAD
    }

    fn place_phases(&mut self, phases: &[Phase], months: &Months) {
        let seen = |phase: &&Phase| months.side(phase.start) != Side::After && months.side(phase.end) != Side::Before;
        let spans: Vec<(f64, f64)> = phases
            .iter()
            .filter(seen)
            .map(|phase| (months.morning(phase.start), months.evening(phase.end.max(phase.start))))
            .collect();
        let shown: Vec<&Phase> = phases.iter().filter(seen).collect();
        let fits =
            |name: &str, (left, right): (f64, f64)| text::width(&text::clean(name), SMALL.font) + 10.0 <= right - left;
        let names_fit = shown.iter().zip(&spans).all(|(phase, &span)| fits(&phase.name, span));
        for (index, (phase, &(left, right))) in shown.iter().zip(&spans).enumerate() {
            let number = (index + 1).to_string();
            let inside = if names_fit {
                phase.name.clone()
            } else if fits(&number, (left - 6.0, right)) {
                number
            } else {
                String::new()
            };
            self.phases.push(Segment { left, right, inside, tooltip: format!("{}: {}", phase.name, phase.dates) });
        }
        if !names_fit {
            let numbered: Vec<String> =
                shown.iter().enumerate().map(|(index, phase)| format!("{}\u{a0}{}", index + 1, phase.name)).collect();
            let key = text::wrap(&numbered.join(" · "), SMALL.font, self.plot.1 - self.plot.0, 5);
            let width = key.lines.iter().map(|line| text::width(line, SMALL.font)).fold(0.0, f64::max);
            let left = self.bar.map_or(self.plot.0, |(left, _)| left).min(self.plot.1 - width).max(self.plot.0);
            self.phase_key = Some((left, key));
            self.height = self.height.max(self.below_bar(0) + PAD - 6.0 - self.top);
        }
    }

    fn place_marks(&mut self, milestones: &[Milestone], months: &Months) {
        let mut lanes = Lanes::new(self.plot.0, self.plot.1);
        for milestone in milestones {
            let x = (months.morning(milestone.date) + months.evening(milestone.date)) / 2.0;
            let side = months.side(milestone.date);
            let label = match side {
                Side::Within => milestone.name.clone(),
                Side::Before | Side::After => format!("{} ({})", milestone.name, milestone.label),
            };
            let mut label = text::shorten(&label, SMALL.font, 220.0);
            let mut attempt = lanes.clone();
            let (mut lane, mut left) = attempt.place(x, text::width(&label.lines[0], SMALL.font));
            if lane < MOST_LANES {
                lanes = attempt;
            } else {
                // Its name is in the tooltip and in the table.
                (lane, left, label) = (0, x, text::wrap("", SMALL.font, 0.0, 1));
            }
            let tooltip = format!("{}: {}", milestone.name, milestone.label);
            self.marks.push(Mark { x, side, left, lane, label, tooltip });
        }
        if lanes.count() > 0 {
            self.height = self.height.max(self.below_bar(lanes.count() - 1) + PAD - self.top);
        }
    }

    /// The baseline of a lane of labels below the bar and below the names of the phases.
    fn below_bar(&self, lane: usize) -> f64 {
        let key_lines = self.phase_key.as_ref().map_or(0, |(_, key)| key.lines.len());
        self.bar_top() + BAR + 15.0 + LEADING * (lane + key_lines) as f64
    }

    /// Draws the row; what lies below it, such as arrows, must be drawn before.
    pub(super) fn draw(&self, canvas: &mut Canvas) {
        let baseline = self.bar_top() + 12.5;
        canvas.lines((0.0, baseline), &self.name, TextStyle::STRONG);
        canvas.lines((0.0, baseline + LEADING * self.name.lines.len() as f64), &self.owner, TextStyle::NOTE);
        self.draw_bar(canvas);
        let middle = self.bar_top() + BAR / 2.0;
        for mark in &self.marks {
            let line = self.below_bar(mark.lane);
            if line > self.bar_top() + BAR + 16.0 {
                canvas.line((mark.x, middle), (mark.x, line - 11.0), 1.0, Ink::Axis);
            }
        }
        if let Some((left, key)) = &self.phase_key {
            canvas.lines((*left, self.bar_top() + BAR + 15.0), key, SMALL.halo());
        }
        for mark in &self.marks {
            canvas.titled(&mark.tooltip, |canvas| {
                match mark.side {
                    Side::Before => canvas.arrowhead((mark.x, middle), (-1.0, 0.0), 9.0, Ink::Text),
                    Side::After => canvas.arrowhead((mark.x, middle), (1.0, 0.0), 9.0, Ink::Text),
                    Side::Within => {
                        canvas.diamond((mark.x, middle), 9.0, Ink::Paper);
                        canvas.diamond((mark.x, middle), 6.5, Ink::Text);
                    }
                }
                canvas.lines((mark.left, self.below_bar(mark.lane)), &mark.label, SMALL.halo());
            });
        }
    }

    /// The parts of the bar that no phase covers.
    fn between_phases(&self, left: f64, right: f64) -> Vec<(f64, f64)> {
        let mut covered: Vec<(f64, f64)> = self.phases.iter().map(|phase| (phase.left, phase.right)).collect();
        covered.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut out = Vec::new();
        let mut end = if covered.is_empty() { right } else { left };
        for (from, to) in covered.into_iter().chain([(right, right)]) {
            // Less than this is the thin gap between two phases.
            if from > end + 2.0 {
                out.push((end, from));
            }
            end = end.max(to);
        }
        out
    }

    fn draw_bar(&self, canvas: &mut Canvas) {
        let (top, middle) = (self.bar_top(), self.bar_top() + BAR / 2.0);
        if let Some((side, dates)) = &self.outside {
            let (edge, direction, anchor) = match side {
                Side::After => (self.plot.1, 1.0, Anchor::End),
                Side::Before | Side::Within => (self.plot.0, -1.0, Anchor::Start),
            };
            canvas.arrowhead((edge, middle), (direction, 0.0), 9.0, Ink::Accent);
            canvas.lines((edge - 15.0 * direction, middle + 4.0), dates, TextStyle::NOTE.anchor(anchor).halo());
        }
        let Some((left, right)) = self.bar else {
            return;
        };
        canvas.titled(&self.tooltip, |canvas| {
            if self.phases.is_empty() {
                canvas.rect((left, top), (right - left, BAR), 2.0, Ink::Accent);
            }
            for (from, to) in self.between_phases(left, right) {
                canvas.line((from, middle), (to, middle), 2.0, Ink::Accent);
            }
        });
        for (index, phase) in self.phases.iter().enumerate() {
            let (fill, ink) = if index % 2 == 0 { (Ink::Accent, Ink::OnAccent) } else { (Ink::Soft, Ink::Text) };
            canvas.titled(&phase.tooltip, |canvas| {
                let (x, width) = (phase.left, phase.right - phase.left - 1.0);
                canvas.frame((x + 0.5, top + 0.5), (width - 1.0, BAR - 1.0), 2.0, (fill, Ink::Accent));
                let centre = (phase.left + phase.right - 1.0) / 2.0;
                canvas.text((centre, middle + 4.2), &phase.inside, SMALL.ink(ink).anchor(Anchor::Middle));
            });
        }
        if self.sides.0 == Side::Before {
            canvas.arrowhead((left - 5.0, middle), (-1.0, 0.0), 6.0, Ink::Accent);
        }
        if self.sides.1 == Side::After {
            canvas.arrowhead((right + 7.0, middle), (1.0, 0.0), 6.0, Ink::Accent);
        }
    }
}
