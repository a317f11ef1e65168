//! `svcplan init`: writes a plan repository to start from.

use std::io::{BufRead, Write};
use std::path::Path;

use anyhow::{Result, bail};

use super::columns::columns;
use super::{Console, Exit, session, write};
use crate::cli::{Global, InitArgs};
use crate::load::nearest;
use crate::scaffold::{self, Answers, Starter};

/// The starter that fits most who do not choose.
const USUAL: &str = "small-business";

pub(crate) fn run(args: &InitArgs, global: &Global, console: &Console) -> Result<Exit> {
    if args.list {
        console.result(&listing(console))?;
        return Ok(Exit::Clean);
    }
    // Said before anything is asked: answers that lead nowhere are a nuisance.
    if args.dir.join(session::FILE_NAME).exists() && !args.force {
        bail!("`{}` is a plan repository already; `--force` writes a new plan over it", args.dir.display());
    }
    let starters = scaffold::starters();
    let mut answers = Answers { yaml: args.yaml, ..Answers::default() };
    let starter = match &args.template {
        Some(name) => by_name(&starters, name)?,
        None if console.is_interactive() => {
            let starter = ask_starter(&starters, console)?;
            let name = ask(&format!("Name of your organisation [{}]", starter.organization))?;
            answers.organization = Some(name).filter(|name| !name.is_empty());
            starter
        }
        None => by_name(&starters, USUAL)?,
    };
    let files = scaffold::files(starter, session::today(global)?, &answers);
    let existing: Vec<&str> =
        files.iter().map(|file| file.path.as_str()).filter(|path| args.dir.join(path).exists()).collect();
    if !existing.is_empty() && !args.force {
        bail!("nothing was written, because these exist already: {}; `--force` overwrites them", existing.join(", "));
    }
    for file in &files {
        write::whole(&args.dir.join(&file.path), file.text.as_bytes())?;
    }
    let here = args.dir == Path::new(".");
    let folder = if here { String::new() } else { format!(" {}", args.dir.display()) };
    console.say(&format!("wrote {} files, a plan after the starter `{}` among them", files.len(), starter.name));
    console.say(&format!(
        "next: `svcplan check{folder}` judges it, `svcplan render{}` makes the documents",
        if here { " ." } else { &folder }
    ));
    Ok(Exit::Clean)
}

/// The starter plans with what they are for.
pub(crate) fn listing(console: &Console) -> String {
    let pairs: Vec<_> = scaffold::starters().iter().map(|s| (s.name.to_owned(), s.purpose.clone())).collect();
    columns(&pairs, console.style().width)
}

fn by_name<'s>(starters: &'s [Starter], name: &str) -> Result<&'s Starter> {
    if let Some(starter) = starters.iter().find(|starter| starter.name == name) {
        return Ok(starter);
    }
    let names: Vec<&str> = starters.iter().map(|starter| starter.name).collect();
    match nearest(name, names.iter().copied()) {
        Some(near) => bail!("there is no starter plan `{name}`; did you mean `{near}`?"),
        None => bail!("there is no starter plan `{name}`; there are: {}", names.join(", ")),
    }
}

fn ask_starter<'s>(starters: &'s [Starter], console: &Console) -> Result<&'s Starter> {
    let line = |(n, starter): (usize, &Starter)| (format!("{n}  {}", starter.name), starter.purpose.clone());
    let pairs: Vec<_> = (1..).zip(starters).map(line).collect();
    write!(std::io::stderr(), "Which plan is nearest to yours?\n{}", columns(&pairs, console.style().width))?;
    let usual = starters.iter().position(|starter| starter.name == USUAL).unwrap_or(0);
    loop {
        let answer = ask(&format!("Number or name [{}]", usual + 1))?;
        if answer.is_empty() {
            return Ok(&starters[usual]);
        }
        if let Some(starter) = answer.parse::<usize>().ok().and_then(|n| starters.get(n.wrapping_sub(1))) {
            return Ok(starter);
        }
        match by_name(starters, &answer) {
            Ok(starter) => return Ok(starter),
            Err(error) => writeln!(std::io::stderr(), "{error}")?,
        }
    }
}

/// Asks one question; an end of input is an end of the program, not an empty answer for ever.
fn ask(question: &str) -> Result<String> {
    let mut err = std::io::stderr().lock();
    write!(err, "{question}: ")?;
    err.flush()?;
    let mut answer = String::new();
    if std::io::stdin().lock().read_line(&mut answer)? == 0 {
        bail!("no answer; nothing was written");
    }
    Ok(answer.trim().to_owned())
}
