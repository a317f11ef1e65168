//! How far each objective has to go: baseline, milestones and target on a line of its own scale.
//!
//! In: values as numbers for the positions and as texts for the labels. Out: a figure, or `None` without objectives.
//! Larger values always lie to the right; an arrow and a word tell which way is better. Must not convert units.

mod track;

use self::track::draw_track;
use super::palette::Ink;
use super::svg::{Canvas, HIGHEST, LEADING, TextStyle, WIDTH};
use super::text;
use super::{DataTable, Figure, MOST_TOLD, draw_more};
use crate::language::Language;

/// The objectives, and the day on which they are looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Objectives {
    /// In the order of the rows.
    pub rows: Vec<Objective>,
    /// The day for people, if somebody named one.
    pub today: Option<String>,
}

/// An objective with its measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Objective {
    /// What is to be reached.
    pub name: String,
    /// The measure, such as `First-contact resolution`.
    pub measure: String,
    /// Which way is better.
    pub better: Better,
    /// Where it starts, with the date of the measurement; absent where nobody has measured.
    pub baseline: Option<Mark>,
    /// Values on the way, in the order of their dates.
    pub milestones: Vec<Mark>,
    /// Where it shall end, and when.
    pub target: Target,
    /// What is due today on the way from the baseline to the target.
    pub today: Option<Mark>,
}

/// Which way a measure gets better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: it shall stay in a range.
    Within,
}

/// A value at a date.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The value in the unit of the row.
    pub value: f64,
    /// The value for people, such as `85 %`.
    pub label: String,
    /// The date for people, such as `Jun 2027`; may be empty.
    pub date: String,
}

/// What shall be reached.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// A value.
    Value(Mark),
    /// Anything between two values.
    Range {
        /// The lower end in the unit of the row.
        low: f64,
        /// The upper end in the unit of the row.
        high: f64,
        /// The range for people, such as `80–85 %`.
        label: String,
        /// When it shall be reached; may be empty.
        date: String,
    },
}

const NAME_WIDTH: f64 = 216.0;
/// The bounds of labels.
const LABELS: (f64, f64) = (244.0, 716.0);
const HEAD: f64 = 30.0;
const PAD: f64 = 14.0;
/// A row with names and labels of common length takes about so much.
const USUAL_ROW: f64 = 90.0;
/// Filling and outline of a target range.
const BAND: (Ink, Ink) = (Ink::Soft, Ink::Accent);

impl Target {
    fn ends(&self) -> (f64, f64) {
        match self {
            Self::Value(mark) => (mark.value, mark.value),
            Self::Range { low, high, .. } => (low.min(*high), low.max(*high)),
        }
    }

    fn label(&self) -> &str {
        match self {
            Self::Value(mark) => &mark.label,
            Self::Range { label, .. } => label,
        }
    }

    fn date(&self) -> &str {
        match self {
            Self::Value(mark) => &mark.date,
            Self::Range { date, .. } => date,
        }
    }
}

impl Better {
    const fn sentence(self) -> &'static str {
        match self {
            Self::Higher => "figure-objectives-better-higher",
            Self::Lower => "figure-objectives-better-lower",
            Self::Within => "figure-objectives-better-within",
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Higher => "figure-objectives-higher",
            Self::Lower => "figure-objectives-lower",
            Self::Within => "figure-objectives-within",
        }
    }
}

/// Draws a row for each objective; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, data: &Objectives, language: Language) -> Option<Figure> {
    let objectives = data.rows.as_slice();
    if objectives.is_empty() {
        return None;
    }
    let mut canvas = Canvas::new(id, "objectives");
    key(&mut canvas, objectives, language);
    let today = data.today.as_ref().filter(|_| objectives.iter().any(|one| one.today.is_some()));
    if let Some(day) = today {
        let note = language.format("figure-objectives-due-by", &[("day", day.into())]);
        draw_today(&mut canvas, 2.0, 10.0);
        canvas.lines((12.0, 14.0), &text::shorten(&note, TextStyle::NOTE.font, NAME_WIDTH), TextStyle::NOTE);
    }
    canvas.line((0.0, HEAD), (WIDTH, HEAD), 1.0, Ink::Axis);
    let (mut y, mut drawn) = (HEAD, 0);
    for objective in objectives {
        if y > HIGHEST - USUAL_ROW {
            break;
        }
        y += draw_row(&mut canvas, objective, y, language);
        canvas.line((0.0, y), (WIDTH, y), 1.0, Ink::Rule);
        drawn += 1;
    }
    let y = draw_more(&mut canvas, language, objectives.len() - drawn, y);
    let mut description = describe(objectives, language);
    if let Some(day) = today {
        let note = language.format("figure-objectives-today", &[("day", day.into())]);
        description = format!("{description} {note}");
    }
    let due = today.map(|day| language.format("figure-objectives-due-by", &[("day", day.into())]));
    Some(canvas.finish(
        y + 4.0,
        &language.text("figure-objectives-title"),
        &description,
        table(objectives, due.as_deref(), language),
    ))
}

fn key(canvas: &mut Canvas, objectives: &[Objective], language: Language) {
    let (note, y) = (TextStyle::NOTE, 10.0);
    let mut x = LABELS.0 + 6.0;
    let mut entry = |canvas: &mut Canvas, room: f64, key: &str, draw: &dyn Fn(&mut Canvas, f64)| {
        let word = language.text(key);
        draw(canvas, x);
        canvas.text((x + room, y + 4.0), &word, note);
        x += room + text::width(&word, note.font) + 22.0;
    };
    if objectives.iter().any(|one| one.baseline.is_some()) {
        entry(canvas, 12.0, "objective-baseline", &|canvas, x| {
            canvas.ring((x, y), 4.5, Ink::Accent);
        });
    }
    if objectives.iter().any(|one| !one.milestones.is_empty()) {
        entry(canvas, 9.0, "figure-milestone", &|canvas, x| tick(canvas, (x, y)));
    }
    if objectives.iter().any(|one| matches!(one.target, Target::Value(_))) {
        entry(canvas, 12.0, "objective-target", &|canvas, x| {
            canvas.dot((x, y), 5.5, Ink::Accent);
        });
    }
    if objectives.iter().any(|one| matches!(one.target, Target::Range { .. })) {
        entry(canvas, 28.0, "figure-objectives-target-range", &|canvas, x| {
            canvas.frame((x - 5.0, y - 5.5), (26.0, 11.0), 2.0, BAND);
        });
    }
}

/// A dashed upright line.
fn draw_today(canvas: &mut Canvas, x: f64, y: f64) {
    canvas.polyline(&[(x, y - 9.0), (x, y + 9.0)], 0.0, 1.8, Ink::Text, true);
}

fn tick(canvas: &mut Canvas, (x, y): (f64, f64)) {
    canvas.line((x, y - 6.0), (x, y + 6.0), 2.0, Ink::Accent);
}

/// Draws one objective and gives the height it took.
fn draw_row(canvas: &mut Canvas, objective: &Objective, top: f64, language: Language) -> f64 {
    let name = text::wrap(&objective.name, TextStyle::STRONG.font, NAME_WIDTH, 3);
    let measure = text::wrap(&objective.measure, TextStyle::NOTE.font, NAME_WIDTH, 2);
    let mut y = top + PAD + 11.0;
    canvas.lines((0.0, y), &name, TextStyle::STRONG);
    y += LEADING * name.lines.len() as f64;
    canvas.lines((0.0, y), &measure, TextStyle::NOTE);
    y += LEADING * measure.lines.len() as f64;
    let better = language.text(objective.better.sentence());
    let better = match objective.baseline {
        Some(_) => better.into_owned(),
        None => language.format("figure-objectives-no-baseline", &[("better", better.into())]),
    };
    canvas.text((0.0, y), &better, TextStyle::NOTE);
    let left_height = y - top + PAD - 4.0;
    left_height.max(draw_track(canvas, objective, top, language))
}

fn describe(objectives: &[Objective], language: Language) -> String {
    let ways: Vec<String> = objectives
        .iter()
        .take(MOST_TOLD)
        .map(|one| match &one.baseline {
            Some(baseline) => language.format(
                "figure-objectives-from-to",
                &[("name", (&one.name).into()), ("from", (&baseline.label).into()), ("to", one.target.label().into())],
            ),
            None => language
                .format("figure-objectives-to", &[("name", (&one.name).into()), ("to", one.target.label().into())]),
        })
        .collect();
    let count = language.format("figure-objectives-count", &[("count", objectives.len().into())]);
    format!("{count}. {}.", ways.join("; "))
}

fn table(objectives: &[Objective], due: Option<&str>, language: Language) -> DataTable {
    let keys = [
        "objective",
        "objective-measure",
        "figure-objectives-better",
        "objective-baseline",
        "figure-milestones",
        "objective-target",
        "due",
    ];
    let mut table = DataTable::headed(language, &keys);
    table.head.extend(due.map(str::to_owned));
    for one in objectives {
        let better = language.text(one.better.word());
        let dated = |mark: &Mark| {
            if mark.date.is_empty() { mark.label.clone() } else { format!("{} ({})", mark.label, mark.date) }
        };
        let baseline =
            one.baseline.as_ref().map_or_else(|| language.text("figure-objectives-not-measured").into_owned(), dated);
        let milestones: Vec<String> = one.milestones.iter().map(dated).collect();
        let milestones = milestones.join(", ");
        let mut cells: Vec<&str> =
            vec![&one.name, &one.measure, &better, &baseline, &milestones, one.target.label(), one.target.date()];
        if due.is_some() {
            cells.push(one.today.as_ref().map_or("–", |mark| &mark.label));
        }
        table.row(&cells);
    }
    table
}
