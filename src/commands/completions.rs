//! `svcplan completions`: a completion script for a shell.

use anyhow::Result;
use clap::CommandFactory;

use super::{Console, Exit};
use crate::cli::{Cli, CompletionsArgs};

pub(crate) fn run(args: &CompletionsArgs, console: &Console) -> Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "svcplan", &mut script);
    console.result(&String::from_utf8(script)?)?;
    Ok(Exit::Clean)
}
