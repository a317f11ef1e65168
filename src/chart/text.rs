//! How wide text is, and how it is wrapped or shortened.
//!
//! In: any text of a plan. Out: text that may stand in XML, in lines that fit. The widths are those of a common sans
//! font, a little on the wide side, because the reader's font is not known. Must not cut a letter from its accents.

/// Size and weight of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Font {
    /// Size in units of the drawing.
    pub(crate) size: f64,
    /// Whether it is set bold.
    pub(crate) bold: bool,
}

/// Text broken into lines that fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrapped {
    /// The lines, at least one.
    pub(crate) lines: Vec<String>,
    /// The whole text, where the lines do not hold all of it.
    pub(crate) full: Option<String>,
}

/// Advance widths of the characters from space to tilde in thousandths of the size (Helvetica, Adobe Font Metrics).
const ASCII: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];

/// Other sans fonts run wider than Helvetica (Segoe UI, Noto Sans: some 5 %), so measure on the wide side.
const ALLOWANCE: f64 = 1.05;
/// Helvetica Bold against Helvetica over running English text.
const BOLD: f64 = 1.07;
const ELLIPSIS: char = '…';
const JOINER: char = '\u{200d}';

/// Text as it may stand in XML and on one line: line breaks and tabs become spaces, runs of spaces one; control
/// characters, characters that XML forbids and marks that would turn the direction of following text are dropped.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}') {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !is_dropped(c) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end_matches(' ').len());
    out
}

fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The width of text in units of the drawing.
pub(crate) fn width(text: &str, font: Font) -> f64 {
    text.chars().map(|c| char_width(c, font)).sum()
}

fn char_width(c: char, font: Font) -> f64 {
    let em = match c {
        ' '..='~' => f64::from(ASCII[c as usize - ' ' as usize]) / 1000.0,
        _ if is_mark(c) => return 0.0,
        _ if is_wide(c) => 1.12,
        '\u{a0}' | '\u{202f}' | '·' => 0.28,
        '–' | '€' | '£' => 0.56,
        '—' | ELLIPSIS | '→' | '←' => 1.0,
        '\u{a1}'..='\u{17f}' if c.is_lowercase() => 0.56,
        '\u{590}'..='\u{6ff}' => 0.6,
        _ if c.is_uppercase() => 0.74,
        _ => 0.64,
    };
    em * font.size * ALLOWANCE * if font.bold { BOLD } else { 1.0 }
}

/// Marks that stand on or beside the letter before them and take no room, as far as common scripts need.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{e31}' | '\u{e34}'..='\u{e3a}'
        | '\u{e47}'..='\u{e4e}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200b}'..='\u{200f}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e01ef}')
}

/// East Asian wide characters and emoji, which take twice a letter's room (after Unicode Annex 11).
fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{231a}'..='\u{231b}' | '\u{23e9}'..='\u{23f3}' | '\u{2600}'..='\u{27bf}'
        | '\u{2b1b}'..='\u{2b55}' | '\u{2e80}'..='\u{a4cf}' | '\u{a960}'..='\u{a97c}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f000}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

/// Whether the two characters belong to one letter or emoji.
fn is_joined(before: char, after: char) -> bool {
    is_mark(after) || before == JOINER
}

/// Text on one line: as it is if it fits, otherwise its beginning and an ellipsis.
pub(crate) fn shorten(text: &str, font: Font, room: f64) -> Wrapped {
    wrap(text, font, room, 1)
}

/// Text in at most `lines` lines of at most `room`; the last line ends in an ellipsis if that is not enough.
pub(crate) fn wrap(text: &str, font: Font, room: f64, lines: usize) -> Wrapped {
    let text = clean(text);
    let mut out = Vec::new();
    let mut rest = text.as_str();
    loop {
        if out.len() + 1 >= lines {
            let last = ellipsized(rest, font, room);
            let full = (last != rest).then(|| text.clone());
            out.push(last);
            return Wrapped { lines: out, full };
        }
        let (line, after) = rest.split_at(line_end(rest, font, room));
        out.push(line.trim_end().to_owned());
        rest = after.trim_start();
        if rest.is_empty() {
            return Wrapped { lines: out, full: None };
        }
    }
}

/// Where the first line of `text` ends: after a word, after a hyphen or slash, between wide characters, or, where a
/// word alone is too long, inside it.
fn line_end(text: &str, font: Font, room: f64) -> usize {
    let (mut used, mut after_word, mut inside, mut before) = (0.0, 0, 0, ' ');
    for (at, c) in text.char_indices() {
        if at > 0 && !is_joined(before, c) {
            inside = at;
            if matches!(before, ' ' | '-' | '/' | '–' | '—') || is_wide(before) || is_wide(c) {
                after_word = at;
            }
        }
        used += char_width(c, font);
        if used > room && c != ' ' && inside > 0 {
            return if after_word > 0 { after_word } else { inside };
        }
        before = c;
    }
    text.len()
}

fn ellipsized(text: &str, font: Font, room: f64) -> String {
    let room_before_ellipsis = room - char_width(ELLIPSIS, font);
    let (mut used, mut keep, mut before) = (0.0, 0, ' ');
    for (at, c) in text.char_indices() {
        if used <= room_before_ellipsis && !is_joined(before, c) {
            keep = at;
        }
        used += char_width(c, font);
        if used > room {
            return format!("{}{ELLIPSIS}", text[..keep].trim_end());
        }
        before = c;
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONT: Font = Font { size: 13.0, bold: false };

    #[test]
    fn clean_text_holds_nothing_that_xml_forbids() {
        assert_eq!(clean("a\u{0}b\u{1b}[31mc\u{9b}d\u{ffff}e\u{7f}"), "ab[31mcde");
        assert_eq!(clean("  one\r\n\ttwo  three "), "one two three");
        assert_eq!(clean("pay\u{202e}evil\u{2066}x"), "payevilx");
        assert_eq!(clean("12\u{202f}000\u{a0}€ 👩\u{200d}💻"), "12\u{202f}000\u{a0}€ 👩\u{200d}💻");
        assert_eq!(clean("\n\t"), "");
    }

    #[test]
    fn wide_characters_count_double_and_marks_nothing() {
        assert!(width("日本", FONT) > 1.9 * width("nn", FONT));
        assert!(width("👍", FONT) > 1.9 * width("n", FONT));
        assert_eq!(width("e\u{301}", FONT), width("e", FONT));
        assert!(width("e", Font { bold: true, ..FONT }) > width("e", FONT));
    }

    #[test]
    fn lines_fit_and_lose_nothing_without_saying_so() {
        let names = [
            "Customer Service Operations and Quality Assurance",
            "Donaudampfschifffahrtsgesellschaftskapitän",
            "日本語のとても長い部門名です",
            "a",
        ];
        for name in names {
            let all = wrap(name, FONT, 90.0, 9);
            assert_eq!(all.full, None, "{name}");
            assert_eq!(all.lines.concat().replace(' ', ""), name.replace(' ', ""));
            let one = shorten(name, FONT, 60.0);
            assert_eq!(one.full.is_some(), width(name, FONT) > 60.0, "{name}");
            for line in all.lines.iter().chain(&one.lines) {
                assert!(width(line, FONT) <= 90.0, "{line}");
            }
            assert!(width(&one.lines[0], FONT) <= 60.0);
        }
        assert_eq!(shorten("Customer Service Operations", FONT, 110.0).lines, ["Customer Servi…"]);
    }

    #[test]
    fn a_letter_keeps_its_accent_and_an_emoji_its_parts() {
        let text = "e\u{301}".repeat(40);
        for room in [10.0, 33.0, 71.5] {
            let line = &shorten(&text, FONT, room).lines[0];
            assert!(line.ends_with("\u{301}…") || line == "…", "{line}");
            assert!(wrap(&text, FONT, room, 50).lines.iter().all(|line| line.starts_with('e')));
        }
    }

    #[test]
    fn no_room_at_all_still_ends() {
        assert_eq!(shorten("abc", FONT, -5.0).lines, ["…"]);
        assert_eq!(wrap("abc def", FONT, 0.0, 4).lines.len(), 4);
        assert_eq!(wrap("", FONT, 10.0, 3).lines, [""]);
    }
}
