//! Whether there are enough people: for each channel the FTE there are against the FTE it takes, with its uncertainty.
//!
//! In: numbers for the lengths and texts for the labels. Out: a figure, or `None` without channels. Must not judge whether the
//! people are enough; whoever computed them says so.

use super::palette::Ink;
use super::scale::{Linear, drawable};
use super::sign::Sign;
use super::svg::{Canvas, HIGHEST, LEADING, TextStyle, WIDTH};
use super::text::{self, Wrapped};
use super::{DataTable, Figure, MOST_TOLD, Tick, draw_more};
use crate::language::Language;

/// The channels, and the axis below them.
#[derive(Debug, Clone, PartialEq)]
pub struct Staffing {
    /// In the order of the rows.
    pub channels: Vec<Channel>,
    /// The numbers of FTE at which a rule is drawn.
    pub ticks: Vec<Tick>,
}

/// A channel.
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    /// Its name.
    pub name: String,
    /// FTE it takes: at the lower end of the inputs, in their middle, at their upper end.
    pub required: (f64, f64, f64),
    /// The middle for people, such as `4.2`.
    pub required_label: String,
    /// Both ends for people, such as `3.6–4.9`; empty without uncertainty.
    pub range: String,
    /// FTE there are.
    pub available: f64,
    /// The same for people.
    pub available_label: String,
    /// Whether they are enough.
    pub sign: Sign,
    /// The same in words, such as `0.7 FTE short`.
    pub verdict: String,
}

const NAME_WIDTH: f64 = 166.0;
const PLOT: (f64, f64) = (182.0, 520.0);
const WORDS: f64 = 538.0;
const HEAD: f64 = 48.0;
const BAR: f64 = 13.0;
/// The least height of a row; all are as high as the one with the most words needs.
const ROW: f64 = 56.0;
const NOTE: TextStyle = TextStyle::NOTE;

/// Draws the channels; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, staffing: &Staffing, language: Language) -> Option<Figure> {
    let channels = &staffing.channels;
    if channels.is_empty() {
        return None;
    }
    let mut canvas = Canvas::new(id, "people");
    let lines = channels
        .iter()
        .map(|channel| words(channel, language))
        .map(|(verdict, numbers)| verdict.lines.len() + numbers.lines.len());
    let row = ROW.max(LEADING * lines.max().unwrap_or(0) as f64 + 16.0);
    let shown = channels.len().min(((HIGHEST - HEAD) / row) as usize);
    let ends = channels.iter().flat_map(|one| [one.required.0, one.required.1, one.required.2, one.available]);
    let most = ends.chain(staffing.ticks.iter().map(|tick| tick.value)).map(drawable).fold(f64::MIN_POSITIVE, f64::max);
    let scale = Linear::new((0.0, most), PLOT);
    let bottom = HEAD + row * shown as f64;

    draw_key(&mut canvas, channels.iter().any(|one| !text::clean(&one.range).is_empty()), language);
    draw_axis(&mut canvas, &staffing.ticks, scale, bottom);
    for (at, channel) in channels.iter().take(shown).enumerate() {
        let top = HEAD + row * at as f64;
        draw_row(&mut canvas, channel, (top, row), scale, language);
        canvas.line((0.0, top + row), (WIDTH, top + row), 1.0, Ink::Rule);
    }
    let bottom = draw_more(&mut canvas, language, channels.len() - shown, bottom);
    Some(canvas.finish(
        bottom + 4.0,
        &language.text("figure-people-title"),
        &describe(channels, language),
        table(channels, language),
    ))
}

fn draw_key(canvas: &mut Canvas, has_range: bool, language: Language) {
    let (mut x, y) = (PLOT.0, 4.0);
    let mut entry = |canvas: &mut Canvas, room: f64, key: &str, draw: &dyn Fn(&mut Canvas, f64)| {
        let word = &*language.text(key);
        draw(canvas, x);
        canvas.text((x + room, y + 10.0), word, NOTE);
        x += room + text::width(word, NOTE.font) + 20.0;
    };
    entry(canvas, 18.0, "figure-people-available", &|canvas, x| canvas.rect((x, y), (12.0, 12.0), 0.0, Ink::Accent));
    entry(canvas, 18.0, "figure-people-required", &|canvas, x| canvas.hatched_rect((x, y), (12.0, 12.0)));
    if has_range {
        entry(canvas, 32.0, "figure-people-range", &|canvas, x| whisker(canvas, (x, x + 26.0), y + 6.0));
    }
}

fn draw_axis(canvas: &mut Canvas, ticks: &[Tick], scale: Linear, bottom: f64) {
    let mut free_from = f64::NEG_INFINITY;
    for tick in ticks {
        let (x, label) = (scale.at(tick.value), text::shorten(&tick.label, NOTE.font, 90.0));
        let width = text::width(&label.lines[0], NOTE.font);
        let left = (x - width / 2.0).clamp(PLOT.0 - 20.0, PLOT.1 + 10.0 - width / 2.0);
        canvas.line((x, HEAD - 5.0), (x, bottom), 1.0, Ink::Rule);
        if left > free_from {
            canvas.lines((left, HEAD - 9.0), &label, NOTE);
            free_from = left + width + 8.0;
        }
    }
    canvas.line((0.0, HEAD), (WIDTH, HEAD), 1.0, Ink::Axis);
}

fn whisker(canvas: &mut Canvas, (from, to): (f64, f64), y: f64) {
    canvas.line((from, y), (to, y), 1.5, Ink::Text);
    for x in [from, to] {
        canvas.line((x, y - 4.0), (x, y + 4.0), 1.5, Ink::Text);
    }
}

fn draw_row(canvas: &mut Canvas, channel: &Channel, (top, row): (f64, f64), scale: Linear, language: Language) {
    let name = text::wrap(&channel.name, TextStyle::STRONG.font, NAME_WIDTH, 2);
    let first = top + row / 2.0 + 4.5 - LEADING / 2.0 * (name.lines.len() - 1) as f64;
    canvas.lines((0.0, first), &name, TextStyle::STRONG);
    let (upper, lower) = (top + row / 2.0 - BAR - 1.0, top + row / 2.0 + 1.0);
    let available = format!("{}: {}", channel.name, available(channel, language));
    canvas.titled(&available, |canvas| {
        let to = scale.at(drawable(channel.available));
        canvas.rect((PLOT.0, upper), (to - PLOT.0, BAR), 0.0, Ink::Accent);
    });
    let (low, mid, high) = channel.required;
    let (low, high) = (drawable(low).min(drawable(high)), drawable(low).max(drawable(high)));
    canvas.titled(&format!("{}: {}", channel.name, required(channel, language)), |canvas| {
        canvas.hatched_rect((PLOT.0, lower), (scale.at(drawable(mid)) - PLOT.0, BAR));
        if !text::clean(&channel.range).is_empty() && high > low {
            whisker(canvas, (scale.at(low), scale.at(high)), lower + BAR / 2.0);
        }
    });
    canvas.line((PLOT.0, top + 8.0), (PLOT.0, top + row - 8.0), 1.0, Ink::Axis);

    let (verdict, numbers) = words(channel, language);
    let above = verdict.lines.len() as f64;
    let first = top + row / 2.0 + 4.0 - LEADING / 2.0 * (above + numbers.lines.len() as f64 - 1.0);
    channel.sign.draw(canvas, (WORDS, first - 10.0));
    canvas.lines((WORDS + 18.0, first), &verdict, TextStyle::LABEL);
    canvas.lines((WORDS + 18.0, first + LEADING * above), &numbers, NOTE);
}

/// What stands at a row's end: whether people suffice, and how many there are.
fn words(channel: &Channel, language: Language) -> (Wrapped, Wrapped) {
    let room = WIDTH - WORDS - 18.0;
    let parts = [("available", (&channel.available_label).into()), ("required", (&channel.required_label).into())];
    let numbers = language.format("figure-people-of", &parts);
    (text::wrap(&channel.verdict, TextStyle::LABEL.font, room, 2), text::wrap(&numbers, NOTE.font, room, 2))
}

fn available(channel: &Channel, language: Language) -> String {
    language.format("figure-people-fte-available", &[("fte", (&channel.available_label).into())])
}

fn required(channel: &Channel, language: Language) -> String {
    let mut out = language.format("figure-people-fte-required", &[("fte", (&channel.required_label).into())]);
    let range = text::clean(&channel.range);
    if !range.is_empty() {
        out = format!("{out} ({range})");
    }
    out
}

fn describe(channels: &[Channel], language: Language) -> String {
    let said = channels
        .iter()
        .take(MOST_TOLD)
        .map(|one| format!("{}: {}, {}, {}", one.name, available(one, language), required(one, language), one.verdict));
    let count = language.format("figure-people-description", &[("count", channels.len().into())]);
    format!("{count} {}.", said.collect::<Vec<_>>().join("; "))
}

fn table(channels: &[Channel], language: Language) -> DataTable {
    let heads = [
        "figure-people-channel",
        "figure-people-required",
        "figure-people-range",
        "figure-people-available",
        "figure-people-enough",
    ];
    let mut table = DataTable::headed(language, &heads);
    for one in channels {
        table.row(&[&one.name, &one.required_label, &one.range, &one.available_label, &one.verdict]);
    }
    table
}
