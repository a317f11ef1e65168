//! Numbers of a statement: with grouping and decimals, dates, times, places in a row.
//!
//! In: the text at a digit. Out: one token. Grouping and decimals are read as English and Swiss texts write them, and a comma before one or two
//! last digits as a decimal one.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Lexer;
use crate::statement::ending::Ending;
use crate::statement::meaning::WordId;
use crate::statement::token::Kind;

impl Lexer<'_, '_> {
    fn digits(&self, from: usize) -> usize {
        from + self.bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    /// A number, a date, a time of the day or a place in a row.
    pub(super) fn number(&mut self) {
        let start = self.at;
        if self.date(start) || self.always_open(start) {
            return;
        }
        let first = self.digits(start);
        // `9:30`
        if self.bytes.get(first) == Some(&b':') && first - start <= 2 {
            let end = self.digits(first + 1);
            if end - first == 3 {
                let part = |range: &str| range.parse().unwrap_or(u32::MAX);
                let clock = Kind::Clock(part(&self.text[start..first]), part(&self.text[first + 1..end]));
                return self.push(start, end, clock);
            }
        }
        let (value, end) = self.grouped(start, first);
        if end == first {
            let behind = end + self.bytes[end..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            if self.lexicon.is_ending(&self.text[end..behind], Ending::Ordinal) {
                let ordinal = self.text[start..end].parse().unwrap_or(u32::MAX);
                return self.push(start, behind, Kind::Ordinal(ordinal));
            }
        }
        self.push(start, end, Kind::Number(value));
    }

    /// A number with grouping and decimals; a value too long for a decimal is none that anybody plans with.
    fn grouped(&self, start: usize, first: usize) -> (Decimal, usize) {
        let mut mantissa: i128 = 0;
        let mut scale = 0u32;
        let mut take = |from: usize, to: usize, decimals: bool| {
            for byte in &self.bytes[from..to] {
                if mantissa < 10_i128.pow(24) {
                    mantissa = mantissa * 10 + i128::from(byte - b'0');
                    scale += u32::from(decimals);
                }
            }
        };
        take(start, first, false);
        let mut end = first;
        let group_of_three = |at: usize| self.digits(at) - at == 3;
        if first - start <= 3 {
            loop {
                let gap = match self.char_at(end) {
                    Some(',' | '\'' | '’') => self.char_at(end).map_or(0, char::len_utf8),
                    Some(c @ (' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')) => c.len_utf8(),
                    _ => break,
                };
                if !group_of_three(end + gap) {
                    break;
                }
                take(end + gap, end + gap + 3, false);
                end += gap + 3;
            }
        }
        let mark = self.bytes.get(end).copied();
        let decimals = self.digits(end.saturating_add(1).min(self.bytes.len()));
        let count = decimals.saturating_sub(end + 1);
        let is_point = mark == Some(b'.') && count > 0;
        let is_comma = mark == Some(b',') && (count == 1 || count == 2) && end == first;
        if is_point || is_comma {
            take(end + 1, decimals, true);
            end = decimals;
        }
        let part = match self.char_at(end) {
            Some('½') => Some(50),
            Some('¼') => Some(25),
            Some('¾') => Some(75),
            _ => None,
        };
        if let Some(part) = part.filter(|_| scale == 0 && mantissa < 10_i128.pow(20)) {
            let value = Decimal::try_from_i128_with_scale(mantissa * 100 + part, 2).unwrap_or(Decimal::MAX);
            return (value.normalize(), end + '½'.len_utf8());
        }
        (Decimal::try_from_i128_with_scale(mantissa, scale).unwrap_or(Decimal::MAX).normalize(), end)
    }

    /// `2027-06-30`, `30/06/2027`, `30.6.2027`.
    fn date(&mut self, start: usize) -> bool {
        let first = self.digits(start);
        let Some(mark @ (b'-' | b'/' | b'.')) = self.bytes.get(first).copied() else { return false };
        let second = self.digits(first + 1);
        if second == first + 1 || self.bytes.get(second) != Some(&mark) {
            return false;
        }
        let third = self.digits(second + 1);
        let part = |from: usize, to: usize| self.text[from..to].parse::<u32>().unwrap_or(u32::MAX);
        let (a, b, c) = (part(start, first), part(first + 1, second), part(second + 1, third));
        let lengths = (first - start, second - first - 1, third - second - 1);
        match lengths {
            (4, 1..=2, 1..=2) => {
                let day = i32::try_from(a).ok().and_then(|year| NaiveDate::from_ymd_opt(year, b, c));
                self.push(start, third, Kind::Date(day));
            }
            (1..=2, 1..=2, 4 | 2) if mark != b'-' || lengths.2 == 4 => {
                let year = i32::try_from(c).unwrap_or(i32::MAX);
                self.push(start, third, Kind::SlashDate(a, b, if lengths.2 == 2 { 2000 + year } else { year }));
            }
            _ => return false,
        }
        true
    }

    /// `24/7`, `24x7`: a manner of speaking, no number.
    fn always_open(&mut self, start: usize) -> bool {
        let rest = &self.bytes[start..];
        let found = ["24/7", "24x7", "24×7", "24-7"].into_iter().find(|word| rest.starts_with(word.as_bytes()));
        let Some(word) = found else { return false };
        let end = start + word.len();
        if self.bytes.get(end).is_some_and(u8::is_ascii_digit) {
            return false;
        }
        let end = if self.text[end..].starts_with("/365") { end + 4 } else { end };
        self.push(start, end, Kind::Word(WordId::UNKNOWN));
        true
    }
}
