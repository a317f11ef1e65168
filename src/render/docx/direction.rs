//! Which way text runs.

/// Whether a character is a letter of a script that runs from right to left (Unicode 16, blocks with `Bidi_Class` R and AL).
pub(super) fn is_rtl_letter(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && !c.is_numeric()
}

/// Whether the first letter says that text runs from right to left (Unicode Standard Annex 9, rules P2 and P3).
pub(super) fn starts_rtl(text: &str) -> bool {
    text.chars().find(|c| is_rtl_letter(*c) || c.is_alphabetic()).is_some_and(is_rtl_letter)
}

/// Text in pieces of one direction; marks and spaces between letters of one direction stay with them.
pub(super) fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let (mut start, mut end) = (0, 0);
    let mut is_rtl = starts_rtl(text);
    for (at, c) in text.char_indices() {
        let turns = if is_rtl { c.is_alphabetic() && !is_rtl_letter(c) } else { is_rtl_letter(c) };
        if turns {
            // What is neither goes with the text that runs from left to right, Word's own way.
            let cut = if is_rtl { end } else { at };
            if cut > start {
                pieces.push((&text[start..cut], is_rtl));
            }
            (start, is_rtl) = (cut, !is_rtl);
        }
        if is_rtl_letter(c) == is_rtl {
            end = at + c.len_utf8();
        }
    }
    if start < text.len() {
        pieces.push((&text[start..], is_rtl));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_decides() {
        for (text, is_rtl) in [("abc שלום", false), ("12 שלום abc", true), ("123", false), ("", false), ("مرحبا", true)]
        {
            assert_eq!(starts_rtl(text), is_rtl, "{text}");
        }
    }

    #[test]
    fn pieces_are_the_whole_text() {
        for text in ["abc שלום עולם def", "שלום abc", "", "12", "a, שלום.", "مرحبا 24 ساعة / help"]
        {
            let all: String = pieces(text).iter().map(|(piece, _)| *piece).collect();
            assert_eq!(all, text);
        }
        assert_eq!(pieces("ab שלום עולם cd"), [("ab ", false), ("שלום עולם", true), (" cd", false)]);
    }
}
