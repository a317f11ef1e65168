//! `svcplan smart`: judges single objectives, from the command line or from a list.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::console::unwritten;
use super::statement_lines::StatementLines;
use super::{Console, Exit, files, session};
use crate::cli::{Global, SmartArgs, SmartFormat};
use crate::report::Style;
use crate::statement::{Calendar, MAX_BYTES};
use crate::statement_list::{List, Statement, period};
use crate::statement_report::{Judged, Overview, card, write_json};

/// What a sentence looks like that has everything.
const EXAMPLE: &str = "Raise CSAT from 82% to 90% by 30 September 2027";

pub(crate) fn run(args: &SmartArgs, global: &Global, console: &Console) -> Result<Exit> {
    let calendar = calendar(args, global)?;
    if args.texts.is_empty() && args.file.is_none() {
        bail!(
            "there is nothing to judge; name a sentence, such as `svcplan smart \"{EXAMPLE}\"`, or a list with `--file goals.md` (`--file -` reads what is piped in)"
        );
    }
    let mut judge = Judge {
        calendar,
        format: args.format,
        style: console.style(),
        out: console.stream(),
        overview: Overview::default(),
        first: None,
        unread_rows: 0,
        open_dues: 0,
    };
    let judged = judge.all(args);
    // What was judged before something went wrong is a result, too.
    judge.end()?;
    judged?;
    if judge.overview.is_empty() {
        bail!("found no statement; write one objective a line or a bullet, such as `{EXAMPLE}`");
    }
    match judge.unread_rows {
        0 => {}
        1 => console.say("1 row of a table was passed over: none of its cells is a sentence"),
        n => console.say(&format!("{n} rows of tables were passed over: none of their cells is a sentence")),
    }
    match judge.open_dues {
        0 => {}
        1 => console.say("1 day in a table was passed over: it can be read in two ways, or is none"),
        n => console.say(&format!("{n} days in tables were passed over: they can be read in two ways, or are none")),
    }
    Ok(Exit::Clean)
}

fn calendar(args: &SmartArgs, global: &Global) -> Result<Calendar> {
    let calendar = Calendar { fiscal_start: args.fiscal_year_starts, ..Calendar::on(session::today(global)?) };
    let Some(text) = &args.period else { return Ok(calendar) };
    let found = period(text, &calendar)
        .with_context(|| format!("`{text}` is no period; write it as `Q3 2027`, `2027` or `2027-01-01..2027-12-31`"))?;
    Ok(Calendar { period: Some(found), ..calendar })
}

/// Judges statements as they come and prints them.
struct Judge<W: Write> {
    calendar: Calendar,
    format: SmartFormat,
    style: Style,
    out: W,
    overview: Overview,
    /// The first card waits: it has a number only if there is a second.
    first: Option<Judged<'static>>,
    unread_rows: usize,
    open_dues: usize,
}

impl<W: Write> Judge<W> {
    fn all(&mut self, args: &SmartArgs) -> Result<()> {
        for text in &args.texts {
            if text == "-" {
                self.list(std::io::stdin().lock(), "standard input".into())?;
            } else {
                self.argument(text)?;
            }
        }
        match &args.file {
            None => Ok(()),
            Some(path) if path == Path::new("-") => self.list(std::io::stdin().lock(), "standard input".into()),
            Some(path) => self.list(open(path)?, format!("`{}`", files::shown(path))),
        }
    }

    /// An argument is one statement as it stands, or a list that was pasted between quotation marks.
    fn argument(&mut self, text: &str) -> Result<()> {
        let text = text.trim();
        if text.contains('\n') {
            return self.list(text.as_bytes(), "the text".into());
        }
        if text.is_empty() {
            return Ok(());
        }
        let cut = (text.len() > MAX_BYTES).then(|| text.chars().count());
        self.statement(Statement { text: text.into(), line: 0, period: None, cut })
    }

    fn list(&mut self, input: impl Read, name: String) -> Result<()> {
        let mut lines = StatementLines::new(input, name);
        let mut list = List::new(self.calendar);
        loop {
            // Whoever waits for an answer before writing the next statement gets it.
            if lines.may_wait() {
                self.out.flush().map_err(unwritten)?;
            }
            let Some((line, cut)) = lines.next()? else { break };
            list.line(line, cut, &mut |statement| self.statement(statement))?;
        }
        list.end(&mut |statement| self.statement(statement))?;
        self.unread_rows += list.unread_rows();
        self.open_dues += list.open_dues();
        Ok(())
    }

    fn statement(&mut self, statement: Statement<'_>) -> Result<()> {
        let judged = Judged::of(statement, &self.calendar);
        if self.format == SmartFormat::Json {
            self.overview.tick();
            return Ok(write_json(&mut self.out, &judged).map_err(unwritten)?);
        }
        self.overview.count(&judged);
        match self.overview.len() {
            1 => self.first = Some(judged.into_owned()),
            number => {
                if let Some(first) = self.first.take() {
                    self.card(&first, Some(1))?;
                }
                self.card(&judged, Some(number))?;
            }
        }
        Ok(())
    }

    fn card(&mut self, judged: &Judged<'_>, number: Option<usize>) -> Result<()> {
        let text = card(judged, number, self.style);
        Ok(self.out.write_all(text.as_bytes()).map_err(unwritten)?)
    }

    fn end(&mut self) -> Result<()> {
        if let Some(only) = self.first.take() {
            self.card(&only, None)?;
        } else if self.format == SmartFormat::Text && !self.overview.is_empty() {
            let text = self.overview.text(self.style);
            self.out.write_all(text.as_bytes()).map_err(unwritten)?;
        }
        Ok(self.out.flush().map_err(unwritten)?)
    }
}

fn open(path: &Path) -> Result<File> {
    let shown = files::shown(path);
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => bail!("there is no file `{shown}`"),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            bail!("there is no permission to read `{shown}`")
        }
        Err(error) => bail!("`{shown}` can't be opened: {error}"),
    };
    if file.metadata().is_ok_and(|about| about.is_dir()) {
        bail!("`{shown}` is a folder; name a file with objectives in it");
    }
    Ok(file)
}
