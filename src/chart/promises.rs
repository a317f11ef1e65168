//! Whether each promise is kept: the level that is promised as a line, the level to be expected as a mark, the verdict in words.
//!
//! In: shares as numbers for the positions and as texts for the labels. Out: a figure, or `None` without promises. Must not judge;
//! the verdicts come from whoever computed them, and no colour carries one alone.

use super::palette::Ink;
use super::scale::Linear;
use super::sign::Sign;
use super::svg::{Anchor, Canvas, HIGHEST, LEADING, TextStyle, WIDTH};
use super::text;
use super::{DataTable, Figure, Tick, draw_more};
use crate::language::Language;

/// The promises, and the axis above them.
#[derive(Debug, Clone, PartialEq)]
pub struct Promises {
    /// In the order of the rows; those of one channel one after the other.
    pub promises: Vec<Promise>,
    /// The shares at which a rule is drawn, from 0 to 1.
    pub ticks: Vec<Tick>,
}

/// A promise.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// The channel it is of.
    pub channel: String,
    /// The promise in words, such as `answer 80% within 20 s`.
    pub text: String,
    /// The share promised, from 0 to 1, if it can be read.
    pub promised: Option<f64>,
    /// The same for people.
    pub promised_label: String,
    /// The share to be expected: in the favourable case, in the middle, in the unfavourable case. `None` where nobody can say.
    pub estimated: Option<(f64, f64, f64)>,
    /// The middle for people; empty where nobody can say.
    pub estimated_label: String,
    /// Both ends for people; empty without uncertainty.
    pub range: String,
    /// Whether it is kept.
    pub sign: Sign,
    /// The same in words, such as `kept` or `not kept: 12 points short`.
    pub verdict: String,
}

const NAME_WIDTH: f64 = 214.0;
const PLOT: (f64, f64) = (234.0, 520.0);
const WORDS: f64 = 538.0;
const HEAD: f64 = 48.0;
const PAD: f64 = 12.0;
const NOTE: TextStyle = TextStyle::NOTE;

/// Draws the promises; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, all: &Promises, language: Language) -> Option<Figure> {
    let promises = &all.promises;
    if promises.is_empty() {
        return None;
    }
    let rows = Row::all(promises, language);
    let mut canvas = Canvas::new(id, "promises");
    let scale = Linear::new((0.0, 1.0), PLOT);
    let bottom = rows.last().map_or(HEAD, |row| row.top + row.height);
    draw_key(&mut canvas, promises.iter().any(|one| !text::clean(&one.range).is_empty()), language);
    for tick in &all.ticks {
        let x = scale.at(tick.value);
        canvas.line((x, HEAD - 5.0), (x, bottom), 1.0, Ink::Rule);
        let label = text::shorten(&tick.label, NOTE.font, 60.0);
        canvas.lines((x, HEAD - 9.0), &label, NOTE.anchor(Anchor::Middle));
    }
    canvas.line((0.0, HEAD), (WIDTH, HEAD), 1.0, Ink::Axis);
    for row in &rows {
        row.draw(&mut canvas, scale, language);
        let left = if row.is_last_of_channel { 0.0 } else { PLOT.0 };
        canvas.line((left, row.top + row.height), (WIDTH, row.top + row.height), 1.0, Ink::Rule);
    }
    let bottom = draw_more(&mut canvas, language, promises.len() - rows.len(), bottom);
    Some(canvas.finish(
        bottom + 4.0,
        &language.text("figure-promises-title"),
        &describe(promises, language),
        table(promises, language),
    ))
}

/// A promise with the place it gets.
struct Row<'p> {
    promise: &'p Promise,
    channel: text::Wrapped,
    words: text::Wrapped,
    verdict: text::Wrapped,
    level: text::Wrapped,
    is_last_of_channel: bool,
    top: f64,
    height: f64,
}

impl<'p> Row<'p> {
    /// As many as there is room for.
    fn all(promises: &'p [Promise], language: Language) -> Vec<Self> {
        let mut rows = Vec::new();
        let mut top = HEAD;
        for (at, promise) in promises.iter().enumerate() {
            let is_first = at == 0 || promises[at - 1].channel != promise.channel;
            let name = if is_first { promise.channel.as_str() } else { "" };
            let channel = text::wrap(name, TextStyle::STRONG.font, NAME_WIDTH, 2);
            let words = text::wrap(&promise.text, NOTE.font, NAME_WIDTH, 3);
            let verdict = text::wrap(&promise.verdict, TextStyle::LABEL.font, WIDTH - WORDS - 18.0, 3);
            let level = text::shorten(&level(promise, language), NOTE.font, WIDTH - WORDS - 18.0);
            let left = words.lines.len() + if is_first { channel.lines.len() } else { 0 };
            let height = LEADING * left.max(verdict.lines.len() + 1) as f64 + 2.0 * PAD;
            if top + height > HIGHEST {
                break;
            }
            let is_last_of_channel = promises.get(at + 1).is_none_or(|next| next.channel != promise.channel);
            rows.push(Self { promise, channel, words, verdict, level, is_last_of_channel, top, height });
            top += height;
        }
        rows
    }

    fn draw(&self, canvas: &mut Canvas, scale: Linear, language: Language) {
        let mut y = self.top + PAD + 12.0;
        if !self.channel.lines[0].is_empty() {
            canvas.lines((0.0, y), &self.channel, TextStyle::STRONG);
            y += LEADING * self.channel.lines.len() as f64;
        }
        canvas.lines((0.0, y), &self.words, NOTE);
        let middle = self.top + self.height / 2.0;
        self.draw_levels(canvas, scale, middle, language);
        let lines = self.verdict.lines.len() as f64;
        let first = middle + 4.0 - LEADING / 2.0 * lines;
        self.promise.sign.draw(canvas, (WORDS, first - 10.0));
        canvas.lines((WORDS + 18.0, first), &self.verdict, TextStyle::LABEL);
        canvas.lines((WORDS + 18.0, first + LEADING * lines), &self.level, NOTE);
    }

    fn draw_levels(&self, canvas: &mut Canvas, scale: Linear, y: f64, language: Language) {
        let promise = self.promise;
        canvas.line((PLOT.0, y), (PLOT.1, y), 1.0, Ink::Axis);
        if let Some((a, mid, b)) = promise.estimated {
            let (from, to) = (scale.at(a).min(scale.at(b)), scale.at(a).max(scale.at(b)));
            let range = text::clean(&promise.range);
            let range = if range.is_empty() { range } else { format!(" ({range})") };
            let tooltip = language.format("figure-promises-expected", &[("share", (&promise.estimated_label).into())]);
            canvas.titled(&(tooltip + &range), |canvas| {
                if to > from {
                    canvas.frame((from, y - 4.0), (to - from, 8.0), 2.0, (Ink::Soft, Ink::Accent));
                }
                canvas.dot((scale.at(mid), y), 5.5, Ink::Accent);
            });
        }
        if let Some(share) = promise.promised {
            let tooltip = language.format("figure-promises-promised", &[("share", (&promise.promised_label).into())]);
            canvas.titled(&tooltip, |canvas| {
                canvas.line((scale.at(share), y - 12.0), (scale.at(share), y + 12.0), 2.5, Ink::Text);
            });
        }
    }
}

fn level(promise: &Promise, language: Language) -> String {
    let (expected, promised) = (text::clean(&promise.estimated_label), text::clean(&promise.promised_label));
    if expected.is_empty() {
        return language.format("figure-promises-promised", &[("share", promised.into())]);
    }
    language.format("figure-promises-levels", &[("expected", expected.into()), ("promised", promised.into())])
}

fn draw_key(canvas: &mut Canvas, has_range: bool, language: Language) {
    let (mut x, y) = (PLOT.0, 10.0);
    let mut entry = |canvas: &mut Canvas, room: f64, key: &str, draw: &dyn Fn(&mut Canvas, f64)| {
        let word = &*language.text(key);
        draw(canvas, x);
        canvas.text((x + room, y + 4.0), word, NOTE);
        x += room + text::width(word, NOTE.font) + 20.0;
    };
    entry(canvas, 10.0, "figure-promises-key-promised", &|canvas, x| {
        canvas.line((x + 2.0, y - 7.0), (x + 2.0, y + 7.0), 2.5, Ink::Text);
    });
    entry(canvas, 17.0, "figure-promises-key-expected", &|canvas, x| canvas.dot((x + 6.0, y), 5.5, Ink::Accent));
    if has_range {
        entry(canvas, 32.0, "figure-promises-key-range", &|canvas, x| {
            canvas.frame((x, y - 4.0), (26.0, 8.0), 2.0, (Ink::Soft, Ink::Accent));
        });
    }
}

fn describe(promises: &[Promise], language: Language) -> String {
    let count = |sign: Sign| promises.iter().filter(|one| one.sign == sign).count();
    let parts = [
        (Sign::Good, "figure-promises-count-kept"),
        (Sign::Unsure, "figure-promises-count-unsure"),
        (Sign::Bad, "figure-promises-count-not-kept"),
        (Sign::Unknown, "figure-promises-count-unknown"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(sign, _)| count(*sign) > 0)
        .map(|(sign, key)| language.format(key, &[("count", count(sign).into())]))
        .collect();
    let all = language.format("figure-promises-description", &[("count", promises.len().into())]);
    format!("{all} {}.", parts.join(", "))
}

fn table(promises: &[Promise], language: Language) -> DataTable {
    let heads = [
        "figure-people-channel",
        "figure-promises-promise",
        "figure-promises-key-promised",
        "figure-promises-head-expected",
        "figure-promises-key-range",
        "figure-promises-kept",
    ];
    let mut table = DataTable::headed(language, &heads);
    for one in promises {
        let cells = [&one.channel, &one.text, &one.promised_label, &one.estimated_label, &one.range, &one.verdict];
        table.row(&cells.map(String::as_str));
    }
    table
}
