//! The words of files that are no templates.
//!
//! In: a key, and arguments. Out: the text. A key that nobody wrote a text for is shown as it is.

use std::collections::HashMap;
use std::sync::OnceLock;

const EN: &str = include_str!("words/en.ftl");

/// The words of a language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words;

fn english() -> &'static HashMap<&'static str, &'static str> {
    static TEXTS: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let lines = EN.lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once(" = ")).map(|(key, text)| (key.trim(), text.trim())).collect()
    })
}

impl Words {
    /// The text of a key.
    pub fn text(self, key: &str) -> String {
        english().get(key).map_or_else(|| key.to_owned(), |text| (*text).to_owned())
    }

    /// The text of a key with arguments, which stand as `{ $name }` in it.
    pub fn format(self, key: &str, arguments: &[(&str, &str)]) -> String {
        let mut rest: &str = &self.text(key);
        let mut out = String::new();
        while let Some((before, behind)) = rest.split_once("{ $") {
            let Some((name, after)) = behind.split_once(" }") else { break };
            out.push_str(before);
            out.push_str(arguments.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
            rest = after;
        }
        out.push_str(rest);
        out
    }
}
