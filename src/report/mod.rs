//! Printers: findings → text for people and programs. One file a format.
//!
//! A printer turns one finding into an item ([`item`]), which plans do side by side, and the items of all plans into
//! one document ([`document`]). It never decides what is a finding and never writes to a file or terminal.

mod github;
mod json;
pub(crate) mod paragraph;
mod short;
pub mod table;
mod text;
mod visible;
mod window;

use crate::diagnostic::Diagnostic;
use crate::rule::Level;
use crate::source::Sources;

pub use visible::visible;

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// The lines with what is wrong marked in them, for people.
    #[default]
    Text,
    /// One line a finding, for editors and grep.
    Short,
    /// One JSON object, for programs.
    Json,
    /// Annotations on the lines of a pull request on GitHub.
    Github,
}

/// How the text for people looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// With colours.
    pub color: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// One printed finding.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its level.
    pub level: Level,
    /// Its text in the chosen format.
    pub text: String,
}

/// How much was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// Plans checked.
    pub plans: usize,
    /// Findings of level error.
    pub errors: usize,
    /// Findings of level warning.
    pub warnings: usize,
    /// Findings of level advice.
    pub advice: usize,
}

impl Summary {
    /// Counts one finding.
    pub fn count(&mut self, level: Level) {
        match level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
            Level::Advice => self.advice += 1,
        }
    }

    /// Whether nothing was found.
    pub fn is_clean(&self) -> bool {
        self.errors + self.warnings + self.advice == 0
    }

    /// The sentence for people: `2 plans checked: 1 error, 3 warnings`.
    pub fn sentence(&self) -> String {
        let some = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
        let parts: Vec<String> = [
            (self.errors, some(self.errors, "error", "errors")),
            (self.warnings, some(self.warnings, "warning", "warnings")),
            (self.advice, some(self.advice, "piece of advice", "pieces of advice")),
        ]
        .into_iter()
        .filter_map(|(n, text)| (n > 0).then_some(text))
        .collect();
        let found = if parts.is_empty() { "nothing to mend".to_owned() } else { parts.join(", ") };
        format!("{} checked: {found}", some(self.plans, "plan", "plans"))
    }
}

/// Prints one finding.
pub fn item(format: Format, style: Style, sources: &Sources, diagnostic: &Diagnostic) -> Item {
    let text = match format {
        Format::Text => text::item(style, sources, diagnostic),
        Format::Short => short::item(sources, diagnostic),
        Format::Json => json::item(sources, diagnostic),
        Format::Github => github::item(sources, diagnostic),
    };
    Item { level: diagnostic.level, text }
}

/// Joins the printed findings of all plans, in their order, to one document.
pub fn document(format: Format, items: &[Item], summary: &Summary) -> String {
    match format {
        Format::Text | Format::Short => items.iter().map(|item| item.text.as_str()).collect(),
        Format::Json => json::document(items, summary),
        Format::Github => github::document(items),
    }
}
