//! Where words of a text stand in the file that the text was read from.
//!
//! In: a value as written in TOML or YAML, with its quotation marks, and the text it means. Out: the bytes of the value in which
//! a part of that text stands. Escapes, folded lines and indentation are followed; where the two can't be matched letter by
//! letter there is no answer, never a wrong one. It reads no plan and judges nothing.

use std::ops::Range;

/// The bytes of `written` that hold `words`, a byte range of `text`; `None` where that can't be told.
///
/// `written` is the value as it stands in the file: quoted in any way of TOML or YAML, a block (`|`, `>`), or bare words.
pub(crate) fn words_in_file(written: &str, text: &str, words: Range<usize>) -> Option<Range<usize>> {
    if words.is_empty() || !text.is_char_boundary(words.start) || !text.is_char_boundary(words.end) {
        return None;
    }
    // Nearly all values: one pair of quotation marks, and nothing inside that means anything else than itself.
    for quote in ['"', '\''] {
        if written.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) == Some(text) {
            return Some(words.start + 1..words.end + 1);
        }
    }
    Style::all(written).find_map(|style| style.find(text, &words))
}

/// One way to read the written value.
struct Style<'w> {
    written: &'w str,
    /// Where the text begins.
    from: usize,
    /// Where it ends.
    to: usize,
    /// `\n` and its kin mean something else than themselves.
    escapes: bool,
    /// Two of these stand for one.
    doubled: bool,
}

impl<'w> Style<'w> {
    /// The ways that the first letters allow. TOML and YAML share quotation marks and differ in what stands inside; the text
    /// tells which one it was.
    fn all(written: &'w str) -> impl Iterator<Item = Self> {
        let style = |from: usize, ends: usize, escapes: bool, doubled: bool| {
            let to = written.len().checked_sub(ends)?;
            (from <= to).then_some(Self { written, from, to, escapes, doubled })
        };
        let closed = |quote: &str| written.starts_with(quote) && written.ends_with(quote);
        let block = written.starts_with(['|', '>']).then(|| written.find('\n')).flatten();
        [
            if closed("\"\"\"") { style(3, 3, true, false) } else { None },
            if closed("'''") { style(3, 3, false, false) } else { None },
            if closed("\"") { style(1, 1, true, false) } else { None },
            if closed("'") { style(1, 1, false, true) } else { None },
            block.and_then(|at| style(at, 0, false, false)),
            if block.is_none() { style(0, 0, false, false) } else { None },
        ]
        .into_iter()
        .flatten()
    }

    /// Walks along both texts. Runs of blanks and line breaks are matched as a whole: how they are folded differs, and no words
    /// begin or end in one.
    fn find(&self, text: &str, words: &Range<usize>) -> Option<Range<usize>> {
        let (mut at, mut start, mut end) = (self.from, None, None);
        let mut inside = 0;
        while inside < text.len() {
            let folded = self.blanks(at);
            let letter = text[inside..].chars().next()?;
            if is_blank(letter) {
                // A block loses the line break behind it.
                let rest_is_blank = text[inside..].chars().all(is_blank);
                if folded.0 == at && !rest_is_blank {
                    return None;
                }
                at = folded.0;
                inside += text[inside..].find(|c| !is_blank(c)).unwrap_or(text.len() - inside);
                continue;
            }
            if folded.0 > at {
                // Blanks in the file that the text lacks: before the first word, or where a line is continued.
                if inside > 0 && !folded.1 {
                    return None;
                }
                at = folded.0;
            }
            let (read, next) = self.letter(at)?;
            if read != letter {
                return None;
            }
            if inside == words.start {
                start = Some(at);
            }
            inside += letter.len_utf8();
            at = next;
            if inside == words.end {
                end = Some(at);
            }
        }
        (self.blanks(at).0 == self.to).then_some(())?;
        Some(start?..end?)
    }

    /// One past the blanks at `at`, and whether a line is continued among them.
    fn blanks(&self, at: usize) -> (usize, bool) {
        let (mut end, mut continued) = (at, false);
        let bytes = self.written.as_bytes();
        while end < self.to {
            let byte = bytes[end];
            let next = bytes.get(end + 1).filter(|_| end + 1 < self.to);
            if matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                end += 1;
            } else if self.escapes && byte == b'\\' && matches!(next, Some(b' ' | b'\t' | b'\n' | b'\r')) {
                continued = true;
                end += 2;
            } else if self.escapes && byte == b'\\' && matches!(next, Some(b'n' | b't' | b'r')) {
                end += 2;
            } else {
                break;
            }
        }
        (end, continued)
    }

    /// The letter that stands at `at`, and one past it.
    fn letter(&self, at: usize) -> Option<(char, usize)> {
        let rest = self.written.get(at..self.to)?;
        let first = rest.chars().next()?;
        if self.doubled && first == '\'' {
            return rest.starts_with("''").then_some(('\'', at + 2));
        }
        if !self.escapes || first != '\\' {
            return Some((first, at + first.len_utf8()));
        }
        let kind = rest[1..].chars().next()?;
        let digits = match kind {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            'N' => return Some(('\u{85}', at + 2)),
            '_' => return Some(('\u{a0}', at + 2)),
            '"' | '\\' | '/' => return Some((kind, at + 2)),
            _ => return None,
        };
        let code = u32::from_str_radix(rest.get(2..2 + digits)?, 16).ok()?;
        Some((char::from_u32(code)?, at + 2 + digits))
    }
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{NoFiles, load};

    /// What the file holds under some words of the vision's statement.
    fn under(name: &str, file: &str, words: &str) -> Option<String> {
        let loaded = load(name, file.as_bytes().to_vec(), &NoFiles);
        let vision = loaded.plan.vision.get().expect("a vision");
        let statement = vision.statement.located().expect("a statement");
        let from = statement.value.find(words).unwrap_or_else(|| panic!("{:?} has no {words:?}", statement.value));
        let written = loaded.sources.slice(statement.span);
        words_in_file(written, &statement.value, from..from + words.len()).map(|at| written[at].to_owned())
    }

    fn toml(value: &str, words: &str) -> Option<String> {
        under("p.toml", &format!("format = 1\n[plan]\ntitle = \"T\"\n[vision]\nstatement = {value}\n"), words)
    }

    fn yaml(value: &str, words: &str) -> Option<String> {
        under("p.yaml", &format!("format: 1\nplan:\n  title: T\nvision:\n  statement: {value}\n"), words)
    }

    #[test]
    fn plain_quotation_marks() {
        assert_eq!(toml("\"Raise CSAT to 90 %\"", "CSAT").as_deref(), Some("CSAT"));
        assert_eq!(toml("'Raise CSAT'", "Raise CSAT").as_deref(), Some("Raise CSAT"));
        assert_eq!(toml("\"Zufriedenheit für 90 %\"", "90 %").as_deref(), Some("90 %"));
    }

    #[test]
    fn escapes_are_followed() {
        assert_eq!(toml(r#""the \"big\" \u00fcber CSAT""#, "CSAT").as_deref(), Some("CSAT"));
        assert_eq!(toml(r#""the \"big\" \u00fcber CSAT""#, "über").as_deref(), Some(r"\u00fcber"));
        assert_eq!(toml(r#""one\ttab, CSAT""#, "CSAT").as_deref(), Some("CSAT"));
        assert_eq!(yaml(r#""the \"big\" \xfcber CSAT""#, "CSAT").as_deref(), Some("CSAT"));
        assert_eq!(yaml("'the agents'' CSAT'", "CSAT").as_deref(), Some("CSAT"));
        assert_eq!(yaml("'the agents'' CSAT'", "agents' CSAT").as_deref(), Some("agents'' CSAT"));
    }

    #[test]
    fn texts_over_several_lines() {
        assert_eq!(toml("\"\"\"\nRaise CSAT\nto 90%\"\"\"", "to 90%").as_deref(), Some("to 90%"));
        assert_eq!(toml("\"\"\"Raise CSAT \\\n    to 90%\"\"\"", "to 90%").as_deref(), Some("to 90%"));
        assert_eq!(toml("\"\"\"Raise CS\\\n    AT to 90%\"\"\"", "90%").as_deref(), Some("90%"));
        assert_eq!(toml("'''\nRaise \\CSAT\nto 90%'''", "to 90%").as_deref(), Some("to 90%"));
        assert_eq!(toml("\"\"\"Raise CSAT\r\nto 90%\"\"\"", "90%").as_deref(), Some("90%"));
        assert_eq!(yaml("|\n    Raise CSAT\n    to 90%", "to 90%").as_deref(), Some("to 90%"));
        assert_eq!(yaml(">-\n    Raise CSAT\n    to 90%\n", "to 90%").as_deref(), Some("to 90%"));
        assert_eq!(yaml("\"Raise CSAT\n    to 90%\"", "to 90%").as_deref(), Some("to 90%"));
        assert_eq!(yaml("Raise CSAT\n    to 90%", "to 90%").as_deref(), Some("to 90%"));
        assert_eq!(yaml("Raise CSAT\n    to 90%", "CSAT to").as_deref(), Some("CSAT\n    to"));
    }

    #[test]
    fn what_can_not_be_matched_has_no_place() {
        assert_eq!(words_in_file("*name", "Raise CSAT", 6..10), None);
        assert_eq!(words_in_file("\"Raise CSAT\"", "Raise NPS", 6..9), None);
        assert_eq!(words_in_file("\"über\"", "über", 1..2), None, "half a letter");
        let alias = "format: 1\nplan:\n  title: &t Raise CSAT\nvision:\n  statement: *t\n";
        assert_eq!(under("p.yaml", alias, "CSAT"), None);
    }
}
