//! Lines of a calendar file: text escaped, lines folded.
//!
//! In: properties and values. Out: content lines of at most 75 octets with CRLF (RFC 5545, 3.1 and 3.3.11). It knows no events.

/// The most octets of a line, its end not counted.
const MOST: usize = 75;

/// Adds a line, folded where it is too long.
pub(super) fn line(out: &mut String, line: &str) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > MOST {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}

/// Adds a property whose value is text.
pub(super) fn text_line(out: &mut String, property: &str, value: &str) {
    line(out, &format!("{property}:{}", escaped(value)));
}

/// Text as a value: what separates values is escaped, line ends are written out, other control characters can't be in it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push_str("\\n");
                }
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a reader makes of a folded value, by the letter of the RFC.
    fn read(folded: &str) -> String {
        let unfolded = folded.strip_suffix("\r\n").expect("a line end").replace("\r\n ", "");
        let value = unfolded.split_once(':').expect("a property").1;
        let mut out = String::new();
        let mut chars = value.chars();
        while let Some(c) = chars.next() {
            match (c, c == '\\') {
                (_, true) => match chars.next().expect("something behind a backslash") {
                    'n' | 'N' => out.push('\n'),
                    c => out.push(c),
                },
                (c, _) => out.push(c),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn any_text_is_read_back(text in any::<String>()) {
            let mut out = String::new();
            text_line(&mut out, "SUMMARY", &text);
            let kept: String = text.replace("\r\n", "\n").replace('\r', "\n").chars()
                .filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect();
            prop_assert_eq!(read(&out), kept);
        }

        #[test]
        fn no_line_is_too_long_and_none_is_cut_inside_a_character(text in "[a-z,;\\\\\n🚲مé ]{0,400}") {
            let mut out = String::new();
            text_line(&mut out, "DESCRIPTION", &text);
            for (n, line) in out.strip_suffix("\r\n").expect("a line end").split("\r\n").enumerate() {
                prop_assert!(line.len() <= MOST, "{} octets", line.len());
                prop_assert!(n == 0 || line.starts_with(' '));
                prop_assert!(!line.contains(['\r', '\n']));
            }
        }
    }

    #[test]
    fn separators_are_escaped() {
        let mut out = String::new();
        text_line(&mut out, "SUMMARY", "a,b;c\\n\nEND:VCALENDAR");
        assert_eq!(out, "SUMMARY:a\\,b\\;c\\\\n\\nEND:VCALENDAR\r\n");
    }
}
