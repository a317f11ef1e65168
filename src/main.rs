//! The `svcplan` program: arguments in, library call, exit code out.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    svcplan::commands::run(svcplan::cli::Cli::parse())
}
