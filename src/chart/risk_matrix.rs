//! How likely and how bad: the risks by their numbers on a field of five by five, and what the numbers stand for.
//!
//! In: risks with their marks from 1 to 5, the worst first. Out: a figure, or `None` without risks. Must not judge: which cell is
//! how grave comes from the caller. Every cell says its score, so that its shade carries nothing alone.

use super::palette::Ink;
use super::svg::{Anchor, Canvas, LEADING, TextStyle, WIDTH};
use super::text::{self, Wrapped};
use super::{DataTable, Figure};
use crate::language::Language;

/// How grave a cell is, from the first to the last shade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// Nothing to do now.
    Low,
    /// To be watched.
    Moderate,
    /// To be acted on.
    High,
    /// Not to be lived with.
    Extreme,
}

/// The risks on their field.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// The worst first.
    pub risks: Vec<Risk>,
    /// How grave each cell is: by likelihood from 1 to 5, then by impact from 1 to 5.
    pub cells: [[Band; 5]; 5],
    /// The words for the bands, from low to extreme.
    pub bands: [String; 4],
}

/// A risk.
#[derive(Debug, Clone, PartialEq)]
pub struct Risk {
    /// What stands in the cell, such as `3`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How likely, 1 to 5.
    pub likelihood: f64,
    /// How bad, 1 to 5.
    pub impact: f64,
    /// The likelihood for people.
    pub likelihood_label: String,
    /// The impact for people.
    pub impact_label: String,
    /// Both as one, such as `12, high`.
    pub score: String,
}

const LEFT: f64 = 112.0;
const CELL: (f64, f64) = (58.0, 56.0);
const TOP: f64 = 24.0;
const NAMES: f64 = LEFT + 5.0 * CELL.0 + 24.0;
const ROW: f64 = 20.0;
/// More names than this are not drawn beside the field.
const MOST_NAMES: usize = 30;
const NOTE: TextStyle = TextStyle::NOTE;

impl Band {
    const ALL: [Self; 4] = [Self::Low, Self::Moderate, Self::High, Self::Extreme];

    const fn fill(self) -> Ink {
        match self {
            Self::Low => Ink::Paper,
            Self::Moderate => Ink::Wash,
            Self::High => Ink::Soft,
            Self::Extreme => Ink::Accent,
        }
    }

    const fn ink(self) -> Ink {
        if matches!(self, Self::Extreme) { Ink::OnAccent } else { Ink::Text }
    }
}

impl Risk {
    /// The cell: likelihood and impact from 0 to 4. Marks between two cells count for the upper one.
    fn cell(&self) -> (usize, usize) {
        let index = |mark: f64| if mark.is_nan() { 0 } else { (mark.round().clamp(1.0, 5.0) - 1.0) as usize };
        (index(self.likelihood), index(self.impact))
    }
}

/// Draws the field; `id` must be the document's own for this figure.
#[must_use]
pub fn figure(id: &str, matrix: &Matrix, language: Language) -> Option<Figure> {
    if matrix.risks.is_empty() {
        return None;
    }
    let mut canvas = Canvas::new(id, "risks");
    let likelihood = language.text("figure-risks-likelihood");
    canvas.lines((0.0, 12.0), &text::shorten(&likelihood, TextStyle::STRONG.font, NAMES - 10.0), TextStyle::STRONG);
    for likelihood in 0..5 {
        for impact in 0..5 {
            draw_cell(&mut canvas, matrix, (likelihood, impact));
        }
    }
    let bottom = draw_axes(&mut canvas, language);
    let bottom = draw_bands(&mut canvas, matrix, bottom);
    let bottom = draw_names(&mut canvas, &matrix.risks, language).max(bottom);
    Some(canvas.finish(
        bottom + 6.0,
        &language.text("figure-risks-title"),
        &describe(matrix, language),
        table(&matrix.risks, language),
    ))
}

fn draw_cell(canvas: &mut Canvas, matrix: &Matrix, (likelihood, impact): (usize, usize)) {
    let band = matrix.cells[likelihood][impact];
    let (x, y) = (LEFT + CELL.0 * impact as f64, TOP + CELL.1 * (4 - likelihood) as f64);
    canvas.frame((x + 1.0, y + 1.0), (CELL.0 - 2.0, CELL.1 - 2.0), 2.0, (band.fill(), Ink::Axis));
    let score = ((likelihood + 1) * (impact + 1)).to_string();
    let note = NOTE.ink(band.ink());
    canvas.text((x + CELL.0 - 6.0, y + 15.0), &score, note.anchor(Anchor::End));
    let here: Vec<&Risk> = matrix.risks.iter().filter(|risk| risk.cell() == (likelihood, impact)).collect();
    if here.is_empty() {
        return;
    }
    let names: Vec<String> = here.iter().take(40).map(|risk| format!("{} {}", risk.key, risk.name)).collect();
    canvas.titled(&names.join("; "), |canvas| {
        let style = TextStyle::STRONG.ink(band.ink());
        for (at, line) in keys(&here, style).iter().enumerate() {
            canvas.text((x + 6.0, y + 32.0 + LEADING * at as f64), line, style);
        }
    });
}

/// The keys of a cell on two lines; what does not fit is counted.
fn keys(risks: &[&Risk], style: TextStyle) -> Vec<String> {
    let room = CELL.0 - 11.0;
    for shown in (1..=risks.len().min(12)).rev() {
        let keys: Vec<String> =
            risks[..shown].iter().map(|risk| text::shorten(&risk.key, style.font, room).lines.concat()).collect();
        let rest = if shown < risks.len() { format!(" +{}", risks.len() - shown) } else { String::new() };
        let wrapped = text::wrap(&(keys.join(" ") + &rest), style.font, room, 2);
        if wrapped.full.is_none() {
            return wrapped.lines;
        }
    }
    vec![format!("+{}", risks.len())]
}

fn draw_axes(canvas: &mut Canvas, language: Language) -> f64 {
    for (mark, key) in
        [(5, Some("figure-risks-certain")), (4, None), (3, None), (2, None), (1, Some("figure-risks-rare"))]
    {
        let word = key.map(|key| language.text(key)).unwrap_or_default();
        let y = TOP + CELL.1 * (5.0 - f64::from(mark)) + CELL.1 / 2.0;
        canvas.text((LEFT - 8.0, y + 4.5), &mark.to_string(), TextStyle::LABEL.anchor(Anchor::End));
        canvas.lines((0.0, y + 4.0), &text::shorten(&word, NOTE.font, LEFT - 22.0), NOTE);
    }
    let y = TOP + 5.0 * CELL.1 + 16.0;
    for (mark, key) in
        [(1, Some("figure-risks-minor")), (2, None), (3, None), (4, None), (5, Some("figure-risks-critical"))]
    {
        let word = key.map(|key| language.text(key)).unwrap_or_default();
        let x = LEFT + CELL.0 * (f64::from(mark) - 0.5);
        canvas.text((x, y), &mark.to_string(), TextStyle::LABEL.anchor(Anchor::Middle));
        let word = text::shorten(&word, NOTE.font, 1.7 * CELL.0);
        let (at, anchor) = if mark == 1 { (LEFT, Anchor::Start) } else { (LEFT + 5.0 * CELL.0, Anchor::End) };
        canvas.lines((at, y + 16.0), &word, NOTE.anchor(anchor));
    }
    let middle = LEFT + 2.5 * CELL.0;
    let impact = text::shorten(&language.text("figure-risks-impact"), TextStyle::STRONG.font, 1.5 * CELL.0);
    canvas.lines((middle, y + 17.0), &impact, TextStyle::STRONG.anchor(Anchor::Middle));
    y + 22.0
}

/// What the shades mean.
fn draw_bands(canvas: &mut Canvas, matrix: &Matrix, top: f64) -> f64 {
    let (mut x, y) = (LEFT, top + 10.0);
    for (band, word) in Band::ALL.into_iter().zip(&matrix.bands) {
        canvas.frame((x + 0.5, y + 0.5), (12.0, 12.0), 1.0, (band.fill(), Ink::Axis));
        let word = text::shorten(word, NOTE.font, 70.0);
        canvas.lines((x + 18.0, y + 11.0), &word, NOTE);
        x += 18.0 + text::width(&word.lines[0], NOTE.font) + 14.0;
    }
    y + 14.0
}

/// What the numbers in the cells stand for; gives the lower end.
fn draw_names(canvas: &mut Canvas, risks: &[Risk], language: Language) -> f64 {
    let shown = &risks[..risks.len().min(MOST_NAMES)];
    let key_width = shown.iter().map(|risk| width(&risk.key, TextStyle::STRONG)).fold(0.0, f64::max).min(60.0) + 8.0;
    // A name may take two lines where there is room for all of them in the height of the field.
    let lines = if shown.len() <= 9 { 2 } else { 1 };
    let mut y = 12.0;
    for risk in shown {
        let key = text::shorten(&risk.key, TextStyle::STRONG.font, 60.0);
        canvas.lines((NAMES, y), &key, TextStyle::STRONG);
        let score = text::shorten(&risk.score, NOTE.font, 110.0);
        let room = WIDTH - NAMES - key_width - text::width(&score.lines[0], NOTE.font) - 10.0;
        let name: Wrapped = text::wrap(&risk.name, TextStyle::LABEL.font, room, lines);
        canvas.lines((NAMES + key_width, y), &name, TextStyle::LABEL);
        canvas.lines((WIDTH, y), &score, NOTE.anchor(Anchor::End));
        y += ROW + LEADING * (name.lines.len() - 1) as f64;
    }
    if risks.len() > shown.len() {
        let more = language.format("figure-and-more-in-table", &[("count", (risks.len() - shown.len()).into())]);
        canvas.text((NAMES, y), &more, NOTE);
        y += ROW;
    }
    y - ROW + 4.0
}

fn width(line: &str, style: TextStyle) -> f64 {
    text::width(&text::clean(line), style.font)
}

fn describe(matrix: &Matrix, language: Language) -> String {
    let count = |band: Band| {
        matrix
            .risks
            .iter()
            .map(Risk::cell)
            .filter(|&(likelihood, impact)| matrix.cells[likelihood][impact] == band)
            .count()
    };
    let bands = Band::ALL.into_iter().zip(&matrix.bands).rev();
    let parts: Vec<String> =
        bands.filter(|(band, _)| count(*band) > 0).map(|(band, word)| format!("{} {word}", count(band))).collect();
    let risks = language.format("figure-risks-description", &[("count", matrix.risks.len().into())]);
    let mut out = format!("{risks} {}.", parts.join(", "));
    if let Some(worst) = matrix.risks.first() {
        let parts = [("risk", (&worst.name).into()), ("score", (&worst.score).into())];
        out = format!("{out} {}", language.format("figure-risks-greatest", &parts));
    }
    out
}

fn table(risks: &[Risk], language: Language) -> DataTable {
    let heads = [
        "figure-risks-number",
        "figure-risks-risk",
        "figure-risks-likelihood",
        "figure-risks-impact",
        "figure-risks-score",
    ];
    let mut table = DataTable::headed(language, &heads);
    for risk in risks {
        table.row(&[&risk.key, &risk.name, &risk.likelihood_label, &risk.impact_label, &risk.score]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn risk(key: usize, likelihood: f64, impact: f64) -> Risk {
        Risk {
            key: key.to_string(),
            name: format!("Risk {key}"),
            likelihood,
            impact,
            likelihood_label: String::new(),
            impact_label: String::new(),
            score: "12, high".into(),
        }
    }

    fn matrix(risks: Vec<Risk>) -> Matrix {
        Matrix { risks, cells: [[Band::Low; 5]; 5], bands: ["low", "moderate", "high", "extreme"].map(str::to_owned) }
    }

    #[test]
    fn marks_beyond_the_field_lie_at_its_edge() {
        assert_eq!(risk(1, 2.4, 4.6).cell(), (1, 4));
        assert_eq!(risk(1, -7.0, f64::INFINITY).cell(), (0, 4));
        assert_eq!(risk(1, f64::NAN, 0.0).cell(), (0, 0));
    }

    #[test]
    fn a_crowded_cell_counts_what_it_cannot_name_and_the_height_stays() {
        let many = matrix((1..=500).map(|key| risk(key, 3.0, 3.0)).collect());
        let drawn = figure("r", &many, Language::English).unwrap();
        assert!(drawn.svg.contains("+49") && drawn.svg.contains("and 470 more"), "{}", drawn.svg);
        assert_eq!(drawn.table.rows.len(), 500);
        let here: Vec<Risk> = (1..=500).map(|key| risk(key, 3.0, 3.0)).collect();
        let lines = keys(&here.iter().collect::<Vec<_>>(), TextStyle::STRONG);
        assert!(
            lines.len() <= 2 && lines.iter().all(|line| width(line, TextStyle::STRONG) <= CELL.0 - 10.0),
            "{lines:?}"
        );
    }
}
