//! Cuts a statement into words, numbers and signs.
//!
//! In: text. Out: tokens with their bytes. Hyphens inside words, odd spaces and curly quotes are dealt with here, so that
//! nothing behind it has to know them. One pass, linear, no word is copied.

mod number;

use super::ending::Ending;
use super::lexicon::Lexicon;
use super::token::{Kind, Sign, Token};

/// Cuts a text into tokens.
pub(super) fn tokens(text: &str, lexicon: &Lexicon, out: &mut Vec<Token>) {
    out.clear();
    let mut lexer = Lexer { text, bytes: text.as_bytes(), at: 0, lexicon, out };
    lexer.run();
}

struct Lexer<'t, 'o> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    lexicon: &'t Lexicon,
    out: &'o mut Vec<Token>,
}

impl Lexer<'_, '_> {
    fn run(&mut self) {
        while self.at < self.bytes.len() {
            let byte = self.bytes[self.at];
            match byte {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'0'..=b'9' => self.number(),
                b'a'..=b'z' | b'A'..=b'Z' => self.word(),
                b'-' | b'_' => self.hyphen(),
                0..=127 => self.ascii_sign(byte),
                _ => self.beyond_ascii(),
            }
        }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        let byte = *self.bytes.get(at)?;
        if byte < 128 { Some(char::from(byte)) } else { self.text[at..].chars().next() }
    }

    fn push(&mut self, start: usize, end: usize, kind: Kind) {
        let last_end = self.out.last().map(|last| last.end);
        let joined = last_end.is_some_and(|last| {
            last < start && start - last <= 3 && matches!(&self.text[last..start], "-" | "_" | "\u{2010}" | "\u{2011}")
        });
        let glued = last_end == Some(start);
        self.out.push(Token { start, end, kind, glued, joined });
        self.at = end;
    }

    fn sign(&mut self, length: usize, sign: Sign) {
        self.push(self.at, self.at + length, Kind::Sign(sign));
    }

    fn ascii_sign(&mut self, byte: u8) {
        let next = self.bytes.get(self.at + 1).copied();
        let (length, sign) = match (byte, next) {
            (b'<', Some(b'=')) => (2, Sign::LessEqual),
            (b'>', Some(b'=')) => (2, Sign::GreaterEqual),
            (b'=', Some(b'>')) if self.arrow_not_bound() => (2, Sign::Arrow),
            (b'=', Some(b'>')) => (2, Sign::GreaterEqual),
            (b'=', Some(b'<')) => (2, Sign::LessEqual),
            (b'<', _) => (1, Sign::Less),
            (b'>', _) if self.between_numbers() => (1, Sign::Arrow),
            (b'>', _) => (1, Sign::Greater),
            (b'=', _) => (1, Sign::Equal),
            (b'%', _) => (1, Sign::Percent),
            (b'+', _) => (1, Sign::Plus),
            (b'/', _) => (1, Sign::Slash),
            (b',', _) => (1, Sign::Comma),
            (b';', _) => (1, Sign::Semicolon),
            (b':', _) => (1, Sign::Colon),
            (b'.' | b'!' | b'?' | b'\n', _) => (1, Sign::Stop),
            (b'(' | b'[', _) => (1, Sign::Open),
            (b')' | b']', _) => (1, Sign::Close),
            (b'~', _) => (1, Sign::About),
            (b'&', _) => (1, Sign::And),
            (b'#', _) => (1, Sign::Hash),
            (b'$', _) => (1, Sign::Currency),
            _ => (1, Sign::Other),
        };
        self.sign(length, sign);
    }

    /// `=>` between two values is an arrow, before the only one it is a bound.
    fn arrow_not_bound(&self) -> bool {
        self.out.last().is_some_and(|last| {
            matches!(last.kind, Kind::Number(_) | Kind::Sign(Sign::Percent | Sign::Close) | Kind::Clock(..))
                || (matches!(last.kind, Kind::Word(_))
                    && self.out.len() > 1
                    && matches!(self.out[self.out.len() - 2].kind, Kind::Number(_)))
        })
    }

    /// "74 > 85": a way, not a bound.
    fn between_numbers(&self) -> bool {
        let before =
            self.out.last().is_some_and(|last| matches!(last.kind, Kind::Number(_) | Kind::Sign(Sign::Percent)));
        before && self.text[self.at + 1..].trim_start().starts_with(|c: char| c.is_ascii_digit())
    }

    fn hyphen(&mut self) {
        let (at, bytes) = (self.at, self.bytes);
        if bytes[at] == b'-' && matches!(bytes.get(at + 1), Some(b'>')) {
            return self.sign(2, Sign::Arrow);
        }
        if bytes[at] == b'-' && matches!(bytes.get(at + 1..at + 3), Some(b"->")) {
            return self.sign(3, Sign::Arrow);
        }
        let next = self.char_at(at + 1);
        let touches = self.out.last().is_some_and(|last| last.end == at);
        let last_is_number = self
            .out
            .last()
            .is_some_and(|last| matches!(last.kind, Kind::Number(_) | Kind::Sign(Sign::Percent) | Kind::Clock(..)));
        let next_is_value = next.is_some_and(|c| c.is_ascii_digit() || is_currency(c));
        if touches && last_is_number && next_is_value {
            return self.sign(1, Sign::Dash);
        }
        if touches && next.is_some_and(char::is_alphanumeric) {
            // Inside a word: the next token will be joined to this one.
            self.at += 1;
            return;
        }
        if !touches && next_is_value {
            return self.sign(1, Sign::Minus);
        }
        self.sign(1, Sign::Dash);
    }

    fn beyond_ascii(&mut self) {
        let c = self.char_at(self.at).expect("the loop stops at the end");
        let length = c.len_utf8();
        if c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}' | '\u{00ad}') {
            self.at += length;
            return;
        }
        if c.is_alphabetic() {
            return self.word();
        }
        let sign = match c {
            '≤' | '⩽' => Sign::LessEqual,
            '≥' | '⩾' => Sign::GreaterEqual,
            '→' | '➔' | '➜' | '➝' | '⇒' | '⟶' | '➡' | '▶' | '►' => Sign::Arrow,
            '↑' | '▲' | '⬆' | '↗' => Sign::Up,
            '↓' | '▼' | '⬇' | '↘' => Sign::Down,
            '–' | '—' | '―' | '‒' => Sign::Dash,
            '−' => return self.minus(length),
            '×' | '✕' => Sign::Times,
            '★' | '☆' | '⭐' => Sign::Star,
            '≈' => Sign::About,
            '\u{2010}' | '\u{2011}' => {
                self.at += length;
                return;
            }
            '…' => Sign::Stop,
            '％' | '﹪' => Sign::Percent,
            _ if is_currency(c) => Sign::Currency,
            _ => Sign::Other,
        };
        self.sign(length, sign);
    }

    fn minus(&mut self, length: usize) {
        let touches = self.out.last().is_some_and(|last| last.end == self.at);
        self.sign(length, if touches { Sign::Dash } else { Sign::Minus });
    }

    /// A word: letters, apostrophes inside, digits behind.
    fn word(&mut self) {
        let start = self.at;
        let mut end = start;
        let mut digits = None;
        while let Some(c) = self.char_at(end) {
            let next = end + c.len_utf8();
            if c.is_alphabetic() {
                if digits.is_some() {
                    break;
                }
                end = next;
            } else if c.is_ascii_digit() {
                digits.get_or_insert(end);
                end = next;
            } else if matches!(c, '\'' | '’') && digits.is_none() && self.char_at(next).is_some_and(char::is_alphabetic)
            {
                // The possessive ends the word.
                let tail = self.text[next..].find(|c: char| !c.is_alphabetic()).map_or(self.text.len(), |at| next + at);
                if self.lexicon.is_ending(&self.text[next..tail], Ending::Possessive) {
                    let id = self.lexicon.word(&self.text[start..end]);
                    self.push(start, tail, Kind::Word(id));
                    return;
                }
                end = next;
            } else {
                break;
            }
        }
        // "w/o"
        if digits.is_none() && end - start <= 2 && self.bytes.get(end) == Some(&b'/') {
            let behind = end + 1 + self.bytes[end + 1..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            let known = (behind > end + 1 && behind - start <= 4)
                .then(|| self.lexicon.known(&self.text[start..behind]))
                .flatten();
            if let Some(id) = known {
                return self.push(start, behind, Kind::Word(id));
            }
        }
        let kind = match digits {
            Some(from) => {
                let code = self.lexicon.code(&self.text[start..from]);
                Kind::Code(code, self.text[from..end].parse().unwrap_or(u32::MAX))
            }
            None => Kind::Word(self.lexicon.word(&self.text[start..end])),
        };
        self.push(start, end, kind);
    }
}

pub(super) fn is_currency(c: char) -> bool {
    matches!(c, '$' | '€' | '£' | '¥' | '₹' | '₽' | '₩' | '₺' | '₦' | '₱')
}
