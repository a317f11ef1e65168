//! A sentence with the words that decided marked below it: `S` specific, `M` measurable, `T` time-bound.

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::Judged;
use crate::report::visible;

/// Lines that are shown of a long sentence.
const MOST_LINES: usize = 12;

/// A piece of the sentence and what it is evidence of.
struct Mark {
    from: usize,
    to: usize,
    letter: char,
    style: Style,
}

/// One character as it is shown.
struct Cell {
    byte: usize,
    shown: String,
    columns: usize,
    is_gap: bool,
}

/// The colour of a criterion's letter.
pub(super) fn style_of(letter: char) -> Style {
    match letter {
        'S' => AnsiColor::Cyan,
        'M' => AnsiColor::Green,
        'T' => AnsiColor::Magenta,
        'G' => AnsiColor::Blue,
        _ => AnsiColor::Yellow,
    }
    .on_default()
}

/// The sentence in lines of at most `width` columns, each with its marks below it.
pub(super) fn marked(judged: &Judged<'_>, width: usize, color: bool) -> Vec<String> {
    let marks = marks(judged);
    let cells = cells(&judged.text);
    let mut out = Vec::new();
    let lines = broken(&cells, width.max(10));
    for line in lines.iter().take(MOST_LINES) {
        out.push(words(line, &marks, color));
        out.extend(rows(line, &marks, color));
    }
    if lines.len() > MOST_LINES {
        out.push("…".to_owned());
    }
    out
}

fn marks(judged: &Judged<'_>) -> Vec<Mark> {
    let reading = &judged.reading;
    let vague = reading.vague.iter().map(|vague| (&vague.words, '?'));
    let all = reading.time_bound.evidence.iter().map(|words| (words, 'T'));
    let all = all.chain(reading.measured_by.iter().map(|words| (words, 'M')));
    let all = all.chain(reading.specific.evidence.iter().map(|words| (words, 'S')));
    let all = all.chain(vague).chain(reading.guards.iter().map(|guard| (&guard.words, 'G')));
    all.map(|(words, letter)| Mark { from: words.start, to: words.end, letter, style: style_of(letter) }).collect()
}

fn cells(text: &str) -> Vec<Cell> {
    text.char_indices()
        .map(|(byte, c)| {
            let shown = visible(c.encode_utf8(&mut [0; 4])).into_owned();
            let columns = shown.width();
            Cell { byte, is_gap: c.is_whitespace(), shown, columns }
        })
        .collect()
}

/// Breaks between words; a word that is too long is broken where the line ends.
fn broken(cells: &[Cell], width: usize) -> Vec<&[Cell]> {
    let mut lines = Vec::new();
    let (mut from, mut used, mut gap) = (0, 0, None);
    let mut at = 0;
    while at < cells.len() {
        let cell = &cells[at];
        if used + cell.columns > width && at > from {
            let end = gap.filter(|gap| *gap > from && !cell.is_gap).unwrap_or(at);
            lines.push(&cells[from..end]);
            from = end;
            while cells.get(from).is_some_and(|cell| cell.is_gap) {
                from += 1;
            }
            at = from;
            (used, gap) = (0, None);
            continue;
        }
        if cell.is_gap {
            gap = Some(at);
        }
        used += cell.columns;
        at += 1;
    }
    if from < cells.len() {
        lines.push(&cells[from..]);
    }
    lines
}

/// The words of a line, in the colours of their marks.
fn words(line: &[Cell], marks: &[Mark], color: bool) -> String {
    let mut out = String::new();
    let mut last: Option<Style> = None;
    for cell in line {
        let style =
            marks.iter().find(|mark| mark.from <= cell.byte && cell.byte < mark.to).map(|mark| mark.style.bold());
        if color && style != last {
            if let Some(style) = last {
                out.push_str(&format!("{style:#}"));
            }
            if let Some(style) = style {
                out.push_str(&format!("{style}"));
            }
            last = style;
        }
        out.push_str(&cell.shown);
    }
    if let Some(style) = last {
        out.push_str(&format!("{style:#}"));
    }
    out
}

/// The marks below a line, in as many rows as they need to stand side by side.
fn rows(line: &[Cell], marks: &[Mark], color: bool) -> Vec<String> {
    let mut rows: Vec<Vec<Option<(char, Style)>>> = Vec::new();
    let total: usize = line.iter().map(|cell| cell.columns).sum();
    for mark in marks {
        let inside = |cell: &&Cell| mark.from <= cell.byte && cell.byte < mark.to;
        let before: usize = line.iter().take_while(|cell| cell.byte < mark.from).map(|cell| cell.columns).sum();
        let long: usize = line.iter().filter(inside).map(|cell| cell.columns).sum();
        if long == 0 {
            continue;
        }
        let columns = before..before + long;
        let free = rows.iter().position(|row| row[columns.clone()].iter().all(Option::is_none));
        let row = free.unwrap_or_else(|| {
            rows.push(vec![None; total]);
            rows.len() - 1
        });
        rows[row][columns].fill(Some(('─', mark.style)));
        rows[row][before + (long - 1) / 2] = Some((mark.letter, mark.style.bold()));
    }
    rows.iter().map(|row| drawn(row, color)).collect()
}

fn drawn(row: &[Option<(char, Style)>], color: bool) -> String {
    let end = row.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
    let mut out = String::new();
    for piece in row[..end].chunk_by(|one, other| one.map(|(_, style)| style) == other.map(|(_, style)| style)) {
        let text: String = piece.iter().map(|sign| sign.map_or(' ', |(c, _)| c)).collect();
        match piece.first().copied().flatten() {
            Some((_, style)) if color => out.push_str(&format!("{style}{text}{style:#}")),
            _ => out.push_str(&text),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::marked;
    use crate::statement::Calendar;
    use crate::statement_list::Statement;
    use crate::statement_report::Judged;

    fn shown(text: &str, width: usize) -> Vec<String> {
        let calendar = Calendar::on("2026-11-21".parse().expect("a day"));
        let judged = Judged::of(Statement { text: text.into(), line: 1, period: None, cut: None }, &calendar);
        marked(&judged, width, false)
    }

    #[test]
    fn marks_stand_below_their_words() {
        let lines = shown("Raise CSAT to 90% by 30 June 2027", 40);
        assert_eq!(lines[0], "Raise CSAT to 90% by 30 June 2027");
        assert_eq!(lines[1], "────S───── ──M─── ───────T───────");
    }

    #[test]
    fn lines_break_and_nothing_that_steers_a_terminal_passes() {
        let lines = shown("Raise CSAT\u{1b}[31m to 90% by 30 June 2027 満足度", 14);
        assert!(lines.iter().all(|line| unicode_width::UnicodeWidthStr::width(line.as_str()) <= 14), "{lines:?}");
        assert!(lines.iter().all(|line| !line.contains('\u{1b}')), "{lines:?}");
        assert_eq!(shown(&"x".repeat(25), 10)[0].len(), 10);
    }
}
