//! The flags of `svcplan init`.

use std::path::PathBuf;

use clap::Args;

/// `svcplan init`.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The folder to write to
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// The starter plan; see --list
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// Show the starter plans
    #[arg(long)]
    pub list: bool,
    /// Write the plan as YAML instead of TOML
    #[arg(long)]
    pub yaml: bool,
    /// Overwrite files that exist
    #[arg(long)]
    pub force: bool,
}
