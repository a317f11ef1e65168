//! Settings: what `svcplan.toml` says ([`Options`]), and what a run uses ([`Settings`]).
//!
//! Defaults < file < environment < flags; the command line does the last two. This module reads a text, never the disk.

mod documents;
mod paths;

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::diagnostic::Diagnostic;
use crate::lint::registry;
use crate::load::decode_with_sources;
use crate::plan::field::{Field, Keyed, List};
use crate::render::Archive;
use crate::rule::{Group, Level};
use crate::source::Sources;
use crate::{choice, record};

choice! {
    /// The level of a rule, or `off`.
    RuleLevel {
        /// The rule is not run.
        Off = "off",
        /// Worth a thought.
        Advice = "advice",
        /// A reviewer would send the plan back.
        Warning = "warning",
        /// The plan can't be true.
        Error = "error",
    }
}

impl RuleLevel {
    fn level(self) -> Option<Level> {
        match self {
            Self::Off => None,
            Self::Advice => Some(Level::Advice),
            Self::Warning => Some(Level::Warning),
            Self::Error => Some(Level::Error),
        }
    }
}

record! {
    /// The settings file `svcplan.toml`.
    Options, "the settings" {
        /// What `check` does.
        optional check: CheckOptions,
        /// The level of single rules, or of whole groups, by name.
        optional rules: Keyed<RuleLevel>,
        /// What `render` does.
        optional render: RenderOptions,
    }
}

record! {
    /// What `check` does.
    CheckOptions, "`[check]`" {
        /// The level from which findings make the run fail, `off` for none; `error` if not given.
        optional fail_on: RuleLevel,
        /// Folders and files to pass over, as in `.gitignore`.
        optional exclude: List<String>,
    }
}

record! {
    /// What `render` does.
    RenderOptions, "`[render]`" {
        /// The formats: `html`, `md`, `pdf`, `typ`, `docx`, `xlsx`, `ics`.
        optional to: List<String>,
        /// The folder with templates of your own, from the settings file's folder and inside of it; `--templates` goes before it.
        optional templates: String,
        /// The Word document whose styles, theme and page size Word documents are to have, from the settings file's folder and inside
        /// of it; `--reference` goes before it.
        optional reference: String,
        /// Font files for PDFs, used for characters that the built-in fonts don't have, from the settings file's folder and inside of
        /// it; any `--font` goes before them all.
        optional fonts: List<String>,
        /// The standard of archiving that PDFs are held to, beside that of accessibility; `--pdf-standard` goes before it.
        optional pdf_standard: Archive,
        /// The folder that documents are written to, from the plan's folder and inside of it or of the settings file's; `--out` goes
        /// before it.
        optional out: String,
        /// The documents that may show what plans keep confidential: pay, and what `confidential` in `[plan]` names. None
        /// if not given.
        optional confidential: List<String>,
        /// The sections of single documents, by the document's name.
        optional documents: Keyed<DocumentOptions>,
    }
}

record! {
    /// The sections of a document.
    DocumentOptions, "the settings of a document" {
        /// Its sections in their order; those it always has if not given.
        optional sections: List<String>,
        /// The sections to leave out.
        optional without: List<String>,
    }
}

/// What a run uses.
#[derive(Clone, Debug)]
pub struct Settings {
    /// "Today" for every date check.
    pub as_of: NaiveDate,
    /// The level from which findings make the run fail; `None` never.
    pub fail_on: Option<Level>,
    levels: HashMap<&'static str, Option<Level>>,
}

impl Settings {
    /// The defaults on a given day.
    pub fn on(as_of: NaiveDate) -> Self {
        Self { as_of, fail_on: Some(Level::Error), levels: HashMap::new() }
    }

    /// The level a rule runs at; `None` if it is off.
    pub fn level(&self, rule: &crate::rule::Rule) -> Option<Level> {
        self.levels.get(rule.name).copied().unwrap_or(Some(rule.level))
    }

    /// Takes over what a settings file says.
    pub fn apply(&mut self, options: &Options) {
        if let Some(fail_on) = options.check.get().and_then(|check| check.fail_on.copied()) {
            self.fail_on = fail_on.level();
        }
        // Groups first, so that a single rule can stand out from its group whatever the order in the file.
        for named in options.rules.each() {
            if let Some(group) = Group::ALL.iter().find(|group| group.as_str() == named.id) {
                for rule in registry::all().filter(|rule| rule.group == *group) {
                    self.levels.insert(rule.name, named.body.level());
                }
            }
        }
        for named in options.rules.each() {
            if let Some(rule) = registry::by_name(&named.id) {
                self.levels.insert(rule.name, named.body.level());
            }
        }
    }
}

/// Reads a settings file: the options, and what is wrong with them.
pub fn read(path: &str, text: String) -> (Options, Vec<Diagnostic>, Sources) {
    let (options, mut findings, sources) = decode_with_sources::<Options>(path, text);
    let options = options.unwrap_or_default();
    for named in options.rules.each() {
        let known = registry::by_name(&named.id).is_some() || Group::ALL.iter().any(|group| group.as_str() == named.id);
        if !known {
            findings.push(unknown_rule(&named.id, named.id_span));
        }
    }
    if let Field::Set(render) = &options.render {
        findings.extend(documents::unknown_names(&render.value));
        findings.extend(paths::outside(&render.value));
    }
    (options, findings, sources)
}

/// The finding about a rule name that nobody knows.
fn unknown_rule(name: &str, span: crate::source::Span) -> Diagnostic {
    let mut found =
        Diagnostic::new(&crate::load::findings::unknown_key::RULE, span, format!("there is no rule or group `{name}`"));
    let near =
        crate::load::nearest(name, registry::all().map(|rule| rule.name).chain(Group::ALL.iter().map(|g| g.as_str())));
    found.help(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`svcplan list rules` shows all of them".to_owned(),
    });
    found
}
