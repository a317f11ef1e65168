//! Plan text as documents may carry it.
//!
//! In: any text of a plan. Out: the same text without characters that nobody can see and that would disturb what
//! follows. It does not escape: that is each format's own business.

use crate::plan::field::{Field, List};

/// The text without control characters and direction marks, its line ends as single `\n`, trimmed.
///
/// Overrides and embeddings of the writing direction are dropped because an unclosed one would turn the text behind it;
/// the formats isolate each text instead.
pub(crate) fn clean(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}'], "\n");
    let kept: String = unified
        .chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !(c.is_control() || is_invisible(*c)))
        .collect();
    kept.trim().to_owned()
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
}

/// The text of a field, if there is any.
pub(super) fn text(field: &Field<String>) -> Option<String> {
    field.text().map(clean).filter(|text| !text.is_empty())
}

/// The texts of a list, empty ones left out.
pub(super) fn texts(field: &Field<List<String>>) -> Vec<String> {
    field.each().map(|item| clean(&item.value)).filter(|text| !text.is_empty()).collect()
}

/// An id as words: `keep-riders` → `Keep riders`.
pub(crate) fn in_words(id: &str) -> String {
    capitalised(&clean(id).replace(['-', '_'], " "))
}

/// The text with a capital at its start.
pub(super) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_dropped() {
        assert_eq!(clean(" a\u{1b}[31m\u{202e}b\r\nc\td\0 "), "a[31mb\nc d");
        assert_eq!(clean("👩‍🚒 مرحبا"), "👩‍🚒 مرحبا");
    }

    #[test]
    fn ids_become_words() {
        assert_eq!(in_words("keep-riders"), "Keep riders");
        assert_eq!(in_words(""), "");
    }
}
