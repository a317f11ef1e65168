//! Text of a terminal in columns: how wide it is, and where its lines break.

use unicode_width::UnicodeWidthStr;

/// Columns that a text takes.
pub(crate) fn columns(text: &str) -> usize {
    text.width()
}

/// Breaks a text between words into lines of at most `width` columns; a longer word has a line of its own.
pub(crate) fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0;
    for word in text.split_whitespace() {
        let wide = columns(word);
        match lines.last_mut() {
            Some(line) if used + 1 + wide <= width => {
                line.push(' ');
                line.push_str(word);
                used += 1 + wide;
            }
            _ => {
                lines.push(word.to_owned());
                used = wide;
            }
        }
    }
    lines
}

/// The beginning of a text that fits into `width` columns.
pub(crate) fn fit(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for c in text.chars() {
        let wide = unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        if used + wide + 1 > width {
            break;
        }
        out.push(c);
        used += wide;
    }
    out.push('…');
    out
}

#[cfg(test)]
mod tests {
    use super::{fit, lines};

    #[test]
    fn lines_break_between_words() {
        assert_eq!(lines("one two  three", 7), ["one two", "three"]);
        assert_eq!(lines("extraordinary one", 5), ["extraordinary", "one"]);
        assert_eq!(lines("満足 度 を", 5), ["満足", "度 を"]);
        assert!(lines(" ", 5).is_empty());
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(fit("one two", 7), "one two");
        assert_eq!(fit("one two", 6), "one t…");
        assert_eq!(fit("満足度", 5), "満足…");
    }
}
