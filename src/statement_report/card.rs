//! The score card of a statement: the sentence with its evidence, a row for each criterion, what to write instead.

use anstyle::{AnsiColor, Style as Paint};

use super::marks::{marked, style_of};
use super::{Judged, words};
use crate::report::paragraph::{columns, lines};
use crate::report::{Style, visible};
use crate::rule::Criterion;
use crate::statement::Measurable;
use crate::statement::advice::{Advice, Kind};

/// Wider lines are tiring to read, however wide the terminal is.
pub(super) const WIDEST: usize = 100;
/// Columns in front of the text of a row: sign and name.
const HANGING: usize = 16;

/// How well a criterion is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// The sentence has it.
    Yes,
    /// It has half of it, or has it from outside.
    Half,
    /// It has not.
    No,
    /// It can't be told.
    Open,
}

impl Mark {
    pub(super) fn sign(self) -> char {
        match self {
            Self::Yes => '✓',
            Self::Half => '~',
            Self::No => '✗',
            Self::Open => '·',
        }
    }

    pub(super) fn paint(self) -> Paint {
        match self {
            Self::Yes => AnsiColor::Green.on_default().bold(),
            Self::Half => AnsiColor::Yellow.on_default().bold(),
            Self::No => AnsiColor::Red.on_default().bold(),
            Self::Open => Paint::new().dimmed(),
        }
    }
}

/// The marks for specific, measurable and time-bound.
pub(super) fn verdicts(judged: &Judged<'_>) -> [Mark; 3] {
    if judged.is_refused() {
        return [Mark::Open; 3];
    }
    let reading = &judged.reading;
    let specific = if reading.specific.yes { Mark::Yes } else { Mark::No };
    let measurable = match reading.measurable {
        Measurable::Yes => Mark::Yes,
        Measurable::Deliverable => Mark::Half,
        Measurable::No => Mark::No,
    };
    let time_bound = match (reading.time_bound.yes, judged.calendar.period) {
        (true, _) => Mark::Yes,
        (false, Some(_)) => Mark::Half,
        (false, None) => Mark::No,
    };
    [specific, measurable, time_bound]
}

/// The card, with a blank line behind it. `number` is its place among several.
pub fn card(judged: &Judged<'_>, number: Option<usize>, style: Style) -> String {
    let mut card = Card { out: String::new(), width: style.width.min(WIDEST), color: style.color };
    card.head(judged, number);
    for line in marked(judged, card.width - 4, style.color) {
        card.out.push_str(&format!("  {line}\n"));
    }
    card.out.push('\n');
    if judged.is_refused() {
        for advice in &judged.advice {
            card.row(Mark::Open, "Not read", &advice.message);
        }
    } else {
        card.criteria(judged);
    }
    card.out.push('\n');
    card.out
}

struct Card {
    out: String,
    width: usize,
    color: bool,
}

impl Card {
    /// A thin rule with the number at the left and the verdicts at the right.
    fn head(&mut self, judged: &Judged<'_>, number: Option<usize>) {
        let mut left = "──".to_owned();
        if let Some(number) = number {
            left.push_str(&format!(" {number} "));
            if let Some(line) = judged.line {
                left.push_str(&format!("· line {line} "));
            }
        }
        let letters: Vec<(char, Mark)> = ['S', 'M', 'T'].into_iter().zip(verdicts(judged)).collect();
        // " S ✓  M ✗  T ✓ ──"
        let right = 3 * 3 + 2 * 2 + 2 + 2;
        let fill = self.width.saturating_sub(columns(&left) + right).max(1);
        let dim = Paint::new().dimmed();
        self.paint(dim, &format!("{left}{}", "─".repeat(fill)));
        for (n, (letter, mark)) in letters.into_iter().enumerate() {
            self.out.push_str(if n == 0 { " " } else { "  " });
            self.paint(style_of(letter), &letter.to_string());
            self.out.push(' ');
            self.paint(mark.paint(), &mark.sign().to_string());
        }
        self.out.push(' ');
        self.paint(dim, "──");
        self.out.push_str("\n\n");
    }

    fn criteria(&mut self, judged: &Judged<'_>) {
        let [specific, measurable, time_bound] = verdicts(judged);
        let reading = &judged.reading;
        let said = (specific == Mark::Yes).then(|| words::subject(judged));
        self.criterion(judged, specific, "Specific", Criterion::Specific, said);
        let said = (measurable == Mark::Yes).then(|| words::change(judged));
        self.criterion(judged, measurable, "Measurable", Criterion::Measurable, said);
        let as_of = judged.calendar.as_of;
        let said = match (&reading.deadline, judged.calendar.period) {
            (Some(deadline), _) => match deadline.when.resolve(&judged.calendar) {
                Ok(day) => Some(words::day(day, as_of)),
                // Why there is no day follows.
                Err(_) => Some(judged.words(&deadline.words).to_owned()),
            },
            (None, Some((_, last))) if !reading.time_bound.yes => {
                Some(format!("not in the sentence; the period supplies it: {}", words::day(last, as_of)))
            }
            (None, _) => None,
        };
        self.criterion(judged, time_bound, "Time-bound", Criterion::TimeBound, said);
        self.dim_row("Achievable", "not to be seen in a sentence;");
        self.dim_row("Relevant", "`svcplan check` works both out from a plan");
        if reading.guards.is_empty() {
            if let Some(advice) = judged.advice.iter().find(|advice| advice.kind == Kind::CounterMetric) {
                self.row(Mark::Half, "Honest", &advice.message);
                self.instead(advice);
            }
        } else {
            let guards: Vec<&str> = reading.guards.iter().map(|guard| judged.words(&guard.words)).collect();
            self.row(Mark::Yes, "Guarded", &guards.join("; "));
        }
    }

    /// A row with what was understood, and what there is to say about it.
    fn criterion(&mut self, judged: &Judged<'_>, mark: Mark, name: &str, criterion: Criterion, said: Option<String>) {
        let mut advice = judged.advice.iter().filter(|advice| advice.kind.criterion() == criterion).peekable();
        match (said, advice.peek()) {
            (Some(said), _) => self.row(mark, name, &said),
            (None, Some(_)) => {
                let first = advice.next().expect("it was just seen");
                self.row(mark, name, &first.message);
                self.instead(first);
            }
            (None, None) => self.row(mark, name, if mark == Mark::Yes { "yes" } else { "no" }),
        }
        for advice in advice {
            self.hanging("! ", AnsiColor::Yellow.on_default(), &advice.message);
            self.instead(advice);
        }
    }

    fn instead(&mut self, advice: &Advice) {
        if let Some(instead) = &advice.instead {
            self.hanging("→ ", AnsiColor::Cyan.on_default(), instead);
        }
    }

    fn row(&mut self, mark: Mark, name: &str, text: &str) {
        self.out.push_str("  ");
        self.paint(mark.paint(), &mark.sign().to_string());
        self.out.push(' ');
        self.paint(Paint::new().bold(), &format!("{name:<width$}", width = HANGING - 4));
        let lines = lines(&visible(text), self.width.saturating_sub(HANGING + 1).max(20));
        for (n, line) in lines.iter().enumerate() {
            if n > 0 {
                self.out.push_str(&" ".repeat(HANGING));
            }
            self.out.push_str(line);
            self.out.push('\n');
        }
        if lines.is_empty() {
            self.out.push('\n');
        }
    }

    fn dim_row(&mut self, name: &str, text: &str) {
        let lines = lines(text, self.width.saturating_sub(HANGING + 1).max(20));
        let text = lines.join(&format!("\n{:HANGING$}", ""));
        self.paint(Paint::new().dimmed(), &format!("  · {name:<width$}{text}\n", width = HANGING - 4));
    }

    /// Lines below a row, with a sign in front of the first.
    fn hanging(&mut self, sign: &str, paint: Paint, text: &str) {
        for (n, line) in lines(&visible(text), self.width.saturating_sub(HANGING + 3).max(20)).iter().enumerate() {
            self.out.push_str(&" ".repeat(HANGING));
            if n == 0 {
                self.paint(paint, sign);
            } else {
                self.out.push_str("  ");
            }
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    fn paint(&mut self, paint: Paint, text: &str) {
        if self.color {
            self.out.push_str(&format!("{paint}{text}{paint:#}"));
        } else {
            self.out.push_str(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::card;
    use crate::report::Style;
    use crate::statement::Calendar;
    use crate::statement_list::Statement;
    use crate::statement_report::Judged;

    fn shown(text: &str, width: usize) -> String {
        let calendar = Calendar::on("2026-11-21".parse().expect("a day"));
        let judged = Judged::of(Statement { text: text.into(), line: 1, period: None, cut: None }, &calendar);
        card(&judged, None, Style { color: false, width })
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        let text = "Raise CSAT from 82% to 90% for phone customers by 03/04/2027 and cut the backlog from 400 to 200";
        for width in [50, 60, 80, 200] {
            let card = shown(text, width);
            let widest = card.lines().map(super::columns).max().unwrap_or(0);
            assert!(widest <= width.min(super::WIDEST), "{widest} of {width}\n{card}");
        }
    }

    #[test]
    fn what_was_understood_stands_behind_its_criterion() {
        let card = shown("Raise CSAT from 82% to 90% by 30 September 2027", 80);
        assert!(card.contains("✓ Specific    Customer satisfaction (share satisfied), to rise\n"), "{card}");
        assert!(card.contains("✓ Measurable  from 82% to 90%\n"), "{card}");
        assert!(card.contains("✓ Time-bound  30 September 2027, in 313 days\n"), "{card}");
    }
}
