//! The `svcplan` program: arguments in, library call, exit code out.

use std::process::ExitCode;

use clap::Parser;

/// Reading and judging plans, and setting pages, is many small pieces of memory for a short time.
#[cfg(unix)]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    svcplan::commands::run(svcplan::cli::Cli::parse())
}
