//! What is wrong with a template, and where.

use tera::{Error, ErrorKind};

use crate::load::nearest;

/// A fault in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// The template's path below the folder of templates: `html/parts/budget.html`.
    pub template: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in Unicode scalar values, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to write instead, where that is known.
    pub help: Option<String>,
}

impl std::fmt::Display for TemplateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}: {}", self.template, self.line, self.column, self.message)
    }
}

impl std::error::Error for TemplateError {}

impl TemplateError {
    pub(super) fn at_start(template: &str, message: impl Into<String>) -> Self {
        Self { template: template.to_owned(), line: 1, column: 1, message: message.into(), help: None }
    }

    /// Reads the place out of the engine's error. `main` is the template it was working for; `text` gives a template's text.
    pub(super) fn of(error: &Error, main: &str, text: &dyn Fn(&str) -> Option<String>) -> Self {
        let found = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let mut message = report.message().to_owned();
                let source = text(report.filename()).unwrap_or_default();
                if let (true, Some(words)) = (message.contains("undefined"), source.get(report.span().range.clone())) {
                    message = format!("`{words}` is not defined");
                }
                Self {
                    template: report.filename().to_owned(),
                    line: report.span().start_line,
                    column: report.span().start_col + 1,
                    message,
                    help: None,
                }
            }
            ErrorKind::MissingParent { current, parent } => {
                Self::near(current, parent, format!("extends `{parent}`, which is no template"), text)
            }
            ErrorKind::CircularInclude { tpl, include_chain } => Self::near(
                tpl,
                include_chain.get(1).unwrap_or(tpl),
                format!("includes itself: {}", include_chain.join(" → ")),
                text,
            ),
            ErrorKind::CircularExtend { tpl, inheritance_chain } => Self::near(
                tpl,
                inheritance_chain.get(1).unwrap_or(tpl),
                format!("extends itself: {}", inheritance_chain.join(" → ")),
                text,
            ),
            kind => Self::of_report(&kind.to_string(), main, text),
        };
        found.polished()
    }

    /// The place of the words `"name"` in a template.
    fn near(template: &str, name: &str, message: String, text: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut found = Self::at_start(template, message);
        let Some(source) = text(template) else { return found };
        if let Some(at) = source.find(&format!("\"{name}\"")).or_else(|| source.find(name)) {
            let before = &source[..at];
            found.line = before.matches('\n').count() + 1;
            found.column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        }
        found
    }

    /// Several faults, or one that knows no place, come as a text with `--> file:line:column` in it.
    fn of_report(report: &str, main: &str, text: &dyn Fn(&str) -> Option<String>) -> Self {
        let message = report.lines().next().unwrap_or("").trim_start_matches("error: ").to_owned();
        let place = report.lines().find_map(|line| {
            let place = line.trim_start().strip_prefix("--> ")?;
            let mut parts = place.rsplitn(3, ':');
            let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            Some((parts.next()?.to_owned(), line, column))
        });
        if let Some((template, line, column)) = place {
            return Self { template, line, column, message, help: None };
        }
        // "Component `x` is defined in both `a` and `b`": the place is the definition in the second.
        let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
        if let ([component, .., second], true) = (quoted.as_slice(), message.contains("is defined in both")) {
            return Self::near(second, &format!("component {component}"), message.clone(), text);
        }
        Self::at_start(main, message)
    }

    fn polished(mut self) -> Self {
        let mut chars = self.message.chars();
        if let Some(first) = chars.next() {
            self.message = first.to_lowercase().chain(chars).collect::<String>().trim_end_matches('.').to_owned();
        }
        let lists = [". Available variables: ", ". Available fields: "];
        let parted = lists.iter().find_map(|words| self.message.split_once(words));
        if let Some((message, known)) = parted.map(|(message, known)| (message.to_owned(), known.to_owned())) {
            // "field `nmae` is not defined": the name is what stands between the first two marks.
            let name = message.split('`').nth(1).unwrap_or_default();
            self.help = Some(match nearest(name, known.split(", ")) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are: {known}"),
            });
            self.message = message;
        } else if self.message.starts_with("unknown template") || self.message.ends_with("which is no template") {
            self.help =
                Some("write the path below the folder of templates, such as `html/parts/budget.html`".to_owned());
        } else if self.message.ends_with("is not defined") {
            let help = "check the spelling; put `{% if … %}` around what a plan may leave out";
            self.help = Some(help.to_owned());
        }
        self
    }
}
