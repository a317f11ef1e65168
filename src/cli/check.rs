//! The flags of `svcplan check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::report::Format;
use crate::rule::Level;

/// `svcplan check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Plan files, or folders to look for plans in
    #[arg(default_value = ".", value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The form of the result
    #[arg(long, value_name = "FORMAT", default_value = "text", env = "SVCPLAN_FORMAT")]
    pub format: Format,
    /// Write the result to a file instead of the terminal
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Overwrite the --output file if it exists
    #[arg(long, requires = "output")]
    pub force: bool,
    /// The level from which findings make the run fail
    #[arg(long, value_name = "LEVEL", env = "SVCPLAN_FAIL_ON")]
    pub fail_on: Option<FailOn>,
    /// Print only findings of this level and above; the count at the end is of all
    #[arg(long, value_name = "LEVEL", default_value = "advice")]
    pub show: Level,
    /// Mend what can be mended without changing the plan's meaning
    #[arg(long)]
    pub fix: bool,
}

/// The level from which findings make a run fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Any finding.
    Advice,
    /// Warnings and errors.
    Warning,
    /// Errors.
    Error,
    /// Nothing.
    Never,
}

impl FailOn {
    /// The level; `None` for never.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Advice => Some(Level::Advice),
            Self::Warning => Some(Level::Warning),
            Self::Error => Some(Level::Error),
            Self::Never => None,
        }
    }
}
