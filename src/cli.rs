//! The command line: flags and their help, nothing else. Names and exit codes are a promise to other programs.

mod staff;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::language::Language;
use crate::render::Archive;
use crate::report::Format;
use crate::rule::Level;

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
    /// Print the JSON Schema of plans, for editors
    Schema,
    /// Print a completion script for a shell
    Completions(CompletionsArgs),
    /// Print the manual page
    Man(ManArgs),
}

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

/// `svcplan smart`.
#[derive(Debug, Args)]
#[command(
    after_help = "A judgement is the result here, not a failure: the exit code is 0 whatever it says, and 2 if nothing \
                        was found to judge.\n`svcplan check` is the command that fails on objectives of a plan."
)]
pub struct SmartArgs {
    /// The objectives, one an argument; `-` reads a list from standard input
    #[arg(value_name = "TEXT")]
    pub texts: Vec<String>,
    /// A list of objectives: one a line, or Markdown with bullets, headings and tables; `-` for standard input
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// The form of the result: score cards for people, or a line of JSON a statement
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: SmartFormat,
    /// The period they are for: `Q3 2027`, `2027`, `2027-01-01..2027-12-31`; it supplies the day of those that name none
    ///
    /// A heading with a period, or a column of a table that says by when, goes before it. The verdict on the sentence stays: without a
    /// day of its own it is not time-bound.
    #[arg(long, value_name = "PERIOD")]
    pub period: Option<String>,
    /// The month in which your fiscal year starts
    #[arg(long, value_name = "1..12", default_value = "1", value_parser = clap::value_parser!(u32).range(1..=12))]
    pub fiscal_year_starts: u32,
}

/// What `svcplan smart` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SmartFormat {
    /// A score card a statement.
    Text,
    /// A line of JSON a statement.
    Json,
}

/// `svcplan render`.
#[derive(Debug, Args)]
pub struct RenderArgs {
    /// The plan file, or a folder that holds one plan
    #[arg(value_name = "PLAN")]
    pub plan: PathBuf,
    /// The formats: html, md, pdf, typ (the source of the PDF), docx (Word), xlsx (Excel), ics (calendar); html and md if not given
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    pub to: Vec<String>,
    /// The documents to write; all if not given
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub document: Vec<String>,
    /// The language of the documents: en, de, fr, es; the plan's own if not given
    #[arg(long, value_name = "CODE", env = "SVCPLAN_LANGUAGE")]
    pub language: Option<Language>,
    /// A folder with templates of your own
    #[arg(long, value_name = "DIR", env = "SVCPLAN_TEMPLATES")]
    pub templates: Option<PathBuf>,
    /// The folder to write to; `documents` beside the plan if not given
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Hold PDFs to a standard of archiving, beside that of accessibility: a-2a, a-2b, a-3a, a-3b, a-4
    #[arg(long, value_name = "STANDARD", value_parser = archive)]
    pub pdf_standard: Option<Archive>,
    /// A font file for PDFs, used for characters that the built-in fonts don't have; may be given several times
    #[arg(long, value_name = "FILE")]
    pub font: Vec<PathBuf>,
    /// A Word document whose styles, theme and page size Word documents are to have
    #[arg(long, value_name = "FILE")]
    pub reference: Option<PathBuf>,
    /// Only this section of a document; repeat it for several, in the order wanted
    #[arg(long, value_name = "SECTION")]
    pub section: Vec<String>,
    /// Write nothing; fail if a document on disk is not what the plan gives today
    #[arg(long)]
    pub check: bool,
    /// Write again whenever the plan, the settings or a template is saved
    #[arg(long, conflicts_with = "check")]
    pub watch: bool,
    /// The commit to name in the documents; HEAD for the one that is checked out
    #[arg(long, value_name = "COMMIT", env = "SVCPLAN_COMMIT")]
    pub commit: Option<String>,
    /// Render in spite of errors, and overwrite files that were not written by this command
    #[arg(long)]
    pub force: bool,
}

fn archive(name: &str) -> Result<Archive, String> {
    let known = || Archive::ALL.map(Archive::name);
    let found = Archive::ALL.into_iter().find(|archive| archive.name() == name.to_ascii_lowercase());
    found.ok_or_else(|| format!("there are: {}", known().join(", ")))
}

/// `svcplan show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The plan file, or a folder that holds one plan
    #[arg(value_name = "PLAN", default_value = ".")]
    pub plan: PathBuf,
}

/// `svcplan numbers`.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  svcplan numbers plan.toml\n  svcplan numbers plan.toml --set channels.phone.volume=+20%\n  \
                        svcplan numbers plan.toml --explain promise.phone\n\n\
                        The numbers are the result here, not a failure: the exit code is 0 whatever they say, and 2 if the plan \
                        can't be read.\n`svcplan check` is the command that fails on promises that can't be kept."
)]
pub struct NumbersArgs {
    /// The plan file, or a folder that holds one plan
    #[arg(value_name = "PLAN", default_value = ".")]
    pub plan: PathBuf,
    /// The form of the result: tables for people, or one JSON object with the fields behind every number
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: NumbersFormat,
    /// Change the plan and show what differs: `channels.phone.volume=+20%`, `team.roles.agent.headcount=-2`,
    /// `channels.phone.hours=Mo-Fr 08:00-20:00`, `team.roles.new.starts=2027-04-01`; may be given several times
    #[arg(long, value_name = "PATH=VALUE")]
    pub set: Vec<String>,
    /// Show the calculation behind a result step by step: `promise.phone`, `channel.phone`, `role.agent`, `money.total`,
    /// `objective.faster`
    #[arg(long, value_name = "RESULT")]
    pub explain: Option<String>,
}

/// What `svcplan numbers` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NumbersFormat {
    /// Tables for people.
    Text,
    /// One JSON object.
    Json,
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
    /// A rule, a KPI or a table of the plan, such as `objective-without-baseline`, `csat`, `channels`; all rules if not given
    pub name: Option<String>,
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
