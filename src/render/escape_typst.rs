//! Plan text in typst source: as a string literal, and as an interpolation that is text wherever it stands.
//!
//! The built-in templates hand every value over as a literal (`{{ value | lit }}`), in which a backslash and a quotation mark are all
//! that matters. [`escape`] is for what a template writes without that filter: it must be text in markup and inside the
//! quotation marks of a literal alike, so it uses `\u{…}`, the one escape that both know.

use std::fmt::Write as _;
use std::io::{Result, Write};

/// Writes `text` so that it is text in typst markup, in a content block and inside a string literal.
pub(super) fn escape(text: &str, out: &mut dyn Write) -> Result<()> {
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if is_active(c, before, chars.peek().copied()) {
            push_code(c, &mut escaped);
        } else {
            escaped.push(c);
        }
        before = Some(c);
    }
    out.write_all(escaped.as_bytes())
}

/// The text as a typst string literal, quotation marks included.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            _ if is_invisible(c) => push_code(c, &mut out),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Whether a character could begin, end or join anything but text. Between letters or digits most punctuation can't, which
/// keeps the source readable; at either end of the text nothing is known of what stands beside it.
fn is_active(c: char, before: Option<char>, next: Option<char>) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        ',' | '%' | '&' => false,
        // A hyphen or a full stop that is neither a list mark, a minus, a dash, an ellipsis nor the way to a field.
        '-' => !(before.is_some_and(char::is_alphabetic) && next.is_some_and(char::is_alphabetic)),
        '.' => !(before.is_some_and(char::is_alphabetic) && next.is_none_or(|c| c == ' ')),
        '?' | '!' => !is_word(before),
        ' ' => before.is_none_or(|c| c == ' ') || next.is_none_or(|c| c == ' '),
        _ => c.is_ascii_punctuation() || is_invisible(c),
    }
}

/// Control characters, line ends and marks that turn the writing direction: readable in the source as codes only.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn push_code(c: char, out: &mut String) {
    write!(out, "\\u{{{:x}}}", u32::from(c)).expect("writing to a String never fails");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = Vec::new();
        escape(text, &mut out).expect("a vector takes everything");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn common_text_stays_readable() {
        for text in ["Reply within 24 h, by e-mail. Or call.", "82% → 90%", "Größe ändern", "Ask us!"] {
            assert_eq!(escaped(text), text);
        }
        assert_eq!(literal("Reply: \"now\" #x"), r##""Reply: \"now\" #x""##);
        assert_eq!(literal("a\\b\nc\u{202e}"), r#""a\\b\nc\u{202e}""#);
    }

    #[test]
    fn what_could_be_code_is_a_code_point() {
        for (text, shown) in [
            ("#x", r"\u{23}x"),
            ("= a", r"\u{3d} a"),
            ("1. a", r"1\u{2e} a"),
            ("--", r"\u{2d}\u{2d}"),
            ("-5", r"\u{2d}5"),
            ("a\nb", r"a\u{a}b"),
            ("https://a", r"https\u{3a}\u{2f}\u{2f}a"),
            (".f", r"\u{2e}f"),
            ("a.b", r"a\u{2e}b"),
            ("a  b", r"a\u{20}\u{20}b"),
        ] {
            assert_eq!(escaped(text), shown, "{text}");
        }
    }
}

#[cfg(all(test, feature = "pdf"))]
mod round_trip {
    use proptest::prelude::*;
    use typst::syntax::{SyntaxKind, SyntaxNode, ast, parse, parse_code};

    use super::*;

    /// The text that markup shows, or the first node that is more than text.
    fn text_of(node: &SyntaxNode) -> std::result::Result<String, SyntaxKind> {
        if node.kind() == SyntaxKind::Markup {
            return node.children().map(text_of).collect();
        }
        if node.kind() == SyntaxKind::Space {
            return Ok(" ".to_owned());
        }
        match node.cast::<ast::Expr<'_>>() {
            Some(ast::Expr::Text(text)) => Ok(text.get().to_string()),
            Some(ast::Expr::Escape(escape)) => Ok(escape.get().to_string()),
            _ => Err(node.kind()),
        }
    }

    fn string_of(source: &str) -> Option<String> {
        let root = parse_code(source);
        let mut children = root.children();
        let (first, rest) = (children.next()?, children.next());
        (rest.is_none() && root.errors_and_warnings().0.is_empty())
            .then(|| first.cast::<ast::Str<'_>>().map(|s| s.get().to_string()))?
    }

    fn survives(text: &str) {
        let mut out = Vec::new();
        escape(text, &mut out).expect("a vector takes everything");
        let escaped = String::from_utf8(out).expect("text");
        assert_eq!(text_of(&parse(&escaped)), Ok(text.to_owned()), "markup: {escaped}");
        assert_eq!(string_of(&format!("\"{escaped}\"")).as_deref(), Some(text), "string: {escaped}");
        assert_eq!(string_of(&literal(text)).as_deref(), Some(text), "literal of {text:?}");
        // Behind code, where a full stop, a bracket or a semicolon would go on with it.
        let behind = parse(&format!("#x{escaped}"));
        let is_call = |node: &SyntaxNode| matches!(node.kind(), SyntaxKind::FuncCall | SyntaxKind::FieldAccess);
        assert!(!behind.children().any(is_call), "{escaped}");
        // In a content block that it must not end.
        let block = parse(&format!("#[{escaped}]"));
        assert_eq!(block.children().filter(|node| node.kind() == SyntaxKind::ContentBlock).count(), 1, "{escaped}");
        assert!(block.errors_and_warnings().0.is_empty(), "{escaped}");
    }

    #[test]
    fn hostile_text_survives() {
        for text in [
            "#import \"x.typ\": *",
            "$x$",
            "*a*",
            "_a_",
            "@ref",
            "<label>",
            "// a",
            "/* a */",
            "`a`",
            "```rust a```",
            "\\u{41}",
            "]",
            "#{panic()}",
            "[#read(\"/etc/passwd\")]",
            "= a",
            "- a",
            "+ a",
            "/ a: b",
            "1. a",
            "...",
            "---",
            "-?",
            "~",
            "'a' \"b\"",
            "https://example.org/a?b=c#d",
            "😀👩‍💻",
            "مرحبا",
            "\u{202e}abc",
            "a\r\nb\t\u{0}\u{1b}[31m",
            "",
            " ",
            "  a  ",
            "#",
            "\\",
            "\"",
            "{{ x }}",
            "{% raw %}",
            "(",
            ".a()",
            ";",
            "a.",
            "a. b",
            "v1.2.3",
            "5.",
            "x-1",
        ] {
            survives(text);
        }
    }

    proptest! {
        #[test]
        fn any_text_survives(text in any::<String>()) {
            survives(&text);
        }

        #[test]
        fn any_text_of_marks_survives(text in "[a1 #$*_@<>/`\\\\\\[\\]{}()\"'.;:=+~-]{0,12}") {
            survives(&text);
        }
    }
}
