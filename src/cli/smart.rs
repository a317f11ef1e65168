//! The flags of `svcplan smart`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

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
