//! The words around objectives in pasted lists: labels in front of them, headings above them, heads of table columns.
//!
//! In: the data file of a language. Out: answers about single words and lines. No word of a language stands in code.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::load;

/// Words of a heading; a line with more is no heading by its words alone.
const MOST_WORDS: usize = 6;

/// The labels of one language.
#[derive(Debug, Default)]
pub(super) struct Labels {
    prefixes: Vec<Cow<'static, str>>,
    headings: Vec<Cow<'static, str>>,
    beside_headings: Vec<Cow<'static, str>>,
    columns: Vec<Cow<'static, str>>,
    due: Vec<Cow<'static, str>>,
    /// The word that makes a bare point in time a deadline.
    pub(super) before_a_period: Cow<'static, str>,
}

impl Labels {
    /// English.
    pub(super) fn english() -> &'static Self {
        static ENGLISH: OnceLock<Labels> = OnceLock::new();
        ENGLISH.get_or_init(|| {
            let mut labels = Self::default();
            for list in load::strings_of(include_str!("en/labels.toml")) {
                match list.key.as_ref() {
                    "prefixes" => labels.prefixes = list.values,
                    "headings" => labels.headings = list.values,
                    "beside_headings" => labels.beside_headings = list.values,
                    "columns" => labels.columns = list.values,
                    "due" => labels.due = list.values,
                    _ => labels.before_a_period = list.values.into_iter().next().unwrap_or_default(),
                }
            }
            labels
        })
    }

    /// The length of a label in front of a statement: `O1: `, `KR 1.2 - `, `Goal: `.
    pub(super) fn prefix(&self, text: &str) -> Option<usize> {
        self.prefixes.iter().filter_map(|word| after_label(text, word)).max()
    }

    /// Whether a line is nothing but words of headings, one of them a name for objectives. Its numbers are the caller's to judge.
    pub(super) fn is_heading(&self, text: &str) -> bool {
        let knows = |list: &[Cow<'static, str>], word: &str| list.iter().any(|known| known.eq_ignore_ascii_case(word));
        let mut names = false;
        for (n, word) in words(text).enumerate() {
            let is_name = knows(&self.headings, word);
            if n >= MOST_WORDS || !is_name && !knows(&self.beside_headings, word) {
                return false;
            }
            names |= is_name;
        }
        names
    }

    /// Whether a line is a label without anything behind it: "O1", "Key result 2.1:".
    pub(super) fn is_bare_label(&self, text: &str) -> bool {
        let text = text.trim_end_matches(':');
        let number = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        let word = number.trim_end();
        (1..=4).contains(&(text.len() - number.len()))
            && self.prefixes.iter().any(|known| known.eq_ignore_ascii_case(word))
    }

    /// Whether a column holds objectives.
    pub(super) fn is_column(&self, head: &str) -> bool {
        self.columns.iter().any(|known| known.eq_ignore_ascii_case(head.trim_end_matches(':')))
    }

    /// Whether a column says by when.
    pub(super) fn is_due(&self, head: &str) -> bool {
        self.due.iter().any(|known| known.eq_ignore_ascii_case(head.trim_end_matches(':')))
    }
}

/// The words of a line; numbers and signs are none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

/// Behind the label: a number and what closes it, or a colon.
fn after_label(text: &str, word: &str) -> Option<usize> {
    let start = text.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word))?.len();
    let rest = &text[start..];
    let spaced = rest.trim_start_matches([' ', '#', '\u{a0}']);
    let number = spaced.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(spaced.len());
    let (number, behind) = spaced.split_at(number);
    let numbered = number.starts_with(|c: char| c.is_ascii_digit()) && number.len() <= 8;
    if !number.is_empty() && !numbered {
        return None;
    }
    // "O1 2027" and "KR1" alone are no labels of what follows.
    let closed = behind.trim_start_matches(' ');
    let dash = [": ", ":\t", "- ", "– ", "— ", ") ", "| "].into_iter().find(|sign| closed.starts_with(sign));
    let end = if let Some(sign) = dash.filter(|sign| numbered || sign.starts_with(':')) {
        text.len() - closed.len() + sign.len()
    } else if numbered && number.ends_with('.') && behind.starts_with(' ') {
        text.len() - behind.len() + 1
    } else {
        return None;
    };
    Some(end + (text[end..].len() - text[end..].trim_start().len()))
}

#[cfg(test)]
mod tests {
    use super::Labels;

    #[test]
    fn labels_come_off_only_with_what_closes_them() {
        for (text, left) in [
            ("O1: Raise CSAT", "Raise CSAT"),
            ("KR1.2: Raise CSAT", "Raise CSAT"),
            ("KR 3 - Raise CSAT", "Raise CSAT"),
            ("Key Result 2) Raise CSAT", "Raise CSAT"),
            ("Objective: Raise CSAT", "Raise CSAT"),
            ("objective 4.  Raise CSAT", "Raise CSAT"),
            ("Goal #2: Raise CSAT", "Raise CSAT"),
        ] {
            let end = Labels::english().prefix(text).unwrap_or_else(|| panic!("no label in {text}"));
            assert_eq!(&text[end..], left);
        }
        for text in
            ["Objective quality reviews", "O 12 tickets", "Open tickets: 0", "KPI dashboard - publish it", "KR1"]
        {
            assert_eq!(Labels::english().prefix(text), None, "{text}");
        }
    }

    #[test]
    fn headings_are_made_of_their_words() {
        for text in ["Key results:", "Objectives", "Our goals for customer service", "OKRs 2027"] {
            assert!(Labels::english().is_heading(text), "{text}");
        }
        for text in ["O1", "Key result 2.1:", "Goal 3"] {
            assert!(Labels::english().is_bare_label(text), "{text}");
        }
        assert!(!Labels::english().is_bare_label("CSAT 90"));
        for text in [
            "> 4.5/5",
            "Customer service",
            "Improve KPIs",
            "Objectives met: 90%  of the team",
            "Key results reached in every quarter",
        ] {
            assert!(!Labels::english().is_heading(text), "{text}");
        }
    }
}
