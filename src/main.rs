//! The `svcplan` program: arguments in, library call, exit code out.

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

/// Reading and judging plans, and setting pages, is many small pieces of memory for a short time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    svcplan::commands::run(svcplan::cli::Cli::parse())
}
