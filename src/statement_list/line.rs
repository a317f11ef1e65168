//! What one line of a pasted list is: a heading, an item, a row of a table, a plain line, or nothing to read.
//!
//! In: a line without its end. Out: its kind with the text behind bullets, numbers, check boxes and quotation marks.

use super::labels::Labels;

/// The kind of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    /// Nothing, or nothing but signs.
    Blank,
    /// The start or the end of a block of code.
    Fence,
    /// A heading with its level, 1 to 6.
    Heading(usize, &'a str),
    /// The line below the head of a table.
    Separator,
    /// A row of a table.
    Row(&'a str),
    /// An item of a list, with the columns in front of its bullet.
    Item(usize, &'a str),
    /// Any other line, with the columns in front of it.
    Plain(usize, &'a str),
}

/// Signs of bullets that also stand for something else, so that a blank must follow.
const BULLETS: [&str; 6] = ["- ", "* ", "+ ", "– ", "— ", "o "];
/// Signs that are nothing but bullets or boxes.
const MARKS: &str = "•◦▪▫‣⁃●○■□◆◇➢➤►▶✓✔✅☑☐☒·\u{f0b7}\u{f0a7}";
/// Check boxes.
const BOXES: [&str; 5] = ["[ ]", "[x]", "[X]", "[]", "[-]"];

impl<'a> Line<'a> {
    /// Tells what a line is.
    pub(super) fn of(line: &'a str) -> Self {
        let text = line.trim_end();
        let mut start = text.trim_start();
        let mut indent = columns(&text[..text.len() - start.len()]);
        while let Some(quoted) = quoted(start) {
            start = quoted.trim_start();
            indent = columns(&quoted[..quoted.len() - start.len()]);
        }
        if !start.contains(char::is_alphanumeric) {
            let is_separator = start.contains("--") && start.contains('|');
            let is_fence = start.starts_with("```") || start.starts_with("~~~");
            return match (is_separator, is_fence) {
                (true, _) => Self::Separator,
                (_, true) => Self::Fence,
                _ => Self::Blank,
            };
        }
        if start.starts_with("```") || start.starts_with("~~~") {
            return Self::Fence;
        }
        if let Some((level, text)) = heading(start) {
            return Self::Heading(level, text);
        }
        if start.starts_with('|') {
            return Self::Row(start);
        }
        match item(start) {
            Some(text) => Self::Item(indent, text),
            None => Self::Plain(indent, start),
        }
    }
}

fn columns(blanks: &str) -> usize {
    blanks.chars().map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

/// Behind the sign of a block quote. "> 4.5/5" is a comparison.
fn quoted(text: &str) -> Option<&str> {
    let behind = text.strip_prefix('>')?;
    let next = behind.trim_start();
    let compares =
        next.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '=' | '$' | '€' | '£' | '.' | '+' | '−'));
    (!compares && !next.is_empty()).then_some(behind)
}

fn heading(text: &str) -> Option<(usize, &str)> {
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    let rest = text.get(level..).filter(|_| (1..=6).contains(&level))?;
    let title = rest.strip_prefix([' ', '\t'])?.trim();
    // "# of open tickets": the sign for a number, which no title begins with "of" behind.
    (level > 1 || !title.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("of ")))
        .then(|| (level, title.trim_end_matches('#').trim_end()))
}

/// Behind bullet, number and check box; `None` if there is none of them.
fn item(text: &str) -> Option<&str> {
    let mut rest = text;
    // A bullet may stand in front of a number, and a box behind either.
    for _ in 0..3 {
        let behind = bullet(rest).or_else(|| number(rest)).or_else(|| check_box(rest));
        match behind {
            Some(behind) if behind.contains(char::is_alphanumeric) => rest = behind.trim_start(),
            _ => break,
        }
    }
    (rest.len() < text.len()).then_some(rest)
}

fn bullet(text: &str) -> Option<&str> {
    if let Some(mark) = text.chars().next().filter(|c| MARKS.contains(*c)) {
        return Some(text[mark.len_utf8()..].trim_start_matches('\u{fe0f}'));
    }
    BULLETS.iter().find_map(|sign| text.strip_prefix(sign)).or_else(|| text.strip_prefix("-\t"))
}

/// "1. ", "2) ", "(3) ", "1.2. ", "a) "
fn number(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let digits = inner.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let (digits, rest) = match digits {
        0 if inner.starts_with(|c: char| c.is_ascii_lowercase()) => inner.split_at(1),
        n => inner.split_at(n),
    };
    let is_short = digits.split('.').all(|part| part.len() <= 2) && digits.len() <= 8;
    let behind = match rest.strip_prefix(')') {
        Some(behind) => behind,
        None if inner.len() == text.len() && digits.ends_with('.') => rest,
        None => return None,
    };
    (is_short && !digits.is_empty() && behind.starts_with([' ', '\t', '\u{a0}'])).then_some(behind)
}

fn check_box(text: &str) -> Option<&str> {
    let behind = BOXES.iter().find_map(|sign| text.strip_prefix(sign))?;
    behind.starts_with([' ', '\t']).then_some(behind)
}

/// Takes labels such as "O1:" off, one behind the other.
pub(super) fn without_labels(mut text: &str) -> &str {
    for _ in 0..3 {
        match Labels::english().prefix(text) {
            Some(end) if text[end..].contains(char::is_alphanumeric) => text = &text[end..],
            _ => break,
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn bullets_numbers_and_boxes_are_no_part_of_the_statement() {
        for line in [
            "- Raise CSAT",
            "* Raise CSAT",
            "+ Raise CSAT",
            "• Raise CSAT",
            "•Raise CSAT",
            "– Raise CSAT",
            "1. Raise CSAT",
            "12) Raise CSAT",
            "(3) Raise CSAT",
            "1.2. Raise CSAT",
            "a) Raise CSAT",
            "- [ ] Raise CSAT",
            "1. [x] Raise CSAT",
            "☐ Raise CSAT",
            "✔\u{fe0f} Raise CSAT",
            "> - Raise CSAT",
            "- 1. Raise CSAT",
        ] {
            assert!(matches!(Line::of(line), Line::Item(_, "Raise CSAT")), "{line}: {:?}", Line::of(line));
        }
    }

    #[test]
    fn signs_of_the_sentence_stay() {
        for line in [
            "> 4.5/5",
            ">= 90% CSAT",
            "−20% escalations",
            "-20% escalations",
            "4.5 out of 5",
            "24/7 chat",
            "# of calls down",
        ] {
            assert_eq!(Line::of(line), Line::Plain(0, line));
        }
        assert_eq!(Line::of("> Raise CSAT"), Line::Plain(1, "Raise CSAT"));
    }

    #[test]
    fn headings_tables_and_rules_are_told_apart() {
        assert_eq!(Line::of("## Q3 2027 ##"), Line::Heading(2, "Q3 2027"));
        assert_eq!(Line::of("| a | b |"), Line::Row("| a | b |"));
        assert_eq!(Line::of("|---|:-:|"), Line::Separator);
        assert_eq!(Line::of("--- | ---"), Line::Separator);
        for line in ["", "   ", "---", "***", "=====", "_ _ _", "•", "- [ ]"] {
            assert_eq!(Line::of(line), Line::Blank, "{line}");
        }
        assert_eq!(Line::of("```text"), Line::Fence);
    }
}
