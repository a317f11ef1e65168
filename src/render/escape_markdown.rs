//! Plan text as GitHub-flavoured Markdown that shows exactly that text.
//!
//! One function for every place: a paragraph, a list item, a heading, a table cell. So it must not rely on what stands
//! around it, and keeps to one line.

use std::io::{Result, Write};

/// Writes `text` on one line, with a backslash before each character that would otherwise be Markdown.
pub(super) fn escape(text: &str, out: &mut dyn Write) -> Result<()> {
    // A space that must not break, as between a number and its unit, stays one.
    let is_break = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}');
    let text = text.split(is_break).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let mut escaped = String::with_capacity(text.len() + 8);
    let list_mark = text.find(|c: char| !c.is_ascii_digit()).filter(|at| (1..=9).contains(at));
    let mut before = None;
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let next = rest.chars().next();
        if is_active(c, before, next, rest)
            || (list_mark == Some(at) && matches!(c, '.' | ')') && next.is_none_or(|c| c == ' '))
        {
            escaped.push('\\');
        }
        escaped.push(c);
        before = Some(c);
    }
    out.write_all(escaped.as_bytes())
}

fn is_active(c: char, before: Option<char>, next: Option<char>, rest: &str) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '$' => true,
        // Inside a word an underscore is no emphasis.
        '_' => !(is_word(before) && is_word(next)),
        // A character reference such as `&lt;`.
        '&' => next.is_some_and(|c| c == '#' || c.is_ascii_alphabetic()),
        // A heading's mark, in front or as its closing sequence.
        '#' => before.is_none() || rest.chars().all(|c| c == '#' || c == ' '),
        // A list, a rule, or the underline of a heading.
        '-' | '+' | '=' => before.is_none(),
        // An address that would become a link, or the name of an emoji.
        ':' => rest.starts_with("//") || is_shortcode(rest),
        '.' => before == Some('w') && rest.chars().next().is_some_and(char::is_alphanumeric),
        '@' => is_word(before) || is_word(next),
        _ => false,
    }
}

fn is_shortcode(rest: &str) -> bool {
    let name = rest.split(':').next().unwrap_or("");
    name.len() < rest.len()
        && !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn active_characters_are_escaped_and_others_are_not() {
        let shown = |text: &str| {
            let mut out = Vec::new();
            escape(text, &mut out).expect("a vector takes everything");
            String::from_utf8(out).expect("text")
        };
        for (text, escaped) in [
            ("82% → 90%, e-mail (all)", "82% → 90%, e-mail (all)"),
            ("# not a heading #", "\\# not a heading \\#"),
            ("C# and snake_case_names", "C# and snake_case_names"),
            ("- a", "\\- a"),
            ("1. a", "1\\. a"),
            ("12) a", "12\\) a"),
            ("30 September 2027", "30 September 2027"),
            ("1.25", "1.25"),
            ("a\n\n# b", "a # b"),
            ("\u{a0} 82\u{a0}% ", "\u{a0} 82\u{a0}%"),
            ("*a* _b_ `c` ~~d~~ | e", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\| e"),
            ("[a](http://b)", "\\[a\\](http\\://b)"),
            ("<script>x</script>", "\\<script\\>x\\</script\\>"),
            ("&lt; & :tada: www.example.org", "\\&lt; & \\:tada: www\\.example.org"),
            ("$x$ \\ !", "\\$x\\$ \\\\ !"),
        ] {
            assert_eq!(shown(text), escaped, "{text}");
        }
    }
}
