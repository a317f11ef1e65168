//! The edge of the program: disk, clock, environment and terminal live here and nowhere else. One file a command.

mod check;
mod columns;
mod completions;
mod console;
mod explain;
mod files;
mod findings;
mod init;
mod list;
mod man;
mod numbers;
mod render;
mod schema;
mod session;
mod short_lines;
mod show;
mod smart;
mod staff;
mod staff_batch;
mod statement_lines;
mod write;

use std::process::ExitCode;

use anyhow::Result;

use crate::cli::{Cli, Command};
use console::Console;
use session::Session;

/// How a run ended; the numbers are a promise to other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// Done, nothing at or above the level that fails.
    Clean = 0,
    /// Findings at or above it, or documents that are not current.
    Findings = 1,
    /// Could not be done.
    CouldNot = 2,
}

/// Runs one command and gives the program's exit code.
pub fn run(cli: Cli) -> ExitCode {
    let console = Console::new(&cli.global);
    let outcome = dispatch(cli, &console);
    let exit = match outcome {
        Ok(exit) => exit,
        Err(error) if is_closed_pipe(&error) => Exit::Clean,
        Err(error) => {
            console.error(&error);
            Exit::CouldNot
        }
    };
    ExitCode::from(exit as u8)
}

fn dispatch(cli: Cli, console: &Console) -> Result<Exit> {
    let global = cli.global;
    match cli.command {
        Command::Init(args) => init::run(&args, &global, console),
        Command::Check(args) => check::run(&args, &Session::open(&global, args.paths.first())?, console),
        Command::Smart(args) => smart::run(&args, &global, console),
        Command::Render(args) => render::run(&args, &global, console),
        Command::Show(args) => show::run(&args, &Session::open(&global, Some(&args.plan))?, console),
        Command::Numbers(args) => numbers::run(&args, &Session::open(&global, Some(&args.plan))?, console),
        Command::Staff(args) => staff::run(&args, console),
        Command::List(args) => list::run(&args, &Session::open(&global, None)?, console),
        Command::Explain(args) => explain::run(&args, console),
        Command::Schema(args) => schema::run(&args, console),
        Command::Completions(args) => completions::run(&args, console),
        Command::Man(args) => man::run(&args, console),
    }
}

/// Whoever reads our output may stop reading (`svcplan list | head`); that is no failure.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
