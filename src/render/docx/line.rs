//! Text as a browser would set it: runs of spaces are one, none at either end of a line.

use super::model::{Inline, Link, Look, Run};

/// A paragraph's content while it is gathered.
#[derive(Debug, Default)]
pub(super) struct Line {
    inlines: Vec<Inline>,
    is_space_due: bool,
}

impl Line {
    /// Adds text; `keeps_lines` where the page shows line ends of the text as such.
    pub(super) fn text(&mut self, text: &str, keeps_lines: bool, look: Look, link: Option<&Link>) {
        for c in text.chars() {
            match c {
                '\n' if keeps_lines => self.end_line(),
                // Spaces that must not break a line are text.
                c if c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}') => {
                    self.is_space_due = !self.is_at_start();
                }
                c => {
                    if std::mem::take(&mut self.is_space_due) {
                        self.push(' ', look, link);
                    }
                    self.push(c, look, link);
                }
            }
        }
    }

    /// Ends the line, not the paragraph.
    pub(super) fn end_line(&mut self) {
        self.is_space_due = false;
        self.inlines.push(Inline::Break);
    }

    /// Goes on at the next tab stop.
    pub(super) fn tab(&mut self) {
        self.is_space_due = false;
        self.inlines.push(Inline::Tab);
    }

    /// Whether nothing is written on this line yet.
    pub(super) fn is_at_start(&self) -> bool {
        !matches!(self.inlines.last(), Some(Inline::Run(_)))
    }

    /// What was gathered, without empty lines at either end; the line is empty then.
    pub(super) fn take(&mut self) -> Vec<Inline> {
        self.is_space_due = false;
        let mut inlines = std::mem::take(&mut self.inlines);
        while inlines.last().is_some_and(|last| !matches!(last, Inline::Run(_))) {
            inlines.pop();
        }
        let start = inlines.iter().take_while(|inline| matches!(inline, Inline::Break)).count();
        inlines.drain(..start);
        inlines
    }

    fn push(&mut self, c: char, look: Look, link: Option<&Link>) {
        if let Some(Inline::Run(last)) = self.inlines.last_mut()
            && last.look == look
            && last.link.as_ref() == link
        {
            last.text.push(c);
            return;
        }
        self.inlines.push(Inline::Run(Run { text: c.to_string(), look, link: link.cloned() }));
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::text;
    use super::*;

    #[test]
    fn spaces_collapse_across_looks_and_line_ends_stay_where_they_mean_something() {
        let bold = Look { is_bold: true, ..Look::default() };
        let mut line = Line::default();
        line.text("\n  one ", true, Look::default(), None);
        line.text(" two\u{a0}\nthree\n", true, bold, None);
        let inlines = line.take();
        assert_eq!(inlines.len(), 4, "{inlines:?}");
        assert_eq!(text(&inlines), "one two\u{a0} three");
        line.text(" a\n\tb ", false, bold, None);
        assert_eq!(text(&line.take()), "a b");
        assert!(line.take().is_empty());
    }
}
