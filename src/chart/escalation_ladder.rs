//! Who hears of an incident after how long: a staircase for each severity, all on one time axis.
//!
//! In: the steps of each severity in the order in which they are climbed, times as minutes for the positions and as
//! texts for the labels. Out: a figure, or `None` without steps. Must not judge the times: a step that comes before
//! the one below it is drawn as it is.

use super::palette::Ink;
use super::scale::Linear;
use super::svg::{Canvas, HIGHEST, LEADING, TextStyle, WIDTH};
use super::text;
use super::{DataTable, Figure, MOST_TOLD, draw_more};
use crate::language::Language;
use crate::quantity::{Clock, Duration, Period, PeriodUnit, TimeUnit};

/// The ladder of one severity.
#[derive(Debug, Clone, PartialEq)]
pub struct Ladder {
    /// The severity's name, such as `Critical`.
    pub severity: String,
    /// What the severity means or promises; may be empty.
    pub meaning: String,
    /// From the first role to the last.
    pub steps: Vec<Step>,
}

/// A role that is told, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Who is told.
    pub role: String,
    /// Minutes since the start.
    pub minutes: f64,
    /// The same for people, such as `after 15 min`.
    pub time: String,
}

const NAME_WIDTH: f64 = 168.0;
const PLOT: (f64, f64) = (196.0, 712.0);
/// The latest step lies here or further left, depending on the room that the labels behind it need.
const LATEST_STEP: (f64, f64) = (350.0, 620.0);
/// What a step's label needs besides its words: the dot, the gap between role and time, the edge.
const LABEL_ROOM: f64 = 30.0;
const STEP: f64 = 23.0;
const HEAD: f64 = 30.0;
const PAD: f64 = 14.0;
/// Up to about this many minutes the axis is nearly linear, beyond it logarithmic; so it can begin at zero.
const LINEAR_MINUTES: f64 = 10.0;
/// Later steps are drawn at the right edge: ten years.
const LATEST_MINUTES: f64 = 5_256_000.0;
/// The unit in which a tick is named.
#[derive(Clone, Copy)]
enum TickUnit {
    Time(TimeUnit),
    Year,
}

/// Minutes and the unit they are named in.
const TICKS: [(u32, TickUnit); 13] = [
    (0, TickUnit::Time(TimeUnit::Minute)),
    (5, TickUnit::Time(TimeUnit::Minute)),
    (15, TickUnit::Time(TimeUnit::Minute)),
    (30, TickUnit::Time(TimeUnit::Minute)),
    (60, TickUnit::Time(TimeUnit::Hour)),
    (120, TickUnit::Time(TimeUnit::Hour)),
    (240, TickUnit::Time(TimeUnit::Hour)),
    (480, TickUnit::Time(TimeUnit::Hour)),
    (1_440, TickUnit::Time(TimeUnit::Day)),
    (4_320, TickUnit::Time(TimeUnit::Day)),
    (10_080, TickUnit::Time(TimeUnit::Week)),
    (43_200, TickUnit::Time(TimeUnit::Day)),
    (525_600, TickUnit::Year),
];

/// Draws the ladders; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, ladders: &[Ladder], language: Language) -> Option<Figure> {
    let ladders: Vec<&Ladder> = ladders.iter().filter(|ladder| !ladder.steps.is_empty()).collect();
    if ladders.is_empty() {
        return None;
    }
    let count = ladders.len();
    let everything = ladders;
    let ladders = fitting(&everything);
    let all = ladders.iter().flat_map(|ladder| &ladder.steps);
    let latest = all.map(|step| shown_minutes(step.minutes)).fold(5.0, f64::max);
    let scale = Linear::new((0.0, compressed(latest)), (PLOT.0, latest_step(ladders, latest)));
    let heights: Vec<f64> = ladders.iter().map(|ladder| row_height(ladder)).collect();
    let bottom = HEAD + heights.iter().sum::<f64>();

    let mut canvas = Canvas::new(id, "escalation");
    canvas.text((0.0, 14.0), &language.text("figure-escalation-axis"), TextStyle::NOTE);
    time_axis(&mut canvas, scale, latest, bottom, language);
    let mut y = HEAD;
    for (ladder, height) in ladders.iter().zip(heights) {
        draw_row(&mut canvas, ladder, (y, height), scale);
        y += height;
        canvas.line((0.0, y), (WIDTH, y), 1.0, Ink::Rule);
    }
    let y = draw_more(&mut canvas, language, count - ladders.len(), y);
    Some(canvas.finish(
        y + 4.0,
        &language.text("figure-escalation-title"),
        &describe(&everything, language),
        table(&everything, language),
    ))
}

/// As many from the first on as there is room for, at least one.
fn fitting<'l, 'd>(ladders: &'l [&'d Ladder]) -> &'l [&'d Ladder] {
    let mut bottom = HEAD;
    let fits = ladders.iter().take_while(|ladder| {
        bottom += row_height(ladder);
        bottom <= HIGHEST
    });
    &ladders[..fits.count().max(1)]
}

/// Where the latest step lies: far enough left for the label of each step to fit behind it.
fn latest_step(ladders: &[&Ladder], latest: f64) -> f64 {
    let steps = ladders.iter().flat_map(|ladder| &ladder.steps);
    let places = steps.map(|step| {
        let label = text::width(&text::clean(&step.role), TextStyle::LABEL.font)
            + text::width(&text::clean(&step.time), TextStyle::NOTE.font);
        // At time zero a step lies at the left end, wherever the latest is.
        let part = (compressed(step.minutes) / compressed(latest)).max(0.01);
        PLOT.0 + (PLOT.1 - PLOT.0 - label - LABEL_ROOM) / part
    });
    places.fold(LATEST_STEP.1, f64::min).max(LATEST_STEP.0)
}

fn shown_minutes(minutes: f64) -> f64 {
    if minutes.is_nan() { 0.0 } else { minutes.clamp(0.0, LATEST_MINUTES) }
}

fn compressed(minutes: f64) -> f64 {
    (shown_minutes(minutes) / LINEAR_MINUTES).ln_1p()
}

fn wrapped_meaning(ladder: &Ladder) -> text::Wrapped {
    text::wrap(&ladder.meaning, TextStyle::NOTE.font, NAME_WIDTH, 4)
}

fn wrapped_severity(ladder: &Ladder) -> text::Wrapped {
    text::wrap(&ladder.severity, TextStyle::STRONG.font, NAME_WIDTH, 2)
}

fn row_height(ladder: &Ladder) -> f64 {
    let lines = wrapped_severity(ladder).lines.len() + wrapped_meaning(ladder).lines.len();
    2.0 * PAD + (LEADING * lines as f64).max(STEP * ladder.steps.len() as f64)
}

/// `30 min`, `1 year`.
fn tick_label(minutes: u32, unit: TickUnit, language: Language) -> String {
    match unit {
        _ if minutes == 0 => "0".to_owned(),
        TickUnit::Time(unit) => {
            let seconds = rust_decimal::Decimal::from(minutes) * TimeUnit::Minute.seconds();
            language.show(&Duration { seconds, unit, clock: Clock::Unstated })
        }
        TickUnit::Year => language.show(&Period { count: 1, unit: PeriodUnit::Year }),
    }
}

fn time_axis(canvas: &mut Canvas, scale: Linear, latest: f64, bottom: f64, language: Language) {
    let mut free_from = f64::NEG_INFINITY;
    for (minutes, unit) in TICKS {
        if f64::from(minutes) > latest {
            break;
        }
        let x = scale.at(compressed(f64::from(minutes)));
        let label = tick_label(minutes, unit, language);
        let width = text::width(&label, TextStyle::NOTE.font);
        let left = (x - width / 2.0).min(WIDTH - width);
        if left > free_from {
            canvas.line((x, HEAD - 6.0), (x, bottom), 1.0, Ink::Rule);
            canvas.text((left, 14.0), &label, TextStyle::NOTE);
            free_from = left + width + 8.0;
        }
    }
    canvas.line((0.0, HEAD), (WIDTH, HEAD), 1.0, Ink::Axis);
}

fn draw_row(canvas: &mut Canvas, ladder: &Ladder, (top, height): (f64, f64), scale: Linear) {
    let severity = wrapped_severity(ladder);
    canvas.lines((0.0, top + PAD + 12.0), &severity, TextStyle::STRONG);
    let below = top + PAD + 12.0 + LEADING * severity.lines.len() as f64;
    canvas.lines((0.0, below), &wrapped_meaning(ladder), TextStyle::NOTE);

    let floor = top + height - PAD;
    let tread = |index: usize| floor - STEP * (index + 1) as f64;
    let xs: Vec<f64> = ladder.steps.iter().map(|step| scale.at(compressed(step.minutes))).collect();
    let mut stairs = vec![(xs[0], floor)];
    for (index, &x) in xs.iter().enumerate() {
        stairs.push((x, stairs[stairs.len() - 1].1));
        stairs.push((x, tread(index)));
    }
    stairs.push((PLOT.1, tread(xs.len() - 1)));
    let mut body = stairs.clone();
    body.push((PLOT.1, floor));
    canvas.polygon(&body, Ink::Wash);
    canvas.polyline(&stairs, 0.0, 1.5, Ink::Accent, false);
    for (index, (step, &x)) in ladder.steps.iter().zip(&xs).enumerate() {
        draw_step(canvas, step, (x, tread(index)));
    }
}

/// A step's label stands in the body of the stairs below its tread, where nothing else is.
fn draw_step(canvas: &mut Canvas, step: &Step, (x, y): (f64, f64)) {
    let (role_style, time_style) = (TextStyle::LABEL, TextStyle::NOTE);
    let room = PLOT.1 - x - 18.0;
    let time = text::shorten(&step.time, time_style.font, (room / 2.0).min(160.0));
    let time_width = text::width(&time.lines[0], time_style.font);
    let role = text::shorten(&step.role, role_style.font, room - time_width - 8.0);
    canvas.titled(&format!("{}: {}", step.role, step.time), |canvas| {
        canvas.dot((x, y), 4.5, Ink::Accent);
        canvas.pair((x + 10.0, y + 16.0), (&role, role_style), (&time, time_style));
    });
}

fn describe(ladders: &[&Ladder], language: Language) -> String {
    let told: Vec<String> = ladders
        .iter()
        .take(MOST_TOLD)
        .filter_map(|ladder| ladder.steps.last().map(|last| (ladder, last)))
        .map(|(ladder, last)| {
            language.format(
                "figure-escalation-reaches",
                &[
                    ("severity", (&ladder.severity).into()),
                    ("role", (&last.role).into()),
                    ("time", (&last.time).into()),
                ],
            )
        })
        .collect();
    let count = language.format("figure-escalation-description", &[("count", ladders.len().into())]);
    format!("{count} {}.", told.join("; "))
}

fn table(ladders: &[&Ladder], language: Language) -> DataTable {
    let mut table = DataTable::headed(language, &["severity", "escalation-step", "role", "figure-escalation-time"]);
    for ladder in ladders {
        for (index, step) in ladder.steps.iter().enumerate() {
            table.row(&[&ladder.severity, &(index + 1).to_string(), &step.role, &step.time]);
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_steps_lie_further_right_and_higher() {
        let step = |minutes| Step { role: "Lead".into(), minutes, time: "later".into() };
        let ladder = Ladder { severity: "P1".into(), meaning: String::new(), steps: vec![step(0.0), step(60.0)] };
        let svg = figure("ladder", &[ladder], Language::English).unwrap().svg;
        let document = roxmltree::Document::parse(&svg).unwrap();
        let dots: Vec<(f64, f64)> = document
            .descendants()
            .filter(|node| node.attribute("cx").is_some())
            .map(|node| ["cx", "cy"].map(|name| node.attribute(name).unwrap().parse().unwrap()))
            .map(|[x, y]| (x, y))
            .collect();
        assert_eq!(dots.len(), 2);
        assert!(dots[0].0 < dots[1].0 && dots[0].1 > dots[1].1, "{dots:?}");
    }
}
