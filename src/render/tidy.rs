//! Blank lines that template tags leave behind.
//!
//! Plan text is never touched: the escape functions of all formats leave no line end in it.

use super::Markup;

/// The text with single blank lines between blocks in Markdown and typst and none in HTML, no space at line ends, one line end at the end.
pub(super) fn tidy(markup: Markup, text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_blank_due = false;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            is_blank_due = markup != Markup::Html && !out.is_empty();
            continue;
        }
        if std::mem::take(&mut is_blank_due) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_collapse() {
        assert_eq!(tidy(Markup::Markdown, "\n\na  \n\n \nb\n\n"), "a\n\nb\n");
        assert_eq!(tidy(Markup::Html, "\n<p>\n\n  x \n</p>"), "<p>\n  x\n</p>\n");
    }
}
