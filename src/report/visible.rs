//! Plan text on a terminal: what would steer the terminal or turn the reading direction is shown, not sent.

use std::borrow::Cow;

/// The text with control characters and direction marks replaced by visible signs.
pub fn visible(text: &str) -> Cow<'_, str> {
    let harmless = |c: char| !c.is_control() && !steers_direction(c);
    if text.chars().all(harmless) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .map(|c| match c {
                '\n' | '\t' | '\r' => ' ',
                c if u32::from(c) < 0x20 => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
                '\u{7f}' => '\u{2421}',
                c if harmless(c) => c,
                _ => '\u{fffd}',
            })
            .collect(),
    )
}

/// The same for lines of a plan that are shown with places in them: each sign takes as many bytes as what it stands for. The
/// controls of ASCII stay, because the renderer shows them itself.
pub(crate) fn visible_in_place(text: &str) -> Cow<'_, str> {
    let harmless = |c: char| c.is_ascii() || !c.is_control() && !steers_direction(c);
    if text.chars().all(harmless) {
        return Cow::Borrowed(text);
    }
    let sign = |c: char| match c {
        c if harmless(c) => c,
        c if c.len_utf8() == 2 => '¿',
        _ => '\u{fffd}',
    };
    Cow::Owned(text.chars().map(sign).collect())
}

/// The bidirectional controls of Unicode, which can make a line read other than it is.
fn steers_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{061c}')
}

#[cfg(test)]
mod tests {
    use super::{visible, visible_in_place};

    #[test]
    fn nothing_that_steers_a_terminal_passes() {
        let shown = visible("a\u{1b}[31mb\u{7}\u{9b}c\u{202e}d\ne");
        assert_eq!(shown, "a␛[31mb␇\u{fffd}c\u{fffd}d e");
        let plan = "t = \"\u{9b}31m\u{202e}\u{61c}é\"";
        assert_eq!(visible_in_place(plan), "t = \"¿31m\u{fffd}¿é\"");
        assert_eq!(visible_in_place(plan).len(), plan.len());
        assert!(matches!(visible("plain ü 😀"), std::borrow::Cow::Borrowed(_)));
    }
}
