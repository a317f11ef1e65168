//! Several statements at a glance: a line each with its marks, and how many meet each criterion.

use anstyle::Style as Paint;

use super::Judged;
use super::card::{Mark, WIDEST, verdicts};
use super::marks::style_of;
use crate::report::paragraph::{columns, fit};
use crate::report::{Style, visible};
use crate::statement::Measurable;
use crate::statement::advice::Kind;

/// Statements that have a line of their own.
const MOST: usize = 200;
/// Columns of the bar behind a count.
const BAR: usize = 24;

/// Counts statements as they come.
#[derive(Debug, Default)]
pub struct Overview {
    rows: Vec<(usize, [Mark; 3], String)>,
    all: usize,
    yes: [usize; 3],
    tasks: usize,
    dated: usize,
    compound: usize,
    refused: usize,
}

impl Overview {
    /// How many were counted.
    pub fn len(&self) -> usize {
        self.all
    }

    /// Whether there was none.
    pub fn is_empty(&self) -> bool {
        self.all == 0
    }

    /// Counts one without looking at it.
    pub fn tick(&mut self) {
        self.all += 1;
    }

    /// Counts one.
    pub fn count(&mut self, judged: &Judged<'_>) {
        self.all += 1;
        let marks = verdicts(judged);
        for (yes, mark) in self.yes.iter_mut().zip(marks) {
            *yes += usize::from(mark == Mark::Yes);
        }
        let reading = &judged.reading;
        self.tasks += usize::from(reading.measurable == Measurable::Deliverable);
        self.dated += usize::from(marks[2] == Mark::Half);
        self.compound += usize::from(judged.advice.iter().any(|advice| advice.kind == Kind::Compound));
        self.refused += usize::from(judged.is_refused());
        if self.rows.len() < MOST {
            self.rows.push((self.all, marks, fit(&visible(&judged.text), WIDEST)));
        }
    }

    /// The table.
    pub fn text(&self, style: Style) -> String {
        let width = style.width.min(WIDEST);
        let paint = |paint: Paint, text: &str| {
            if style.color { format!("{paint}{text}{paint:#}") } else { text.to_owned() }
        };
        let title = format!("── {} statements ", self.all);
        let mut out = paint(Paint::new().bold(), &title);
        out.push_str(&paint(Paint::new().dimmed(), &"─".repeat(width.saturating_sub(columns(&title)))));
        out.push_str("\n\n");
        let digits = self.all.min(MOST).to_string().len();
        let letters = ['S', 'M', 'T'].map(|letter| paint(style_of(letter), &letter.to_string()));
        out.push_str(&format!("  {:digits$}  {}\n", "", letters.join(" ")));
        for (number, marks, text) in &self.rows {
            let marks = marks.map(|mark| paint(mark.paint(), &mark.sign().to_string()));
            out.push_str(&format!("  {number:>digits$}  {}  {}\n", marks.join(" "), fit(text, width - digits - 12)));
        }
        if self.all > self.rows.len() {
            out.push_str(&format!("  … and {} more\n", self.all - self.rows.len()));
        }
        out.push('\n');
        let remarks = [
            remark(self.compound, "holds two outcomes", "hold two outcomes"),
            remark(self.tasks, "task without a number", "tasks without a number"),
            remark(self.dated, "has its day from the period", "have their day from the period"),
        ];
        let counted = self.all.to_string().len();
        for (n, name) in ["Specific", "Measurable", "Time-bound"].into_iter().enumerate() {
            let full = (self.yes[n] * BAR).checked_div(self.all).unwrap_or(0);
            let bar =
                paint(Mark::Yes.paint(), &"█".repeat(full)) + &paint(Paint::new().dimmed(), &"░".repeat(BAR - full));
            let count = format!("{:>counted$} of {}", self.yes[n], self.all);
            let row = format!("  {name:<10}  {bar}  {count}");
            out.push_str(&row);
            let used = 2 + 10 + 2 + BAR + 2 + columns(&count);
            if !remarks[n].is_empty() {
                // Beside the count where there is room, else below it.
                if used + 2 + columns(&remarks[n]) <= width {
                    out.push_str(&format!("  {}", remarks[n]));
                } else {
                    out.push_str(&format!("\n{:14}{}", "", remarks[n]));
                }
            }
            out.push('\n');
        }
        if self.refused > 0 {
            out.push_str(&format!(
                "\n  {}\n",
                remark(self.refused, "was too long to be read", "were too long to be read")
            ));
        }
        out
    }
}

fn remark(count: usize, one: &str, many: &str) -> String {
    match count {
        0 => String::new(),
        1 => format!("1 {one}"),
        n => format!("{n} {many}"),
    }
}

#[cfg(test)]
mod tests {
    use super::Overview;
    use crate::report::Style;
    use crate::statement::Calendar;
    use crate::statement_list::Statement;
    use crate::statement_report::Judged;

    #[test]
    fn every_criterion_is_counted() {
        let calendar = Calendar::on("2026-11-21".parse().expect("a day"));
        let mut overview = Overview::default();
        for text in
            ["Raise CSAT from 82% to 90% by 30 June 2027", "Improve things", "Publish a help centre by 30 June 2027"]
        {
            overview.count(&Judged::of(Statement { text: text.into(), line: 1, period: None, cut: None }, &calendar));
        }
        let text = overview.text(Style { color: false, width: 80 });
        assert!(text.contains("  1  ✓ ✓ ✓  Raise CSAT"), "{text}");
        assert!(text.contains("  2  ✗ ✗ ✗  Improve things"), "{text}");
        assert!(text.contains("Measurable  ████████░░░░░░░░░░░░░░░░  1 of 3"), "{text}");
        assert!(text.lines().all(|line| super::columns(line) <= 80), "{text}");
    }
}
