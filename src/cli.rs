//! The command line: flags and their help, nothing else. Names and exit codes are a promise to other programs.
//!
//! Here are the flags of every command, the list of commands, and those with a flag or two; the others have a file each.

mod check;
mod init;
mod numbers;
mod render;
mod smart;
mod staff;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

pub use check::{CheckArgs, FailOn};
pub use init::InitArgs;
pub use numbers::{NumbersArgs, NumbersFormat};
pub use render::RenderArgs;
pub use smart::{SmartArgs, SmartFormat};
pub use staff::{StaffArgs, StaffFormat, StaffTarget};

/// Keep the customer-service plan as a file: check it, and turn it into documents.
#[derive(Debug, Parser)]
#[command(name = "svcplan", version, about, long_about = None, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not do it.\n\
                        Start with `svcplan init my-plan`, then `svcplan check my-plan`.")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Flags of every command.
    #[command(flatten)]
    pub global: Global,
}

/// Flags of every command.
#[derive(Clone, Debug, Args)]
pub struct Global {
    /// The settings file; by default the nearest svcplan.toml upwards, up to the repository's root
    #[arg(long, global = true, value_name = "FILE", env = "SVCPLAN_CONFIG")]
    pub config: Option<PathBuf>,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", env = "SVCPLAN_COLOR", default_value = "auto")]
    pub color: Color,
    /// The day that counts as today for every date check
    #[arg(long, global = true, value_name = "YYYY-MM-DD", env = "SVCPLAN_AS_OF", value_parser = day)]
    pub as_of: Option<NaiveDate>,
    /// Say nothing but the result
    #[arg(short, long, global = true, env = "SVCPLAN_QUIET", value_parser = clap::builder::FalseyValueParser::new())]
    pub quiet: bool,
    /// Say more about what is being done
    #[arg(short, long, global = true, env = "SVCPLAN_VERBOSE", value_parser = clap::builder::FalseyValueParser::new())]
    pub verbose: bool,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a plan to start from, with settings, schema and CI
    Init(InitArgs),
    /// Judge plans and say what to mend
    Check(CheckArgs),
    /// Judge single objectives: specific, measurable, time-bound
    Smart(SmartArgs),
    /// Turn a plan into documents
    Render(RenderArgs),
    /// Show a plan at a glance
    Show(ShowArgs),
    /// Compute what follows from a plan: people, promises, money
    Numbers(NumbersArgs),
    /// Compute agents, waits and people for calls, without a plan
    Staff(StaffArgs),
    /// List rules, starter plans, KPIs or documents
    List(ListArgs),
    /// Explain a rule, a KPI or a table of the plan
    Explain(ExplainArgs),
    /// Print the JSON Schema of plans or of the settings, for editors
    Schema(SchemaArgs),
    /// Print a completion script for a shell
    Completions(CompletionsArgs),
    /// Print the manual page
    Man(ManArgs),
}

/// `svcplan show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The plan file, or a folder that holds one plan
    #[arg(value_name = "PLAN", default_value = ".")]
    pub plan: PathBuf,
}

/// `svcplan list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// What to list
    #[arg(default_value = "rules")]
    pub what: Listing,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Listing {
    /// What `check` looks for.
    Rules,
    /// The starter plans of `init`.
    Templates,
    /// The built-in KPIs.
    Kpis,
    /// What `render` writes.
    Documents,
}

/// `svcplan explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// A rule, a KPI or a table of the plan, such as `objective-without-baseline`, `csat`, `channels`; `format` for all tables,
    /// `settings` for the settings file; all rules if not given
    pub name: Option<String>,
}

/// `svcplan schema`.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// The file that it describes
    #[arg(default_value = "plan")]
    pub what: Described,
}

/// What a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Described {
    /// Plan files.
    Plan,
    /// The settings file `svcplan.toml`.
    Settings,
}

/// `svcplan completions`.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    pub shell: clap_complete::Shell,
}

/// `svcplan man`.
#[derive(Debug, Args)]
pub struct ManArgs {
    /// Write one page a command to this folder, instead of the main page to the terminal
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

fn day(text: &str) -> Result<NaiveDate, String> {
    crate::quantity::parse_day(text)
        .ok_or_else(|| format!("`{text}` is no day; write it as year-month-day, such as 2027-03-31"))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        super::Cli::command().debug_assert();
    }
}
