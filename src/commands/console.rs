//! The terminal: the result goes to standard output, the talk to standard error.

use std::io::{BufWriter, IsTerminal, StdoutLock, Write};

use anstream::{AutoStream, ColorChoice};

use crate::cli::{Color, Global};
use crate::report::{Style, visible};

/// Where a command writes.
#[derive(Clone, Debug)]
pub(crate) struct Console {
    color: ColorChoice,
    quiet: bool,
    verbose: bool,
}

/// What fits everywhere: a pipe has no width of its own.
const DEFAULT_WIDTH: usize = 80;

impl Console {
    pub(crate) fn new(global: &Global) -> Self {
        let color = match global.color {
            Color::Auto => AutoStream::choice(&std::io::stdout()),
            Color::Always => ColorChoice::AlwaysAnsi,
            Color::Never => ColorChoice::Never,
        };
        Self { color, quiet: global.quiet, verbose: global.verbose && !global.quiet }
    }

    /// Whether somebody sits at the terminal and can be asked.
    pub(crate) fn is_interactive(&self) -> bool {
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// How text for people looks here.
    pub(crate) fn style(&self) -> Style {
        let terminal = comfy_table::Table::new().width().map(usize::from);
        let stated = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let width = terminal.or_else(stated).unwrap_or(DEFAULT_WIDTH).clamp(20, 400);
        Style { color: matches!(self.color, ColorChoice::Always | ColorChoice::AlwaysAnsi), width }
    }

    /// Writes the result.
    pub(crate) fn result(&self, text: &str) -> std::io::Result<()> {
        let mut out = std::io::stdout().lock();
        out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(unwritten)
    }

    /// Where a result goes that comes bit by bit. Its errors are to pass [`unwritten`].
    pub(crate) fn stream(&self) -> BufWriter<StdoutLock<'static>> {
        BufWriter::with_capacity(1 << 16, std::io::stdout().lock())
    }

    /// Says something about what was done; silent with `--quiet`.
    pub(crate) fn say(&self, text: &str) {
        if !self.quiet {
            self.talk(text);
        }
    }

    /// Says what only somebody who looks for a fault wants to know.
    pub(crate) fn detail(&self, text: &str) {
        if self.verbose {
            self.talk(text);
        }
    }

    /// Says why something could not be done, `--quiet` or not.
    pub(crate) fn error(&self, error: &anyhow::Error) {
        let bold_red = anstyle::AnsiColor::BrightRed.on_default().bold();
        // File names are plan text too.
        let text = format!("{error:#}");
        let lines: Vec<_> = text.lines().map(visible).collect();
        self.talk(&format!("{bold_red}error{bold_red:#}: {}", lines.join("\n")));
    }

    fn talk(&self, text: &str) {
        let color =
            if self.color == ColorChoice::Never { ColorChoice::Never } else { AutoStream::choice(&std::io::stderr()) };
        let mut out = AutoStream::new(std::io::stderr().lock(), color);
        // Nowhere is left to say that standard error is gone.
        let _ = writeln!(out, "{text}");
    }
}

/// Says that it is the result that could not be written; that somebody stopped reading is known by its kind.
pub(crate) fn unwritten(error: std::io::Error) -> std::io::Error {
    match error.kind() {
        std::io::ErrorKind::BrokenPipe => error,
        kind => std::io::Error::new(kind, format!("the result can't be written: {error}")),
    }
}
