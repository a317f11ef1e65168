//! What every command needs: the settings of this place and day.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;

use super::files;
use crate::cli::Global;
use crate::report::{self, Format, Style};
use crate::rule::Level;
use crate::settings::{self, Options, Settings};

/// The name that is looked for upwards.
pub(crate) const FILE_NAME: &str = "svcplan.toml";

/// Where build systems say what time it is, in seconds since 1970 (reproducible-builds.org).
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Settings as they hold for one run.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) settings: Settings,
    pub(crate) options: Options,
    /// The folder of the settings file, from which its paths count.
    pub(crate) root: Option<PathBuf>,
    /// The settings file.
    pub(crate) file: Option<PathBuf>,
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
            return Ok(Self { settings, options: Options::default(), root: None, file: None });
        };
        let bytes = files::read(&file).with_context(|| format!("the settings `{}` can't be read", file.display()))?;
        let text =
            String::from_utf8(bytes).with_context(|| format!("the settings `{}` are no text", file.display()))?;
        let shown = files::shown(&file);
        let (options, findings, sources) = settings::read(&shown, text);
        if findings.iter().any(|found| found.level == Level::Error) {
            let style = Style { color: false, width: 100 };
            let text: String = findings.iter().map(|f| report::item(Format::Text, style, &sources, f).text).collect();
            bail!("the settings `{shown}` are broken\n\n{}", text.trim_end());
        }
        settings.apply(&options);
        let root = file.parent().map(Path::to_path_buf);
        Ok(Self { settings, options, root, file: Some(file) })
    }
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
