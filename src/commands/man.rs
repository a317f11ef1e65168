//! `svcplan man`: the manual pages, made from the same declarations as `--help`.

use anyhow::Result;
use clap::{Command, CommandFactory};
use clap_mangen::Man;

use super::{Console, Exit, write};
use crate::cli::{Cli, ManArgs};

pub(crate) fn run(args: &ManArgs, console: &Console) -> Result<Exit> {
    let mut command = Cli::command().disable_help_subcommand(true);
    // Only a built command knows the full names of its parts: `svcplan-check`.
    command.build();
    let Some(folder) = &args.out else {
        console.result(&page(command)?)?;
        return Ok(Exit::Clean);
    };
    let mut pages = vec![("svcplan.1".to_owned(), page(command.clone())?)];
    for sub in command.get_subcommands() {
        let name = sub.get_display_name().unwrap_or(sub.get_name()).to_owned();
        pages.push((format!("{name}.1"), page(sub.clone())?));
    }
    for (name, text) in &pages {
        write::whole(&folder.join(name), text.as_bytes())?;
    }
    console.say(&format!("wrote {} manual pages to {}", pages.len(), folder.display()));
    Ok(Exit::Clean)
}

fn page(command: Command) -> Result<String> {
    let mut text = Vec::new();
    // The date of a build would make two builds differ.
    Man::new(command).date("").render(&mut text)?;
    Ok(String::from_utf8(text)?)
}
