//! Estimates in words: one value, or two with their unit written once.

use super::Spoken;
use crate::language::Language;
use crate::quantity::Estimate;

impl<T: Spoken> Spoken for Estimate<T> {
    fn spoken(&self, language: Language) -> String {
        let Some(high) = &self.high else { return self.low.spoken(language) };
        let is_compound = self.low.is_compound() || high.is_compound();
        let (low, high) = (self.low.spoken(language), high.spoken(language));
        let low = if is_compound { low.as_str() } else { without_shared_unit(&low, &high) };
        language.format("range", &[("low", low.into()), ("high", high.as_str().into())])
    }
}

/// The lower bound without the unit that the upper one ends with too, so that it is written once: `10,200 to 11,800 a month`.
fn without_shared_unit<'l>(low: &'l str, high: &str) -> &'l str {
    let at = |text: &str| {
        let mut from = 0;
        // A thin space inside a number is no end of it.
        while let Some(space) = text[from..].find([' ', '\u{a0}', '\u{202f}'].as_slice()) {
            if starts_a_word(&text[from + space..]) {
                return Some(from + space);
            }
            from += space + text[from + space..].chars().next().map_or(1, char::len_utf8);
        }
        None
    };
    match (at(low), at(high)) {
        (Some(mine), Some(theirs)) if low[mine..] == high[theirs..] => &low[..mine],
        _ => low,
    }
}

fn starts_a_word(text: &str) -> bool {
    text.chars().nth(1).is_some_and(|c| !c.is_ascii_digit())
}
