//! The flags of `svcplan numbers`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

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
