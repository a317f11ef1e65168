//! What every command needs: the settings of this place and day.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;

use super::files;
use crate::cli::Global;
use crate::diagnostic::Diagnostic;
use crate::load::MAX_BYTES;
use crate::load::findings::unreadable_value;
use crate::plan::field::Located;
use crate::report::{self, Format, Style};
use crate::rule::Level;
use crate::settings::{self, Options, Settings};
use crate::source::{Sources, Span};

/// The name that is looked for upwards.
pub(crate) const FILE_NAME: &str = "svcplan.toml";

/// Where build systems say what time it is, in seconds since 1970 (reproducible-builds.org).
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Settings as they hold for one run.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) settings: Settings,
    pub(crate) options: Options,
    /// The settings file.
    pub(crate) file: Option<PathBuf>,
    /// Its text.
    sources: Sources,
}

impl Session {
    /// Finds and reads the settings that hold for `near` (a path of the command line), or for the current folder.
    pub(crate) fn open(global: &Global, near: Option<&PathBuf>) -> Result<Self> {
        let mut settings = Settings::on(today(global)?);
        let file = match &global.config {
            Some(file) => Some(file.clone()),
            None => nearest(near.map_or(Path::new("."), PathBuf::as_path)),
        };
        let Some(file) = file else {
            return Ok(Self { settings, options: Options::default(), file: None, sources: Sources::default() });
        };
        let bytes = files::read_up_to(&file, MAX_BYTES)
            .with_context(|| format!("the settings `{}` can't be read", file.display()))?;
        let text =
            String::from_utf8(bytes).with_context(|| format!("the settings `{}` are no text", file.display()))?;
        let shown = files::shown(&file);
        let (options, findings, sources) = settings::read(&shown, text);
        if findings.iter().any(|found| found.level == Level::Error) {
            return Err(broken(&file, &findings, &sources));
        }
        settings.apply(&options);
        Ok(Self { settings, options, file: Some(file), sources })
    }

    /// The folder of the settings file, from which most of its paths count.
    pub(crate) fn root(&self) -> Option<&Path> {
        self.file.as_deref().and_then(Path::parent)
    }

    /// What is passed over when plans are looked for.
    pub(crate) fn exclude(&self) -> Vec<&str> {
        let patterns = self.options.check.get().map(|check| check.exclude.each());
        patterns.into_iter().flatten().map(|pattern| pattern.value.as_str()).collect()
    }

    /// The file or folder that the settings name by a path from their folder.
    ///
    /// # Errors
    ///
    /// It is not there, or a link leads out of the settings file's folder. The error shows the place in the settings.
    pub(crate) fn named(&self, path: &Located<String>) -> Result<PathBuf> {
        let root = self.root().unwrap_or(Path::new(""));
        let asked = root.join(&path.value);
        if !is_within(&asked, &[root]) {
            return Err(self.fault(
                path.span,
                format!("`{}` is a link that leads outside the settings file's folder", path.value),
                "copy what it leads to into the folder; only a flag may lead elsewhere",
            ));
        }
        if !asked.exists() {
            return Err(self.fault(
                path.span,
                format!("there is no file or folder `{}`", path.value),
                "paths in the settings count from the settings file's folder",
            ));
        }
        Ok(asked)
    }

    /// The error about a value of the settings that shows only when it is used.
    pub(crate) fn fault(&self, span: Span, message: String, help: &str) -> anyhow::Error {
        let mut found = Diagnostic::new(&unreadable_value::RULE, span, message);
        found.help(help);
        broken(self.file.as_deref().unwrap_or(Path::new(FILE_NAME)), &[found], &self.sources)
    }
}

/// Whether a path, followed through links as far as it exists, ends inside one of the folders.
pub(crate) fn is_within(path: &Path, folders: &[&Path]) -> bool {
    let end = resolved(path);
    folders.iter().any(|folder| end.starts_with(resolved(folder)))
}

/// Where a path ends once links are followed. What does not exist yet is taken at its word.
fn resolved(path: &Path) -> PathBuf {
    let here = || Path::new(".").canonicalize().unwrap_or_default();
    let mut end = if path.is_absolute() { PathBuf::new() } else { here() };
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                end.pop();
            }
            part => {
                end.push(part);
                end = end.canonicalize().unwrap_or(end);
            }
        }
    }
    end
}

fn broken(file: &Path, findings: &[Diagnostic], sources: &Sources) -> anyhow::Error {
    let style = Style { color: false, width: 100 };
    let text: String = findings.iter().map(|found| report::item(Format::Text, style, sources, found).text).collect();
    anyhow::anyhow!("the settings `{}` are broken\n\n{}", files::shown(file), text.trim_end())
}

/// The day that counts as today: one that was stated, or the clock's. Nothing else in the program reads the clock.
pub(crate) fn today(global: &Global) -> Result<NaiveDate> {
    Ok(stated_day(global)?.unwrap_or_else(|| chrono::Local::now().date_naive()))
}

/// The day that somebody stated: `--as-of`, or the moment that build systems put into `SOURCE_DATE_EPOCH`.
pub(crate) fn stated_day(global: &Global) -> Result<Option<NaiveDate>> {
    if global.as_of.is_some() {
        return Ok(global.as_of);
    }
    let Some(seconds) = std::env::var_os(EPOCH).filter(|value| !value.is_empty()) else { return Ok(None) };
    let seconds = seconds.to_string_lossy();
    let moment = seconds.parse().ok().and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0));
    match moment {
        Some(moment) => Ok(Some(moment.date_naive())),
        None => bail!("`{EPOCH}` is `{seconds}`; it is to be a number of seconds since 1970"),
    }
}

/// The nearest settings file upwards from a path, up to the repository's root.
fn nearest(path: &Path) -> Option<PathBuf> {
    let start = path.canonicalize().ok()?;
    let start = if start.is_dir() { start } else { start.parent()?.to_path_buf() };
    let here = std::env::current_dir().ok();
    for folder in start.ancestors() {
        let file = folder.join(FILE_NAME);
        if file.is_file() {
            // Shown the way the person sees it: from where they are.
            let near = here.as_ref().and_then(|here| file.strip_prefix(here).ok().map(Path::to_path_buf));
            return Some(near.unwrap_or(file));
        }
        if folder.join(".git").exists() {
            return None;
        }
    }
    None
}
